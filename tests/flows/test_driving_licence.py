"""Digitaal rijbewijs: an exam from begin to end, gold on the page, and a code to check."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sandbox.addresses import home_of
from sandbox.finding.subjects import modules
from sandbox.licence.asking import left
from sandbox.licence.code import Licence, code_of
from sandbox.licence.drawing import ExamTask, draw
from sandbox.licence.exams import Exam, exams_of, going
from sandbox.licence.pool import pool_of
from sandbox.model.happened import ExamBegun, ExamEnded, ExamTimed
from sandbox.pages.controls import HOLDING
from sandbox.practice.scene import Scene
from sandbox.progress import Guesses, History
from sandbox.progress.guesses import NOISY
from sandbox.progress.tally import TallyHere
from sandbox.tasks.showing import labels
from sandbox.texts import text
from sandbox.ui import licences, runtime
from tests.content import CATALOG
from tests.flows.walking import Walk
from tests.licence.test_drawing_an_exam import scene
from tests.progress.test_guesses import guess

MODULE = next(one for one in modules() if one.id == "wie-doet-wat")
POOL = pool_of(CATALOG.services, MODULE, CATALOG.listed)
HERE = home_of("")
NAME = "Rustige Reiger"
MOST = 30
"""Presses after which an exam would have no end."""
ALL = tuple(one.id for one in modules())


def exam(walk: Walk) -> tuple[Exam, tuple[ExamTask, ...]]:
    now = going(History().grown(walk.events), MODULE.id)
    assert now is not None
    return now, draw(POOL, now.seed)


def asked(walk: Walk) -> Scene:
    now, tasks = exam(walk)
    return scene(now, left(now, tasks)[0])


def visiting_held(walk: Walk) -> dict[str, str]:
    """What buttons put in controls so far."""
    return walk.at.session_state["held"] if "held" in walk.at.session_state else {}  # noqa: SIM401


def answer(walk: Walk, rightly: bool = True) -> None:
    """Answers what is asked now."""
    here = asked(walk)
    for question in here.asked.questions:
        key, good = (
            f"veld-{here.lesson.id}-{here.step.id}-{question.field.id}",
            here.right(question.field),
        )
        if question.control == "tick":
            walk.at.checkbox(key=key).set_value((good == "ja") == rightly)
        elif question.control in HOLDING:
            walk.at.session_state["held"] = {**visiting_held(walk), key: good}
        elif not (options := labels(question.field)):
            walk.at.text_input(key=key).set_value(good)
        else:
            bad = next(name for name in options if name != good)
            walk.at.radio(key=key).set_value(good if rightly else bad)
    walk.press("druk")


def answer_wrongly(walk: Walk) -> None:
    """Chooses wrongly at the first task where something is chosen from a list, rightly until then.

    What is typed at random cannot be read, and is no wrong answer.
    """
    while not any(
        question.control == "radio" and labels(question.field)
        for question in asked(walk).asked.questions
    ):
        answer(walk)
    answer(walk, rightly=False)


def test_an_exam_is_done_kept_over_a_refresh_and_ends_in_gold(database: Path) -> None:
    walk = Walk(cookie="kandidaat").open(pagina="praktijkexamen", onderwerp=MODULE.id)
    walk.press("examen_begin")
    before = exam(walk)
    here = asked(walk)
    assert walk.says(here.say) and walk.says(text("rijbewijs.examen.tijd.net", minuten=20))
    assert "tip" not in walk.page().buttons and "hulp" not in walk.page().buttons
    walk.press("druk")  # nothing was chosen: that is said, and is no wrong answer
    assert exam(walk)[0].answers == {}
    walk.press("examen_langer")
    assert walk.says(text("rijbewijs.examen.tijd.net", minuten=30))
    walk.press("examen_zonder")
    assert walk.says(text("rijbewijs.examen.tijd.uit"))
    walk.open(pagina="praktijkexamen", onderwerp=MODULE.id)
    assert exam(walk)[0].seed == before[0].seed and walk.says(here.say)
    answer_wrongly(walk)
    assert walk.says(text("rijbewijs.examen.tijd.uit"))
    for _ in range(MOST):
        if going(History().grown(walk.events), MODULE.id):
            answer(walk)
    kinds = [type(one.what) for one in walk.events]
    assert [kinds.count(kind) for kind in (ExamBegun, ExamTimed, ExamEnded)] == [1, 2, 1]
    (over,) = exams_of(History().grown(walk.events), MODULE.id)
    assert (over.right, over.ended) == (len(before[1]) - 1, "gehaald")
    assert walk.says(text("rijbewijs.examen.uitslag.gehaald"))
    assert walk.says(text("rijbewijs.examen.uitslag.kop_oefenen"))
    walk.press("naar_rijbewijs")
    assert walk.says(text("rijbewijs.stand.goud_wel"))
    assert walk.says(text("rijbewijs.niveau.goud"))
    before_it = walk.page().text()
    walk.press("andere_bijnaam")
    assert walk.page().text() != before_it


def licence() -> str:
    earned = Licence("rustige-reiger", date(2026, 11, 28), {"digid": "goud"})
    return code_of(earned, ALL, runtime.keys().mark)


def test_who_has_the_code_sees_a_nickname_levels_and_a_day_and_nothing_else(database: Path) -> None:
    walk = Walk(cookie="kijker").open(pagina="klopt")
    walk.at.text_input(key="veld-rijbewijscode").set_value(licence().lower())
    walk.press("klopt")
    assert walk.says(text("rijbewijs.klopt.goed")) and walk.says(NAME)
    assert walk.says("28 november 2026") and walk.says(text("rijbewijs.niveau.goud"))
    assert "carried" not in walk.at.session_state  # who looks is nobody, and nothing is kept
    wrong = licence()[:-1] + ("A" if licence()[-1] != "A" else "B")
    for typed, told in (
        (wrong, "rijbewijs.klopt.onbekend"),
        ("<script>alert(1)</script>", "rijbewijs.klopt.vorm"),
        ("", "rijbewijs.klopt.leeg"),
        ("111222333", "les.echt_bsn"),
    ):
        walk.open(pagina="klopt")
        walk.at.text_input(key="veld-rijbewijscode").set_value(typed)
        walk.press("klopt")
        assert walk.says(text(told)), typed
        assert not walk.says(NAME)
    assert Walk(cookie="scan").open(rijbewijs=licence()).says(NAME)
    assert Walk(cookie="html").open(rijbewijs="<b>x</b>").says(text("rijbewijs.klopt.vorm"))


def test_who_guesses_codes_has_to_wait_and_a_right_one_costs_nothing(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still = Guesses(TallyHere(lambda: 1_000.0))
    monkeypatch.setattr(licences, "guesses", lambda: still)
    right = Walk(cookie="eerlijk")
    for _ in range(7):
        assert right.open(rijbewijs=licence()).says(NAME)
    guess(still, "wegwerp", f"rijbewijs {HERE}", still.now(), NOISY)
    for number in range(8):
        still.ask(f"nieuw {number}", f"rijbewijs {HERE}", 0, still.now())
    waits = text("rijbewijs.klopt.wacht", tijd="").partition(".")[0]
    guesser = Walk(cookie="gokker").open(rijbewijs="A" * 20)
    assert guesser.says(waits)
    assert not guesser.says(text("rijbewijs.klopt.onbekend"))
