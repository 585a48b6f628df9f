"""Words that somebody opened come back until they are known, and once more later."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from sandbox.model import Event, Happened
from sandbox.model.happened import WordOpened, WordTried
from sandbox.pieces.glossary import difficult_words, word_groups
from sandbox.progress import History, choices, not_yet, own_words, veiled

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
RIGHT, WRONG = WordTried("bezwaar", "bezwaar"), WordTried("bezwaar", "besluit")
OPENED = WordOpened("bezwaar")


def events(*happened: Happened, days_ago: int = 0) -> tuple[Event, ...]:
    first = NOW - timedelta(days=days_ago, hours=1)
    return tuple(
        Event(first + timedelta(minutes=at), "sanne", what) for at, what in enumerate(happened)
    )


@pytest.mark.parametrize(
    ("happened", "days_ago", "due"),
    [
        ((OPENED,), 0, True),
        ((OPENED, RIGHT), 0, False),
        ((OPENED, RIGHT), 3, True),
        ((OPENED, RIGHT, RIGHT), 3, False),
        ((OPENED, RIGHT, RIGHT), 7, True),
        ((OPENED, RIGHT, RIGHT, RIGHT, RIGHT), 20, False),
        ((OPENED, RIGHT, RIGHT, RIGHT, RIGHT), 21, True),
        ((OPENED, RIGHT, WRONG), 0, True),
        ((OPENED, RIGHT, OPENED), 0, True),
    ],
)
def test_a_word_comes_back_until_it_is_known_and_later_again(
    happened: tuple[Happened, ...], days_ago: int, due: bool
) -> None:
    own = own_words(events(*happened, days_ago=days_ago), NOW)
    assert own.opened == ("bezwaar",)
    assert (own.due == ("bezwaar",)) == due


def test_what_waits_longest_comes_first_and_a_word_that_is_gone_never() -> None:
    own = own_words(events(OPENED, WordOpened("boete"), WRONG, WordOpened("bestaat-niet")), NOW)
    assert own.due == ("boete", "bezwaar")
    assert own.opened == ("bezwaar", "boete")


@pytest.mark.parametrize("word", ["bezwaar", "digid", "les"])
def test_the_choices_are_its_own_meaning_and_two_of_words_like_it(word: str) -> None:
    group = next(group for group in word_groups().values() if word in group)
    for turn in range(12):
        among = choices(word, turn)
        assert len(set(among)) == 3
        assert word in among
        assert set(among) <= set(group)
    assert len({choices(word, turn).index(word) for turn in range(12)}) == 3
    assert len({choices(word, turn) for turn in range(12)}) > 3


def test_no_explanation_gives_its_word_away() -> None:
    told = [
        key
        for key, word in difficult_words().items()
        if {form.lower() for form in (word.title, *word.forms)} & _parts(veiled(key))
    ]
    assert told == []
    assert veiled("bezwaar").startswith("Ben je het niet eens met een besluit?")
    assert "…" in veiled("bezwaar")


def _parts(explanation: str) -> set[str]:
    words = [word.strip(".,?!:").lower() for word in explanation.split()]
    pairs = (" ".join(pair) for pair in pairwise(words))
    return {*words, *pairs}


def test_every_word_can_be_asked() -> None:
    assert all(word in choices(word, 0) for word in difficult_words())


def test_a_word_that_is_opened_twice_stands_once_until_it_is_tried() -> None:
    assert not_yet(History().grown(events(OPENED)), [OPENED]) == ()
    assert not_yet(History().grown(events(OPENED, WRONG)), [OPENED]) == (OPENED,)
    assert not_yet(History().grown(events(OPENED)), [WordOpened("boete")]) != ()
