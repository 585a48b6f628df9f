"""An amount on a scale, a line of a letter, and a talk: what is right, and what is told else."""

from __future__ import annotations

import pytest

from sandbox.model import Way
from sandbox.model.happened import Done, Wrong
from sandbox.pages.controls import scale, talk
from sandbox.pages.slot import Slot
from sandbox.pieces import Button, Group, Part, plain
from sandbox.practice.class_question import class_question, places
from sandbox.practice.scene import Scene
from sandbox.tasks import Outcome, task_of
from sandbox.texts import text
from tests.tasks.examples import answered, blank, example, example_lesson, example_of
from tests.tasks.soorten import WAYS, catalog, read

WRONG = {
    "estimate": ({"bedrag": "stand-600"}, "te-laag", "In één week is het al € 200."),
    "point": ({"regel": "zin-3"}, "zin-3", "Die regel staat ook in een echt bericht."),
    "dialogue": ({"gesprek": "vraag,dag"}, "vergeten",
                 "Je weet nu niet met wie je sprak. Een naam helpt als het misgaat."),
}  # fmt: skip
"""A wrong answer of the example of each kind, what is kept of it, and what is told."""


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", WRONG)
def test_what_is_right_leads_on_and_the_rest_is_told_in_the_words_of_the_author(
    kind: str, way: Way
) -> None:
    answers, name, said = WRONG[kind]
    done, tried = answered(kind, way, {}), answered(kind, way, answers)
    assert ([type(one) for one in done.happened], done.onward) == ([Done], True)
    assert tried.happened[0] == Wrong("soorten", example_of(kind).id, name)
    assert list(tried.outcome.explanations.values()) == ([] if way == "proef" else [said])
    assert task_of(example_of(kind)).causes({}, name) == (said,)


@pytest.mark.parametrize("kind", WRONG)
def test_nothing_of_that_is_read_before_a_try(kind: str) -> None:
    one = example(kind, "zelf")
    assert WRONG[kind][2] not in read(one)
    assert task_of(example_of(kind)).praise not in read(one)
    assert one.told == ()
    assert example(kind, "samen").told == ()


@pytest.mark.parametrize(("stand", "mistake"), [
    (700, ""), (800, ""), (900, ""), (600, "te-laag"), (1000, "te-hoog"), (0, "te-laag"),
])  # fmt: skip
def test_near_enough_is_right(stand: int, mistake: str) -> None:
    tried = answered("estimate", "zelf", {"bedrag": f"stand-{stand}"})
    assert tried.outcome.done == (not mistake)
    assert tried.outcome.mistakes == ((mistake,) if mistake else ())


def test_the_scale_begins_at_the_end_that_is_farthest_away() -> None:
    (field,) = example("estimate", "zelf").fields
    assert (field.prefill, len(field.options)) == ("stand-2000", 21)
    assert blank("estimate", "zelf").outcome.mistakes == ("te-hoog",)
    assert told("estimate") == (field.label, "€\xa0800")


def told(kind: str) -> tuple[str, str]:
    """What is told of an example in the end, by its question."""
    one = example(kind, "samen")
    (question,) = one.asked.questions
    return question.field.label, one.task.told(one.now, question)


def buttons(parts: tuple[Part, ...]) -> list[Button]:
    """All buttons in these parts."""
    inside = [one for part in parts if isinstance(part, Group) for one in part.inside]
    own = [part for part in parts if isinstance(part, Button)]
    return own + (buttons(tuple(inside)) if inside else [])


def slot(scene: Scene, held: str) -> Slot:
    """The question of a step of buttons, that holds this."""
    (question,) = scene.asked.questions
    words = {one.id: one.label for one in question.field.options}
    return Slot(question.field, "veld-x", words, held, held, "letters", turn=question.turn)


@pytest.mark.parametrize(("held", "to"), [
    ("stand-800", ["stand-400", "stand-700", "stand-900", "stand-1200"]),
    ("stand-0", ["stand-0", "stand-0", "stand-100", "stand-400"]),
    ("stand-2000", ["stand-1600", "stand-1900", "stand-2000", "stand-2000"]),
])  # fmt: skip
def test_buttons_move_the_scale_and_stop_at_its_ends(held: str, to: list[str]) -> None:
    found = buttons(scale.parts(slot(example("estimate", "zelf"), held)))
    assert [one.press.given[1] for one in found] == to
    assert all(one.press.given[2] == one.key for one in found)
    at_end = text(
        "taak.estimate.einde", stand=slot(example("estimate", "zelf"), held).options[held]
    )
    ends = [one.press.given[3] == at_end for one in found]
    assert ends == [value == held for value in to]


def test_a_line_has_words_of_its_own_and_no_line_is_asked_for() -> None:
    one = answered("point", "zelf", {"regel": "zin-1"})
    assert "Een naam kan iedereen opschrijven." in one.outcome.explanations["regel"]
    assert set(blank("point", "zelf").outcome.errors) == {"regel"}


@pytest.mark.parametrize("kind", ["estimate", "point"])
def test_a_class_can_be_asked_the_same(kind: str) -> None:
    given = (catalog().services, example_lesson(), example(kind, "zelf").person)
    (place,) = [one for one in places(*given) if one.split("/")[1] == example_of(kind).id]
    question = class_question(*given, place)
    assert len(question.right) == 1


def test_a_talk_goes_on_with_each_press_and_the_focus_goes_along() -> None:
    here = example("dialogue", "zelf")
    first = buttons(talk.parts(slot(here, "")))
    assert [one.press.given[1] for one in first] == ["boos", "vraag"]
    assert [one.press.given[2] for one in first] == ["veld-x--1", "veld-x--1"]
    assert first[1].press.given[3].startswith("Medewerker: Jazeker.")
    end = buttons(talk.parts(slot(here, "vraag")))[1]
    assert (end.press.given[1], end.press.given[2]) == ("vraag,naam", "druk")
    assert buttons(talk.parts(slot(here, "vraag,naam"))) == []
    (again,) = buttons(talk.parts(slot(here, "vraag,dag")))
    assert (again.label, again.press.given[1]) == (text("taak.dialogue.opnieuw"), "")


def test_a_talk_says_who_says_what_and_why_it_ended_so() -> None:
    turn = slot(example("dialogue", "zelf"), "").turn
    assert turn
    said = plain(turn("vraag,naam").pieces)
    assert "Jij: Kunt u het uitleggen?" in said
    assert "Medewerker: U sprak met Noor." in said
    assert said.index("Jazeker") < said.index("Noor")
    assert "Je vroeg door" in said


@pytest.mark.parametrize("held", ["", "vraag", "iets,anders"])
def test_a_talk_that_has_not_ended_goes_on(held: str) -> None:
    tried = answered("dialogue", "zelf", {"gesprek": held})
    said = {"gesprek": text("taak.dialogue.bezig")}
    assert tried.outcome == Outcome(False, errors=said, mistakes=("onleesbaar",))


def test_the_best_talk_is_told_line_by_line() -> None:
    label, words = told("dialogue")
    assert label == text("taak.dialogue.gesprek", wie="Medewerker")
    assert words == "Kies 'Kunt u het uitleggen?'. Kies 'Met wie sprak ik?'."
