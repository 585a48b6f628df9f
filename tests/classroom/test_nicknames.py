"""Names that nobody types: enough of them, none that hurts, none alike in a class."""

from __future__ import annotations

import re
from itertools import combinations

from sandbox.classroom import animal_of, new_class_name, offer, written
from sandbox.classroom.nicknames import adjectives, animals, class_names, is_nickname
from sandbox.people.seed import Chance

ID = re.compile(r"[a-z]+")
HURTING = """
aap ezel varken zwijn koe os stier rund schaap geit bok rat slang worm luis teef hond poes muis
kip haan gans eend uil pad slak olifant nijlpaard walvis luiaard beer kever tor mug vlo teek zeekoe
dikke dunne kleine grote lange korte zware lichte lelijke mooie knappe domme stomme langzame trage
zwarte witte bruine gele roze rode vreemde rare gekke bange luie vieze natte hete geile stoute arme
rijke oude jonge gladde warme wilde zwakke zieke blinde dove lamme verlegen stille eenzame
""".split()


def test_there_are_at_least_two_thousand_nicknames_and_fifty_names_for_a_class() -> None:
    assert len(set(adjectives())) * len(set(animals())) >= 2_000
    assert len(set(class_names())) >= 50


def test_each_word_stands_once_and_is_an_id() -> None:
    for words in (adjectives(), animals()):
        assert len(words) == len(set(words))
        assert all(ID.fullmatch(word) for word in words)


def test_each_first_word_fits_an_animal_that_is_a_de_word() -> None:
    assert all(word.endswith(("e", "en")) for word in adjectives())


def test_no_word_can_hurt() -> None:
    assert not {*adjectives(), *animals()} & {*HURTING}


def test_three_are_offered_that_do_not_look_alike() -> None:
    for seed in range(200):
        names = offer(Chance(str(seed)).below, taken=())
        assert len(names) == 3
        assert all(is_nickname(name) for name in names)
        for one, other in combinations(names, 2):
            assert not {*one.split("-")} & {*other.split("-")}


def test_who_asks_for_three_others_gets_others() -> None:
    first = offer(Chance("een").below, taken=())
    # the same draws, so the same three unless they are left out
    assert not {*offer(Chance("een").below, taken=(), shown=first)} & {*first}


def test_what_somebody_has_is_not_offered() -> None:
    every = [f"{word}-{animal}" for word in adjectives() for animal in animals()]
    last = every[7]
    assert offer(Chance("x").below, taken={*every} - {last}) == (last,)
    assert offer(Chance("x").below, taken={*every}) == ()


def test_what_was_shown_comes_again_when_nothing_else_is_left() -> None:
    every = [f"{word}-{animal}" for word in adjectives() for animal in animals()]
    assert offer(Chance("x").below, {*every[1:]}, shown=every[:1]) == (every[0],)


def test_a_name_is_written_with_capitals() -> None:
    assert written("rustige-reiger") == "Rustige Reiger"
    assert animal_of("rustige-reiger") == "reiger"
    assert written(new_class_name(lambda _: 0)) == "Akelei"


def test_only_a_nickname_of_ours_is_one() -> None:
    assert is_nickname("dappere-das")
    for other in ("", "das", "dappere", "dappere-", "dappere-das-das", "Dappere-Das", "<b>-das"):
        assert not is_nickname(other)
