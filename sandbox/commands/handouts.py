"""`python -m sandbox handouts [LESSON …] --out DIR`: everything to hand out, as files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sandbox.catalog import Catalog
from sandbox.commands.content import catalog
from sandbox.handouts import SETS, Group, leaf_of, names_for
from sandbox.texts import text

OPTIONS = {"--out": "", "--count": "30", "--set": SETS[0]}
"""What may be said, each with a word behind it, and what holds without; there is no place for
files that holds for everybody."""


@dataclass(frozen=True, slots=True)
class _Asked:
    lessons: tuple[str, ...]
    out: Path
    group: Group


def handouts(arguments: Sequence[str]) -> int:
    """0 when all files are there, 2 when it was asked wrongly."""
    asked = _asked(arguments)
    if asked is None:
        print(text("beheer.uitdelen_gebruik"))
        return 2
    found = catalog()
    for name in asked.lessons:
        if name not in found.lessons:
            print(text("beheer.uitdelen_geen_les", les=name))
            return 2
    made = sum(1 for _ in _made(found, asked))
    print(text("beheer.uitgedeeld", aantal=made, map=str(asked.out)))
    return 0


def _made(found: Catalog, asked: _Asked) -> Iterator[Path]:
    """Makes file after file; without lessons of all, and what belongs to all together."""
    from sandbox.paper import pdf_of  # noqa: PLC0415  # brings a library that is large

    every = tuple(lesson.id for lesson in found.listed)
    for name in asked.lessons or ("", *every):
        lesson = found.lessons.get(name)
        folder = asked.out / name
        folder.mkdir(parents=True, exist_ok=True)
        for handout in names_for(found, lesson):
            file = folder / f"{handout}.pdf"
            file.write_bytes(pdf_of(leaf_of(found, lesson, handout, asked.group)))
            yield file


def _asked(arguments: Sequence[str]) -> _Asked | None:
    """What the words behind the command mean; None when they mean nothing."""
    lessons, said, words = [], dict(OPTIONS), list(arguments)
    while words:
        word = words.pop(0)
        if word in OPTIONS and words:
            said[word] = words.pop(0)
        elif word.startswith("-"):
            return None
        else:
            lessons.append(word)
    try:
        group = Group(said["--set"], int(said["--count"]))
    except ValueError:
        return None
    return _Asked(tuple(lessons), Path(said["--out"]), group) if said["--out"] else None
