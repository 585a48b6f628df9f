"""A difficult word can be opened where it is read, never where it is the name of something else."""

from __future__ import annotations

import re

import pytest

from sandbox.pieces import Text, lay_out
from sandbox.pieces.glossary import explained, words_in

NAMED = re.compile(r'<button class="woord" data-woord="([^"]+)" aria-label="([^"]+)">([^<]+)<')


@pytest.mark.parametrize(
    ("words", "opened"),
    [
        ("Doe aangifte met DigiD.", ["aangifte", "DigiD"]),
        ("Druk op 'Aangifte doen'.", []),
        ("Druk op 'Aangifte doen'. Dat is je aangifte.", ["aangifte"]),
        ("De regel 'Loonheffing' staat op je jaaropgaaf.", ["jaaropgaaf"]),
        ("Kies 'Mijn aangifte' of 'DigiD'", []),
        ("“Aangifte” kun je niet verdelen.", []),
        ("'s Avonds doe je aangifte, en 's morgens ook.", ["aangifte"]),
        ("Op de foto's van DigiD's brief staat een 'foto's van aangifte'.", ["DigiD"]),
        ("Dit is een 'half aanhalingsteken met aangifte.", ["aangifte"]),
        ("Aangifte, en nog een aangifte.", ["Aangifte"]),
    ],
)
def test_what_is_quoted_is_the_name_of_something_and_no_word_to_open(
    words: str, opened: list[str]
) -> None:
    found = NAMED.findall(explained(words))
    assert [shown for _, _, shown in found] == opened
    assert tuple(key for key, _, _ in found) == words_in(words)


def test_for_the_ear_it_says_that_it_explains() -> None:
    assert NAMED.findall(explained("Doe Aangifte.")) == [
        ("aangifte", "Uitleg: Aangifte", "Aangifte")
    ]


def test_what_is_to_be_chosen_or_filled_in_holds_no_word_to_open() -> None:
    open_, bare = (
        lay_out((Text("Aangifte doen", explained=one),), "site") for one in (True, False)
    )
    assert (bare.words, open_.words) == ((), ("aangifte",))
    assert [one.words for one in bare.heard] == ["Aangifte doen"]
    assert "woord" not in str(bare.segments)
