"""Letters and reading aloud as the learner chose them last."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sandbox.model import Event
from sandbox.progress import Settings, settings

AT = datetime(2026, 9, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        ("", Settings("gewoon", False)),
        ("letters-groot", Settings("groot", False)),
        ("letters-grootst voorlezen-aan", Settings("grootst", True)),
        ("letters-grootst letters-gewoon", Settings("gewoon", False)),
        ("voorlezen-aan letters-groot voorlezen-uit", Settings("groot", False)),
        ("letters-reusachtig voorlezen-misschien", Settings("gewoon", False)),
    ],
)
def test_the_last_choice_of_each_kind_counts(choices: str, expected: Settings) -> None:
    events = [Event(AT, "code", "", "", "setting", choice) for choice in choices.split()]
    other = Event(AT, "code", "les", "stap", "wrong", "letters-groot")
    assert settings([*events, other]) == expected
