"""Two who practise together as this process read them, and what passes over between them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from threading import Lock

from sandbox.model import Event, Happened, Lesson, together_stream
from sandbox.model.happened import Done
from sandbox.pages.place import FINISHED, LESSON, TOGETHER, Place
from sandbox.pages.state import AtPair
from sandbox.store import Kept, Overtaken, last_of, read_on
from sandbox.together import NOBODY_YET, Pair, arrived, to_pass
from sandbox.ui import visit
from sandbox.ui.runtime import catalog, keys, person, store

MOST = 512
"""Pairs that are remembered; the one that was asked for longest ago is let go."""

_seen: OrderedDict[str, tuple[tuple[Kept, ...], Pair]] = OrderedDict()
_lock = Lock()


def name_of(code: str) -> str:
    """The name in the store of what is done together under this code."""
    return keys().pair(code)


def look(name: str) -> Pair:
    """How two stand now. Who does not exist is not remembered: who guesses fills nothing."""
    return _read(name)[1]


def change(name: str, actor: str, decide: Callable[[Pair], Sequence[Happened]]) -> Pair:
    """Keeps what is decided on how they stand; decided again when somebody was first."""
    while True:
        kept, pair = _read(name)
        now = datetime.now(UTC)
        events = [Event(now, actor, what) for what in decide(pair)]
        if not events:
            return pair
        try:
            store().append(together_stream(name), *events, after=last_of(kept))
        except Overtaken:
            continue
        return look(name)


def at_lesson(lesson: Lesson | None) -> AtPair | None:
    """With whom this learner does a lesson; None for who does it alone from the beginning."""
    here = visit.current()
    name = here.history.pairs.get(lesson.id, "") if lesson else ""
    if lesson is None or lesson.together is None or not name:
        return None
    return AtPair(look(name), side=lesson, me=here.learner, other=first_name_of_other(lesson, name))


def first_name_of_other(lesson: Lesson, name: str) -> str:
    """What the made-up person of the other side is called."""
    other = catalog().lessons.get(lesson.together.other) if lesson.together else None
    return str(person(other.persona, name).facts["voornaam"].value) if other else ""


def onward(place: Place) -> Place:
    """Where the visitor is once what passed over has arrived: what is waited for ends by itself."""
    history = visit.current().history
    if place.page == TOGETHER and place.pair:
        name = name_of(place.pair)
        mine = next((side for side, pair in history.pairs.items() if pair == name), "")
        return Place(LESSON, mine) if mine in catalog().lessons and look(name).full else place
    lesson, name = catalog().lessons.get(place.lesson), history.pairs.get(place.lesson, "")
    return _settled(place, lesson, name) if lesson and lesson.together and name else place


def _settled(place: Place, lesson: Lesson, name: str) -> Place:
    me = visit.current().learner
    other = catalog().lessons.get(lesson.together.other) if lesson.together else None
    moment = visit.moment(lesson)
    if other is None or not moment.round:
        return place
    done = moment.done
    pair = change(name, me, lambda now: to_pass(lesson, other, done, now, me))
    step = moment.current
    if step is None or not arrived(lesson, step.id, pair, me):
        return place
    visit.record(Done(lesson.id, step.id))
    ids = [one.id for one in lesson.steps]
    after = (*ids[ids.index(step.id) + 1 :], FINISHED)[0]
    return Place(LESSON, lesson.id, after) if place.step == step.id else place


def beat(name: str, learner: str) -> str:
    """Another text whenever the other did what this learner may wait for."""
    pair = look(name)
    return f"{len(pair.sides)}.{len(pair.by_other(learner))}.{len(pair.alone)}"


def _read(name: str) -> tuple[tuple[Kept, ...], Pair]:
    with _lock:
        known = _seen.get(name, ((), NOBODY_YET))
    kept = read_on(store(), together_stream(name), known[0])
    pair = NOBODY_YET.grown([row.event for row in kept]) if kept is not known[0] else known[1]
    with _lock:
        _seen.pop(name, None)
        if pair.exists:
            _seen[name] = kept, pair
            while len(_seen) > MOST:
                _seen.popitem(last=False)
    return kept, pair
