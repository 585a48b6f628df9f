"""Sets to give: a file each, what is wrong in one told in Dutch, and ours can really be given."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.catalog import Problem, load
from sandbox.files import ROOT
from sandbox.model import LessonSet, Meeting, Stretch
from sandbox.progress import minutes_of
from tests.authoring import ENGLISH, beside
from tests.content import CATALOG

RIGHT = """\
id: nieuw
title: Een nieuwe reeks
about: Een lesuur om mee te beginnen.
whom: Iedereen
form: lesuur
minutes: 50
picture: coins
prepare: [Zet de stoelen klaar.]
meetings:
  - title: Beginnen
    plan:
      - {minutes: 20, title: Oefenen, do: [Iedereen doet de les.], lessons: [eerste-aangifte]}
      - {minutes: 30, title: Praten, do: [Praat samen.]}
    talk: [Wat viel je op?]
"""
STRETCHES = [
    (found, one)
    for found in CATALOG.sets.values()
    for meeting in found.meetings
    for one in meeting.plan
]


def told(folder: Path, words: str) -> tuple[Problem, ...]:
    file = folder / "lessons" / "_sets" / "nieuw.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(words, encoding="utf-8")
    return load(beside(folder)).problems


def test_a_new_set_is_one_file(tmp_path: Path) -> None:
    assert told(tmp_path, RIGHT) == ()
    assert load(beside(tmp_path)).sets["nieuw"].lessons == ("eerste-aangifte",)


def test_the_example_for_authors_is_right(tmp_path: Path) -> None:
    guide = (ROOT / "lessons" / "README.md").read_text(encoding="utf-8")
    example = guide.split("# lessons/_sets/mijn-reeks.yaml\n")[1].split("```")[0]
    assert told(tmp_path, example.replace("mijn-reeks", "nieuw")) == ()
    table = guide.split("## Een reeks")[1].split("## Nakijken")[0]
    known = {*LessonSet.written_keys(), *Meeting.written_keys(), *Stretch.written_keys()}
    assert [key for key in known if key not in table] == []


@pytest.mark.parametrize(
    ("old", "new", "place", "says"),
    [
        ("minutes: 30", "minutes: 25", "meetings › 1 › plan", "samen 45 minuten"),
        (
            "[eerste-aangifte]",
            "[eerste-aangift]",
            "meetings › 1 › plan › 1 › lessons › 1",
            "De les 'eerste-aangift' is er niet",
        ),
        (", lessons: [eerste-aangifte]", "", "meetings", "geen enkele les"),
        ("picture: coins", "picture: olifant", "picture", "olifant"),
        ("form: lesuur", "form: feest", "form", "'feest' kan hier niet"),
        ("whom: Iedereen\n", "", "whom", "'whom' ontbreekt"),
        ("talk:", "tallk:", "meetings › 1 › tallk", "'tallk' bestaat hier niet"),
        ("[Zet de stoelen klaar.]", "[Bel 0612345678.]", "prepare › 1", ""),
        ("id: nieuw", "id: anders", "id", "anders"),
        ("minutes: 50", "minutes: veel", "minutes", "heel getal"),
    ],
)
def test_what_is_wrong_is_told_in_dutch_with_its_place(
    tmp_path: Path, old: str, new: str, place: str, says: str
) -> None:
    assert old in RIGHT
    problems = told(tmp_path, RIGHT.replace(old, new, 1))
    assert [one.place for one in problems] == [place]
    (problem,) = problems
    assert says in problem.message and problem.line and problem.remedy
    assert not ENGLISH.search(f"{problem.message} {problem.remedy}")


def test_a_faulty_lesson_takes_its_set_along(tmp_path: Path) -> None:
    lesson = tmp_path / "lessons" / "kapot" / "lesson.yaml"
    lesson.parent.mkdir(parents=True)
    lesson.write_text("id: kapot\n", encoding="utf-8")
    problems = told(tmp_path, RIGHT.replace("eerste-aangifte", "kapot"))
    assert "De les" not in problems[-1].message
    assert "'kapot'" in problems[-1].message and problems[-1].file.endswith("nieuw.yaml")
    assert "nieuw" not in load(beside(tmp_path)).sets


def test_our_own_sets_are_for_whom_they_were_asked() -> None:
    forms = [one.form for one in CATALOG.sets.values()]
    assert (forms.count("lesuur"), forms.count("bijeenkomst"), forms.count("vraag")) == (5, 2, 1)
    six, course = CATALOG.sets["zes-lesuren"], CATALOG.sets["bibliotheek"]
    assert (len(six.meetings), six.minutes) == (6, 50)
    assert (len(course.meetings), course.minutes) == (4, 90)
    assert CATALOG.sets["een-vraag"].minutes == 5
    assert not CATALOG.sets["een-vraag"].for_class
    assert all((ROOT / "lessons" / "_sets" / f"{name}.yaml").is_file() for name in CATALOG.sets)


def test_no_sentence_of_ours_was_cut_at_a_comma() -> None:
    """In a list between square brackets a comma begins something new."""
    said = [words for _, stretch in STRETCHES for words in stretch.do]
    for one in CATALOG.sets.values():
        said += [*one.prepare, one.about]
        said += [words for each in one.meetings for words in (*each.prepare, *each.talk)]
    assert [words for words in said if not words.endswith((".", "?"))] == []


@pytest.mark.parametrize(("found", "stretch"), STRETCHES)
def test_there_is_time_for_the_lessons(found: LessonSet, stretch: Stretch) -> None:
    """At a desk one looks at a part of a lesson; there it does not hold."""
    needed = sum(minutes_of(CATALOG.lessons[name]) for name in stretch.lessons)
    assert found.form == "vraag" or needed <= stretch.minutes, (found.id, stretch.title)
