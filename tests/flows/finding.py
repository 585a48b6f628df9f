"""How a reader finds the answer to a question on a page: by the same words in another place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.flows.seen import CARD, Question, Row, Sight

STRONG, ENOUGH = 60, 30
"""How sure a reader wants to be: of a line of a paper, of anything."""
SMALL_WORDS = frozenset(
    """aan al als bij dat de deze die dit door een en er geen had hebt heb het hier hij ik in is je
    jij jou jouw kunt kreeg krijgt maar meer met mij moet mijn mag naar nog niet nu of om ook op
    over staat te tot u uw van voor vóór wat welk welke wel wie wij wordt ze zich zijn zo uit
    hoeveel keer was waar waren gaf doet doe vul vult nog keer""".split()
)
CHOOSING = re.compile(r"\b(kies|kiest|kies je)\b", re.IGNORECASE)
NOT = re.compile(r"\b(niet|geen|nooit)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Found:
    """An answer and how sure the reader is, from 0 to 200."""

    answer: str
    sure: float


def find(sight: Sight, question: Question, tried: Sequence[str] = ()) -> Found | None:
    """The best answer on the page that was not wrong before; None when nothing points to one."""
    options = question.control.options
    if question.control.kind == "checkbox":
        return _box(sight, question, tried)
    found = [*_told(sight, question), *(_options if options else _words)(sight, question)]
    allowed = [one for one in found if not options or one.answer in options]
    left = [one for one in allowed if one.answer not in tried and one.sure >= ENOUGH]
    if not left and tried and len(options) - len(set(tried)) == 1:
        left = [Found(option, ENOUGH) for option in options if option not in tried]
    if left:
        return max(left, key=lambda one: one.sure)
    if not options and question.control.filled and question.control.filled not in tried:
        return Found(question.control.filled, ENOUGH)
    return Found("", ENOUGH) if question.optional and "" not in tried else None


def _told(sight: Sight, question: Question) -> Iterator[Found]:
    for label, answer in sight.told:
        if label == question.label.removesuffix(" (niet verplicht)"):
            yield Found(answer, 200)


def _box(sight: Sight, question: Question, tried: Sequence[str]) -> Found | None:
    """Ticked when something says so, else left as it is."""
    for told in _told(sight, question):
        return Found(told.answer.lower(), 200)
    about = [one for one in _advice(sight, question) if "vinkje" in one]
    no = [re.search(r"\b(leeg|niet|geen|weg)\b", one) for one in about]
    start = "ja" if question.control.filled == "True" else "nee"
    wanted = ("nee" if no[-1] else "ja") if about else start
    other = {"ja": "nee", "nee": "ja"}[wanted]
    return Found(other if wanted in tried else wanted, ENOUGH)


def _words(sight: Sight, question: Question) -> Iterator[Found]:
    """Answers for a question that is answered with words."""
    for row in sight.rows:
        yield Found(part_of(question.label, row.value), _nearness(sight, question, row))
    for sentence in (*sight.sentences, *_advice(sight, question)):
        yield from _said(question, sentence)


def _said(question: Question, sentence: str) -> Iterator[Found]:
    """ "Uw sms-code is 123 456." answers "Sms-code"; "Typ deze letters: KXQT." nearly does."""
    wanted = meaning(question.label)
    for found in re.finditer(r"([^.:!?]*?)(?: is|:) ((?:[^.]|\.\w)+)", sentence):
        about = meaning(found[1])
        value = found[2].strip()
        if wanted & about and len(value) < 60:
            yield Found(part_of(question.label, value), 70)
        elif found[0].lstrip().startswith(("Typ", "Vul")):
            yield Found(value, 40)


def _nearness(sight: Sight, question: Question, row: Row) -> float:
    """How well a line of a paper answers a question."""
    label, name = meaning(question.label), meaning(row.label)
    if not name:
        return 0
    context = 8 * row.opened + 6 * bool(meaning(row.place) & meaning(f"{sight.title} {sight.task}"))
    context -= 20 * (row.place == "site")
    quoted = any(_quotes(one, row.label) for one in _advice(sight, question))
    if quoted and not (name == label):
        return 120 + context + 20 * len(name & label)
    if name == label:
        return 110 + context
    if name <= meaning(question.help) and len(name) > 1:
        return 100 + context
    if name <= label or label <= name:
        return 70 + 20 * len(name & label) / len(name | label) + context
    pointed = any(name & label and _points(one, label, name) for one in _advice(sight, question))
    shared = len(name & label) / len(name | label)
    return 60 * shared + context * bool(shared) + 60 * pointed


def _points(sentence: str, label: frozenset[str], name: frozenset[str]) -> bool:
    words = meaning(sentence)
    return name <= words and bool(label & words)


def _quotes(sentence: str, words: str) -> bool:
    """Whether a sentence names a line: 'U krijgt terug', "de regel Pincode", "bij Adres"."""
    return bool(re.search(rf"('|regels? |bij ){re.escape(words)}('|\b)", sentence))


def _options(sight: Sight, question: Question) -> Iterator[Found]:
    """Answers for a question that is answered by choosing."""
    yes_no = set(question.control.options) == {"Ja", "Nee"}
    advice = _advice(sight, question)
    for option in question.control.options:
        yield Found(option, max((_advised(one, option) for one in advice), default=0))
        for row in sight.rows:
            if row.value == option:
                yield Found(option, _nearness(sight, question, row))
    if yes_no:
        yield from _yes_or_no(sight, question)
    else:
        yield from (Found(one, _fits(sight, one)) for one in question.control.options)


def _advised(sentence: str, option: str) -> float:
    """How clearly a sentence says to choose this option."""
    bare = option.rstrip(".")
    named = re.search(rf"(?<![\w-]){re.escape(bare)}(?![\w-])", sentence, re.IGNORECASE)
    if not named:
        words = meaning(option)
        partly = CHOOSING.search(sentence) and words and words & meaning(sentence)
        return 35 + 10 * len(words & meaning(sentence)) / len(words) if partly else 0
    if f"'{bare}'" in sentence:
        return 130 + len(bare) / 1000
    if CHOOSING.search(sentence) and not NOT.search(sentence[: named.start()]):
        return 110 + len(bare) / 100
    return 0 if NOT.search(sentence) else 65


def _fits(sight: Sight, option: str) -> float:
    """How many words an option shares with the task; never enough to be sure."""
    words = meaning(option)
    return 29 * len(words & meaning(sight.task)) / len(words) if words else 0


def _yes_or_no(sight: Sight, question: Question) -> Iterator[Found]:
    """From a note ("Kinderen: nee"), an amount to compare, or two lists that are equal."""
    for row in sight.rows:
        sure = _nearness(sight, question, row) + 15 * bool(meaning(row.label) & _last(question))
        if row.value in ("ja", "nee"):
            yield Found(row.value.capitalize(), sure)
        limit = re.search(r"meer dan (€ [\d.]+)", question.label)
        if limit and row.value.startswith("€"):
            more = _euros(row.value) > _euros(limit[1])
            yield Found("Ja" if more else "Nee", sure)
    if re.search(r"\b(klop|gelijk|hetzelfde)", question.label, re.IGNORECASE):
        yield Found("Ja" if _agree(sight, question) else "Nee", 50)


def _last(question: Question) -> frozenset[str]:
    return meaning(" ".join(question.label.split()[-3:]))


def _agree(sight: Sight, question: Question) -> bool:
    """Whether what the site shows is what the papers say, and a hint's amounts are there too."""
    ours = {row.label: row.value for row in sight.rows if row.place == CARD}
    site = [row for row in sight.rows if row.place == "site" and row.label in ours]
    seen = " ".join(row.value for row in sight.rows)
    named = re.findall(r"€ [\d.]*\d", " ".join(sight.hints))
    return all(row.value == ours[row.label] for row in site) and all(one in seen for one in named)


def _euros(words: str) -> int:
    return int(re.sub(r"\D", "", words) or 0)


def _advice(sight: Sight, question: Question) -> list[str]:
    """Sentences that say what to do: task, hints, and what was said about the last answer."""
    said = " ".join((sight.task, *sight.hints, question.wrong.removeprefix("Oefenloket · ")))
    return re.split(r"(?<=[.!?]) ", said)


def meaning(words: str) -> frozenset[str]:
    """The words that matter, without their endings."""
    found = re.findall(r"[\w-]+", words.lower())
    return frozenset(one[:7] for one in found if one not in SMALL_WORDS)


def part_of(label: str, value: str) -> str:
    """The part of an address or a date that a question asks for, else the whole value."""
    asked = label.lower()
    for word, pattern in (
        ("postcode", r"\d{4} ?[A-Z]{2}"),
        ("huisnummer", r"(?<= )\d+"),
        ("dag", r"^\d{1,2}(?= [a-z]+ \d{4})"),
        ("maand", r"(?<=^\d )[a-z]+(?= \d{4})|(?<=^\d\d )[a-z]+(?= \d{4})"),
        ("jaar", r"(?<=[a-z] )\d{4}$"),
    ):
        if word in asked and (found := re.search(pattern, value)):
            return _month(found[0])
    return value


def _month(word: str) -> str:
    names = "jan feb maa apr mei jun jul aug sep okt nov dec".split()
    return str(names.index(word[:3]) + 1) if word[:3] in names else word
