"""Help in *samen*: first where it stands and why, then only where, then nothing; no judgements."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from sandbox.model import Event, Field, Happened, Lesson
from sandbox.model.happened import Again, Done
from sandbox.people import make_person
from sandbox.practice.fading import Help, Line, Shown, faded, met, met_elsewhere
from sandbox.practice.scene import scene_at
from sandbox.progress import History, Moment
from tests.content import CATALOG
from tests.practice.test_ways import LESSON, step

LINES = (
    Line("papier-baan", "Jaaropgaaf", "Loon", "€ 3.128"),
    Line("papier-twee", "Tweede", "Loon", "€ 3.128"),
    Line("oefenkaart", "", "Naam", "Sanne Oefenaar"),
)


def field(kind: str = "amount", **more: Any) -> Field:
    return Field(id="v", kind=kind, label="Loon", because="Dit is vóór belasting.", **more)


PLACE = Shown("Loon", "papier-baan", "Jaaropgaaf", "Loon", "Dit is vóór belasting.")
ONLY_WHERE = Shown("Loon", "papier-baan", "Jaaropgaaf")
TABLE = [
    # kind of field, more of it, answer, what is said the first, second and third time
    ("amount", {}, "€ 3.128", [PLACE, ONLY_WHERE, None]),
    ("amount", {}, "€ 9", ["€ 9", None, None]),
    ("code", {}, "482 913", ["482 913"] * 3),
    ("password", {}, "Bloem-1", ["Bloem-1"] * 3),
    ("yesno", {}, "Ja", ["Ja", None, None]),
    ("choice", {"judgement": True}, "Nep", [None] * 3),
    ("point", {}, "Betaal nu", [None] * 3),
    ("amount", {"judgement": True}, "€ 3.128", [None] * 3),
]


@pytest.mark.parametrize(("kind", "more", "answer", "said"), TABLE)
def test_what_is_said_of_an_answer_each_time(
    kind: str, more: dict[str, Any], answer: str, said: list[Shown | str | None]
) -> None:
    for times, wanted in enumerate(said):
        found = faded([(field(kind, **more), answer)], LINES, times, judgement=False)
        assert found.shown == ((wanted,) if isinstance(wanted, Shown) else ())
        assert found.told == ((("Loon", wanted),) if isinstance(wanted, str) else ())


def test_nothing_is_told_of_a_task_that_asks_for_a_judgement() -> None:
    assert faded([(field(), "€ 3.128")], LINES, 0, judgement=True) == Help()


NOW = datetime(2026, 3, 2, tzinfo=UTC)
TWICE: Lesson = LESSON.model_copy(
    update={"steps": (step("een", "vraag"), step("ander", "slot"), step("twee", "vraag"))}
)


def done(name: str) -> Happened:
    return Done(TWICE.id, name)


@pytest.mark.parametrize(
    ("happened", "first", "second"),
    [
        ((), 0, 0),
        ((done("ander"),), 0, 0),
        ((done("een"),), 0, 1),
        ((done("een"), done("twee")), 1, 1),
        ((done("een"), done("twee"), Again(TWICE.id)), 2, 2),
        ((done("een"), done("twee"), Again(TWICE.id), done("een")), 2, 3),
    ],
)
def test_how_often_something_was_asked_before(
    happened: tuple[Happened, ...], first: int, second: int
) -> None:
    events = tuple(Event(NOW, "appel", what) for what in happened)
    moment = Moment(TWICE, events)
    one, _, two = TWICE.steps
    assert (met(moment, one), met(moment, two)) == (first, second)


def test_why_something_is_asked_is_said_the_first_time_only() -> None:
    secret = [(field("password"), "Bloem-1")]
    assert faded(secret, LINES, 0, judgement=False).whys == (("Loon", "Dit is vóór belasting."),)
    assert faded(secret, LINES, 1, judgement=False).whys == ()


OTHER: Lesson = LESSON.model_copy(update={"id": "andere-les", "steps": TWICE.steps})
LESSONS = {one.id: one for one in (TWICE, OTHER)}


@pytest.mark.parametrize(
    ("happened", "times"),
    [
        ((), 0),
        ((done("een"),), 0),
        ((Done(OTHER.id, "een"),), 1),
        ((Done(OTHER.id, "ander"),), 0),
        ((Done(OTHER.id, "een"), Again(OTHER.id), Done(OTHER.id, "twee")), 2),
        ((Done("weg", "een"),), 0),
    ],
)
def test_what_was_met_in_another_lesson_counts_too(
    happened: tuple[Happened, ...], times: int
) -> None:
    events = tuple(Event(NOW, "appel", what) for what in happened)
    history = History().grown(events)
    assert met_elsewhere(history, LESSONS, TWICE.id, TWICE.steps[0]) == times


def test_the_third_time_in_another_lesson_nothing_is_told_unasked() -> None:
    """A real screen that two lessons ask: that of the wage of an employer."""
    first, second = (CATALOG.lessons[name] for name in ("eerste-aangifte", "aangifte-yusuf"))
    asks = [step.id for step in first.steps if "aangifte/loon" in step.task.screens]
    there = next(step for step in second.steps if "aangifte/loon" in step.task.screens)
    who = make_person(CATALOG.archetypes[second.persona], "appel-fiets-maan-42")
    said = []
    for count in range(len(asks) + 1):
        done = [Event(NOW, "appel", Done(first.id, step)) for step in asks[:count]]
        history = History().grown(done)
        before = met_elsewhere(history, CATALOG.lessons, second.id, there)
        scene = scene_at(CATALOG.services, history.moment(second), who, there.id, before)
        said.append((len(scene.told) + len(scene.shown), any(one.line for one in scene.shown)))
    assert said[0][0] >= said[1][0] > 0
    assert said[0][1]
    assert not said[1][1]
    assert said[2] == (0, False)
