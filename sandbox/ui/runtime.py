"""What one process has once: the content, the store and the voice."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache, update_wrapper
from threading import Event, RLock
from typing import Generic, TypeVar

from sandbox.alongside import Looks
from sandbox.catalog import Catalog, load_checked_once, roots_from
from sandbox.classroom import Arrivals, Moves
from sandbox.classroom import pauses as pauses_at
from sandbox.classroom.rows import Pauses
from sandbox.files import RECORDINGS, VAR
from sandbox.finding import Finder, lesson_finder, service_finder
from sandbox.keys import Keys, Ticket, kept_secret
from sandbox.keys.ticket import teaching
from sandbox.model import Person, class_stream
from sandbox.people import make_person
from sandbox.practice import scene as scenes
from sandbox.progress import Guesses, Moment
from sandbox.progress.tally import TallyHere
from sandbox.progress.unclear import Unclear
from sandbox.settings import backups_of, settings
from sandbox.store import (
    Backups,
    EventStore,
    Guarded,
    Opened,
    SqliteStore,
    SqlStore,
    StoreUnavailable,
    Sweep,
    copies_of,
    device_of,
    open_store,
    tally_for,
    unclear,
)
from sandbox.texts import text
from sandbox.ui.readables import Said
from sandbox.ui.watching import Watching
from sandbox.voice import Seal, Sentence, Voice, dutch_voice, spoken
from sandbox.voice.fixed import fixed_sentences

T = TypeVar("T")
log = logging.getLogger(__name__)


class Once(Generic[T]):
    """What a function makes, made once; a second thread that asks meanwhile waits for it."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._lock = RLock()
        self._made = cache(make)
        self.cache_clear = self._made.cache_clear
        update_wrapper(self, make)

    def __call__(self) -> T:
        with self._lock:
            return self._made()


@Once
def catalog() -> Catalog:
    """All lessons, services and archetypes, read once; faulty ones are left out."""
    return load_checked_once(roots_from(settings().content), VAR / "faultless")


@Once
def finder() -> Finder:
    """Finds lessons by words as people type them."""
    return lesson_finder(catalog().listed)


@Once
def guide_finder() -> Finder:
    """Finds public services and events of a life in the same way."""
    return service_finder(catalog().guide.values(), catalog().events.values())


@Once
def store() -> Guarded:
    """The event store; practising goes on when it cannot be reached."""
    return Guarded(_store)


_opened: list[Opened] = []


def _store() -> EventStore:
    ours = settings()
    _opened[:] = [open_store(ours.database, keys().learner, backups_of(ours))]
    return _opened[0].store


def went_back() -> datetime | None:
    """The moment of the copy that took the place of a damaged file when this process started."""
    return _opened[0].back if _opened else None


def was_emptied() -> bool:
    """Whether the file was found empty though something stood in it, and there was no copy."""
    return bool(_opened) and _opened[0].lost


@Once
def _backups() -> Backups | None:
    return copies_of(settings())


@Once
def keep_days() -> int:
    """Days without practising after which somebody is wiped."""
    return settings().keep_days


@Once
def _sweep() -> Sweep:
    return Sweep(timedelta(days=keep_days()))


def look_after() -> None:
    """Every few seconds: is the disk there, is somebody gone for long, is a copy due."""
    if store().look():
        _let_go_of_who_stayed_away()
        settle()
        try:
            copies = _backups()
            _ = copies and copies.keep(datetime.now(UTC))
        except StoreUnavailable as trouble:
            log.warning(text("opslag.kopie_lukt_niet", fout=str(trouble)))


def _let_go_of_who_stayed_away() -> None:
    gone = _sweep().look(store(), datetime.now(UTC))
    if gone:
        log.warning(text("beheer.vanzelf_gewist", aantal=gone))
    opened = _opened[0].store if _opened else None
    if gone is not None and isinstance(opened, SqlStore):
        with suppress(StoreUnavailable):
            opened.scrub()


def settle() -> None:
    """All that was written stands in the file itself."""
    opened = _opened[0].store if _opened else None
    if isinstance(opened, SqliteStore):
        with suppress(StoreUnavailable):
            opened.settle()


@lru_cache(maxsize=1)
def unclear_now(_: int) -> Unclear:
    """What people did not understand, all together; counted once for each number that is given."""
    opened = _opened[0].store if _opened else None
    with suppress(StoreUnavailable):
        return unclear(opened) if isinstance(opened, SqlStore) else Unclear()
    return Unclear()


@Once
def guesses() -> Guesses:
    """The wrong guesses of an oefencode, of all processes that share a database."""
    return Guesses(tally_for(settings().database, keys().hidden))


@Once
def looks() -> Looks:
    """Who looks along with whom, in this process alone."""
    return Looks(time.monotonic, secrets.randbelow, secrets.token_hex)


@Once
def look_guesses() -> Guesses:
    """The wrong codes to look along with; who guesses them does not keep an oefencode waiting."""
    return Guesses(TallyHere())


@Once
def arrivals() -> Arrivals:
    """The classes that the addresses of visitors know."""
    return Arrivals(time.monotonic)


@Once
def moves() -> Moves:
    """Whose work can be moved to another device, in this process alone."""
    return Moves(time.monotonic, secrets.randbelow)


@Once
def pauses() -> Pauses:
    """How long one may be silent at each step."""
    return pauses_at(catalog().lessons, catalog().services)


@Once
def watching() -> Watching:
    """What the pupils of classes did, as far as somebody looked."""
    return Watching(store)


@Once
def voice() -> Voice:
    """The engines that turn sentences into sound."""
    ours = settings()
    return dutch_voice(RECORDINGS, ours.piper_voice, _fixed() if ours.online_speech else None)


@Once
def _secret() -> bytes:
    """The same in every process that shares `var`, or the setting."""
    given = settings().key
    return given.get_secret_value().encode() if given else kept_secret(VAR / "server.key")


@Once
def seal() -> Seal:
    """Gives sentences their addresses."""
    return Seal(_secret())


@Once
def keys() -> Keys:
    """Gives learners their names in the store, and browsers what they carry."""
    return Keys(_secret())


def unbind(name: str) -> None:
    """The browser that carried this name is nobody's any more, in all its tabs."""
    moves().left(name)
    loosen(name)


def loosen(name: str) -> None:
    """The browser that carried this name is not whose it was."""
    looks().end_of(name)
    store().unbind(device_of(name))


def rebind(ticket: Ticket) -> bool:
    """The browser with this ticket is who it was again: once, and of nobody who was wiped."""
    was = [(device_of(name), whose) for name, whose in _whose(ticket) if store().read(whose)]
    if not was or any(store().learner_of(device) is not None for device, _ in was):
        return False
    for device, whose in was:
        store().bind(device, whose)
    return True


def _whose(ticket: Ticket) -> Iterator[tuple[str, str]]:
    """Each name of a browser, with the stream that it is of."""
    if ticket.code:
        yield ticket.name, keys().learner(ticket.code)
    for klas in ticket.teaches:
        yield teaching(ticket.name, klas), class_stream(keys().classroom(klas))


def _fixed() -> Iterator[Sentence]:
    """Worked out only when somebody asks: when the operator allows live recordings."""
    yield from fixed_sentences(catalog())


_first_page = Event()


def first_page_stands() -> None:
    """A page stands: what waits for the first one may begin."""
    _first_page.set()


def warm_lessons(patience: float = 2) -> None:
    """Loads what the first press in a lesson needs, once a page stands or after `patience` s."""
    _first_page.wait(patience)
    for lesson in list(catalog().lessons.values())[:1]:
        who = make_person(catalog().archetypes[lesson.persona], "")
        scenes.scene_at(catalog().services, Moment(lesson, ()), who, lesson.steps[0].id)
    pauses()


@lru_cache(maxsize=256)
def person(archetype: str, code: str) -> Person:
    """The made-up person of a learner; the same every time."""
    return make_person(catalog().archetypes[archetype], code)


@lru_cache(maxsize=4096)
def said(text: str) -> tuple[Said, ...]:
    """The spoken sentences of a text as the browser knows them: sealed, for good."""
    return tuple((seal().address(sentence), sentence.lengths) for sentence in spoken(text))
