"""A word of the glossary is found however it is spelt, and stands under its letter."""

from __future__ import annotations

import pytest

from sandbox.finding.glossary import MOST, by_letter, find_words, letter_of
from sandbox.pieces.glossary import difficult_words


@pytest.mark.parametrize(
    ("asked", "word"),
    [
        ("bezwaar", "bezwaar"),
        ("beswaar", "bezwaar"),
        ("jaaropgave", "jaaropgaaf"),
        ("burgerservicenummer", "bsn"),
        ("kopieren", "kopieren"),
        ("fiscale partner", "fiscale-partner"),
    ],
)
def test_a_word_is_found_however_it_is_spelt(asked: str, word: str) -> None:
    assert word in find_words(asked)


@pytest.mark.parametrize("asked", ["", "de het een", "zxqwvz"])
def test_nothing_is_found_for_nothing(asked: str) -> None:
    assert find_words(asked) == ()


def test_few_are_shown() -> None:
    assert len(find_words("oefen")) <= MOST
    assert find_words("boete")[0] == "boete"


def test_every_word_stands_under_one_letter() -> None:
    listed = [key for words in by_letter().values() for key in words]
    assert sorted(listed) == sorted(difficult_words())
    assert all(letter_of(key) == letter for letter, words in by_letter().items() for key in words)
    assert all(len(letter) == 1 and letter.isalpha() for letter in by_letter())
    assert max(map(len, by_letter().values())) < 50
