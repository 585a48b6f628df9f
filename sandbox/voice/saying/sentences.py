"""From text on screen to sentences of words, each with how it is said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sandbox.voice.saying.abbreviations import ABBREVIATIONS
from sandbox.voice.saying.amounts import AMOUNTS
from sandbox.voice.saying.codes import CODES
from sandbox.voice.saying.context import in_context
from sandbox.voice.saying.measures import MEASURES
from sandbox.voice.saying.numbers import NUMBERS
from sandbox.voice.saying.pronunciation import COMPARED, pronounce
from sandbox.voice.saying.short import number_at_end, with_dots, without_dots
from sandbox.voice.saying.times import DATES, SHORT_DATES
from sandbox.voice.saying.tokens import compiled, matched, token
from sandbox.voice.speech import Sentence, Word

_LONGEST = 60
"""Words in one sentence at most: a wall of text must not keep the first sound waiting."""
_MOST_SIGNS = 600
"""Signs said in one sentence, after which it is cut before the next word."""
_MOST_OF_A_WORD = 240
"""Signs said of one word; nobody listens to more of what has no spaces."""

_PATTERNS = compiled((*DATES, *AMOUNTS, *MEASURES, *CODES, *SHORT_DATES, *NUMBERS))
_BULLET = re.compile(r"[-–—•·*▪◦✓✔✗→](?=\s+(?![-−–]?\s?€?\s?[\d.,\-–]+\s*$))")
_LIST_NUMBER = re.compile(r"(?P<number>\d{1,2})[.)](?=\s)")
_PHONE_AHEAD = re.compile(r"tel(?:\.(?=\s+[+(]?\d)|:?(?=\s+[+(]?0))", re.IGNORECASE)
_COMPARED = re.compile(rf"[(\[\"'„“]*(?P<sign>{'|'.join(map(re.escape, COMPARED))})(?=[€$£\d])")
_SHORT_BEFORE_NUMBER = re.compile(
    r"[(\[\"'„“]*(?P<short>(?:nrs?|blz|pag|art|par|hfst|afb|tel|max|nr|p)\.)(?=\d)", re.IGNORECASE
)
_REMARK = re.compile(r"[(\[](?!s\)|0\d)")


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
        piece = piece or _at(line, at, before)
        if pieces and _REMARK.match(line, at):
            pieces[-1] = _with_pause(pieces[-1])
        pieces.append(piece)
        at = _skip(line, at + len(piece.word.shown))
    return pieces


def _at(line: str, at: int, before: str) -> _Piece:
    """The word that begins here; a sign that stands against a number is said before it."""
    if sign := _COMPARED.match(line, at):
        return _joined_to_rest(line, at, sign.end(), COMPARED[sign["sign"]])
    if short := _SHORT_BEFORE_NUMBER.match(line, at):
        return _joined_to_rest(line, at, short.end(), ABBREVIATIONS[short["short"].lower()])
    found = in_context(line, at, before) or matched(line, at, _PATTERNS)
    return _piece(*found) if found else _single(line, at)


def _joined_to_rest(line: str, at: int, end: int, said: str) -> _Piece:
    """What stands against the word that begins at `end`, and that word, as one."""
    rest = _at(line, end, "")
    return _Piece(Word(line[at:end] + rest.word.shown, f"{said} {rest.word.said}"), rest.ends)


def _with_pause(piece: _Piece) -> _Piece:
    """A word before a remark between brackets."""
    if not piece.word.said[-1:].isalnum():
        return piece
    return _Piece(Word(piece.word.shown, piece.word.said + ","), piece.ends)


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


def _single(line: str, at: int) -> _Piece:
    """One token: an abbreviation, initials, an acronym or an ordinary word."""
    if phone := _PHONE_AHEAD.match(line, at):
        return _Piece(Word(phone[0], "telefoon"))
    core, tail, shown = token(line, at)
    if short := with_dots(core, tail):
        said, rest, ends = short
        return _Piece(Word(shown, said + _pause(rest)), ends or _is_end(rest))
    if in_full := without_dots(core):
        return _piece(shown, in_full, tail)
    if number := number_at_end(core):
        return _piece(shown, number, tail.removeprefix("."))
    if shown[0] in "'’‘" and core[1:2] in ("", "-"):
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
