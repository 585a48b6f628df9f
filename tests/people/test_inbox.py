"""The pool of messages is half real, shows what it says it shows, and gives everybody a new set."""

import re
from collections import Counter

import pytest

from sandbox.model import Event, Fact
from sandbox.people import make_person
from sandbox.people.identifiers import could_be_real_bsn
from sandbox.practice.derived import facts_now
from sandbox.progress import moment_in
from sandbox.services.berichten.inbox import SLOTS, Message, inbox, pool
from sandbox.services.berichten.rules import FACTS, derive
from tests.content import CATALOG
from tests.happening import history

LESSON = CATALOG.lessons["echt-of-nep"]
SANNE = CATALOG.archetypes["sanne"]
CODES = [f"code {number}" for number in range(300)]
ADDRESS = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}", re.IGNORECASE)
SIMULATED = ("oefen", "example")
LONGEST = 15
HASTE_OR_THREAT = re.compile(r"direct|geblokkeerd|vandaag|24 uur|boete|morgen|deze week|snel|nu ")


def written(message: Message) -> list[str]:
    """Everything a learner can read of a message, also in hints and feedback."""
    said = [clue.say for clue in (*message.clues, message.decoy)]
    return [message.situation, message.sender, *message.lines, message.tip, message.qr, *said]


def test_there_are_at_least_thirty_messages_and_half_are_real() -> None:
    assert len(pool()) >= 30
    assert sum(one.real for one in pool()) * 2 == len(pool())
    assert len({one.id for one in pool()}) == len(pool())


def test_every_kind_has_as_many_real_as_fake_and_more_than_one_set_asks() -> None:
    for kind, asked in Counter(SLOTS).items():
        real = sum(one.real for one in pool() if one.kind == kind)
        fake = sum(not one.real for one in pool() if one.kind == kind)
        assert real == fake >= max(asked, 2), kind


@pytest.mark.parametrize("one", pool(), ids=lambda one: one.id)
def test_clues_and_decoy_point_at_different_lines_of_the_message(one: Message) -> None:
    pointed = [clue.line for clue in one.clues]
    assert len(set(pointed)) == len(pointed)
    assert one.decoy.line not in pointed
    assert all(one.words(line) for line in (*pointed, one.decoy.line))


@pytest.mark.parametrize("one", pool(), ids=lambda one: one.id)
def test_no_two_lines_of_a_message_are_the_same(one: Message) -> None:
    assert len({one.sender, *one.lines}) == 5


@pytest.mark.parametrize("one", pool(), ids=lambda one: one.id)
def test_nothing_in_a_message_could_be_real(one: Message) -> None:
    for words in written(one):
        addresses = ADDRESS.findall(words)
        assert all(found.rpartition(".")[2] in SIMULATED for found in addresses), words
        assert not could_be_real_bsn(words)
        assert not re.search(r"\b0[1-9]\d{8}\b|\b06[- ]?[1-9]", words)
        assert not re.search(r"\bNL\d\d ?(?!TEST|OEFN|MOCK)[A-Z]{4}", words)


def test_the_prefix_does_not_give_a_fake_away() -> None:
    prefixed = Counter(one.real for one in pool() if one.sender.startswith(("Oefen", "Gemeente")))
    assert prefixed[True] >= 5
    assert prefixed[False] >= 5


@pytest.mark.parametrize("one", [one for one in pool() if not one.real], ids=lambda one: one.id)
def test_a_fake_shows_itself_in_its_content_or_address(one: Message) -> None:
    text = " ".join([one.sender, *one.lines]).lower()
    asks = re.search(r"wachtwoord|pincode|code|paspoort|overmaken|betaal|rekening|log", text)
    assert asks or HASTE_OR_THREAT.search(text)


@pytest.mark.parametrize("one", pool(), ids=lambda one: one.id)
def test_sentences_are_short(one: Message) -> None:
    for words in written(one):
        for sentence in re.split(r"(?<=[.?!])\s+", words):
            assert len(sentence.split()) <= LONGEST, sentence


@pytest.mark.parametrize("code", CODES)
def test_a_set_is_half_real_without_doubles_and_follows_the_screens(code: str) -> None:
    found = inbox(code)
    assert tuple(one.kind for one in found) == SLOTS
    assert sum(one.real for one in found) * 2 == len(found)
    assert len({one.id for one in found}) == len(found)


def test_the_same_code_gives_the_same_set_and_other_codes_other_ones() -> None:
    assert inbox("a") == inbox("a")
    assert len({inbox(code) for code in CODES}) > 250


def test_every_message_is_drawn_by_somebody() -> None:
    assert {one.id for code in CODES for one in inbox(code)} == {one.id for one in pool()}


def test_the_lesson_shows_every_slot_on_the_screen_of_its_kind() -> None:
    screens = [name for step in LESSON.steps if step.task.as_ for name in step.task.screens]
    assert screens == [f"berichten/{kind}" for kind in SLOTS]
    groups = [step.task.as_["bericht"] for step in LESSON.steps if step.task.as_]
    assert groups == [f"bericht{at}" for at in range(1, len(SLOTS) + 1)]


def test_all_facts_are_there_and_filled_in() -> None:
    for code in CODES[:50]:
        made = derive((), make_person(SANNE, code)).facts
        assert made.keys() == FACTS
        assert not any("{" in str(fact.value) for fact in made.values())


def test_a_new_round_gives_a_new_set() -> None:
    person = make_person(SANNE, "a")

    def lines(events: tuple[Event, ...]) -> list[Fact]:
        facts = facts_now(CATALOG.services, moment_in(LESSON, events), person)
        return [facts[f"bericht{at}.zin2"] for at in range(1, len(SLOTS) + 1)]

    again = history("again", lesson=LESSON.id)
    elsewhere = history("again", lesson="eerste-aangifte")
    assert lines(()) == lines(elsewhere)
    assert lines(()) != lines(again) != lines((*again, *again))
