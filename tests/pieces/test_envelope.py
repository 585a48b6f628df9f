"""A letter in its envelope: opened by a press, the same by ear and on paper, line for line."""

from __future__ import annotations

import re

import pytest

from sandbox.model import Block, Fact, Paper
from sandbox.people.facts import Facts
from sandbox.pieces import Fold, Kept, lay_out, plain
from sandbox.pieces.papers import letter
from sandbox.tasks.filling import filled_paper
from sandbox.tasks.pointing import lines_of

SOMEBODY: Facts = {
    "naam": Fact("name", "Noor Oefenaar"),
    "straat": Fact("text", "Voorbeeldlaan"),
    "huisnummer": Fact("number", 12),
    "postcode": Fact("postcode", "0123 AB"),
    "plaats": Fact("text", "Oefendam"),
}
WINDOW = ("Noor Oefenaar", "Voorbeeldlaan 12", "0123 AB Oefendam")
ROWS = (("Datum", "14 april 2026"), ("Kenmerk", "OEFEN-8637-358"), ("U krijgt terug", "€ 1.188"))
WRITTEN = Paper(
    id="aanslag",
    title="Voorlopige aanslag 2025",
    sender="Oefen-Belastingdienst",
    look="letter",
    envelope="blue",
    body=(Block(rows=ROWS), Block(text="Wij betalen vóór 12 mei."), Block(text="Vragen? Bel.")),
)
LETTER = filled_paper(WRITTEN, SOMEBODY)


def html_of(paper: Paper, fallen: bool = True) -> str:
    """As the browser gets it."""
    segments = lay_out((letter(paper, fallen=fallen),), "site").segments
    return "".join(map(str, segments)).replace("<wbr>", "")


def test_the_window_shows_who_it_is_for() -> None:
    assert LETTER.to == WINDOW
    assert all(html_of(LETTER).count(line) == 2 for line in WINDOW), "on envelope and letter"


def test_an_author_may_address_a_letter_to_somebody_else() -> None:
    other = WRITTEN.model_copy(update={"to": ("Aan de ouders van {naam}",)})
    assert filled_paper(other, SOMEBODY).to == ("Aan de ouders van Noor Oefenaar",)


@pytest.mark.parametrize("changed", [{"digital": True}, {"look": "note"}])
def test_what_does_not_come_by_post_has_no_envelope(changed: dict[str, object]) -> None:
    paper = filled_paper(WRITTEN.model_copy(update=changed), SOMEBODY)
    assert paper.to == ()
    assert "envelop" not in html_of(paper)


def test_it_is_closed_until_somebody_opens_it_and_then_a_letter_among_the_papers() -> None:
    fallen, lying = letter(LETTER, fallen=True), letter(LETTER)
    assert isinstance(fallen, Kept) and isinstance(fallen.inside[0], Fold)
    assert not fallen.inside[0].open
    assert "Maak open" in plain((fallen,))
    assert "Maak open" not in plain((lying,))


def test_by_ear_the_envelope_says_its_colour() -> None:
    assert "Blauwe envelop van Oefen-Belastingdienst." in plain((letter(LETTER, fallen=True),))
    white = LETTER.model_copy(update={"envelope": "white"})
    assert "Envelop van Oefen-Belastingdienst." in plain((letter(white, fallen=True),))


def test_the_letter_holds_every_line_that_can_be_pointed_at_in_order() -> None:
    unfolded = html_of(LETTER).split("</summary>")[1]
    shown = re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", unfolded))
    places = [shown.index(line.label.split(": ")[-1]) for line in lines_of(LETTER)]
    assert places == sorted(places)
    assert len(places) == 6


def test_date_and_kenmerk_stand_in_the_head_and_the_amount_below() -> None:
    head, body = html_of(LETTER).split("brieflijf")
    assert "OEFEN-8637-358" in head and "14 april 2026" in head
    assert "1.188" in body and "1.188" not in head


def test_a_letter_that_begins_with_words_keeps_all_its_rows_where_they_are() -> None:
    late = LETTER.model_copy(update={"body": (Block(text="Beste Noor,"), Block(rows=ROWS))})
    assert "OEFEN-8637-358" in html_of(late).split("brieflijf")[1]
