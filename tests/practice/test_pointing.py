"""Pointing at a line: more lines may be right, and which ones may be a fact of the person."""

import pytest

from sandbox.model import Fact, Field, Mistake, Option, Screen
from sandbox.tasks.checking import accepted, submit
from sandbox.tasks.showing import answer_shown

FACTS = {"bericht.bewijs": Fact("text", "zin-2, afzender"), "bericht.mis": Fact("text", "zin-1")}
FIELD = Field(
    id="bewijs",
    kind="point",
    label="Aan welke regel zie je dat?",
    paper="post/brief",
    options=tuple(Option(id=one, label=f"Regel {one}") for one in ("afzender", "zin-1", "zin-2")),
    mistakes=(Mistake(id="mis", answer="{bericht.mis}", say="Deze regel zegt niets."),),
)
ANSWER = "{bericht.bewijs}"
SCREEN = Screen(id="brief", title="Een brief", fields=(FIELD,))


@pytest.mark.parametrize("line, right", [("afzender", True), ("zin-2", True), ("zin-1", False)])
def test_every_line_in_the_answer_is_right(line: str, right: bool) -> None:
    outcome = submit(SCREEN, {"bewijs": ANSWER}, FACTS, {"bewijs": line}, "zelf")
    assert outcome.done is right


def test_a_wrong_line_gets_its_own_explanation() -> None:
    outcome = submit(SCREEN, {"bewijs": ANSWER}, FACTS, {"bewijs": "zin-1"}, "zelf")
    assert outcome.mistakes == ("mis",)
    assert outcome.explanations == {"bewijs": "Deze regel zegt niets."}


def test_the_first_line_is_the_one_that_is_told() -> None:
    assert answer_shown(FIELD, ANSWER, FACTS) == "Regel zin-2"
    assert answer_shown(FIELD, "zin-1", FACTS) == "Regel zin-1"


def test_an_answer_about_something_this_person_lacks_is_never_right() -> None:
    assert accepted(FIELD, "{bericht.weg}", FACTS) == ()


def test_a_comma_means_nothing_in_a_text_that_is_typed() -> None:
    typed = Field(id="naam", kind="text", label="Naam")
    assert accepted(typed, "Jansen, J.", {}) == ("jansen, j.",)
