"""A real-looking number is stopped in one field and over several; made-up numbers never are."""

from __future__ import annotations

import pytest

from sandbox.model import Fact, Field, Screen
from sandbox.tasks.checking import submit
from sandbox.tasks.guard import guarded_fields
from sandbox.texts import text

FACTS = {"loon": Fact("amount", 11122), "iban": Fact("iban", "NL74OEFN0000000001")}


def screen(*kinds: str) -> Screen:
    fields = (
        Field(id=f"veld-{at}", kind=kind, label=f"Veld {at}") for at, kind in enumerate(kinds)
    )
    return Screen(id="scherm", title="Scherm", fields=tuple(fields))


def guarded(kinds: tuple[str, ...], *typed: str) -> frozenset[str]:
    values = {f"veld-{at}": value for at, value in enumerate(typed)}
    return guarded_fields(screen(*kinds), FACTS, values)


@pytest.mark.parametrize(
    ("kinds", "typed"),
    [
        (("username", "password"), ("111222", "333")),
        (("username", "password"), ("111-222", "333")),
        (("text", "text"), ("1112", "22333")),
        (("amount", "amount"), ("1.112", "22333")),
        (("amount", "amount"), ("１１１２", "２２３３３")),
        (("text", "text"), ("111\u200b222", "3 3 3")),
        (("text", "text", "text"), ("111", "222", "333")),
        (("text", "choice", "text"), ("111222", "ja", "333")),
        (("number",) * 9, tuple("111222333")),
    ],
)
def test_a_number_over_neighbouring_fields_is_seen(
    kinds: tuple[str, ...], typed: tuple[str, ...]
) -> None:
    held = {f"veld-{at}" for at, kind in enumerate(kinds) if kind != "choice"}
    assert guarded(kinds, *typed) == held


@pytest.mark.parametrize(
    ("kinds", "typed"),
    [
        (("amount", "amount"), ("11122", "2333")),  # the first stands on a paper
        (("text", "text"), ("111222", "334")),
        (("text", "text"), ("999900", "006")),
        (("text", "text"), ("111222a", "333")),
        (("text", "text"), ("111222333"[:8], "")),
        (("text", "text", "text"), ("111222", "", "333")),
        (("text", "text"), ("333", "111222")),
        (("date", "number"), ("11-12-2233", "33")),
        (("choice", "choice"), ("111222", "333")),
        (("text", "text"), ("", "")),
    ],
)
def test_other_pieces_pass(kinds: tuple[str, ...], typed: tuple[str, ...]) -> None:
    assert guarded(kinds, *typed) == frozenset()


def test_all_pieces_are_emptied_and_nothing_is_counted() -> None:
    typed = {"veld-0": "111222", "veld-1": "333"}
    outcome = submit(screen("text", "text"), {}, FACTS, typed, "proef")
    assert not outcome.done and outcome.mistakes == ()
    assert outcome.emptied == outcome.guarded == {"veld-0", "veld-1"}
    assert outcome.explanations == dict.fromkeys(typed, text("les.echt_bsn"))


def test_in_one_field_only_that_one_is_emptied() -> None:
    assert guarded(("text", "text"), "111/222/333", "4") == {"veld-0"}


def test_a_million_signs_are_looked_through_at_once() -> None:
    assert guarded(("text", "text"), "1 " * 500_000, "a" * 1_000_000) == frozenset()


@pytest.mark.parametrize(
    ("kinds", "typed", "held"),
    [
        (("text",) * 3, ("4", "111222", "333"), {1, 2}),
        (("text",) * 3, ("111222", "333", "4"), {0, 1}),
        (("text",) * 3, ("111222", "a", "333"), set()),
        (("text",) * 4, ("x", "111222", "333", "y"), {1, 2}),
        (("number",) * 10, ("", *"111222333"), set(range(1, 10))),
        (("text", "yesno", "text"), ("111222", "ja", "333"), {0, 2}),
        (("text",) * 2, (f"111222{' ' * 29}", "333"), {0, 1}),
        (("text",) * 2, (f"111222{' ' * 30}", "333"), set()),
        (("text",) * 2, ("", "111222333"), {1}),
    ],
)
def test_only_the_pieces_of_the_number_are_held(
    kinds: tuple[str, ...], typed: tuple[str, ...], held: set[int]
) -> None:
    assert guarded(kinds, *typed) == {f"veld-{at}" for at in held}


def test_a_field_of_which_nothing_was_sent_is_no_piece() -> None:
    sent = {"veld-0": "111222", "veld-2": "333"}
    assert guarded_fields(screen("text", "text", "text"), FACTS, sent) == frozenset()


@pytest.mark.parametrize(
    ("on_paper", "typed", "held"),
    [
        (Fact("amount", 11122), ("11122", "2333"), False),
        (Fact("amount", 11122), ("11.122", "2333"), False),
        (Fact("text", "ref. 11122"), ("11122", "2333"), False),
        (Fact("amount", 2333), ("11122", "2333"), False),
        (Fact("amount", 333), ("111222", "333"), False),
        (Fact("amount", 33), ("1112223", "33"), True),
        (Fact("amount", 1112), ("11122", "2333"), True),
    ],
)
def test_what_stands_on_a_paper_of_the_person_is_nobodys_number(
    on_paper: Fact, typed: tuple[str, ...], held: bool
) -> None:
    sent = {f"veld-{at}": value for at, value in enumerate(typed)}
    assert bool(guarded_fields(screen("text", "text"), {"een": on_paper}, sent)) is held
