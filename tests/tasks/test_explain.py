"""Something is explained; whoever read it goes on, and nothing is right or wrong."""

from __future__ import annotations

import pytest

from sandbox.model import Way
from sandbox.model.happened import Done
from tests.tasks.soorten import WAYS, pressed, read, scene


@pytest.mark.parametrize("way", WAYS)
def test_going_on_is_all_there_is_to_do(way: Way) -> None:
    done = pressed("explain", way, {})
    assert [type(one) for one in done.happened] == [Done]
    assert done.onward


@pytest.mark.parametrize("way", WAYS)
def test_no_hint_or_answer_is_offered(way: Way) -> None:
    one = scene("explain", way)
    assert (one.hints, one.more_hints, one.told) == ((), False, ())


def test_the_explanation_is_about_this_person_and_in_order() -> None:
    said = read(scene("explain", "zelf"))
    name = str(scene("explain", "zelf").facts["voornaam"].value)
    order = [f"{name}, dit is", "Wat is het?", "een getal op je telefoon", "Je krijgt hem zelf."]
    places = [said.index(words) for words in order]
    assert places == sorted(places)


def test_no_kind_word_follows_on_mere_reading() -> None:
    assert scene("explain", "zelf").task.praise == ""


def test_papers_may_lie_open_beside_an_explanation() -> None:
    assert scene("explain", "zelf").on_top == {"bankpas"}
