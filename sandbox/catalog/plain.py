"""Where what a learner reads is harder than it may be, or hangs loose, worst first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sandbox.catalog.shown import Shown
from sandbox.dutch.faults import faults_in
from sandbox.dutch.rare import rare
from sandbox.dutch.readable import flesch_douma
from sandbox.dutch.rhythm import ENOUGH, linked, loose, short_run
from sandbox.dutch.rules import KindOfText, Limits, Spared, rules
from sandbox.dutch.sentences import names_in, spelled, split, unquoted, whole, words
from sandbox.pieces.glossary import difficult_words

WORST = ("gemiddeld", "leesbaar", "samenhang", "zeldzaam", "u_en_je", "lang", "ontkend", "lijdend",
         "kort", "los", "naamwoord", "afkorting", "haakjes")  # fmt: skip
"""The kinds of faults, worst first."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A kind of fault (`taal.fout.<kind>`), its place, the words it is about, and in what."""

    fault: str
    place: str
    about: str
    said: str = ""


def findings(texts: Iterable[Shown]) -> list[Finding]:
    """Everything that is not spared, worst first. Raises Missing without the libraries."""
    found = _found(tuple(texts))
    left = (one for one in found if not any(_spares(it, one) for it in rules().spared))
    return sorted(left, key=lambda one: (WORST.index(one.fault), one.place))


def unused(texts: Iterable[Shown]) -> list[Spared]:
    """What is spared and has no fault any more."""
    found = _found(tuple(texts))
    return [it for it in rules().spared if not any(_spares(it, one) for one in found)]


def _found(texts: tuple[Shown, ...]) -> tuple[Finding, ...]:
    found = (*_alone(texts), *_under_each_other(texts), *_together(texts))
    return tuple(dict.fromkeys(found))


def _spares(it: Spared, finding: Finding) -> bool:
    if it.fault != finding.fault:
        return False
    return finding.said in it.words or finding.place.startswith(it.at or ("\n",))


def _alone(texts: tuple[Shown, ...]) -> Iterator[Finding]:
    """The faults of each sentence, told once for each sentence."""
    names = names_in(sentence for text in texts for sentence in split(text.words))
    known = names | rules().names | rules().common | _explained()
    seen: set[str] = set()
    for text in texts:
        limits = rules().kinds[text.kind]
        if loose(text.words) > limits.loose:
            yield Finding("los", text.place, str(loose(text.words)), text.words)
        for sentence in split(text.words):
            if sentence not in seen:
                seen.add(sentence)
                for fault in faults_in(sentence, limits):
                    yield Finding(fault.kind, text.place, fault.words, sentence)
                for word in rare(_looked_up(sentence), known):
                    yield Finding("zeldzaam", text.place, word, sentence)


def _looked_up(sentence: str) -> Iterator[str]:
    """Words in small letters: somebody must know them, or find them in the glossary."""
    return (word.lower() for word in spelled(unquoted(sentence)))


def _explained() -> frozenset[str]:
    forms = (form.lower() for word in difficult_words().values() for form in word.forms)
    return frozenset(part for form in forms for part in (form, *form.split()))


def _under_each_other(texts: tuple[Shown, ...]) -> Iterator[Finding]:
    """Short sentences in a row, also from one block to the next."""
    rows: dict[str, list[Shown]] = defaultdict(list)
    for text in texts:
        rows[text.block].append(text)
    for block, row in rows.items():
        run = short_run(text.words for text in row)
        if run > rules().kinds[row[0].kind].short_run:
            yield Finding("kort", block, str(run), row[0].words)


def _together(texts: tuple[Shown, ...]) -> Iterator[Finding]:
    """The averages of what belongs together."""
    wholes: dict[tuple[KindOfText, str], list[str]] = defaultdict(list)
    for text in texts:
        wholes[text.kind, text.whole].append(text.words)
    for (kind, name), said in wholes.items():
        sentences = {one for text in said for one in split(text) if whole(one)}
        if len(sentences) >= ENOUGH:
            yield from _averages(name, said, sentences, rules().kinds[kind])


def _averages(name: str, said: list[str], sentences: set[str], limits: Limits) -> Iterator[Finding]:
    average = sum(map(words, sentences)) / len(sentences)
    if average > limits.average:
        yield Finding("gemiddeld", name, f"{average:.1f}")
    if (easy := flesch_douma(sentences)) < limits.easy:
        yield Finding("leesbaar", name, f"{easy:.0f}")
    if (tied := linked(said)) < limits.linked:
        yield Finding("samenhang", name, f"{tied:.0f}")
