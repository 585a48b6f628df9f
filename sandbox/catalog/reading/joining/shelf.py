"""Everything that authors wrote, file by file, before it is put together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from yaml.nodes import MappingNode, Node

from sandbox.catalog.reading.document import Document, composed
from sandbox.catalog.reading.files import Found, in_folders, loose, misnamed
from sandbox.catalog.reading.joining.nodes import Made, items_of, name_of, value_of, with_value
from sandbox.catalog.reading.roots import Roots, short
from sandbox.catalog.telling.problem import Problem, of_file, suggestion

RUNS = "_reeksen"
"""The folder beside the lessons with runs of steps that lessons share."""
IN_PARTS = ("screens", "letters", "records")
"""Lists of a service that may go on in files, in a folder with the name of the list."""
SETS = "_sets"
"""The folder beside the lessons with sets."""
AROUND = "around"
"""The key of a lesson that has a file of its own beside it."""
AROUND_STEPS = ("why", "look", "recall")
"""The lists of steps that stand under it."""


@dataclass(frozen=True, slots=True)
class Written:
    """One thing as it was written: its own file, and those that go on with its lists.

    `joined` is what the file and the one that belongs in it say together.
    """

    id: str
    path: Path
    document: Document | None
    problems: tuple[Problem, ...] = ()
    more: tuple[tuple[str, Document], ...] = ()
    joined: Made | None = None

    @property
    def root(self) -> MappingNode | None:
        """What its own file says, and the file that stands under a key of it."""
        node = self.joined or (self.document.node if self.document else None)
        return node if isinstance(node, MappingNode) else None

    def listed(self, key: str) -> Sequence[Node]:
        """The items of a list, in all its files."""
        if key == "steps":
            return steps_in(self.root)
        more = (one.node for name, one in self.more if name == key)
        return [item for node in (self.root, *more) for item in items_of(node, key)]

    def documents(self) -> Iterator[Document]:
        """All its files."""
        if self.document:
            yield self.document
        yield from (one for _, one in self.more)


@dataclass(frozen=True, slots=True)
class Shelf:
    """All files by kind, in the order in which they were found; the first with an id counts."""

    services: tuple[Written, ...]
    lessons: tuple[Written, ...]
    runs: tuple[Written, ...]
    people: tuple[Written, ...]
    sets: tuple[Written, ...]
    guide: tuple[Written, ...]
    events: tuple[Written, ...]

    def kinds(self) -> Mapping[str, tuple[Written, ...]]:
        """What there is of each kind."""
        return {
            "services": self.services,
            "lessons": self.lessons,
            "runs": self.runs,
            "people": self.people,
            "sets": self.sets,
            "guide": self.guide,
            "events": self.events,
        }

    def files(self) -> dict[str, Document]:
        """Every file that could be read, by its path."""
        found = (one for several in self.kinds().values() for one in several)
        return {str(one.path): one for written in found for one in written.documents()}


def shelf(roots: Roots) -> Shelf:
    """Reads every file in the content folders once."""
    runs = tuple(folder / RUNS for folder in roots.lessons)
    return Shelf(
        services=tuple(map(_service, in_folders(roots.services, "service.yaml"))),
        lessons=tuple(map(_lesson, in_folders(roots.lessons, "lesson.yaml"))),
        runs=tuple(map(_alone, loose(runs))),
        people=tuple(map(_alone, loose(roots.archetypes))),
        sets=tuple(map(_alone, loose(tuple(folder / SETS for folder in roots.lessons)))),
        guide=tuple(map(_alone, loose(roots.guide))),
        events=tuple(map(_alone, loose(roots.events))),
    )


def steps_in(root: Node | None) -> list[Node]:
    """Every step of a lesson or run, also those around its practice."""
    around = value_of(root, AROUND)
    inside = (step for key in AROUND_STEPS for step in items_of(around, key))
    return [*items_of(root, "steps"), *inside]


def first_of_id(found: Sequence[Written]) -> dict[str, Written]:
    """What each id stands for: the first that has it."""
    return {one.id: one for one in reversed(found)}


def _alone(found: Found) -> Written:
    document = found.problem or composed(found.path)
    if isinstance(document, Problem):
        return Written(found.id, found.path, None, (document,))
    return Written(found.id, found.path, document)


def _lesson(found: Found) -> Written:
    """A lesson, with what stands around its practice under the key of that file."""
    alone = _alone(found)
    file = found.path.with_name(f"{AROUND}.yaml")
    others = [one for one in sorted(found.path.parent.glob("*.y*ml")) if one != found.path]
    if alone.document is None or alone.root is None or not others:
        return alone
    strange = [misnamed(one, file.name) for one in others if one != file]
    around = composed(file) if file in others else strange[0]
    if isinstance(around, Problem) or strange:
        wrong = [one for one in (around, *strange) if isinstance(one, Problem)]
        return Written(alone.id, alone.path, None, (*alone.problems, *dict.fromkeys(wrong)))
    if value_of(alone.root, AROUND) is not None:
        twice = alone.document.problem((AROUND,), "dubbele_sleutel", sleutel=AROUND)
        return Written(alone.id, alone.path, None, (twice,))
    joined = with_value(alone.root, AROUND, around.node)
    return replace(alone, more=((AROUND, around),), joined=joined)


def _service(found: Found) -> Written:
    alone = _alone(found)
    more: list[tuple[str, Document]] = []
    problems = list(_not_read(found.path.parent))
    for key in IN_PARTS:
        for file in sorted((found.path.parent / key).glob("*.y*ml")):
            good = file.suffix == ".yaml"
            part = composed(file) if good else misnamed(file, f"{file.stem}.yaml")
            wrong = [part] if isinstance(part, Problem) else list(_other_keys(part, key))
            problems += wrong
            if isinstance(part, Document):
                more.append((key, part))
    return Written(alone.id, alone.path, alone.document, (*alone.problems, *problems), tuple(more))


def _not_read(folder: Path) -> Iterator[Problem]:
    """Folders of a service with files that nobody reads."""
    for inside in sorted(one for one in folder.iterdir() if one.is_dir()):
        if inside.name not in IN_PARTS and (files := sorted(inside.glob("*.y*ml"))):
            known = suggestion(IN_PARTS)
            yield of_file(short(files[0]), "map_niet_gelezen", naam=inside.name, keuze=known)


def _other_keys(part: Document, key: str) -> Iterator[Problem]:
    """A part goes on with one list and says nothing else."""
    keys = [name_of(name) for name, _ in part.node.value]
    yield from (
        part.problem((name,), "vreemde_sleutel", sleutel=name, keuze=key)
        for name in keys
        if name != key
    )
    if key not in keys:
        yield part.problem((key,), "ontbreekt", sleutel=key)
