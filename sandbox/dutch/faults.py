"""What makes one sentence hard to read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sandbox.dutch.rules import Limits, any_of, rules
from sandbox.dutch.sentences import unquoted, words

_PARTICIPLE = r"\b\w{0,5}(?:ge|be|ver|ont|her)\w{2,}(?:d|t|en)\b"
_BRACKET = re.compile(r"\([^)]*\)?")


@dataclass(frozen=True)
class Fault:
    """A kind of fault (`taal.fout.<kind>`) and the words it is about."""

    kind: str
    words: str


def faults_in(sentence: str, limits: Limits) -> Iterator[Fault]:
    """Every fault of one sentence, outside what it quotes; rare words are found elsewhere."""
    if words(sentence) > limits.longest:
        yield Fault("lang", str(words(sentence)))
    said = unquoted(sentence)
    yield from (Fault("lijdend", hit) for hit in passive(said))
    yield from (Fault("ontkend", hit) for hit in denied_twice(said))
    if (near := _any("near").search(said)) and (polite := _any("polite").search(said)):
        yield Fault("u_en_je", f"{near[0]}, {polite[0]}")
    yield from (Fault("haakjes", hit[0]) for hit in _BRACKET.finditer(said))
    yield from (Fault("afkorting", hit) for hit in cut_short(said))
    yield from (Fault("naamwoord", hit) for hit in made_of_verbs(said))


def passive(said: str) -> Iterator[str]:
    """A form of 'worden' with a participle in the same clause."""
    for clause in clauses(said):
        becoming = _any("becoming").search(clause)
        for found in re.finditer(_PARTICIPLE, clause, re.IGNORECASE) if becoming else ():
            if becoming and not _no_participle(found[0].lower()):
                yield f"{becoming[0]} {found[0]}"
                break


def denied_twice(said: str) -> Iterator[str]:
    """Two words that deny in one clause."""
    for clause in clauses(said):
        found = _any("denials").findall(clause)
        if len(found) > 1:
            yield " ".join(found)


def cut_short(said: str) -> Iterator[str]:
    """Abbreviations; one in capitals is a word to look up, and rare until it can be."""
    yield from (hit[0] for hit in _any("abbreviations").finditer(said))


def made_of_verbs(said: str) -> Iterator[str]:
    """Nouns made of verbs where a verb says it better: 'het invullen van', 'verstrekking van'."""
    for hit in re.finditer(rules().made_of_verb, said, re.IGNORECASE):
        if not (hit[1] or hit[2]).lower().endswith(rules().nouns):
            yield hit[0]


def clauses(said: str) -> list[str]:
    """A sentence, cut at its commas and where another clause begins."""
    return re.split(rf"[,:;]|{_any('between_clauses').pattern}", said)


@cache
def _any(words: str) -> re.Pattern[str]:
    """A pattern for each of the words of a list of the rules."""
    return re.compile(any_of(getattr(rules(), words)), re.IGNORECASE)


@cache
def _no_participle(word: str) -> bool:
    return word in rules().no_participles
