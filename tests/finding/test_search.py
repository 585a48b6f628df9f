"""Lessons are found by words as people type and say them; nothing else is found."""

from __future__ import annotations

from itertools import pairwise

import pytest

from sandbox.finding import lesson_finder
from sandbox.finding.index import same
from sandbox.finding.search import MOST
from sandbox.finding.words import LONGEST, MOST_ASKED, asked_words, sound
from tests.content import CATALOG

LESSONS = [lesson.id for lesson in CATALOG.listed]
FINDER = lesson_finder(CATALOG.listed)
FIRST = {
    "apk gesprek": "apk-gesprek",
    "bekeuring": "boete-betalen",
    "geflitst": "boete-betalen",
    "boete in termijnen": "boete-in-delen",
    "onterechte boete": "boete-oneens",
    "auto verkopen": "auto-verkopen",
    "theorie examen": "theorie-boeken",
    "ik word 75": "rijbewijs-75",
    "niet verzekerd": "zorgverzekering-18",
    "fiets gestolen": "politie-aangifte",
    "waterschap": "waterschap",
    "kadaster": "nep-register",
    "inburgering": "inburgeren",
    "rivm": "brief-cbs-rivm",
    "blauwe envelop": "blauwe-brief",
    "blauwe enveloppe": "blauwe-brief",
    "blouwe envelop": "blauwe-brief",
    "BLAUWE BRIEF": "blauwe-brief",
    "brief van de belasting": "blauwe-brief",
    "belasting brief niet begrepen": "blauwe-brief",
    "aanslag": "blauwe-brief",
    "zorgtoeslag": "zorgtoeslag",
    "toeslag terug betalen": "toeslag-terugbetalen",
    "geld terug": "eerste-aangifte",
    "gelt trug": "eerste-aangifte",
    "ik wil mijn geld terug van de belasting": "eerste-aangifte",
    "belasting terugvragen": "eerste-aangifte",
    "belastig terugvragen": "eerste-aangifte",
    "bijbaantje": "eerste-aangifte",
    "beibaan": "eerste-aangifte",
    "vakantiewerk": "eerste-aangifte",
    "krantenwijk": "bijverdienen",
    "aangivte": "eerste-aangifte",
    "wachtwoord vergeten": "wachtwoord-vergeten",
    "wachtwoort vergeten": "wachtwoord-vergeten",
    "wagtwoord kwijt": "wachtwoord-vergeten",
    "ik ben mijn wachtwoord kwijt": "wachtwoord-vergeten",
    "password": "wachtwoord-vergeten",
    "gebruikersnaam kwijt": "wachtwoord-vergeten",
    "inloggen lukt niet": "inloggen-lukt-niet",
    "kan niet inloggen": "inloggen-lukt-niet",
    "ik kom er niet in": "inloggen-lukt-niet",
    "sms komt niet": "inloggen-lukt-niet",
    "digid aanvragen": "digid-aanvragen",
    "hoe vraag ik digid aan": "digid-aanvragen",
    "nieuwe digid": "digid-aanvragen",
    "diegied": "digid-aanvragen",
    "dgiid aanvragen": "digid-aanvragen",
    "geen mobiel": "digid-zonder-telefoon",
    "zonder telefoon": "digid-zonder-telefoon",
    "digid zonder smartfoon": "digid-zonder-telefoon",
    "de app doet het niet": "digid-app-lukt-niet",
    "digid app werkt niet": "digid-app-lukt-niet",
    "pincode vergeten": "digid-app-lukt-niet",
    "telefoon stuk": "digid-app-lukt-niet",
    "nieuwe gsm": "digid-app-aanzetten",
    "andere telefoon": "digid-app-aanzetten",
    "qr code": "digid-app",
    "app instaleren": "digid-app",
    "rijbewijs": "rijbewijs-75",
    "idcheck": "id-check",
    "wie heeft mijn digid gebruikt": "mijn-digid",
    "nieuw telefoonnummer": "mijn-digid",
    "verhuisd": "digid-aanvragen-lukt-niet",
    "brief niet gekomen": "digid-aanvragen-lukt-niet",
    "activeringscode verlopen": "digid-aanvragen-lukt-niet",
    "aanvraag geweigerd": "digid-zegt-nee",
    "buitenland": "digid-zegt-nee",
    "fishing": "echt-of-nep",
    "pishing": "echt-of-nep",
    "nep mailtje": "echt-of-nep",
    "nepbericht": "echt-of-nep",
    "oplichters": "echt-of-nep",
    "smsje vertrouw ik niet": "echt-of-nep",
    "is dit echt": "echt-of-nep",
    "berichtenbox": "mijnoverheid",
    "berichtenboks": "mijnoverheid",
    "mijn overheit": "mijnoverheid",
    "digitale post": "mijnoverheid",
    "uitstel": "op-tijd",
    "te laat": "op-tijd",
    "deadline": "op-tijd",
    "beswaar maken": "bezwaarbrief",
    "betalen in delen": "na-de-aangifte",
    "fout in mijn aangifte": "na-de-aangifte",
    "twee banen": "aangifte-yusuf",
    "bijbetalen": "aangifte-yusuf",
    "stage": "aangifte-noa",
    "uitkering": "aangifte-piet",
    "werkeloos": "aangifte-piet",
    "ww": "aangifte-piet",
    "ontslagen": "aangifte-piet",
    "hypoteek": "aangifte-daan-en-noor",
    "koophuis": "aangifte-daan-en-noor",
    "aow": "aangifte-ria",
    "pensjoen": "aangifte-ria",
    "spaargelt": "aangifte-wim-en-joke",
    "alleenstaande moeder": "aangifte-amal",
    "vorig jaar": "vorige-jaren",
    "machtegen": "machtigen",
    "iemand machtigen": "machtigen",
    "mijn zoon doet mijn belasting": "machtigen-zoon",
    "oma helpen": "machtigen-zoon",
}
"""What somebody types, and the lesson that stands first."""
AMONG = {
    "gehackt": "mijn-digid",
    "bezwaar": "na-de-aangifte",
    "paspoort": "id-check",
    "inlog kwijt": "wachtwoord-vergeten",
    "inlog kwijt ": "inloggen-lukt-niet",
    "boete": "op-tijd",
    "moeder helpen": "machtigen-zoon",
    "qr-code werkt niet": "digid-app-lukt-niet",
    "eigen huis": "aangifte-daan-en-noor",
    "papa": "machtigen-zoon",
}
"""What more than one lesson is about."""
NOTHING = ("", " ", "!!!", "de", "hoe moet ik", "xyzzy", "hond", "12", "\u200b", "'; drop table")


@pytest.mark.parametrize("asked", FIRST)
def test_the_lesson_that_somebody_means_stands_first(asked: str) -> None:
    assert FINDER.find(asked)[:1] == (FIRST[asked],)


@pytest.mark.parametrize("asked", AMONG)
def test_a_lesson_that_somebody_may_mean_is_among_them(asked: str) -> None:
    assert AMONG[asked] in FINDER.find(asked)


@pytest.mark.parametrize("asked", NOTHING)
def test_where_nothing_is_meant_nothing_is_found(asked: str) -> None:
    assert FINDER.find(asked) == ()


@pytest.mark.parametrize("name", LESSONS)
def test_every_lesson_is_found_by_its_title(name: str) -> None:
    assert name in FINDER.find(CATALOG.lessons[name].title)


@pytest.mark.parametrize("name", [name for name in LESSONS if name != "op-tijd"])
def test_a_title_may_have_two_letters_in_each_others_place_in_its_longest_word(name: str) -> None:
    """Not "tjid": of four letters one that is wrong is too much."""
    title = CATALOG.lessons[name].title
    longest = max(asked_words(title), key=len)
    middle = len(longest) // 2
    wrong = longest[: middle - 1] + longest[middle] + longest[middle - 1] + longest[middle + 1 :]
    assert name in FINDER.find(title.casefold().replace(longest, wrong))


def test_no_more_is_shown_than_somebody_can_choose_from() -> None:
    for asked in ("belasting", "digid", "brief"):
        found = FINDER.find(asked)
        assert 3 <= len(found) <= MOST
        assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    "alike",
    ["digid diegiet", "wachtwoord wagtwoort", "bezwaar beswaar", "ei ij", "overheid overheit",
     "check sjek".replace("sj", "ch"), "pension pensionn", "auto outo"],
)  # fmt: skip
def test_what_sounds_alike_is_one_word(alike: str) -> None:
    one, other = alike.split()
    assert sound(one) == sound(other)


def test_the_nearer_a_word_the_surer() -> None:
    known = "wachtwoord"
    nearness = [
        same(one, known) for one in ("wachtwoord", "wagtwoord", "wachtw", "wchtwoord", "de")
    ]
    assert all(nearer > further for nearer, further in pairwise(nearness))
    assert nearness[-1] == 0


def test_a_question_of_a_book_long_costs_no_more_than_its_beginning() -> None:
    assert FINDER.find("blauwe envelop " + "x " * 100_000) == FINDER.find("blauwe envelop")
    assert sum(map(len, asked_words("ab" * 100_000))) <= LONGEST


def test_a_question_of_many_words_costs_no_more_than_the_first_of_them() -> None:
    words = [f"woord{at}" for at in range(30)]
    assert asked_words(" ".join(words)) == tuple(words[:MOST_ASKED])
