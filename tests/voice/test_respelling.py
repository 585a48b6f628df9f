"""The offline voice sees some words in another way; nothing else changes."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.files import RESPELLING
from sandbox.quick_yaml import read_file
from sandbox.voice import Espeak, Sentence, Word, spoken
from sandbox.voice.recorded import recording
from sandbox.voice.respelling import respelled, respelled_word
from sandbox.voice.timing import word_places
from tests.voice.sounds import words

TABLE = read_file(RESPELLING)
VOICE = Espeak()

SOUNDS = [
    # word, the sounds that it must have
    ("inkomstenbelasting", "b@l'AstIN"),
    ("koppelcode", "k'Op@l"),
    ("ouderenkorting", "'VUd@r@n"),
    ("zorgverzekering", "v@rz'e:k@r,IN"),
    ("combinatiekorting", "k,Ombin'a:tsi"),
    ("nepbericht", "b@r'Ixt"),
    ("webwinkel", "v#'INk@l"),
    ("identiteitsbewijzen", "b@v#'EIz@n"),
    ("kapotgemaakt", "Q@m'a:kt"),
    ("geboortejaar", "Q@b'O:rt@"),
    ("nadelige", "d'e:l@Q@"),
    ("nalatige", "l'a:t@Q@"),
    ("naburige", "b'yr@Q@"),
    ("nadrukkelijke", "dr'8k@l@k@"),
    ("nagerekend", "Q@r'e:k@nt"),
    ("nabestaande", "b@st'a:nd@"),
    ("nabestaanden", "b@st'a:nd@n"),
    ("nabestaandenpensioen", "pEnS'un"),
    ("wonen", "v#'o:n@n"),
    ("lonen", "l'o:n@n"),
    ("tonen", "t'o:n@n"),
    ("personen", "s'o:n@n"),
    ("telefonen", "f'o:n@n"),
    ("gele", "Q'e:l@"),
    ("boetes", "b'ut@s"),
    ("aangiftes", "Ift@s"),
    ("type", "t'ip@"),
    ("gekregen", "Q@kr'e:Q@n"),
    ("gekleurde", "Q@kl'Y:rd@"),
    ("browsers", "br'VUz@rs"),
    ("deadline", "d'EdlAjn"),
    ("lunchroom", "l'8nSr'um"),
    ("nepsite", "s'aIt"),
    ("scanner", "sk'En@r"),
    ("hacker", "h'Ek@r"),
    ("snackbar", "sn'Ek"),
    ("tablet", "t'EblEt"),
    ("e-mailbericht", "b@r'Ixt"),
    ("softwarebureau", "s'0ftwe@"),
    ("bouwbedrijf", "b@dr'EIf"),
    ("spaarrekening", "r'e:k@n,IN"),
    ("volksverzekeringen", "v@rz'e:k@r,IN@n"),
    ("belastingpercentage", "p,Ers@nt'a:Z@"),
    ("administratiekantoor", "'a:tsi"),
    ("ziekenhuis", "z'ik@n"),
    ("oefenveld", "v'Elt"),
    ("schildersbedrijf", "b@dr'EIf"),
    ("parkeervergunning", "v@rQ'8nIN"),
    ("inkomensgrens", "Qr'Ens"),
    ("kledingwinkel", "v#'INk@l"),
]

SAID_RIGHT = [
    *(
        "belasting",
        "rekening",
        "verzekering",
        "bericht",
        "code",
        "visite",
        "verlening",
        "berekening",
    ),
    *("geregeld", "verzegeld", "natuurlijke", "nagel", "sites", "websites", "verkorting", "bedrag"),
    *("informatie", "relatief", "banen", "bonnen", "zonnen", "gekwetst", "koek", "behandeling"),
]


@pytest.mark.parametrize("word", TABLE["words"])
def test_every_respelled_word_is_heard_in_another_way(word: str) -> None:
    assert VOICE.phonemes(word) != VOICE.phonemes(respelled_word(word))


@pytest.mark.parametrize(("word", "sounds"), SOUNDS)
def test_a_word_that_was_said_wrong_has_the_right_sounds(word: str, sounds: str) -> None:
    heard = VOICE.phonemes(respelled_word(word))
    assert heard is not None
    assert sounds in heard
    assert respelled_word(word.upper()) == respelled_word(word.capitalize()) == respelled_word(word)


@pytest.mark.parametrize("word", SAID_RIGHT)
def test_a_word_that_was_said_right_is_left_alone(word: str) -> None:
    assert respelled_word(word) == word


def test_a_respelled_word_is_respelled_only_once() -> None:
    changed = [respelled_word(word) for word in words()]
    assert [word for word in changed if respelled_word(word) != word] == []


def test_what_is_said_and_its_recording_stay_the_same() -> None:
    (sentence,) = spoken("De inkomstenbelasting is nadelige post.")
    assert sentence.said == "De inkomstenbelasting is nadelige post."
    as_before = Sentence((Word("", "De inkomstenbelasting is nadelige post."),))
    assert recording(Path(), sentence) == recording(Path(), as_before)


def all_words_in_sentences() -> list[Sentence]:
    every = words()
    return [
        Sentence(tuple(Word(word, word) for word in every[at : at + 12]))
        for at in range(0, len(every), 12)
    ]


def test_every_highlighted_word_keeps_its_place() -> None:
    for sentence in all_words_in_sentences():
        text, places = respelled(sentence.said)
        assert len(places) == len(text)
        for word, (start, end) in zip(sentence.words, word_places(sentence), strict=True):
            heard = [sign for sign, at in zip(text, places, strict=True) if start <= at < end]
            assert "".join(heard) == respelled(word.said)[0]


@given(st.text(max_size=40))
def test_any_text_keeps_its_order(text: str) -> None:
    seen, places = respelled(text)
    assert len(seen) == len(places)
    assert places == sorted(places)
    assert all(0 <= at < len(text) for at in places)


@pytest.mark.parametrize(("word", "_sounds"), SOUNDS)
def test_a_respelled_word_is_highlighted_when_it_sounds(word: str, _sounds: str) -> None:
    (sentence,) = spoken(f"Kijk naar {word} en dan verder.")
    written = Sentence(tuple(Word(w.shown, respelled(w.said)[0]) for w in sentence.words))
    speech, same = VOICE.synthesize(sentence), VOICE.synthesize(written)
    assert speech is not None
    assert same is not None
    assert len(speech.words) == len(sentence.words)
    for ours, theirs in zip(speech.words, same.words, strict=True):
        assert ours == pytest.approx(theirs, abs=0.05)  # the voice itself varies a little
