"""Which mishaps fit in a lesson and after which of its steps, and which of them it is this time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from sandbox.finding import subject_of
from sandbox.model import Lesson, Mishap, Screen, Service, Step
from sandbox.model.happened import MishapSet
from sandbox.model.lessons import OWN
from sandbox.people.seed import Chance
from sandbox.progress import Moment
from sandbox.progress.mishaps import mishaps_for
from sandbox.tasks.finding import find_screen

SMS = "digid/sms"
AMOUNT = "amount"


def fitting(services: Mapping[str, Service], lesson: Lesson) -> tuple[tuple[Mishap, str], ...]:
    """What can go wrong in a lesson, each with the id of the step after which it comes.

    Nothing where two do it together, and nothing that this very lesson teaches.
    """
    if lesson.together or lesson.id == OWN:
        return ()
    here = [one for one in mishaps_for(subject_of(lesson).id) if one.lesson != lesson.id]
    practice = [At(step, _screen(services, step)) for step in lesson.practice]
    found: dict[str, str] = {}
    for place in {one.place for one in here}:
        spots = list(PLACES[place](practice))
        if spots:
            found[place] = spots[len(spots) // 2].step.id
    return tuple((one, found[one.place]) for one in here if one.place in found)


def draw(services: Mapping[str, Service], moment: Moment, seed: str) -> MishapSet:
    """What goes wrong this time: each that fits before one comes again, and none at a place that
    is behind somebody already; nothing when nothing fits any more.
    """
    lesson = moment.written
    ids = [step.id for step in lesson.practice]
    further = max((at for at, name in enumerate(ids) if name in moment.done), default=-1)
    every = fitting(services, lesson)
    left = [(one, after) for one, after in every if ids.index(after) >= further]
    if not left:
        return MishapSet(lesson.id, "", "")
    said = [event.what for event in moment.events if isinstance(event.what, MishapSet)]
    before = sum(bool(what.mishap) for what in said)
    first = Chance("misgaat", seed, lesson.id).below(len(left))
    mishap, after = left[(first + before) % len(left)]
    return MishapSet(lesson.id, mishap.step.id, after)


class At:
    """A step of the practice, its screen and where that stands."""

    def __init__(self, step: Step, screen: Screen | None) -> None:
        self.step = step
        self.screen = screen
        names = step.task.screens
        self.site = names[0].split("/")[0] if screen and screen.device == "laptop" else ""

    @property
    def fills_in(self) -> bool:
        """Whether something is filled in at a site at which somebody is logged in."""
        return bool(self.site and self.screen and self.screen.fields) and not self.checks

    @property
    def checks(self) -> bool:
        """Whether all that was filled in stands here once more, to be sent."""
        return self.screen is not None and any(block.review for block in self.screen.body)

    @property
    def asks_amount(self) -> bool:
        """Whether an amount is filled in here."""
        return self.screen is not None and any(one.kind == AMOUNT for one in self.screen.fields)


def _screen(services: Mapping[str, Service], step: Step) -> Screen | None:
    names = step.task.screens
    return find_screen(services, names[0])[1] if names else None


def _between(steps: Sequence[At]) -> Iterator[At]:
    for one, after in pairwise(steps):
        if one.fills_in and one.site == after.site and not one.site.startswith("digid"):
            yield one


def _logged_in(steps: Sequence[At]) -> Iterator[At]:
    logged_in = any(one.site.startswith("digid") for one in steps)
    return _between(steps) if logged_in else iter(())


def _amount(steps: Sequence[At]) -> Iterator[At]:
    return (one for one in _between(steps) if one.asks_amount)


def _at_code(steps: Sequence[At]) -> Iterator[At]:
    for one, after in pairwise(steps):
        if after.step.task.screens == (SMS,):
            yield one


def _sending(steps: Sequence[At]) -> Iterator[At]:
    for one, after in pairwise(steps):
        if one.checks and after.site == one.site:
            yield one


def _letter(steps: Sequence[At]) -> Iterator[At]:
    """After the step at which a letter is read that came just before."""
    for one, after in pairwise(steps):
        if one.step.then.brings and after.screen:
            yield after


PLACES: Mapping[str, Callable[[Sequence[At]], Iterator[At]]] = {
    "tussen": _between,
    "ingelogd": _logged_in,
    "bedrag": _amount,
    "inloggen": _at_code,
    "versturen": _sending,
    "brief": _letter,
}
"""After which steps of a practice a mishap of each place can come."""
