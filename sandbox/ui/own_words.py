"""Words to practise: opened in a page, put there with a button, and tried."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from sandbox.model import Event
from sandbox.model.happened import WordOpened, WordTried
from sandbox.pieces.glossary import difficult_words
from sandbox.progress import History, not_yet
from sandbox.store import Overtaken, last_of
from sandbox.texts import text
from sandbox.ui import session, visit
from sandbox.ui.runtime import keys, store
from sandbox.ui.server import cookie
from sandbox.ui.told import tell


def begin_with(word: str) -> None:
    """Puts a word with those to practise."""
    if not visit.current().code:
        visit.begin()
    visit.record(WordOpened(word))
    tell(text("woorden.staat_erbij"))


def choose(word: str, key: str) -> None:
    """The explanation that was chosen for a word; ids only."""
    chosen = str(session.answer(key) or "")
    if chosen in difficult_words():
        visit.record(WordTried(word, chosen))
    session.keep(word_tried=(word, chosen))


def keep(cookies: Mapping[str, str], word: str) -> None:
    """Keeps an opened word outside any run of a page, for who carries these cookies.

    Nothing for who has not begun, and nothing but the id of a word that is in the glossary.
    """
    ticket = cookie.brought(cookies, keys())
    code = visit.agreed(ticket.name, ticket.code) if ticket else ""
    if not code or word not in difficult_words():
        return
    learner = keys().learner(code)
    kept = store().read(learner)
    history = History().grown([row.event for row in kept])
    now = datetime.now(UTC)
    events = [Event(now, learner, what) for what in not_yet(history, [WordOpened(word)])]
    if kept and events:
        _append(learner, events, last_of(kept))


def _append(learner: str, events: list[Event], after: int) -> None:
    """Who was wiped or did something else at this moment opens the word once more, another day."""
    try:
        store().append(learner, *events, after=after)
    except Overtaken:
        return
