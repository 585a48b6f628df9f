"""An exam: drawn by its seed alone, never twice the same, without help, and with a mishap."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sandbox.catalog.plain import findings
from sandbox.catalog.sentences import NO_SENTENCE
from sandbox.catalog.shown import Shown
from sandbox.finding.subjects import modules
from sandbox.licence.asking import answered, left, scene_of
from sandbox.licence.drawing import ExamTask, draw
from sandbox.licence.exams import Exam, exams_of, going, outcome_of
from sandbox.licence.pool import pool_of
from sandbox.licence.results import skills
from sandbox.model import Event, Happened
from sandbox.model.happened import ExamAnswered, ExamBegun, ExamEnded, ExamTimed
from sandbox.model.walking import texts_in
from sandbox.people import make_person
from sandbox.practice.scene import Scene
from sandbox.progress import History, not_yet
from sandbox.progress.mishaps import mishaps
from tests.content import CATALOG

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
MODULES = [subject.id for subject in modules()]
POOLS = {one.id: pool_of(CATALOG.services, one, CATALOG.listed) for one in modules()}


def exam(module: str, seed: str, **answers: str) -> Exam:
    return Exam(module, seed, NOW, answers)


def scene(at: Exam, task: ExamTask) -> Scene:
    lesson = CATALOG.lessons[task.lesson]
    person = make_person(CATALOG.archetypes[lesson.persona], at.seed)
    return scene_of(CATALOG.services, lesson, person, at, task)


def right(at: Scene) -> dict[str, str]:
    return {one.field.id: at.task.put(at.now, one) for one in at.asked.questions}


@pytest.mark.parametrize("module", MODULES)
def test_the_same_seed_is_the_same_exam_and_no_two_seeds_give_the_same(module: str) -> None:
    pool = POOLS[module]
    assert draw(pool, "a") == draw(pool, "a")
    drawn = [draw(pool, f"{seed:016x}") for seed in range(300)]
    assert all(len({task.id for task in tasks}) == len(tasks) >= 9 for tasks in drawn)
    assert all([task.part for task in tasks].count("misgaat") == 1 for tasks in drawn)
    assert not any(tasks[0].part == "misgaat" for tasks in drawn)
    assert len(set(drawn)) >= 290
    people = {
        (tasks, make_person(CATALOG.archetypes["sanne"], f"{seed:016x}").facts["bsn"].value)
        for seed, tasks in enumerate(drawn)
    }
    assert len(people) == 300


@pytest.mark.parametrize("module", MODULES)
def test_every_task_can_be_done_rightly_and_nothing_helps(module: str) -> None:
    for number in range(4):
        at = exam(module, f"{number:016x}")
        for task in draw(POOLS[module], at.seed):
            here = scene(at, task)
            assert (here.told, here.shown, here.hints, here.more_hints) == ((), (), (), False)
            assert here.asked.questions and not here.done
            outcome = here.task.judge(here.now, here.asked, right(here), "proef")
            assert outcome.done, task


def test_every_mishap_fits_somewhere_and_leads_to_a_lesson() -> None:
    assert {one.lesson for one in mishaps()} <= set(CATALOG.lessons)
    assert {name for one in mishaps() for name in one.modules} == set(MODULES)
    assert all(pool.mishaps for pool in POOLS.values())
    ids = [one.step.id for one in mishaps()]
    assert len(set(ids)) == len(ids)
    assert all(one.step.cases for one in mishaps())


def test_what_is_asked_of_a_mishap_is_as_plain_as_a_lesson() -> None:
    texts = [
        Shown("les", "mishaps", f"{one.step.id} {place}", words)
        for one in mishaps()
        for place, words in texts_in(one.step, NO_SENTENCE - {"choose"})
    ]
    assert len(texts) > 50
    assert findings(texts) == []


def test_a_wrong_answer_counts_and_one_that_cannot_be_read_does_not() -> None:
    at = exam("digid", "1")
    tasks = draw(POOLS["digid"], at.seed)
    question = next(task for task in tasks if task.part == "misgaat")
    asked, begun = scene(at, question), exam("digid", "1", **{one.id: "goed" for one in tasks[:3]})
    assert left(begun, tasks)[0] == question
    options = [option.id for option in asked.fields[0].options]
    good = asked.right(asked.fields[0])
    bad = next(option for option in options if option != good)
    assert answered(begun, tasks, asked, {"keuze": ""})[1] == ()
    assert answered(begun, tasks, asked, {"keuze": "<b>x</b>"})[1] == ()
    told, kept = answered(begun, tasks, asked, {"keuze": bad})
    assert kept == (ExamAnswered("digid", question.id, "fout"),)
    assert not told.explanations  # what is right is not told on the way
    assert answered(begun, tasks, asked, {"keuze": good})[1][0].outcome == "goed"  # type: ignore[union-attr]


def test_with_the_last_answer_it_ends_and_the_skills_are_told() -> None:
    tasks = draw(POOLS["digid"], "1")
    last = tasks[-1]
    before = {task.id: "goed" for task in tasks[:-1]} | {tasks[0].id: "fout"}
    at = exam("digid", "1", **before)
    here = scene(at, last)
    _, kept = answered(at, tasks, here, right(here))
    assert kept[1:] == (ExamEnded("digid", "gehaald"),)
    assert outcome_of(8, 12) == "nog-niet"
    assert outcome_of(9, 12) == "gehaald"
    found = skills(exam("digid", "1", **before, **{last.id: "goed"}), tasks, CATALOG.lessons)
    assert sum(one.tasks for one in found) == len(tasks)
    assert [one.how for one in found if one.mishap] == ["goed"]
    assert next(one for one in found if one.lesson.id == tasks[0].lesson).how == "bijna"


def past(*what: Happened) -> History:
    return History().grown([Event(NOW, "appel", one) for one in what])


def test_an_exam_goes_on_where_it_was_and_one_that_ended_stays() -> None:
    begun = (ExamBegun("digid", "a"), ExamAnswered("digid", "x/y", "goed"))
    longer = (ExamTimed("digid", "langer"), ExamTimed("digid", "zonder"))
    now = going(past(*begun, *longer), "digid")
    assert now == Exam("digid", "a", NOW, {"x/y": "goed"}, longer=1, timed=False)
    assert now is not None and now.minutes == 30
    over = past(*begun, ExamEnded("digid", "nog-niet"))
    assert going(over, "digid") is None
    assert [one.ended for one in exams_of(over, "digid")] == ["nog-niet"]
    assert exams_of(over, "post") == ()


def test_from_two_tabs_each_thing_stands_once() -> None:
    begun = ExamBegun("digid", "a")
    first, again = ExamAnswered("digid", "x/y", "goed"), ExamAnswered("digid", "x/y", "fout")
    ended = ExamEnded("digid", "gehaald")
    assert not_yet(past(), (first, ended)) == ()  # of no exam
    assert not_yet(past(begun), (ExamBegun("digid", "b"), ExamBegun("post", "c"))) == (
        ExamBegun("post", "c"),
    )
    assert not_yet(past(begun, first), (again,)) == ()
    assert not_yet(past(begun, first, ended), (again, ended)) == ()
    assert not_yet(past(begun, first, ended), (ExamBegun("digid", "b"),)) != ()
    anew = past(begun, first, ended, ExamBegun("digid", "b"))
    assert not_yet(anew, (again,)) == (again,)
