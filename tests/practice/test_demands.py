"""Rules of one field: the site tells which one is broken, after our own words on a mistake."""

from datetime import date

import pytest
from pydantic import ValidationError

from sandbox.model import Demand, Fact, Field, Mistake, Screen
from sandbox.practice.post import dates
from sandbox.tasks.checking import meets, submit
from sandbox.tasks.outcome import Outcome

FACTS = {
    "wachtwoord": Fact("password", "Tafel-regen-koek27!"),
    "gebruikersnaam": Fact("username", "fiets.maan42"),
    "naam": Fact("name", "Ria van Oefenveld"),
}
PASSWORD = Field(
    id="veld",
    kind="password",
    label="Wachtwoord",
    answer="{wachtwoord}",
    demands=(
        Demand(pattern="[A-Z]", say="Zet een hoofdletter in het wachtwoord."),
        Demand(pattern=r"\d", say="Zet een cijfer in het wachtwoord."),
    ),
    mistakes=(
        Mistake(id="naam", answer="{naam}", say="Dit is je naam."),
        Mistake(id="ander", answer="{gebruikersnaam}", say="Dit is de gebruikersnaam."),
    ),
)
ADDITION = Field(
    id="veld",
    kind="text",
    label="Toevoeging",
    required=False,
    demands=(Demand(pattern=r"^\w\w?$", say="Hoogstens 2 tekens."),),
)


def pressed(one: Field, typed: str) -> Outcome:
    screen = Screen(id="scherm", title="Scherm", fields=(one,))
    answers = {"veld": one.answer} if one.answer else {}
    return submit(screen, answers, FACTS, {"veld": typed}, "zelf")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("tafel-regen", "Zet een hoofdletter in het wachtwoord."),
        ("Tafel-regen", "Zet een cijfer in het wachtwoord."),
    ],
)
def test_the_first_broken_rule_is_told_by_the_site(typed: str, said: str) -> None:
    assert pressed(PASSWORD, typed).errors == {"veld": said}


def test_a_likely_mistake_is_explained_before_a_rule() -> None:
    assert pressed(PASSWORD, "fiets.maan42").explanations == {"veld": "Dit is de gebruikersnaam."}


def test_a_likely_mistake_is_explained_though_it_cannot_be_read() -> None:
    assert pressed(PASSWORD, "ria van  oefenveld").explanations == {"veld": "Dit is je naam."}


def test_what_keeps_the_rules_and_is_wrong_is_not_an_error() -> None:
    outcome = pressed(PASSWORD, "Andere-koek27!")
    assert not outcome.done and not outcome.errors and outcome.explanations


def test_the_right_answer_is_right() -> None:
    assert pressed(PASSWORD, "Tafel-regen-koek27!").done


@pytest.mark.parametrize(("typed", "done"), [("", True), ("A", True), ("achter", False)])
def test_a_field_without_an_answer_has_rules_too(typed: str, done: bool) -> None:
    assert pressed(ADDITION, typed).done is done


def test_a_rule_that_cannot_be_used_is_refused() -> None:
    with pytest.raises(ValidationError, match="patroon"):
        Demand(pattern="[a-", say="Dit kan niet.")


@pytest.mark.parametrize("typed", ["Xfiets.maan42!", "xFIETS.MAAN42?A"])
def test_what_another_field_holds_may_not_be_in_it(typed: str) -> None:
    name = Field(id="naam", kind="username", label="Gebruikersnaam", free=True)
    apart = PASSWORD.model_copy(
        update={"demands": (Demand(without="naam", say="De naam mag er niet in staan."),)}
    )
    screen = Screen(id="scherm", title="Scherm", fields=(name, apart))
    filled = {"naam": "fiets.maan42", "veld": typed}
    outcome = submit(screen, {"veld": "{wachtwoord}"}, FACTS, filled, "zelf")
    assert outcome.errors == {"veld": "De naam mag er niet in staan."}


def test_as_long_as_the_other_field_is_empty_nothing_of_it_can_be_in_it() -> None:
    assert meets(Demand(without="naam", say="Nee."), "fiets", {"naam": " "})


@pytest.mark.parametrize("given", [{}, {"pattern": "a", "without": "naam"}])
def test_a_rule_tests_one_thing(given: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="een_van"):
        Demand(say="Nee.", **given)


def test_a_letter_knows_when_its_terms_end() -> None:
    ends = {name: fact.value for name, fact in dates(date(2026, 3, 6)).items()}
    assert ends == {
        "brief.datum": date(2026, 3, 6),
        "brief.drie_weken": date(2026, 3, 27),
        "brief.zes_weken": date(2026, 4, 17),
        "brief.acht_weken": date(2026, 5, 1),
    }
