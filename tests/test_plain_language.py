"""The Dutch that people read stays plain: short sentences, one voice in one place, kind words."""

from __future__ import annotations

import re
from statistics import mean

import pytest

from sandbox.catalog.checks.long_sentences import AVERAGE, LONGEST
from sandbox.dutch.sentences import split, unquoted, words
from sandbox.model import Lesson, Service
from sandbox.pieces.glossary import difficult_words
from sandbox.tasks import task_of
from sandbox.tasks.kinds.dialogue import Dialogue
from tests.content import CATALOG
from tests.dutch import (
    Found,
    cells,
    everything,
    fixed,
    of_blocks,
    of_lesson,
    own_voice,
    shown_in,
    site_voice,
)

JE = re.compile(r"\b(?:je|jij|jou|jouw|jullie|jezelf)\b", re.IGNORECASE)
U = re.compile(r"\b(?:u|uw|uzelf)\b", re.IGNORECASE)

NEVER = {
    "blames": r"ongeldig|onjuist|foutief|verplicht veld|dit veld is verplicht|u dient|je dient"
    r"|had (?:u|je) moeten|(?<!wachtwoord )(?<!gebruikersnaam )(?<!pincode )vergeten",
    "is hard": r"indien|middels|teneinde|derhalve|betreffende|alsmede|reeds|dient te|thans|tevens"
    r"|omtrent|inzake|mits|eveneens|conform|ten behoeve van|met betrekking tot|desbetreffende"
    r"|onderstaande?|bovenstaande?|hetgeen|gelieve|dienen te",
    "is cut short": r"bijv|bv|d\.w\.z|o\.a|i\.v\.m|m\.b\.t|t/m|evt|enz|etc|incl|excl|a\.u\.b",
    "is a figure of speech": r"aan de slag|onder de knie|op weg helpen|in de wacht|op de hoogte"
    r"|aan de bel trekken|uit de voeten|boven water|tegen het lijf|fluitje van een cent",
    "is English": r"submit|error|please|click|clicken|upload|uploaden|cancel|settings",
}  # fmt: skip
"""What nobody should have to read: why not, and the pattern of the words."""


lessons = pytest.mark.parametrize("lesson", CATALOG.lessons.values(), ids=lambda one: one.id)
services = pytest.mark.parametrize("service", CATALOG.services.values(), ids=lambda one: one.id)


def too_long(found: Found) -> list[str]:
    """Every sentence that is too long, with where it stands."""
    return [
        f"{where}: {words(one)} words: {one}"
        for where, text in found.items()
        for one in split(text)
        if words(one) > LONGEST
    ]


def with_words_of(voice: re.Pattern[str], found: Found) -> list[str]:
    """Every text with a word of this voice outside its quotations."""
    return [f"{where}: {text}" for where, text in found.items() if voice.search(unquoted(text))]


def forbidden(found: Found) -> list[str]:
    """Every text with a word that nobody should have to read; the name of a command is one."""
    names = r"(?<![\w.])(?<!-m sandbox )"
    return [
        f"{where}: “{hit[0]}” {why}"
        for where, text in found.items()
        for why, pattern in NEVER.items()
        for hit in re.finditer(rf"{names}(?:{pattern})(?![\w-])", text, re.IGNORECASE)
    ]


@lessons
def test_the_sentences_of_a_lesson_are_short(lesson: Lesson) -> None:
    found = shown_in(lesson)
    assert too_long(found) == []
    distinct = {one for text in found.values() for one in split(text) if one[-1] in ".?!"}
    assert mean(map(words, distinct)) <= AVERAGE


def test_all_other_sentences_are_short_as_well() -> None:
    assert len(everything()) > 500
    assert too_long(everything()) == []


def test_a_long_sentence_is_found() -> None:
    assert too_long({"": "Kort. " + "lang " * LONGEST + "en nog een woord."}) != []
    assert too_long({"": "woord " * LONGEST}) == []


@lessons
def test_a_lesson_says_je(lesson: Lesson) -> None:
    talks = (task_of(step) for step in lesson.steps)
    spoken = {said for task in talks if isinstance(task, Dialogue) for said in task.said}
    ours = {where: text for where, text in of_lesson(lesson).items() if text not in spoken}
    assert with_words_of(U, ours) == []


@services
def test_a_simulated_site_says_u_and_oefenloket_says_je(service: Service) -> None:
    assert with_words_of(JE, site_voice(service)) == []
    for letter in service.letters:
        assert letter.look == "note" or with_words_of(JE, cells(letter)) == []
    assert with_words_of(U, own_voice(service)) == []


def test_papers_say_u_but_a_note_of_ours_says_je() -> None:
    for persona in CATALOG.archetypes.values():
        assert with_words_of(U, {persona.id: persona.story}) == []
        for paper in persona.papers:
            wrong = U if paper.look == "note" else JE
            found = of_blocks(f"{persona.id} › {paper.id}", paper.body) | cells(paper)
            assert with_words_of(wrong, found) == []


def test_the_fixed_sentences_keep_to_one_voice() -> None:
    assert with_words_of(JE, fixed(site=True)) == []
    assert with_words_of(U, fixed(site=False)) == []


@pytest.mark.parametrize(
    ("text", "is_u"),
    [
        ("Klopt uw adres?", True),
        ("Zoek de regel 'U krijgt terug'.", False),
        ("Vul hele euro's in. Neem uw euro's mee.", True),
        ("Het is 9 uur.", False),
    ],
)
def test_u_counts_unless_it_is_quoted(text: str, is_u: bool) -> None:
    assert bool(with_words_of(U, {"": text})) == is_u


def test_no_text_blames_or_is_harder_than_it_needs_to_be() -> None:
    assert forbidden(everything()) == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Deze code is ongeldig.", "blames"),
        ("U bent het bedrag vergeten.", "blames"),
        ("Indien u wilt, kunt u verder.", "is hard"),
        ("Vul een getal in, bijv. 12.", "is cut short"),
        ("Nu kun je aan de slag.", "is a figure of speech"),
    ],
)
def test_a_forbidden_word_is_found(text: str, why: str) -> None:
    assert [one.rsplit("” ")[-1] for one in forbidden({"": text})] == [why]


@pytest.mark.parametrize(
    "text", ["Wachtwoord vergeten", "Dat is onvergetelijk.", "Dit past bij u."]
)
def test_a_word_that_only_looks_forbidden_is_left_alone(text: str) -> None:
    assert forbidden({"": text}) == []


@pytest.mark.parametrize("key", difficult_words())
def test_a_difficult_word_is_explained_in_three_sentences_at_most(key: str) -> None:
    explanation = difficult_words()[key].text
    assert len(split(explanation)) <= 3
    assert explanation[-1] in ".?!"
    assert with_words_of(U, {key: explanation}) == []


def test_every_form_belongs_to_one_difficult_word() -> None:
    forms = [form.lower() for word in difficult_words().values() for form in word.forms]
    assert sorted(forms) == sorted(set(forms))
