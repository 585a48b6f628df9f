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
ANY = re.compile(r"\b(bij jou past|mogen allebei|mag allebei|kies zelf)\b", re.IGNORECASE)
NOT = re.compile(r"\b(niet|geen|nooit)\b", re.IGNORECASE)

LEFT_EMPTY = "laat dit leeg"
DATE = re.compile(r"\d{1,2} [a-z]+ \d{4}")
PARTS = {
    "postcode": r"\d{4} ?[A-Z]{2}",
    "huisnummer": r"(?<= )\d+",
    "dag": r"^\d{1,2}(?= [a-z]+ \d{4})",
    "maand": r"(?<=^\d )[a-z]+(?= \d{4})|(?<=^\d\d )[a-z]+(?= \d{4})",
    "jaar": r"(?<=[a-z] )\d{4}$",
}


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
    if question.control.kind == "talk":
        return _conversation(sight, question)
    if question.control.kind == "scale":
        return _on_scale(sight, question)
    if question.control.kind == "order":
        return _in_order(sight, question, tried)
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


def _in_order(sight: Sight, question: Question, tried: Sequence[str]) -> Found | None:
    """All things in the order in which what is told, or else a hint, names them."""
    said = [found.answer for found in _told(sight, question)]
    for words in (one.lower() for one in (*said, *reversed(sight.hints))):
        places = {words.find(option.lower()): option for option in question.control.options}
        answer = "|".join(places[at] for at in sorted(places))
        if -1 not in places and answer not in tried:
            return Found(answer, STRONG)
    return None


def _conversation(sight: Sight, question: Question) -> Found | None:
    """What to say, in the order in which it is told, or else quoted in the last hint."""
    said = [found.answer for found in _told(sight, question)] or list(sight.hints[-1:])
    lines = re.findall(r"'([^']+)'", " ".join(said))
    return Found("|".join(lines), STRONG) if lines else None


def _on_scale(sight: Sight, question: Question) -> Found | None:
    """The amount that is told, or else the last hint's."""
    said = [found.answer for found in _told(sight, question)] or list(sight.hints[-1:])
    words = " ".join(said)
    amounts = re.findall(r"€ [\d.]*\d", words) or re.findall(r"\d+ [a-z]+", words)
    return Found(amounts[-1], STRONG) if amounts else None


def _told(sight: Sight, question: Question) -> Iterator[Found]:
    for label, answer in sight.told:
        if label == _bare(question):
            yield Found("" if answer == LEFT_EMPTY else answer, 200)


def _bare(question: Question) -> str:
    return question.label.removesuffix(" (niet verplicht)")


def _box(sight: Sight, question: Question, tried: Sequence[str]) -> Found | None:
    """Ticked when a note or a sentence says so, else left as it is."""
    for told in _told(sight, question):
        return Found(told.answer.lower(), 200)
    start = "ja" if question.control.filled == "True" else "nee"
    noted = [Found(one.answer.lower(), one.sure) for one in _noted(sight, question)]
    wanted = max([*noted, Found(start, STRONG)], key=lambda one: one.sure).answer
    if quoted := _to_tick(sight, question):
        return quoted
    about = [one for one in _advice(sight, question) if re.search(r"vinkje|vink .*aan", one, re.I)]
    if about and ("vinkje" in about[-1] or len(sight.questions) == 1):
        wanted = "nee" if re.search(r"\b(leeg|niet|geen|weg)\b", about[-1]) else "ja"
    return Found({"ja": "nee", "nee": "ja"}[wanted] if wanted in tried else wanted, ENOUGH)


def _to_tick(sight: Sight, question: Question) -> Found | None:
    """ "Kies 'dit' en 'dat'." ticks what it names, and leaves the rest."""
    labels = {_bare(one) for one in sight.questions}
    for sentence in reversed(_advice(sight, question)):
        named = {one for one in labels if f"'{one}'" in sentence}
        if CHOOSING.search(sentence) and named:
            return Found("ja" if _bare(question) in named else "nee", 110)
    return None


def _words(sight: Sight, question: Question) -> Iterator[Found]:
    """Answers for a question that is answered with words."""
    for row in sight.rows:
        yield Found(part_of(question, row.value), _nearness(sight, question, row))
    for sentence in (*sight.sentences, *_advice(sight, question)):
        yield from _said(question, sentence)


def _said(question: Question, sentence: str) -> Iterator[Found]:
    """ "Uw sms-code is 123 456." answers "Sms-code"; "Typ deze letters: KXQT." nearly does."""
    wanted = meaning(question.label)
    if question.optional and "leeg" in sentence and _bare(question) in sentence:
        yield Found("", 130)
    if found := re.search(r"\bVul (\S+) in\b", sentence):
        yield Found(found[1], 65)
    for found in re.finditer(r"([^.:!?]*?)(?: is|:) ((?:[^.]|\.\w)+)", sentence):
        about = meaning(found[1])
        value = found[2].strip()
        if wanted & about and len(value) < 60:
            yield Found(part_of(question, value), 70)
        elif found[0].lstrip().startswith(("Typ", "Vul")):
            yield Found(value, 40)


def _nearness(sight: Sight, question: Question, row: Row) -> float:
    """How well a line of a paper answers a question."""
    label, name = meaning(question.label), meaning(row.label)
    if not name:
        return 0
    context = 8 * row.opened + 6 * bool(meaning(row.place) & meaning(f"{sight.title} {sight.task}"))
    context -= 20 * (row.place == "site")
    quoting = [one for one in _advice(sight, question) if _quotes(one, row.label)]
    apart = frozenset().union(*(meaning(one.replace(row.label, "")) for one in quoting))
    if quoting and (label & (name | apart) or len(sight.questions) == 1) and name != label:
        return 120 + context + 20 * len(name & label)
    if name == label:
        return 110 + context
    if question.label in ("Postcode", "Huisnummer") and "adres" in row.label.lower():
        return 70 + context
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
    if any(ANY.search(one) for one in advice):
        yield Found(question.control.options[0], ENOUGH)
    for option in question.control.options:
        sure = [_among(one, question, sight, option) for one in advice]
        yield Found(option, max(sure, default=0))
        for row in sight.rows:
            if row.value == option:
                yield Found(option, _nearness(sight, question, row))
    if yes_no:
        yield from _yes_or_no(sight, question)
    else:
        yield from (Found(one, _fits(sight, one)) for one in question.control.options)


def _among(sentence: str, question: Question, sight: Sight, option: str) -> float:
    """ "Bij 'dit' kies je 'dat'." is about this question of a few, and no other."""
    named = {_bare(one) for one in sight.questions if f"'{_bare(one)}'" in sentence}
    if not named or len(sight.questions) == 1:
        return _advised(sentence, question, sight, option)
    return 190 if _bare(question) in named and f"'{option}'" in sentence else 0


def _advised(sentence: str, question: Question, sight: Sight, option: str) -> float:
    """How clearly a sentence says to choose this option."""
    subject, about = _subject(sentence)
    if subject and not subject & _raw(question.label):
        if any(subject & _raw(other.label) for other in sight.questions):
            return 0
        about = sentence
    if NOT.search(about.split(option)[0]) and "'" not in about:
        return 0
    sure = 40 * bool(subject & _raw(question.label))
    if re.search(r"\blaatste (regel|zin)\b", about) and option == question.control.options[-1]:
        return sure + 100
    bare = option.rstrip(".")
    if re.search(rf"(?<![\w-]){re.escape(bare)}(?![\w-])", about, re.IGNORECASE):
        chosen = f"'{bare}'" in about or CHOOSING.search(about)
        return sure + (110 if chosen else 65) + len(bare) / 100
    fragments = re.findall(r"'([^']+)'|\b(?:zin|regel) (?:met )?([^'.]+)", about)
    if any((quote or loose).lower() in option.lower() for quote, loose in fragments):
        return sure + (80 if len(question.control.options) > 2 else 0)
    words = meaning(option)
    if len(words) > 1 and words <= meaning(about):
        return sure + STRONG
    partly = CHOOSING.search(about) and words and words & meaning(about)
    return 35 + 10 * len(words & meaning(about)) / len(words) if partly else 0


def _subject(sentence: str) -> tuple[frozenset[str], str]:
    """ "Doen en wanneer zijn 'Stuur'" is about two questions; most sentences name none."""
    found = re.match(r"((?:\w+ en )?\w+) (?:is|zijn) (.+)", sentence)
    return (_raw(found[1]), found[2]) if found else (frozenset(), sentence)


def _raw(words: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", words.lower()))


def _fits(sight: Sight, option: str) -> float:
    """How many words an option shares with the task; never enough to be sure."""
    words = meaning(option)
    return 29 * len(words & meaning(sight.task)) / len(words) if words else 0


def _yes_or_no(sight: Sight, question: Question) -> Iterator[Found]:
    """From a note ("Kinderen: nee"), an amount to compare, or two lists that are equal."""
    yield from _noted(sight, question)
    limit = re.search(r"meer dan (€ [\d.]+)", question.label)
    for row in sight.rows:
        if limit and row.value.startswith("€"):
            more = _euros(row.value) > _euros(limit[1])
            yield Found("Ja" if more else "Nee", _nearness(sight, question, row))
    if re.search(r"\b(klop|gelijk|hetzelfde)", question.label, re.IGNORECASE):
        yield Found("Ja" if _agree(sight, question) else "Nee", 50)


def _noted(sight: Sight, question: Question) -> Iterator[Found]:
    for row in sight.rows:
        if row.value in ("ja", "nee"):
            last = 15 * bool(meaning(row.label) & _last(question))
            yield Found(row.value.capitalize(), _nearness(sight, question, row) + last)


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


def part_of(question: Question, value: str) -> str:
    """The part of an address or a date that a question asks for, else the whole value."""
    if "datum" in question.wrong and (found := DATE.search(value)):
        return found[0]
    if len(question.label.split()) > 1:
        return value
    for word, pattern in PARTS.items():
        if question.label.lower().endswith(word) and (found := re.search(pattern, value)):
            return _month(found[0])
    return value


def example(question: Question) -> str:
    """What could be typed when nothing is known: the example at the question."""
    said = f"{question.wrong} {question.help}"
    if found := DATE.search(said):
        return found[0]
    if found := re.search(r"(\d+) (cijfers|tekens)", said):
        return "1" * int(found[1])
    found = re.search(r"Bijvoorbeeld:? (\S+?)\.?(\s|$)", said)
    return found[1] if found else ""


def _month(word: str) -> str:
    names = "jan feb maa apr mei jun jul aug sep okt nov dec".split()
    return str(names.index(word[:3]) + 1) if word[:3] in names else word
