"""The glossary: enough words, each explained, used, told apart, and to be heard or seen."""

from __future__ import annotations

from sandbox.dutch.sentences import split, whole, words
from sandbox.files import ASSETS
from sandbox.pieces.glossary import difficult_words, word_groups, words_in

ALL = difficult_words()
PICTURES = ASSETS / "pictures"


def test_there_are_enough_words_and_no_key_stands_in_two_files() -> None:
    assert len(ALL) >= 300
    assert sum(map(len, word_groups().values())) == len(ALL)


def test_many_words_have_a_picture_that_is_there() -> None:
    drawn = [word.picture for word in ALL.values() if word.picture]
    assert len(drawn) >= 80
    assert [name for name in drawn if not (PICTURES / f"{name}.svg").is_file()] == []


def test_a_word_is_explained_used_and_told_apart_in_whole_sentences() -> None:
    said = {
        key: [one for text in word.sentences for one in split(text)] for key, word in ALL.items()
    }
    assert [key for key, found in said.items() if not all(map(whole, found))] == []
    assert [key for key, word in ALL.items() if words(word.example) < 4] == []
    assert [key for key, word in ALL.items() if len(set(word.sentences)) < 3] == []


def test_the_example_holds_the_word_or_a_form_of_it() -> None:
    away = [
        key
        for key, word in ALL.items()
        if word.forms and key not in words_in(word.example) and not _like(word.title, word.example)
    ]
    assert away == []


def _like(title: str, example: str) -> bool:
    """Whether the beginning of the longest word of the title stands in the example."""
    longest = max(title.lower().split(), key=len)
    return longest[: max(3, len(longest) - 3)] in example.lower()


def test_what_is_spelled_in_letters_tells_how_it_sounds() -> None:
    spelled = [key for key, word in ALL.items() if word.title.isupper() and len(word.title) < 5]
    assert len(spelled) > 15
    assert [key for key in spelled if not ALL[key].said] == []


def test_a_word_of_the_law_names_its_law() -> None:
    assert sum(bool(word.source) for word in ALL.values()) > 60
    for key in ("bezwaar", "besluit", "arbeidskorting", "bsn", "aow", "dwangbevel"):
        assert ALL[key].source, key


def test_a_word_stands_among_others_that_it_could_be_taken_for() -> None:
    assert min(map(len, word_groups().values())) >= 5
