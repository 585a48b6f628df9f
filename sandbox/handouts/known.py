"""Every handout by its name, as it stands in addresses and in the names of files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from sandbox.catalog import Catalog
from sandbox.handouts.answers import answers
from sandbox.handouts.cards import talk_cards
from sandbox.handouts.goals import goals
from sandbox.handouts.group import Group, person_of
from sandbox.handouts.plan import plan
from sandbox.handouts.poster import has_poster, poster
from sandbox.handouts.questions import sheet_of
from sandbox.handouts.role_play import TALK, every_role_play, has_role_play, role_play
from sandbox.handouts.service_map import MAP, OF_EVENT, has_map, life_event, service_map
from sandbox.handouts.timing import LENGTHS
from sandbox.handouts.worksheet import worksheets
from sandbox.model import Lesson
from sandbox.pieces import Leaf
from sandbox.tasks import task_of
from sandbox.texts import text


def _always(catalog: Catalog, lesson: Lesson) -> bool:
    return True


def _asks(catalog: Catalog, lesson: Lesson) -> bool:
    """Whether something of the lesson can be done on paper; nearly always one question says so."""
    if any(
        task_of(it).judged and not it.task.screens and it.task.key != TALK for it in lesson.steps
    ):
        return True
    return bool(sheet_of(catalog.services, lesson, person_of(catalog, lesson, "a", 1)).exercises)


@dataclass(frozen=True, slots=True)
class Handout:
    """One thing to hand out of a lesson; `many` says that there is one for each of a group.

    `said` is the key of its name and what it is, `minutes` of a plan.
    """

    said: str
    make: Callable[[Catalog, Lesson, Group], Leaf]
    fits: Callable[[Catalog, Lesson], bool] = _always
    many: bool = False
    minutes: int = 0


def _plan(catalog: Catalog, lesson: Lesson, _: Group, minutes: int) -> Leaf:
    return plan(catalog, lesson, minutes)


OF_LESSON: Mapping[str, Handout] = {
    **{
        f"lesplan-{minutes}": Handout("lesplan", partial(_plan, minutes=minutes), minutes=minutes)
        for minutes in LENGTHS
    },
    "werkblad": Handout("werkblad", worksheets, _asks, many=True),
    "antwoorden": Handout("antwoorden", answers, _asks, many=True),
    "gesprekskaarten": Handout("kaarten", lambda _, lesson, __: talk_cards(lesson)),
    "mag-dit": Handout(
        "rollenspel",
        lambda catalog, lesson, _: role_play(catalog, lesson),
        has_role_play,
    ),
}
"""What there is for a lesson."""
GENERAL: Mapping[str, tuple[str, Callable[[Catalog], Leaf], Callable[[Catalog], bool]]] = {
    "poster": ("poster", poster, has_poster),
    MAP: (MAP, service_map, has_map),
    "mag-dit": ("rollenspel", every_role_play, lambda _: True),
    "leerdoelen": ("leerdoelen", goals, lambda _: True),
}
"""What belongs to all lessons together: its key, what makes it, and whether it can be made."""


def names_for(catalog: Catalog, lesson: Lesson | None) -> tuple[str, ...]:
    """The names for a lesson, or without one for all together."""
    if lesson:
        return tuple(name for name, one in OF_LESSON.items() if one.fits(catalog, lesson))
    return tuple(name for name, (_, __, fits) in GENERAL.items() if fits(catalog))


def is_for_many(name: str, lesson: Lesson | None) -> bool:
    """Whether there is one for each of a group."""
    return lesson is not None and OF_LESSON[name].many


def title_of(name: str, lesson: Lesson | None) -> str:
    """What it is called where it is offered."""
    if lesson is None:
        return text(f"uitdelen.{GENERAL[name][0]}.naam")
    found = OF_LESSON[name]
    if found.minutes:
        return text("uitdelen.lesplan.naam", minuten=found.minutes)
    return text(f"uitdelen.{found.said}.naam")


def about(name: str, lesson: Lesson | None) -> str:
    """What it is, in one sentence."""
    key = OF_LESSON[name].said if lesson else GENERAL[name][0]
    return text(f"uitdelen.{key}.uitleg")


def leaf_of(catalog: Catalog, lesson: Lesson | None, name: str, group: Group) -> Leaf:
    """The leaf itself; KeyError when there is none with this name here."""
    if lesson is None and name.startswith(OF_EVENT):
        return life_event(catalog, name)
    fits = OF_LESSON[name].fits(catalog, lesson) if lesson else GENERAL[name][2](catalog)
    if not fits:
        raise KeyError(name)
    if lesson is None:
        return GENERAL[name][1](catalog)
    return OF_LESSON[name].make(catalog, lesson, group)
