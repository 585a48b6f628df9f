"""Finds the files in the content folders, and those an author gave another name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sandbox.catalog.reading.roots import Roots, short
from sandbox.catalog.telling.problem import Problem, of_file


@dataclass(frozen=True, slots=True)
class Found:
    """A file, and the id that its folder or its own name gives it; or why it is not read."""

    id: str
    path: Path
    problem: Problem | None = None


def in_folders(roots: Sequence[Path], name: str) -> Iterator[Found]:
    """A file with this name in every folder in the roots.

    A folder with code cannot have a hyphen in its name: "met_regels" is the folder of met-regels.
    What begins with _ is something else: what others share.
    """
    for folder in (one for one in _children(roots) if not one.name.startswith("_")):
        file = folder / name
        others = sorted(folder.glob("*.y*ml"))
        if file.is_file():
            yield Found(folder.name.replace("_", "-"), file)
        elif others:
            yield Found(folder.name, file, misnamed(others[0], name))


def loose(roots: Sequence[Path]) -> Iterator[Found]:
    """Every YAML file that lies in the roots themselves."""
    for file in _children(roots):
        if file.suffix == ".yaml":
            yield Found(file.stem, file)
        elif file.suffix == ".yml":
            yield Found(file.stem, file, misnamed(file, f"{file.stem}.yaml"))


def no_folder(roots: Roots) -> Iterator[Problem]:
    """A content folder that is not there at all; it need not hold all three kinds."""
    for folder in dict.fromkeys(one.parent for one in (*roots.lessons, *roots.services)):
        if not folder.is_dir():
            yield of_file(folder.name, "geen_map", map=folder.name)


def _children(roots: Sequence[Path]) -> Iterator[Path]:
    for root in roots:
        yield from sorted(root.iterdir()) if root.is_dir() else ()


def misnamed(file: Path, name: str) -> Problem:
    """The problem of a file that would be read under another name."""
    return of_file(short(file), "naam_bestand", naam=name)
