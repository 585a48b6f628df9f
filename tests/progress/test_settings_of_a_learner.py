"""Letters and reading aloud as the learner chose them last."""

from __future__ import annotations

import pytest

from sandbox.progress import Settings, settings
from tests.happening import history


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        ("", Settings("gewoon", False)),
        ("letters-groot", Settings("groot", False)),
        ("letters-grootst voorlezen-aan", Settings("grootst", True)),
        ("letters-grootst letters-gewoon", Settings("gewoon", False)),
        ("voorlezen-aan letters-groot voorlezen-uit", Settings("groot", False)),
        ("verder-vanzelf", Settings(goes_on=True)),
        ("vorm-uitleg vorm-luisteren", Settings(form="luisteren")),
        ("vorm-verhaal vorm-stappen vorm-raadsel", Settings()),
        ("verder-vanzelf verder-zelf", Settings()),
        ("vragen-snel vragen-rustig", Settings(pace="rustig")),
        ("vragen-rustig vragen-snel", Settings(pace="snel")),
        ("vragen-rustig vragen-gewoon vragen-haastig", Settings()),
        ("letters-reusachtig voorlezen-misschien", Settings("gewoon", False)),
    ],
)
def test_the_last_choice_of_each_kind_counts(choices: str, expected: Settings) -> None:
    events = history(*(f"setting {choice}" for choice in choices.split()), lesson="")
    other = history("wrong stap letters-groot", lesson="les")
    assert settings([*events, *other]) == expected


def test_who_listens_is_read_to_without_asking_for_it() -> None:
    events = history("setting voorlezen-uit", "setting vorm-luisteren", lesson="")
    assert settings(events).reads
    assert not settings(events[:1]).reads
