"""What an author may write and get wrong: files that are right, changed in one place."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from sandbox.catalog import Catalog, Problem, Roots, load
from sandbox.files import ROOT

KINDS = {
    "lesson": (ROOT / "lessons/eerste-aangifte/lesson.yaml", "lessons/nieuw/lesson.yaml"),
    "service": (ROOT / "sandbox/services/thuis/service.yaml", "services/nieuw/service.yaml"),
    "person": (ROOT / "sandbox/people/archetypes/sanne.yaml", "archetypes/nieuw.yaml"),
}


SMALL = TemporaryDirectory()
"""A part of our own content: a mistake is found beside it as well as beside all of it."""
PART = {
    "lessons/eerste-aangifte": ROOT,
    "services/aangifte": ROOT / "sandbox",
    "services/digid": ROOT / "sandbox",
    "services/thuis": ROOT / "sandbox",
    "archetypes/sanne.yaml": ROOT / "sandbox" / "people",
}
for _name, _root in PART.items():
    _whole = _root / _name
    for _file in [_whole] if _whole.is_file() else _whole.rglob("*.yaml"):
        _copy = Path(SMALL.name, _file.relative_to(_root))
        _copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(_file, _copy)


def beside(*folders: Path) -> Roots:
    """The folders of that part, and of what an author wrote in others."""
    content = (Path(SMALL.name), *folders)
    return Roots(
        lessons=tuple(one / "lessons" for one in content),
        services=tuple(one / "services" for one in content),
        archetypes=tuple(one / "archetypes" for one in content),
        guide=tuple(one / "guide" for one in content),
        events=tuple(one / "events" for one in content),
    )


OWN = load(beside())


def written(kind: str) -> str:
    """A file of the project that is right, under the id "nieuw"."""
    source, _ = KINDS[kind]
    return re.sub(r"^id: .*", "id: nieuw", source.read_text(encoding="utf-8"), count=1)


def put(folder: Path, kind: str, words: str) -> Path:
    file = folder / KINDS[kind][1]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(words, encoding="utf-8")
    return file


def changed(kind: str, old: str, new: str) -> str:
    words = written(kind)
    assert words.count(old) >= 1, f"{old!r} is not in the example"
    return words.replace(old, new, 1)


def problems_of(folder: Path, kind: str, words: str) -> tuple[Problem, ...]:
    put(folder, kind, words)
    return load(beside(folder)).problems


def ids(catalog: Catalog) -> set[str]:
    return {*catalog.lessons, *catalog.services, *catalog.archetypes}


ENGLISH = re.compile(r"\b(the|should|input|valid|expected|found|error|value is)\b", re.IGNORECASE)


class Mistake(NamedTuple):
    """What stands in a right file, what the author made of it, and what should be told."""

    kind: str
    old: str
    new: str
    place: str
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.new}"


def check_first_told(problems: tuple[Problem, ...], place: str) -> None:
    """The first problem stands at this place, and is told in Dutch."""
    (problem, *_) = problems
    assert problem.place == place
    assert not ENGLISH.search(str(problem))


def check_told(case: Mistake, folder: Path) -> None:
    """The one problem of this mistake has its place, a line and a remedy, all in Dutch."""
    (problem,) = problems_of(folder, case.kind, changed(case.kind, case.old, case.new))
    assert problem.file.endswith(KINDS[case.kind][1])
    assert (problem.place, problem.line > 0) == (case.place, True)
    assert case.message in problem.message
    assert case.remedy in problem.remedy
    assert not ENGLISH.search(problem.message + problem.remedy)
