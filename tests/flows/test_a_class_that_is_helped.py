"""What the page of a pupil does with the help of a teacher: a closed part, a step begun anew."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from sandbox.model import Event, Happened, class_stream
from sandbox.model.classes import PartClosed, PartOpened
from sandbox.model.happened import StepReset
from sandbox.texts import text
from sandbox.ui import classes, runtime
from tests.flows.test_a_class import code_of, teacher
from tests.flows.walking import Walk

LESSON = "eerste-aangifte"


def says(code: str, what: Happened, stream: str = "") -> None:
    """Something that the teacher of a class does."""
    klas = class_stream(classes.name_of(code))
    runtime.store().append(stream or klas, Event(datetime.now(UTC), klas, what))


def at_step(code: str, step: str) -> Walk:
    """A pupil at this step of the lesson of a class."""
    walk = Walk(cookie="leerling").open(klas=code, les=LESSON).press("naam_0").press("begin_les")
    while walk.step != step:
        walk.submit(walk.right())
    return walk


def test_who_comes_before_a_closed_part_waits_and_no_press_of_before_counts(
    database: Path,
) -> None:
    code = code_of(teacher(welke="lesuur-mavo", manier="zelf"))
    walk = at_step(code, "manier")
    done = len(walk.events)
    says(code, PartClosed(LESSON, "beginnen"))
    walk.submit(walk.right())
    assert walk.says(text("overzicht.dicht.titel"))
    assert (len(walk.events), walk.step) == (done, "manier")
    says(code, PartOpened(LESSON, "beginnen"))
    assert not walk.run().says(text("overzicht.dicht.titel"))
    assert walk.submit(walk.right()).step == "inloggen"


def test_a_step_that_begins_anew_is_empty_again_and_says_nothing_of_the_last_try(
    database: Path,
) -> None:
    code = code_of(teacher(welke="lesuur-mavo", manier="zelf"))
    walk = at_step(code, "sms")
    wrong = dict.fromkeys(walk.right(), "99999")
    walk.submit(wrong)
    assert "foutlijst" in "".join(walk.page().html)
    says(code, StepReset(LESSON, "sms"), walk.stream)
    walk.run()
    assert "foutlijst" not in "".join(walk.page().html)
    assert {control.filled for control in walk.page().controls} == {""}
    assert walk.submit(walk.right()).step != "sms"
