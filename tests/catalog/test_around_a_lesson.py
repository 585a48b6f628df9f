"""What stands around the practice of a lesson: in a file of its own, and said once."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.catalog import Catalog, load
from sandbox.model import Lesson
from tests.authoring import beside

LESSON = """id: {id}
title: Een code
goal: Je weet wat je met een code doet.
minutes: 5
audience: Iedereen
level: 1
persona: sanne
picture: key
starts: 2026-03-03
checked: 2026-11-24
sources: [{{text: Zelf bedacht}}]
steps:
  - id: invullen
    title: Vul de code in
    part: Inloggen
    screen: digid/sms
    as: {{sms: sms_inloggen}}
    say: Kijk op de telefoon. Vul de code in.
    hints: [De code heeft 6 cijfers.]
for_real:
  ready: [Je telefoon.]
  where: [[Hulp vragen, Ga naar de bibliotheek.]]
"""
AROUND = """why:
  - id: waarom
    title: Iemand vraagt om een code
    say: Kijk en lees.
    story:
      panels:
        - {id: bel, picture: phone, alt: Een telefoon., caption: Er wordt gebeld.}
        - {id: vraag, picture: key, alt: Een sleutel., caption: De beller vraagt een code.}
        - {id: stil, picture: phone, alt: Een telefoon., caption: Het is even stil.}
        - {id: nee, picture: help, alt: Twee mensen., caption: Ze zegt nee.}
look:
  - id: kijk
    title: Wat is een code?
    say: Lees de uitleg.
    explain: {body: [{text: Een code is van jou alleen.}]}
recall:
  - id: nog
    title: Een code voor een ander
    say: "{wie} vraagt om je code voor {bedrag}."
    cases:
      - {wie: Je buurman, bedrag: € 3}
      - {wie: Je collega, bedrag: € 20}
    hints: [Denk aan de uitleg., Kies 'Nee'.]
    choose:
      question: Geef je die aan {wie}?
      options:
        - {id: ja, label: Ja, say: Dan kan een ander inloggen.}
        - {id: nee, label: Nee, say: Zo is het., right: true}
yours:
  week: [Vertel het iemand.]
"""
LIKE = "id: {id}\nlike: code\ntitle: Nog een code\n"


def content(folder: Path, **files: str) -> Catalog:
    """Lessons with these files: `code` is code/lesson.yaml, `code_around` is code/around.yaml."""
    for name, words in files.items():
        lesson, _, around = name.partition("_")
        file = folder / "lessons" / lesson / f"{around or 'lesson'}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(words.format(id=lesson) if not around else words, encoding="utf-8")
    return load(beside(folder))


def parts(lesson: Lesson) -> list[tuple[str, str]]:
    return [(step.stage, step.id) for step in lesson.steps]


def test_the_walk_is_one_list_in_the_order_of_the_parts(tmp_path: Path) -> None:
    catalog = content(tmp_path, code=LESSON, code_around=AROUND)
    assert catalog.problems == ()
    lesson = catalog.lessons["code"]
    order = [("why", "waarom"), ("look", "kijk"), ("do", "invullen"), ("recall", "nog")]
    assert parts(lesson) == order
    assert lesson.around.yours and lesson.around.yours.week == ("Vertel het iemand.",)
    places = [place for place, _ in lesson.placed]
    assert places == [
        ("around", "why", 0),
        ("around", "look", 0),
        ("steps", 0),
        ("around", "recall", 0),
    ]


def test_a_lesson_without_that_file_is_practice_alone(tmp_path: Path) -> None:
    lesson = content(tmp_path, code=LESSON).lessons["code"]
    assert parts(lesson) == [("do", "invullen")]
    assert lesson.steps[0] is lesson.practice[0]


def test_a_lesson_that_is_like_another_has_its_parts_with_what_differs(tmp_path: Path) -> None:
    shorter = "why: [{id: waarom, story: {without: [stil]}}]\n"
    own = f"look: [{{id: kijk, title: Wat is deze code?}}]\n{shorter}"
    catalog = content(
        tmp_path, code=LESSON, code_around=AROUND, twee=LIKE, drie=LIKE, drie_around=own
    )
    assert [one.message for one in catalog.problems] == []
    first, second, third = (catalog.lessons[name] for name in ("code", "twee", "drie"))
    assert second.around == first.around
    assert third.around.recall == first.around.recall
    assert (third.around.look[0].title, third.around.look[0].say) == (
        "Wat is deze code?",
        "Lees de uitleg.",
    )


def test_the_parts_of_another_lesson_are_taken_by_name(tmp_path: Path) -> None:
    taken = "like: code\nwithout: [look]\nyours: {week: [Iets anders.]}\n"
    catalog = content(tmp_path, code=LESSON, code_around=AROUND, los=LESSON, los_around=taken)
    assert catalog.problems == ()
    around = catalog.lessons["los"].around
    assert (around.why, around.look) == (catalog.lessons["code"].around.why, ())
    assert around.yours and around.yours.week == ("Iets anders.",)


TOLD = [
    # old, new, words of its line, what is told
    ("id: kijk", "id: invullen", "id: invullen", "twee keer"),
    ("say: Lees de uitleg.", "say: Lees {niets}.", "say: Lees {niets}", "{niets}"),
    ("{wie: Je collega, bedrag: € 20}", "{wie: Je collega}", "id: nog", "dezelfde namen"),
    ("picture: phone", "picture: geen", "picture: geen", "'geen'"),
    ("recall:", "recal:", "recal:", "'recal' bestaat hier niet"),
    ("    say: Kijk en lees.\n", "", "id: waarom", "'say' ontbreekt"),
    ("like: code", "like: kode", "like: kode", "'kode' is er niet"),
]


@pytest.mark.parametrize("case", TOLD, ids=lambda case: case[1] or case[0])
def test_a_fault_is_told_in_its_own_file(case: tuple[str, str, str, str], tmp_path: Path) -> None:
    old, new, line, message = case
    words = (AROUND if old in AROUND else "like: code\n").replace(old, new)
    catalog = content(tmp_path, code=LESSON, code_around=words)
    found = next(one for one in catalog.problems if message in one.message)
    assert found.file.endswith("code/around.yaml")
    near = words[: words.index(line)].count("\n") + 1
    assert found.line in (near, near - 1), str(found)


def test_what_is_never_read_is_told(tmp_path: Path) -> None:
    catalog = content(tmp_path, code=LESSON, code_rondom=AROUND)
    (problem,) = catalog.problems
    assert (problem.file[-16:], "around.yaml" in problem.remedy) == ("code/rondom.yaml", True)


def test_a_lesson_that_asks_again_says_why(tmp_path: Path) -> None:
    words = AROUND[AROUND.index("look:") :]
    (problem,) = content(tmp_path, code=LESSON, code_around=words).problems
    assert "'why' ontbreekt" in problem.message
