"""From text on screen to sentences of words, each with how it is said."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from sandbox.voice.codes import CODES
from sandbox.voice.numbers import NUMBERS, Say
from sandbox.voice.pronunciation import (
    ABBREVIATIONS,
    MAY_END_A_SENTENCE,
    MONTHS_SHORT,
    is_initials,
    letters,
    pronounce,
)
from sandbox.voice.speech import Sentence, Word

_LONGEST = 60
"""Words in one sentence at most: a wall of text must not keep the first sound waiting."""
_MOST_SIGNS = 600
"""Signs said in one sentence, after which it is cut before the next word."""
_MOST_OF_A_WORD = 240
"""Signs said of one word; nobody listens to more of what has no spaces."""

_OPENS = r"[(\[{\"'„“”‘’«‹¿¡]*"
_CLOSES = r"[)\]}\"'”“’»›,.;:?!…]*"
_Patterns = list[tuple[re.Pattern[str], Say]]


def _compiled(patterns: Iterable[tuple[str, Say]]) -> _Patterns:
    """Each pattern with what may stand around it, up to the next space."""
    return [
        (re.compile(rf"{_OPENS}(?:{pattern})(?P<tail>{_CLOSES})(?=\s|$)"), say)
        for pattern, say in patterns
    ]


_CODES = _compiled(CODES)
_PATTERNS = _CODES + _compiled(NUMBERS)
_TOKEN = re.compile(rf"(?P<open>{_OPENS})(?P<core>\S*?)(?P<tail>{_CLOSES})(?=\s|$)")
_PLAIN = re.compile(rf"{_OPENS}[^\W\d_]*[a-zà-ÿ]{_CLOSES}(?=\s|$)")
_BULLET = re.compile(r"[-–—•·*▪◦✓✔✗→](?=\s+(?![-−–]?\s?€?\s?[\d.,\-–]+\s*$))")
_DASH = re.compile(r"[-–—·•|](?=\s)")
_NUMBER_AHEAD = re.compile(r"[-–—]\s+(?P<euro>€?)\s?[-−]?\d")
_LIST_NUMBER = re.compile(r"(?P<number>\d{1,2})[.)](?=\s)")
_CODE_FOLLOWS = re.compile(r"(?:pin|code)\W*$", re.IGNORECASE)
_CODE = re.compile(r"\d{3,}|[A-Z]{2,8}")
_NUMBER = re.compile(r"\W*\d+\W*")
_PHONE_AHEAD = re.compile(r"tel\.(?=\s+[+(]?\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word, and whether a sentence ends after it if a new one seems to begin there."""

    word: Word
    ends: bool = False


@lru_cache(maxsize=4096)
def spoken(text: str) -> tuple[Sentence, ...]:
    """Split Dutch text as shown on screen in sentences that can be read aloud.

    The words of all sentences together are exactly the text between its spaces, in order;
    a word may hold several of those ("€ 1.120", "482 913"). A new line starts a new sentence.
    A piece without any sound (a row of dashes) joins the sentence before or after it;
    a text with nothing to say gives no sentences.
    """
    sentences: list[tuple[Word, ...]] = []
    for line in text.splitlines():
        sentences.extend(_split(_pieces(line)))
    return tuple(Sentence(words) for words in _joined(sentences))


def _split(pieces: list[_Piece]) -> list[tuple[Word, ...]]:
    sentences: list[tuple[Word, ...]] = []
    words: list[Word] = []
    signs = 0
    for number, piece in enumerate(pieces):
        words.append(_bounded(piece.word))
        signs += len(words[-1].said) + 1
        last = number + 1 == len(pieces)
        full = len(words) >= _LONGEST or signs >= _MOST_SIGNS
        if last or full or (piece.ends and _begins(pieces[number + 1].word.shown)):
            sentences.append(tuple(words))
            words, signs = [], 0
    return sentences


def _bounded(word: Word) -> Word:
    return (
        word if len(word.said) <= _MOST_OF_A_WORD else Word(word.shown, word.said[:_MOST_OF_A_WORD])
    )


def _begins(shown: str) -> bool:
    """Whether a sentence may begin with this word: not with a small letter."""
    first = next((sign for sign in shown if sign.isalnum()), "A")
    return not first.islower()


def _joined(sentences: list[tuple[Word, ...]]) -> list[tuple[Word, ...]]:
    """Sentences without sound put with their neighbour."""
    result: list[tuple[Word, ...]] = []
    waiting: tuple[Word, ...] = ()
    for words in sentences:
        if not any(sign.isalnum() for word in words for sign in word.said):
            if result:
                result[-1] += words
            else:
                waiting += words
            continue
        result.append(waiting + words)
        waiting = ()
    return result


def _pieces(line: str) -> list[_Piece]:
    pieces: list[_Piece] = []
    at = _skip(line, 0)
    while at < len(line):
        before = pieces[-1].word.shown if pieces else ""
        piece = _opening(line, at) if not pieces else None
        piece = piece or _in_context(line, at, before) or _matched(line, at) or _single(line, at)
        pieces.append(piece)
        at = _skip(line, at + len(piece.word.shown))
    return pieces


def _skip(line: str, at: int) -> int:
    while at < len(line) and line[at].isspace():
        at += 1
    return at


def _opening(line: str, at: int) -> _Piece | None:
    """A bullet or the number of a list, at the start of a line only."""
    if match := _BULLET.match(line, at):
        return _Piece(Word(match[0], ""))
    if match := _LIST_NUMBER.match(line, at):
        return _Piece(Word(match[0], f"{match['number']},"))
    return None


def _in_context(line: str, at: int, before: str) -> _Piece | None:
    """What is said in another way because of the word in front of it."""
    if not before:
        return None
    if dash := _DASH.match(line, at):
        return _Piece(Word(dash[0], _dash(line, at, before)))
    core, tail, shown = _token(line, at)
    if _NUMBER.fullmatch(before):
        return _after_number(core, tail, shown)
    if not _CODE_FOLLOWS.search(before):
        return None
    code = _matched(line, at, _CODES)
    return code or (_piece(shown, letters(core), tail) if _CODE.fullmatch(core) else None)


def _after_number(core: str, tail: str, shown: str) -> _Piece | None:
    """After a number: "3 mrt. 2026", "15 min.", "3 x 4"."""
    if month := MONTHS_SHORT.get(core.lower()):
        return _Piece(Word(shown, month + _pause(tail.lstrip("."))))
    if core == "x" or (core == "min" and tail.startswith(".")):
        return _piece(shown, "keer" if core == "x" else "minuten", tail)
    return None


def _token(line: str, at: int) -> tuple[str, str, str]:
    """One token: its core, the punctuation behind it, and the whole of it as shown."""
    match = _TOKEN.match(line, at)
    if match is None:  # cannot happen at a place that is not a space
        raise ValueError("no token here")
    return match["core"], match["tail"], match[0]


def _dash(line: str, at: int, before: str) -> str:
    """A loose dash or dot: "tot" between numbers, a minus before an amount, else a pause."""
    ahead = _NUMBER_AHEAD.match(line, at)
    if ahead and (before[-1:].isdigit() or before[-1:] in "-–%"):
        return "tot"
    return "min" if ahead and ahead["euro"] and line[at] == "-" else ","


def _matched(line: str, at: int, patterns: _Patterns = _PATTERNS) -> _Piece | None:
    """An amount, date, code or address, over as many tokens as it takes."""
    if _PLAIN.match(line, at):
        return None  # most words: spares trying every pattern
    for pattern, say in patterns:
        if match := pattern.match(line, at):
            return _piece(match[0], say(match), match["tail"])
    return None


def _single(line: str, at: int) -> _Piece:
    """One token: an abbreviation, initials, an acronym or an ordinary word."""
    if phone := _PHONE_AHEAD.match(line, at):
        return _Piece(Word(phone[0], "telefoon"))
    core, tail, shown = _token(line, at)
    written = core.lower() + "."
    if tail.startswith(".") and written in ABBREVIATIONS:
        rest = tail[1:]
        ends = written in MAY_END_A_SENTENCE or _is_end(rest)
        return _Piece(Word(shown, ABBREVIATIONS[written] + _pause(rest)), ends)
    if tail.startswith(".") and is_initials(core):
        return _Piece(Word(shown, letters(core) + _pause(tail[1:])), _is_end(tail[1:]))
    if shown[0] in "'’‘" and len(core) == 1:
        core = "'" + core  # 's avonds
    return _piece(shown, pronounce(core), tail)


def _piece(shown: str, said: str, tail: str) -> _Piece:
    return _Piece(Word(shown, said + _pause(tail) if said else ""), _is_end(tail))


def _is_end(tail: str) -> bool:
    return any(sign in ".?!…" for sign in tail)


def _pause(tail: str) -> str:
    """The one sign after a word that a voice must hear: a question, an end, or a pause."""
    for signs, heard in (("?", "?"), ("!", "!"), (".…", "."), (":", ":"), (";,)]}", ",")):
        if any(sign in signs for sign in tail):
            return heard
    return ""
