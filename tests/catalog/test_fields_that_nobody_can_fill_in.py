"""What would crash a page, stop a learner or make an income 0 is told to the author."""

from __future__ import annotations

from pathlib import Path
from textwrap import indent

import pytest

from sandbox.catalog.checks.patterns import is_slow, refused_in_browser
from tests.authoring import OWN, changed, problems_of, written

FIELD = "- id: vraag\n  label: Vraag\n"
SCREEN = "  - id: extra\n    title: Extra\n    device: desk\n    fields:\n"


def told(folder: Path, field: str) -> list[str]:
    """What is told of a service with this field on a screen of its own."""
    whole = written("service").replace(
        "screens:\n", f"screens:\n{SCREEN}{indent(field, ' ' * 6)}", 1
    )
    return [one.message for one in problems_of(folder, "service", whole)]


FAULTS = {
    "a tick with another answer": ("kind: tick\n  answer: aan", "'aan'"),
    "a yes or no with another answer": ("kind: yesno\n  answer: misschien", "'misschien'"),
    "a yes or no with a third option": (
        "kind: yesno\n  answer: ja\n  options: [{id: soms, label: Soms}]", "vaste keuzes",
    ),
    "typing with options": (
        "kind: amount\n  answer: '12'\n  options: [{id: soms, label: Soms}]", "geen options",
    ),
    "a camera with nothing in view": ("kind: scan\n  answer: a", "vraag"),
    "something in view that nobody drew": (
        "kind: scan\n  answer: a\n  options: [{id: a, label: Hier, figure: nergens}]", "nergens",
    ),
    "pointing in no letter": ("kind: point\n  answer: zin-1", "welke brief"),
    "pointing in an unknown letter": (
        "kind: point\n  answer: zin-1\n  paper: thuis/nergens", "thuis/nergens",
    ),
    "a letter where nothing is pointed at": (
        "kind: amount\n  answer: '1'\n  paper: thuis/nergens", "geen paper",
    ),
    "an amount that is a word": ("kind: amount\n  answer: veel", "'veel'"),
    "a pin that is too short": ("kind: pin\n  answer: '1234'", "'1234'"),
    "a day that is not there": ("kind: date\n  answer: 31 februari 2026", "31 februari"),
    "a sum that nobody makes": ("kind: amount\n  answer: '1'\n  feeds: lon", "'lon'"),
    "a mistake that is right": (
        "kind: amount\n  answer: '1120'\n  mistakes: [{id: a, answer: '€ 1.120', say: Nee.}]",
        "goede antwoord",
    ),
    "a mistake written like the answer": (
        "kind: amount\n  answer: '{loon}'\n  mistakes: [{id: a, answer: '{loon}', say: Nee.}]",
        "goede antwoord",
    ),
    "a cause that never comes": (
        "kind: amount\n  answer: '1'\n  errors: {elfproef: Nee.}", "'elfproef'",
    ),
    "a pattern that a browser refuses": (
        "kind: text\n  answer: a\n  demands: [{pattern: '(?P<x>a)', say: Nee.}]", "'(?P'",
    ),
    "a rule about a field that is not there": (
        "kind: text\n  answer: a\n  demands: [{without: nergens, say: Nee.}]", "'nergens'",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_a_field_is_told(fault: str, tmp_path: Path) -> None:
    lines, words = FAULTS[fault]
    messages = told(tmp_path, f"{FIELD}  {lines}\n")
    assert any(words in message for message in messages), messages


RIGHT = {
    "tick": "kind: tick\n  answer: nee",
    "yesno": "kind: yesno\n  answer: ja",
    "amount": "kind: amount\n  answer: '1.120'\n  errors: {leeg: Vul iets in.}",
    "date": "kind: date\n  answer: 28 februari 2026",
    "unreadable mistake": (
        "kind: amount\n  answer: '1'\n  mistakes: [{id: a, answer: veel, say: Een getal.}]"
    ),
    "pattern": "kind: text\n  answer: a\n  demands: [{pattern: '^[a-z]{1,4}$', say: Nee.}]",
}


@pytest.mark.parametrize("right", RIGHT)
def test_nothing_is_told_of_a_field_that_works(right: str, tmp_path: Path) -> None:
    assert told(tmp_path, f"{FIELD}  {RIGHT[right]}\n") == []


def test_an_answer_that_the_person_cannot_give_is_told_at_the_lesson(tmp_path: Path) -> None:
    lesson = changed("lesson", "screen: aangifte/gegevens", "screen: aangifte/loon")
    assert "aangifte" in OWN.services
    assert problems_of(tmp_path, "lesson", lesson)


@pytest.mark.parametrize(
    ("pattern", "part"),
    [
        ("^[A-Z]{2}$", ""), (r"\d+\s?[a-z]*", ""), (r"(?:a|b)c(?=d)(?!e)", ""), (r"\\A", ""),
        ("(?P<naam>a)", "(?P"), ("(?<=a)b", "(?<"), ("(?i)abc", "(?i)"), (r"\Aabc\Z", r"\A"),
        ("a++", "++"), ("(?>a)", "(?>"), ("(a)(?(1)b|c)", "(?("), ("[[:alpha:]]", "[[:"),
    ],
)  # fmt: skip
def test_a_pattern_may_hold_what_python_and_browsers_share(pattern: str, part: str) -> None:
    assert refused_in_browser(pattern) == part


@pytest.mark.parametrize(
    ("pattern", "slow"),
    [
        ("^[a-z]+@[a-z]+$", False), (r"^(?!01234|12345|23456)\d\d?\d?$", False),
        (r"^\(\)*[)*+{(]$", False), (r"^(a|b)?(?:c)d{2}$", False), ("^[^]a]*[]*+{]+$", False),
        ("(a+)+$", True), ("(?:a|ab)*c", True), ("(.)*(.)*", True), (r"(\w+){3}", True),
        ("a*a*a*$", True), ("(a|a)?(a|a)?(a|a)?(a|a)?(a|a)?", True), ("a?" * 9, True),
    ],
)  # fmt: skip
def test_a_pattern_that_would_keep_the_page_busy_is_known(pattern: str, slow: bool) -> None:
    assert is_slow(pattern) == slow


def test_a_pattern_that_would_never_end_is_told_and_not_tried(tmp_path: Path) -> None:
    bait = "a" * 60 + "!"
    field = f"  kind: text\n  answer: {bait}\n  demands: [{{pattern: '^(a+)+$', say: Nee.}}]"
    assert any("patroon" in one for one in told(tmp_path, f"{FIELD}{field}\n"))
