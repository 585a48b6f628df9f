"""What is handed out, as files: right by ear, large enough, and on one page where it says so."""

from __future__ import annotations

from io import BytesIO
from itertools import chain

import pytest
from pypdf import PdfReader

from sandbox.handouts import Group, leaf_of, names_for
from sandbox.model import Lesson
from sandbox.paper import pdf_of
from sandbox.paper.ink import inked
from sandbox.pieces import Leaf, plain
from sandbox.texts import text
from tests.content import CATALOG
from tests.paper.reading import faults, read, tags

SOME = ("eerste-aangifte", "helpen-zonder-overnemen", "echt-of-nep", "blauwe-brief")
FOR_LEARNERS = ("work", "cards", "poster")
EVERY: list[tuple[Lesson | None, str]] = [
    (lesson, name) for lesson in (None, *CATALOG.listed) for name in names_for(CATALOG, lesson)
]
FOOT = 15 * 72 / 25.4
"""Points from the edge in which only what repeats on each page stands."""


def leaf(lesson: Lesson | None, name: str, count: int = 1) -> Leaf:
    return leaf_of(CATALOG, lesson, name, Group("a", count))


def wrong_in(lesson: Lesson | None, name: str) -> list[str]:
    """What is wrong with the file."""
    made = leaf(lesson, name)
    file = pdf_of(made)
    wrong = faults(file, made.title)
    if made.look in FOR_LEARNERS and min(sizes(file)) < 14:
        wrong.append("small letters")
    for page in PdfReader(BytesIO(file)).pages:
        if tuple(round(float(side)) for side in page.mediabox[2:]) != (595, 842):
            wrong.append("not A4")
    return wrong


def sizes(file: bytes) -> list[float]:
    """The sizes of all letters but those of the band and the foot of a page."""
    found: list[float] = []

    def see(words: str, now: list[float], matrix: list[float], _: object, size: float) -> None:
        height = now[5] + matrix[5] * now[3]
        if words.strip() and FOOT < height < 842 - FOOT:
            found.append(abs(size * matrix[0]))

    for page in PdfReader(BytesIO(file)).pages:
        page.extract_text(visitor_text=see)
    return found


def test_everything_of_every_lesson_can_be_put_on_paper_and_leaves_no_fact_open() -> None:
    plans = ("lesplan-30", "lesplan-80")  # only the table of minutes differs
    for lesson, name in (one for one in EVERY if one[1] not in plans):
        made = leaf(lesson, name)
        assert inked(made.pieces), (lesson, name)
        assert "{" not in plain(made.pieces)
    with_something = {lesson.id for lesson, _ in EVERY if lesson}
    assert with_something == {lesson.id for lesson in CATALOG.listed}


@pytest.mark.parametrize("name", SOME)
def test_what_is_handed_out_of_a_lesson_is_heard_well_and_read_easily(name: str) -> None:
    lesson = CATALOG.lessons[name]
    for handout in names_for(CATALOG, lesson):
        assert wrong_in(lesson, handout) == [], handout


def test_what_belongs_to_all_lessons_is_too() -> None:
    for handout in names_for(CATALOG, None):
        assert wrong_in(None, handout) == [], handout


@pytest.mark.long
def test_what_is_handed_out_of_every_lesson_is_too() -> None:
    found = {(lesson.id if lesson else "", name): wrong_in(lesson, name) for lesson, name in EVERY}
    assert {where: wrong for where, wrong in found.items() if wrong} == {}


def test_small_letters_would_be_noticed() -> None:
    made = leaf(CATALOG.lessons["eerste-aangifte"], "lesplan-45")
    assert min(sizes(pdf_of(made))) < 14


def test_the_poster_is_one_page_and_names_every_organisation_of_the_services() -> None:
    made = leaf(None, "poster")
    file = pdf_of(made)
    assert len(PdfReader(BytesIO(file)).pages) == 1
    said = read(file).replace("- ", "-")  # a name may go on in the next line
    for service in CATALOG.services.values():
        assert service.colour == "desk" or service.organisation in said
    assert "Dienst Toeslagen: geld voor huur, zorg of kinderen." in said


def test_each_sheet_of_a_class_begins_on_a_page_of_its_own() -> None:
    file = pdf_of(leaf(CATALOG.lessons["wie-doet-wat"], "werkblad", 3))
    pages = [page.extract_text() for page in PdfReader(BytesIO(file)).pages]
    first = [page for page in pages if "Blad A" in page]
    assert len(first) == 3 < len(pages)
    assert all(text("pdf.band") in " ".join(page.split()) for page in pages)
    kinds = [tag.kind for tag in tags(file)]
    assert kinds.count("H1") == 1
    assert kinds.count("H2") == 3


def test_cards_say_what_helpers_ask_and_role_play_what_somebody_says_and_why() -> None:
    lesson = CATALOG.lessons["helpen-zonder-overnemen"]
    cards = read(pdf_of(leaf(lesson, "gesprekskaarten")))
    assert all(step.coach.say in cards for step in lesson.practice if step.coach)
    play = read(pdf_of(leaf(lesson, "mag-dit")))
    assert "Ik zeg mijn wachtwoord. Typ jij het dan?" in play
    before, after = play.split(f" {text('uitdelen.rollenspel.antwoorden')} ")
    assert "Langzaam typen mag ook." not in before
    assert "Langzaam typen mag ook." in after


def test_the_role_play_of_all_has_fake_messages_too() -> None:
    of_fakes = {lesson.id for lesson, name in EVERY if lesson and name == "mag-dit"}
    assert {"echt-of-nep", "dat-doet-digid-nooit", "helpen-zonder-overnemen"} <= of_fakes
    said = plain(leaf(None, "mag-dit").pieces)
    of_one = chain.from_iterable(
        plain(leaf(CATALOG.lessons[name], "mag-dit").pieces).splitlines() for name in of_fakes
    )
    told = [line for line in of_one if line.startswith(text("uitdelen.rollenspel.kies", vraag=""))]
    assert len(told) > 15
    assert all(line in said for line in told)
