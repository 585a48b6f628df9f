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
