"""Who looks along with whom: by a code that lives shortly, with a yes, and never for long."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from sandbox.alongside import (
    ANSWERED_WITHIN,
    CODE_LASTS,
    FROM_ONE,
    GONE_AFTER,
    IN_ALL,
    LASTS,
    WORDS,
    Line,
    Look,
    Looks,
    View,
    is_code,
)
from sandbox.texts import text

HOME = "198.51.100.7"
PAGE = View("Stap 1", lines=(Line("Loon", ("#t-1",), "site"), Line("Verder", ("#t-2",), "site")))


@dataclass
class Desk:
    """A help desk with a clock of its own."""

    now: float = 1_000.0
    chance: random.Random = field(default_factory=lambda: random.Random(3))
    looks: Looks = field(init=False)

    def __post_init__(self) -> None:
        self.looks = Looks(lambda: self.now, self.chance.randrange, self._key)

    def _key(self) -> str:
        return f"{self.chance.getrandbits(256):064x}"

    def code(self, visitor: str = "visitor", address: str = HOME) -> Look:
        """What is shown to a visitor who asks for a code."""
        found = self.looks.show(visitor, address, "somebody")
        assert found
        return found

    def looking(self) -> Look:
        """Somebody looks along, and sees a page."""
        code = self.code()
        asked = self.looks.ask(code.code, "helper")
        assert asked
        assert self.looks.admit(code.key)
        self.looks.see(code.key, PAGE)
        return asked

    def wait(self, seconds: float, near: str = "") -> None:
        """Time passes; the page of the visitor with this key asks every second."""
        for _ in range(int(seconds)):
            self.now += 1
            if near:
                self.looks.seen_by(near)


def test_who_types_the_code_asks_and_sees_nothing_before_the_visitor_says_yes() -> None:
    desk = Desk()
    code = desk.code()
    asked = desk.looks.ask(code.code, "helper")
    assert asked
    desk.looks.see(code.key, PAGE)
    waiting, _ = desk.looks.seen_by(asked.looker_key)
    assert waiting
    assert waiting.phase == "asked"
    assert waiting.view.lines == ()
    desk.looks.admit(code.key)
    desk.looks.see(code.key, PAGE)
    found, visitor = desk.looks.seen_by(asked.looker_key)
    assert found
    assert found.view == PAGE
    assert not visitor


def test_a_code_is_used_once() -> None:
    desk = Desk()
    code = desk.code().code
    assert desk.looks.ask(code, "helper")
    assert desk.looks.ask(code, "joker") is None


def test_who_looks_along_cannot_say_yes_for_the_visitor() -> None:
    desk = Desk()
    code = desk.code()
    asked = desk.looks.ask(code.code, "helper")
    assert asked
    assert desk.looks.admit(asked.looker_key) is None
    found, _ = desk.looks.seen_by(code.key)
    assert found
    assert found.phase == "asked"


def test_a_visitor_has_one_code_however_often_it_is_asked_for() -> None:
    desk = Desk()
    assert {desk.code().code for _ in range(50)} == {desk.code().code}
    assert len(desk.looks) == 1


def test_a_browser_without_a_name_looks_along_with_nobody() -> None:
    desk = Desk()
    code = desk.code()
    assert desk.looks.along("", "") is None
    assert desk.looks.seen_by("") == (None, False)
    assert desk.looks.of("", "", "somebody") is None
    desk.looks.end("")
    desk.looks.end_of("")
    assert desk.looks.ask(code.code, "helper")


def test_nobody_looks_along_with_themselves() -> None:
    desk = Desk()
    assert desk.looks.ask(desk.code("visitor").code, "visitor") is None


def ends_by_the_visitor(desk: Desk, look: Look) -> None:
    desk.looks.end(look.key)


def ends_by_the_looker(desk: Desk, look: Look) -> None:
    desk.looks.end(look.looker_key)


def is_wiped(desk: Desk, _: Look) -> None:
    desk.looks.end_of("visitor")


def is_somebody_else(desk: Desk, look: Look) -> None:
    assert desk.looks.of(look.key, "visitor", "another") is None


def stays_an_hour(desk: Desk, look: Look) -> None:
    desk.wait(LASTS, near=look.key)


def goes_away(desk: Desk, _: Look) -> None:
    desk.wait(GONE_AFTER)


@pytest.mark.parametrize(
    "ends",
    [
        ends_by_the_visitor,
        ends_by_the_looker,
        is_wiped,
        is_somebody_else,
        stays_an_hour,
        goes_away,
    ],
)
def test_after_the_end_nobody_sees_or_points_at_anything(
    ends: Callable[[Desk, Look], None],
) -> None:
    desk = Desk()
    look = desk.looking()
    ends(desk, look)
    desk.looks.point(look.looker_key, 1, 0)
    assert desk.looks.seen_by(look.looker_key) == (None, False)
    assert desk.looks.seen_by(look.key) == (None, False)
    assert desk.looks.along("", "helper") is None
    assert len(desk.looks) == 0


def test_it_lasts_to_the_last_second_of_the_hour_when_the_visitor_is_there() -> None:
    desk = Desk()
    look = desk.looking()
    desk.wait(LASTS - 1, near=look.key)
    assert desk.looks.along("", "helper")


@pytest.mark.parametrize(("seconds", "works"), [(CODE_LASTS - 1, True), (CODE_LASTS, False)])
def test_a_code_lives_five_minutes(seconds: float, works: bool) -> None:
    desk = Desk()
    code = desk.code()
    desk.wait(seconds, near=code.key)
    assert bool(desk.looks.ask(code.code, "helper")) == works


def test_a_question_that_nobody_answers_goes_away() -> None:
    desk = Desk()
    code = desk.code()
    desk.looks.ask(code.code, "helper")
    desk.wait(ANSWERED_WITHIN, near=code.key)
    assert desk.looks.admit(code.key) is None
    assert len(desk.looks) == 0


def test_who_begins_a_lesson_meanwhile_keeps_looking_together() -> None:
    desk = Desk()
    found = desk.looks.show("visitor", HOME, "")
    assert found
    assert desk.looks.of(found.key, "visitor, newly baked", "somebody")
    again = desk.looks.of("", "visitor, newly baked", "somebody")
    assert again
    assert again.key == found.key


def test_who_points_sends_the_place_of_a_line_and_nothing_of_their_own() -> None:
    desk = Desk()
    look = desk.looking()
    desk.looks.point(look.looker_key, 1, 1)
    found, _ = desk.looks.seen_by(look.key)
    assert found
    assert found.point.places == ("#t-2",)


@pytest.mark.parametrize(("version", "line"), [(0, 0), (2, 0), (1, 2), (1, -1)])
def test_nobody_points_at_an_older_page_or_at_a_line_that_is_not_there(
    version: int, line: int
) -> None:
    desk = Desk()
    look = desk.looking()
    desk.looks.point(look.looker_key, version, line)
    found, _ = desk.looks.seen_by(look.key)
    assert found
    assert found.point.number == 0


def test_the_visitor_cannot_point_with_the_own_key_nor_anybody_without_one() -> None:
    desk = Desk()
    look = desk.looking()
    for key in (look.key, "", "0" * 64):
        desk.looks.point(key, 1, 0)
    found, _ = desk.looks.seen_by(look.key)
    assert found
    assert found.point.number == 0


def test_a_flood_of_pointing_leaves_the_last_place_alone() -> None:
    desk = Desk()
    look = desk.looking()
    for times in range(1_001):
        desk.looks.point(look.looker_key, 1, times % 2)
    found, _ = desk.looks.seen_by(look.key)
    assert found
    assert found.point.places == ("#t-1",)
    assert len(desk.looks) == 1


def test_one_address_cannot_take_every_place_nor_can_many_fill_the_memory() -> None:
    desk = Desk()
    for number in range(FROM_ONE):
        desk.code(f"joker {number}")
    assert desk.looks.show("one more joker", HOME, "") is None
    assert desk.code("somebody elsewhere", "203.0.113.1")
    for number in range(2 * IN_ALL):
        desk.looks.show(f"bot {number}", f"bot {number // FROM_ONE}", "")
    assert len(desk.looks) == IN_ALL
    desk.wait(CODE_LASTS)
    assert desk.code("somebody later")


def test_no_two_visitors_are_shown_the_same_code() -> None:
    desk = Desk()
    codes = [desk.code(f"visitor {at}", f"home {at}").code for at in range(IN_ALL)]
    assert len(set(codes)) == IN_ALL
    assert all(map(is_code, codes))


def test_a_lucky_guess_among_all_codes_gives_a_question_and_no_page() -> None:
    """The attack of somebody whom no limit stops: every code, one after another."""
    desk = Desk()
    for at in range(30):
        desk.code(f"pupil {at}", f"home {at}")
    hits = [found for guess in range(10_000) if (found := desk.looks.ask(f"{guess:04}", "joker"))]
    assert len(hits) == 30
    assert {found.phase for found in hits} == {"asked"}
    assert all(found.view.hidden for found in hits)


@pytest.mark.parametrize(
    "given",
    [
        "",
        "123",
        "12345",
        "12 34",
        "１２３４",
        "١٢٣٤",
        "<b>1",
        "1234\n",
        "\x00\x00\x00\x00",
        "9" * 9_999,
    ],
)
def test_hostile_text_is_no_code(given: str) -> None:
    assert not is_code(given)


def test_there_are_as_many_words_to_compare_as_are_chosen_from() -> None:
    words = text("meekijken.woorden").split()
    assert len(set(words)) == len(words) == WORDS
