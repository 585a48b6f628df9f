"""The measure of plain Dutch finds what was planted, and leaves plain sentences alone."""

from __future__ import annotations

import sys

import pytest

from sandbox.dutch.faults import faults_in
from sandbox.dutch.missing import Missing
from sandbox.dutch.rare import rare
from sandbox.dutch.readable import flesch_douma
from sandbox.dutch.rhythm import linked, loose, short_run
from sandbox.dutch.rules import rules
from sandbox.dutch.sentences import names_in, spelled

LESSON = rules().kinds["les"]


def kinds(sentence: str) -> list[str]:
    return [fault.kind for fault in faults_in(sentence, LESSON)]


@pytest.mark.parametrize(
    ("sentence", "fault"),
    [
        ("Je " + "gaat " * LESSON.longest + "weg.", "lang"),
        ("De aanvraag wordt door ons behandeld.", "lijdend"),
        ("Uw gegevens werden niet opgeslagen.", "lijdend"),
        ("Je kunt niet verder zonder een code.", "ontkend"),
        ("Niemand heeft geen nummer.", "ontkend"),
        ("Als u klaar bent, druk je op de knop.", "u_en_je"),
        ("Vul je nummer in (9 cijfers).", "haakjes"),
        ("Neem een papier mee, bijv. een brief.", "afkorting"),
        ("Je krijgt i.v.m. de post een brief.", "afkorting"),
        ("Het invullen van de aangifte kost tijd.", "naamwoord"),
        ("De verstrekking van gegevens gaat snel.", "naamwoord"),
    ],
)
def test_a_planted_fault_is_found(sentence: str, fault: str) -> None:
    assert kinds(sentence) == [fault]


@pytest.mark.parametrize(
    "sentence",
    [
        "Je krijgt een brief van de gemeente, want je bent verhuisd.",
        "Daarna wordt het bedrag lager.",
        "Het is niet erg, maar doe het niet te laat.",
        "Zoek de regel 'U krijgt terug (in euro's)' op je papier.",
        "Vul het inkomen van je partner in.",
        "Het adres is www.digid.nl en niet anders.",
    ],
)
def test_a_plain_sentence_is_left_alone(sentence: str) -> None:
    assert kinds(sentence) == []


@pytest.mark.parametrize(
    "word",
    ["loonbelastingverklaring", "mandataris", "CJIB", "verbeurdverklaring"],
)
def test_a_rare_word_is_found_until_it_is_explained(word: str) -> None:
    assert rare((word.lower(),), frozenset()) == (word.lower(),)
    assert rare((word.lower(),), frozenset({word.lower()})) == ()


@pytest.mark.parametrize(
    "word", ["brief", "typte", "invulde", "brievenbus", "huisnummers", "gemeentehuis", "e-mail"]
)
def test_a_form_or_a_compound_of_ordinary_words_is_not_rare(word: str) -> None:
    assert rare((word,), frozenset()) == ()


def test_a_name_has_a_capital_inside_a_sentence_too() -> None:
    assert names_in(["Daar komt Noor.", "Noor belt de bank."]) == {"noor"}
    assert names_in(["De gemeente belt Gemeente Oefendam."]) == {"oefendam"}


def test_facts_and_addresses_are_no_words() -> None:
    said = "Ga naar mijn.overheid.oefen of bel {baan.werkgever} om 9 uur."
    assert spelled(said) == ("Ga", "naar", "of", "bel", "om", "uur")


def test_five_short_sentences_in_a_row_are_baby_talk() -> None:
    short = "Lees de brief. Zoek de datum. Kies de dag. Druk op Verder."
    assert short_run([short]) == 4
    assert short_run([short, "Dat is het."]) == 5
    assert short_run([short, "Dat is alles wat je hoeft te doen."]) == 4
    assert short_run([short, "Een label", "Dat is het."]) == 4


def test_sentences_without_a_connective_are_loose() -> None:
    assert loose("Er komt een brief. Je leest hem. Je belt de gemeente.") == 3
    assert loose("Er komt een brief. Je leest hem. Daarna bel je de gemeente.") == 0


def test_what_is_tied_is_counted_among_what_stands_together() -> None:
    pairs = [f"Er komt brief {at}. Je leest hem." for at in range(15)]
    assert linked(pairs) == 0
    assert linked([*pairs, *(f"Dat is {at}. Want het moet." for at in range(15))]) == 25
    assert linked(["Kies Ja."] * 50) == 100


def test_long_words_and_long_sentences_read_less_easily() -> None:
    easy = flesch_douma(["Je krijgt een brief.", "Lees hem goed."])
    harder = flesch_douma(["De belastingaangifte bevat persoonsgegevens van de aangever."])
    assert harder < LESSON.easy < easy
    assert flesch_douma(["Een label"]) > easy


@pytest.mark.parametrize("name", ["wordfreq", "pyphen"])
def test_without_its_library_it_says_what_is_missing(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sandbox.dutch import rare as of_words
    from sandbox.dutch import readable as of_sentences

    monkeypatch.setitem(sys.modules, name, None)
    of_words._frequency.cache_clear()
    of_sentences._syllables.cache_clear()
    with pytest.raises(Missing, match=name):
        rare(("woord",), frozenset())
        flesch_douma(["Een zin."])
