"""Every kind of task is walked from what is on screen, in every way of practising."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sandbox import progress
from sandbox.model import Way
from sandbox.texts import text
from tests.flows.robot import Robot
from tests.flows.walking import Walk, code
from tests.tasks.examples import EXAMPLES
from tests.tasks.soorten import CONTENT, WAYS
from tests.tasks.test_examples_for_authors import lesson_of, written

LESSON = "soorten"
LATE = """    later: [{days: 1}]
    deadline:
      within: {days: 1}
      late:
        - say: De laatste dag is voorbij. Wat nu?
          hints: [Kies 'Ik wacht niet meer'.]
          choose:
            question: Wat doe je de volgende keer?
            options:
              - {id: wachten, label: Ik wacht weer, say: Dan ben je weer te laat.}
              - {id: meteen, label: Ik wacht niet meer, say: Zo is het., right: true}
"""


@pytest.fixture(scope="module")
def both(content_for_all: Path) -> Path:
    """The lesson with a step of each kind and the one of all examples for authors, beside ours."""
    shutil.copytree(CONTENT, content_for_all, dirs_exist_ok=True)
    return written(content_for_all, lesson_of(*EXAMPLES))


@pytest.fixture(autouse=True)
def kinds(database: Path, both: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SANDBOX_CONTENT", str(both))


def at_kind(kind: str, way: Way) -> Walk:
    """A learner at the step of a kind."""
    walk = Walk(code(4)).begin(LESSON, way)
    while walk.scene().task.key != kind:
        walk.submit(walk.right())
    return walk


@pytest.mark.parametrize("way", WAYS)
def test_the_answers_it_expects_lead_to_the_end(way: Way) -> None:
    walk = Walk(code(4)).begin(LESSON, way)
    while not walk.finished:
        before = walk.step
        walk.submit(walk.right())
        assert walk.step != before, walk.page().text()[-1500:]
    assert progress.result(walk.moment(walk.lesson().id)).wrong == 0


@pytest.mark.parametrize("way", WAYS)
def test_a_robot_that_only_reads_does_every_kind(way: Way) -> None:
    robot = Robot(Walk(code(5)).begin(LESSON, way), way)
    robot.finish()
    assert progress.status(robot.walk.moment(robot.walk.lesson().id)) == "done"
    if way == "samen":
        assert (robot.wrong, robot.guessed) == (0, [])
    if way != "proef":
        assert (robot.guessed, robot.shown) == ([], [])


def test_whoever_reads_goes_on_and_is_not_praised_for_it() -> None:
    walk = at_kind("explain", "tips")
    assert walk.says("Een sms-code is een getal op je telefoon.")
    assert "tip" not in walk.page().buttons
    assert not walk.says(text("les.foutlijst"))
    walk.press("druk")
    assert walk.step == "kiezen"
    assert not walk.says(text("les.goed"))


def test_a_choice_is_explained_after_the_try_and_the_right_one_on_the_next_page() -> None:
    walk = at_kind("choose", "zelf")
    assert not walk.says("Een bank vraagt")
    walk.press("druk")
    assert walk.says(text("fout.keuze.leeg", vraag="Wat doe je?"))
    walk.submit({"keuze": "noemen"})
    assert walk.says("Met jouw code kan een ander inloggen.")
    assert walk.step == "kiezen"
    walk.submit({"keuze": "ophangen"})
    assert walk.step == "invullen"
    assert walk.says("Precies. Een bank vraagt nooit om je code.")


def test_a_choice_is_one_try_in_a_proef_and_then_the_answer_stands_there() -> None:
    walk = at_kind("choose", "proef")
    walk.submit({"keuze": "noemen"})
    assert walk.says(text("les.proef_fout"))
    assert not walk.says("Met jouw code kan een ander inloggen.")
    assert [control.filled for control in walk.page().controls] == ["Ik hang op"]
    walk.press("verder")
    assert walk.step == "invullen"


def test_somebody_who_is_stuck_is_offered_a_hint_and_then_help() -> None:
    walk = at_kind("choose", "zelf")
    for _ in range(progress.HINT_AFTER):
        walk.submit({"keuze": "noemen"})
    assert walk.says(text("les.tip_aanbod"))
    for _ in range(progress.STUCK_AFTER - progress.HINT_AFTER):
        walk.submit({"keuze": "noemen"})
    assert walk.says(text("les.vast"))
    assert progress.status(walk.moment(walk.lesson().id)) == "needs_help"


def test_only_ids_of_the_author_are_kept() -> None:
    walk = at_kind("choose", "zelf")
    walk.submit({"keuze": "noemen"})
    kept = str(walk.events)
    assert "noemen" in kept
    assert "Ik noem" not in kept


@pytest.mark.parametrize("way", WAYS)
def test_the_examples_for_authors_are_finished_by_a_robot(way: Way) -> None:
    walk = Walk(code(6)).begin("voorbeeld", way)
    robot = Robot(walk, way)
    robot.finish()
    assert progress.status(walk.moment(walk.lesson().id)) == "done"
    assert way == "proef" or (robot.guessed, robot.shown) == ([], [])
    kept = str(walk.events)
    assert all(word not in kept for word in ("Kunt u", "Belastingdienst", "Ik leg hem weg"))


def test_things_are_put_in_order_with_buttons_and_what_is_wrong_stays_to_be_mended() -> None:
    walk = at_kind("order", "zelf")
    start = walk.page().controls[0].options
    key = walk.page().controls[0].key
    last = walk.scene().fields[0].options[-1].id
    walk.press(f"{key}--{last}--omhoog")
    moved = walk.page().controls[0].options
    assert moved == (start[0], start[2], start[1])
    walk.submit({"volgorde": "kijken,bellen,neerleggen"})
    assert walk.says(text("taak.order.aantal", goed=1, aantal=3))
    assert walk.page().controls[0].options[0] == "Kijk je wat er van je rekening af is"
    walk.submit({"volgorde": "neerleggen,bellen,kijken"})
    assert walk.step == "verhaal"
    assert "rekening" not in str(walk.events)


def test_an_order_is_gone_for_who_leaves_and_right_for_who_looks_back() -> None:
    walk = at_kind("order", "zelf")
    start = walk.page().controls[0].options
    walk.fill({"volgorde": "kijken,bellen,neerleggen"})
    walk.open(les=LESSON, stap="invullen").open(les=LESSON, stap="volgorde")
    assert walk.page().controls[0].options == start
    walk.submit({"volgorde": "neerleggen,bellen,kijken"})
    walk.open(les=LESSON, stap="volgorde")
    assert walk.page().controls[0].options[0] == "Hang je op"


def test_in_a_proef_the_right_order_stands_there_after_the_try() -> None:
    walk = at_kind("order", "proef")
    walk.submit({"volgorde": "kijken,bellen,neerleggen"})
    assert walk.says(text("les.proef_fout"))
    assert walk.page().controls[0].options[0] == "Hang je op"
    walk.press("verder")
    assert walk.step == "verhaal"


def test_what_comes_of_being_late_may_be_any_kind_of_task(content: Path) -> None:
    shutil.copytree(CONTENT, content)
    file = content / "lessons" / LESSON / "lesson.yaml"
    words = file.read_text(encoding="utf-8")
    at = "    screen: digid/sms\n"
    file.write_text(words.replace(at, at + LATE), encoding="utf-8")
    walk = at_kind("screen", "zelf")
    walk.press("later_dagen-1").press("later_dagen-1")
    assert walk.says("Wat doe je de volgende keer?")
    walk.submit({"keuze": "wachten"})
    assert walk.says("Dan ben je weer te laat.")
    walk.submit({"keuze": "meteen"})
    assert (walk.step, walk.scene().task.key) == ("invullen", "screen")
    walk.submit(walk.right())
    assert walk.step == "volgorde"
