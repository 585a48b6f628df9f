"""Pointing at a place in a picture: what is right, what is told, what an author may not write."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.catalog import load
from sandbox.people import make_person
from sandbox.practice.pressing import Pressed, press
from sandbox.practice.scene import Scene, build
from tests.authoring import beside
from tests.happening import history
from tests.tasks.pictured import STEP
from tests.tasks.soorten import catalog
from tests.tasks.test_examples_for_authors import lesson_of, written


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    """The step, before anything was pressed."""
    found = load(beside(written(tmp_path, lesson_of(STEP))))
    assert found.problems == ()
    person = make_person(catalog().archetypes["sanne"], "appel")
    events = history("way samen", lesson="voorbeeld")
    return build(found.services, found.lessons["voorbeeld"], person, events, "wijs")


def tried(scene: Scene, place: str) -> Pressed:
    return press(scene, {"regel": place})


def test_the_place_that_is_right_leads_on(scene: Scene) -> None:
    assert tried(scene, "terug").onward


@pytest.mark.parametrize("place", ["tab", "", "nergens", "terug,tab"])
def test_any_other_does_not(scene: Scene, place: str) -> None:
    assert not tried(scene, place).onward


def test_a_wrong_place_has_words_of_its_own(scene: Scene) -> None:
    assert dict(tried(scene, "tab").outcome.explanations) == {"regel": "Dat is Tab."}


def test_every_place_can_be_chosen_in_words(scene: Scene) -> None:
    (field,) = scene.fields
    assert [one.label for one in field.options] == [
        "De pijl tegen een streep", "De pijl naar links",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ("at: [80, 3, 18, 18]", "at: [90, 3, 18, 18]", "Een plek is vier getallen"),
        ("at: [80, 3, 18, 18]", "at: [80, 3, 18, 4]", "Een plek is vier getallen"),
        ("picture: look-toetsen", "picture: nergens", "nergens.svg"),
        ("right: [terug]", "right: [weg]", "'weg' staat niet bij places."),
        ("id: terug", "id: tab", "tab"),
        ("      alt: Een toetsenbord.\n", "", "horen alt en places"),
        ("      picture: look-toetsen\n", "", "horen alt en places"),
        ("picture: look-toetsen", "picture: look-toetsen\n      letter: aangifte/x", "horen alt"),
    ],
)
def test_a_fault_is_told_in_dutch(was: str, becomes: str, said: str, tmp_path: Path) -> None:
    assert was in STEP
    words = lesson_of(STEP.replace(was, becomes, 1))
    problems = load(beside(written(tmp_path, words))).problems
    assert any(said in str(problem) for problem in problems), problems
