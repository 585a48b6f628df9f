"""Folders, running matters and the dossier follow from events and the simulated day."""

from __future__ import annotations

from datetime import date

import pytest

from sandbox import progress
from sandbox.model import Event, Lesson
from sandbox.people import make_person
from sandbox.people.facts import Facts
from sandbox.practice.derived import facts_now
from sandbox.practice.dossier import dossier, matters, records
from sandbox.progress import Days, moment_in
from tests.content import CATALOG
from tests.happening import history

LESSON = CATALOG.lessons["mijnoverheid"]
PERSON = make_person(CATALOG.archetypes[LESSON.persona], "appel")
KAART, RDW = "mijnoverheid/identiteitskaart", "mijnoverheid/rdw"


def upto(step: str, *moved: str) -> tuple[Event, ...]:
    """Everything up to and with this step is done; then these moves."""
    ids = [one.id for one in LESSON.steps]
    done = [f"done {one}" for one in ids[: ids.index(step) + 1]]
    return history(*done, *(f"moved {each}" for each in moved), lesson=LESSON.id)


def days(events: tuple[Event, ...]) -> Days:
    return moment_in(LESSON, events).days


def facts(events: tuple[Event, ...]) -> Facts:
    return facts_now(CATALOG.services, moment_in(LESSON, events), PERSON)


@pytest.mark.parametrize(
    ("moved", "folder"),
    [
        ((), "postvak"),
        ((f"{KAART} archief",), "archief"),
        ((f"{KAART} archief", f"{KAART} postvak"), "postvak"),
        ((f"{KAART} prullenbak",), "prullenbak"),
        ((f"{KAART} weg",), "postvak"),
        ((f"{KAART} prullenbak", f"{KAART} weg"), "weg"),
        ((f"{KAART} prullenbak", f"{KAART} weg", f"{KAART} postvak"), "weg"),
        ((f"{RDW} archief", "mijnoverheid/onzin archief"), "postvak"),
    ],
)
def test_a_message_is_where_it_was_put(moved: tuple[str, ...], folder: str) -> None:
    assert progress.folder_of(days(upto("bericht", *moved)), KAART) == folder


def test_a_step_of_the_lesson_moves_a_message_too() -> None:
    assert progress.folder_of(days(upto("opruimen")), KAART) == "archief"
    assert progress.folder_of(days(upto("prullenbak")), RDW) == "weg"


@pytest.mark.parametrize(
    ("step", "state"),
    [("aanvragen", "ontvangen"), ("ontvangen", "behandeling"), ("behandeling", "besluit")],
)
def test_a_matter_goes_on_with_the_days(step: str, state: str) -> None:
    events = upto(step)
    (found,) = matters(days(events), facts(events))
    assert found.state == state
    assert found.days["ontvangen"] == date(2026, 3, 3)


def test_nothing_runs_before_it_was_asked() -> None:
    assert matters(days(upto("gegevens")), facts(upto("gegevens"))) == ()


def test_the_dossier_holds_every_contact_in_order() -> None:
    events = upto("behandeling")
    found = dossier(CATALOG.services, days(events), facts(events))
    assert [one.kind for one in found] == ["bericht"] * 3 + ["gevraagd", "besluit"]
    assert [one.day for one in found] == sorted(one.day for one in found)
    assert found[-1].organisation == "Gemeente Oefendam"


@pytest.mark.parametrize("first", [False, True])
def test_an_answer_on_the_same_day_stands_after_what_it_answers(first: bool) -> None:
    place = next(at for at, step in enumerate(LESSON.steps) if step.then.contact)
    asked = LESSON.steps[place]
    then = asked.then.model_copy(update={"brings": ("mijnoverheid/besluit",)})
    steps = list(LESSON.steps)
    steps[place] = asked.model_copy(update={"then": then})
    lesson = LESSON.model_copy(update={"steps": tuple(steps[place:] if first else steps)})
    moment = moment_in(lesson, upto(asked.id))
    now = facts_now(CATALOG.services, moment, PERSON)
    found = dossier(CATALOG.services, moment.days, now)
    assert len({one.day for one in found}) == 1
    assert [one.kind for one in found] == ["bericht"] * 3 + ["gevraagd", "besluit"]


def test_organisations_know_only_what_this_person_has() -> None:
    found = records(CATALOG.services, facts(()))
    assert {one.organisation for one in found} >= {"Gemeente Oefendam", "Oefen-Belastingdienst"}
    lines = [label for one in found for label, _ in one.rows]
    assert "WOZ-waarde van de woning" not in lines
    assert all("{" not in label for label in lines)


@pytest.mark.parametrize("lesson", CATALOG.lessons.values(), ids=lambda one: one.id)
def test_every_lesson_can_be_looked_back_on(lesson: Lesson) -> None:
    who = make_person(CATALOG.archetypes[lesson.persona], "peer")
    events = history(*(f"done {step.id}" for step in lesson.steps), lesson=lesson.id)
    moment = moment_in(lesson, events)
    now = facts_now(CATALOG.services, moment, who)
    entries = dossier(CATALOG.services, moment.days, now)
    letters = {name for step in lesson.steps for name in step.then.brings} | set(lesson.post)
    contacts = [step for step in lesson.steps if step.then.contact]
    assert len(entries) == len(letters) + len(contacts)
    assert all("{" not in one.about + one.organisation for one in entries)
    decided = {step.then.decides for step in lesson.steps if step.then.decides}
    states = {one.id: one.state for one in matters(moment.days, now)}
    assert {name for name, state in states.items() if state == "besluit"} == decided
