"""What who looks along sees of every page: its lines, how to help, and nothing for one alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sandbox.alongside import View, lines_of
from sandbox.pages import DOORS, laid_out, page_at
from sandbox.pages.alongside import seen
from sandbox.pages.parts.looked_at import SHARED, view_of
from sandbox.pages.place import FINISHED, LESSON, Place
from sandbox.pages.state import State
from sandbox.pieces import Text, lay_out, plain
from sandbox.pieces.walk import Heard
from sandbox.texts import text
from tests.content import CATALOG
from tests.pages.visiting import LEARNER, state, upto

FIRST = "eerste-aangifte"
STEPS = [step.id for step in CATALOG.lessons[FIRST].steps]


def seen_at(at: State) -> View:
    page = page_at(at)
    return view_of(at, page, laid_out(at, page))


def step(name: str, way: str = "zelf") -> State:
    return state(Place(LESSON, FIRST, name), *upto(FIRST, name, way))


def test_a_value_stands_on_the_line_of_its_name() -> None:
    heard = (
        Heard("site", "#a", "Loon"),
        Heard("site", "#b", "2.008", joins=True),
        Heard("site", ".st-key-druk button p", "Akkoord"),
        Heard("kop", "#c", "Instellingen"),
    )
    lines = lines_of(heard)
    assert [one.words for one in lines] == ["Loon 2.008", "Akkoord"]
    assert lines[0].places == ("#a", "#b")
    assert [one.pressed for one in lines] == [False, True]


def test_a_control_stands_in_the_part_of_the_text_before_it() -> None:
    heard = (
        Heard("site", "#a", "Kies"),
        Heard("opdracht", ".st-key-veld p", "Ja"),
        Heard("opdracht", "#b", "Tot slot"),
    )
    assert [one.part for one in lines_of(heard)] == ["site", "site", "opdracht"]


def test_the_list_of_steps_and_what_is_for_the_helper_are_no_lines() -> None:
    words = [one.words for one in seen_at(step(STEPS[1])).lines]
    assert text("les.voor_helper") not in words
    assert not [one for one in words if one.startswith(text("stappen.titel"))]


def test_on_a_page_a_row_of_the_oefenkaart_is_one_line() -> None:
    view = seen_at(step(STEPS[1]))
    card = state(Place()).person(CATALOG.lessons[FIRST]).card
    label, _ = card[0]
    assert [line for line in view.lines if line.words.startswith(f"{label} ")]


@pytest.mark.parametrize("name", STEPS)
def test_at_every_step_the_helper_sees_what_to_say_to_leave_and_to_ask(name: str) -> None:
    view = seen_at(step(name))
    assert view.say
    assert view.leave
    assert 2 <= len(view.ask) <= 3
    assert view.lines
    words = " ".join(plain(seen(view)).split())
    for one in (view.say, view.leave, *view.ask):
        assert " ".join(one.split()) in words


def test_the_answer_stands_there_with_the_paper_that_says_it() -> None:
    found = [one for name in STEPS for one in seen_at(step(name)).answers]
    assert [one for one in found if one.stands]
    assert all(one.words for one in found)


def test_pages_that_show_an_oefencode_are_for_the_visitor_alone() -> None:
    assert seen_at(state(Place("stoppen"))).hidden
    assert plain(seen(seen_at(state(Place("stoppen"))))) == text("meekijken.verborgen")


@pytest.mark.parametrize("page", sorted(DOORS))
def test_no_page_gives_the_oefencode_away(page: str) -> None:
    places = [Place(page), Place(page, FIRST), Place(page, FIRST, STEPS[2])]
    for place in [*places, Place(LESSON, FIRST, FINISHED)]:
        view = seen_at(state(place, *upto(FIRST, STEPS[2])))
        assert LEARNER not in repr(view)
        assert view.hidden or (place.page in SHARED)


def test_a_line_that_tells_the_oefencode_is_left_out_wherever_it_stands() -> None:
    at = state(Place())
    page = page_at(at)
    told = replace(page, body=(*page.body, Text(f"Jouw code is {LEARNER}."), Text("Tot ziens.")))
    words = [line.words for line in view_of(at, told, laid_out(at, told)).lines]
    assert "Tot ziens." in words
    assert not [one for one in words if LEARNER in one]


def test_every_line_can_be_pressed_and_the_number_is_its_place() -> None:
    view = seen_at(step(STEPS[2]))
    written = "".join(map(str, lay_out(seen(view), "beeld").segments))
    for number in range(len(view.lines)):
        assert f'data-aanwijs="{number}"' in written
    assert f'data-aanwijs="{len(view.lines)}"' not in written


def test_hostile_words_on_a_page_stay_words() -> None:
    view = View("<img src=x onerror=alert(1)>", lines=lines_of([Heard("site", "#a", "<b>1</b>")]))
    written = "".join(map(str, lay_out(seen(view), "beeld").segments))
    assert "<img" not in written
    assert "<b>" not in written
