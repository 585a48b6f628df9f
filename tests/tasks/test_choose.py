"""One of a few options is chosen; each has its own explanation, and none before the try."""

from __future__ import annotations

import pytest

from sandbox.model import Way
from sandbox.model.happened import Done, Wrong
from sandbox.texts import text
from tests.tasks.soorten import WAYS, pressed, read, scene

RIGHT, WRONG = {"keuze": "ophangen"}, {"keuze": "noemen"}
WHY_NOT, WHY = "Een bank vraagt er nooit om.", "Een bank vraagt nooit om je code."
AGAIN: tuple[Way, ...] = ("samen", "tips", "zelf")


@pytest.mark.parametrize("way", WAYS)
def test_the_right_option_leads_on_and_is_explained_then(way: Way) -> None:
    done = pressed("choose", way, RIGHT)
    assert [type(one) for one in done.happened] == [Done]
    assert done.onward
    assert WHY in scene("choose", way).task.praise


@pytest.mark.parametrize("way", AGAIN)
def test_a_wrong_option_is_explained_and_may_be_mended(way: Way) -> None:
    tried = pressed("choose", way, WRONG)
    assert tried.happened == (Wrong("soorten", "kiezen", "noemen"),)
    assert WHY_NOT in tried.outcome.explanations["keuze"]
    assert not tried.onward


def test_in_a_proef_there_is_one_try_and_then_the_answer_is_told() -> None:
    tried = pressed("choose", "proef", WRONG)
    assert [type(one) for one in tried.happened] == [Wrong, Done]
    assert dict(tried.outcome.explanations) == {}
    after = scene("choose", "proef", "wrong {} noemen", "done {}")
    assert after.told == (("Wat doe je?", "Ik hang op"),)
    assert after.right(after.fields[0]) == "ophangen"


@pytest.mark.parametrize("way", WAYS)
def test_nothing_chosen_is_asked_for_and_ends_nothing(way: Way) -> None:
    tried = pressed("choose", way, {"keuze": ""})
    assert tried.happened == (Wrong("soorten", "kiezen", "onleesbaar"),)
    assert dict(tried.outcome.errors) == {"keuze": text("fout.keuze.leeg", vraag="Wat doe je?")}


@pytest.mark.parametrize("way", WAYS)
def test_no_judgement_is_told_before_a_try(way: Way) -> None:
    said = read(scene("choose", way))
    assert WHY not in said
    assert WHY_NOT not in said
    assert all(option.help == "" for option in scene("choose", way).fields[0].options)


@pytest.mark.parametrize(
    "way",
    WAYS,
)
def test_in_no_way_it_is_told_what_to_choose(way: Way) -> None:
    assert scene("choose", way).told == ()


def test_after_the_last_hint_the_answer_is_shown() -> None:
    one = scene("choose", "zelf", "hint {}", "hint {}")
    assert (len(one.hints), one.told, one.more_hints) == (2, (), True)
    one = scene("choose", "zelf", "hint {}", "hint {}", "hint {}")
    assert (one.told, one.more_hints) == ((("Wat doe je?", "Ik hang op"),), False)


def test_four_wrong_choices_are_stuck() -> None:
    assert scene("choose", "zelf", *["wrong {} noemen"] * 4).stuck
    assert not scene("choose", "zelf", *["wrong {} noemen"] * 3).stuck


def test_what_somebody_says_on_the_page_has_this_persons_name() -> None:
    one = scene("choose", "zelf")
    assert f"Dag {one.facts['voornaam'].value}, hier de bank." in read(one)
