"""The sentences of a step as somebody reads them, each with the id of what an author wrote.

An id is made of the sentence before it is filled in: of a person or of what is typed it knows
nothing, and it stays the same as long as the sentence does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from sandbox.dutch.sentences import split, whole
from sandbox.pieces import Box, Fold, Items, Kept, Piece, Region, Text, pieces_of
from sandbox.pieces.papers import letter
from sandbox.practice.scene import Scene
from sandbox.tasks import Outcome
from sandbox.words import Joined, sentence_of

SIZE = 6
"""Bytes of an id: among ten thousand sentences no two are alike."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: what it is kept by, and how it reads."""

    id: str
    words: str


@lru_cache(maxsize=20_000)
def id_of(written: str) -> str:
    """What a sentence is kept by, as an author wrote it."""
    return blake2b(written.encode(), digest_size=SIZE).hexdigest()


def sentences_of(scene: Scene, outcome: Outcome | None = None) -> tuple[Sentence, ...]:
    """The sentences that can be read at a step: task, hints, explanation, screen, open letters, and
    what is said of the last answer.
    """
    said = (*outcome.explanations.values(), *outcome.errors.values()) if outcome else ()
    found = (one for text in (*_texts(scene), *said) for one in _sentences(text))
    return tuple({one.id: one for one in found}.values())


def stands_here(scene: Scene, sentence: str, outcome: Outcome | None = None) -> bool:
    """Whether this is the id of a sentence of the step."""
    return any(one.id == sentence for one in sentences_of(scene, outcome))


def written_ids(written: Iterable[str]) -> Mapping[str, str]:
    """The sentences of what authors wrote, by their ids."""
    return {id_of(one): one for text in written for one in (*split(text), text)}


def _texts(scene: Scene) -> Iterator[str]:
    yield scene.say
    yield from scene.hints
    yield from _said((*scene.asked.pieces, *scene.asked.after))
    yield from (field.help for field in scene.fields if field.help)
    if scene.site:
        yield from _said(pieces_of(scene.screen.body, scene.derived))
    for paper in (*scene.letters, *scene.papers):
        if paper.id in scene.on_top:
            yield from _said((letter(paper),))


def _sentences(text: str) -> Iterator[Sentence]:
    """Each sentence of a text; where filling in makes another number of them, all together."""
    if isinstance(text, Joined):
        for part in text.parts:
            yield from _sentences(part)
        return
    read, written = split(text), split(sentence_of(text))
    if len(read) != len(written):
        read, written = (text,), (sentence_of(text),)
    pairs = zip(read, written, strict=True)
    yield from (Sentence(id_of(own), words) for words, own in pairs if whole(words))


def _said(pieces: Iterable[Piece]) -> Iterator[str]:
    for piece in pieces:
        match piece:
            case Text(words=words):
                yield words
            case Box() | Fold() | Region() | Kept():
                yield from _said(piece.inside)
            case Items(items=items):
                for item in items:
                    yield from _said(item)
