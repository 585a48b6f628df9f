"""Puts together what authors wrote once: every service, lesson, run and person becomes whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial

from yaml.nodes import MappingNode, Node, ScalarNode

from sandbox.catalog.reading.bounds import MOST_NODES
from sandbox.catalog.reading.document import Document, understood
from sandbox.catalog.reading.joining.nodes import (
    LIKE,
    RUN,
    Made,
    changed,
    items_of,
    missed,
    name_of,
    shown_in_file,
    size_of,
    value_of,
    with_id,
    with_items,
    with_value,
    word_of,
)
from sandbox.catalog.reading.joining.once import Once, TangledError
from sandbox.catalog.reading.joining.references import (
    EXAMPLES,
    Address,
    Names,
    UnusableError,
    address,
)
from sandbox.catalog.reading.joining.shelf import (
    AROUND,
    AROUND_STEPS,
    IN_PARTS,
    Shelf,
    Written,
    first_of_id,
    steps_in,
)
from sandbox.catalog.telling.problem import Problem, once, suggestion
from sandbox.catalog.telling.refusals import MOST_TOLD

_IN_A_RUN = frozenset({RUN, "steps", "without"})


@dataclass(frozen=True, slots=True)
class Whole:
    """What was written and the document of the whole, or why there is none."""

    written: Written
    document: Document | None
    problems: tuple[Problem, ...] = ()


class Library:
    """Looks up what `like` and `run` point to; each thing is put together once."""

    def __init__(self, shelf: Shelf) -> None:
        self._all = shelf.kinds()
        self._written = {kind: first_of_id(found) for kind, found in self._all.items()}
        self._files = shelf.files()
        self._once = Once()
        self._wholes: dict[tuple[str, int], Whole] = {}

    def every(self, kind: str) -> Iterator[Whole]:
        """Everything of a kind, put together; also a second one with an id."""
        for at, written in enumerate(self._all[kind]):
            if (kind, at) not in self._wholes:
                self._wholes[kind, at] = self._whole(kind, written)
            yield self._wholes[kind, at]

    def _whole(self, kind: str, written: Written) -> Whole:
        if written.document is None or written.problems:
            return Whole(written, None, written.problems)
        try:
            node = self._root(kind, written)
        except UnusableError as error:
            return Whole(written, None, error.problems)
        whole = understood(Document(written.path, node, self._files))
        if isinstance(whole, Problem):
            return Whole(written, None, (whole,))
        return Whole(written, whole)

    def _root(self, kind: str, written: Written) -> MappingNode:
        """The whole of a file, with everything in it put together."""
        node = written.root
        if node is None:
            raise UnusableError(*written.problems)
        if kind in ("sets", "guide", "events"):
            return node
        if kind == "services":
            return self._once.made(node, lambda: self._service(node, written))
        if kind == "people":
            return self._once.made(node, lambda: self._like(kind, (), node))
        return self._once.made(node, lambda: self._stepping(kind, node, written.id))

    def _service(self, node: MappingNode, written: Written) -> MappingNode:
        """A service with the lists of all its files, and its screens and letters whole."""
        whole = node
        for key in IN_PARTS:
            own = written.listed(key)
            items = self._owns(key, (written.id,), own)
            if [*map(id, items)] != [*map(id, items_of(node, key))]:
                whole = with_items(whole, key, items)
        return whole

    def _stepping(self, kind: str, node: MappingNode, name: str) -> MappingNode:
        """A lesson or run with its steps whole, and a lesson like another one made from that."""
        whole = self._with_steps(node, "steps", name)
        around, like = value_of(node, AROUND), value_of(node, LIKE)
        inside = self._around(around, name) if isinstance(around, MappingNode) else None
        if inside is not None:
            whole = with_value(whole, AROUND, inside)
        if like is not None and kind != "runs":
            whole = self._changed(kind, (), like, whole)
        return (
            whole
            if inside is None or not value_of(around, LIKE)
            else with_value(whole, AROUND, inside)
        )

    def _around(self, node: MappingNode, name: str) -> MappingNode:
        """What stands around the practice, or that of another lesson with a difference."""
        whole: MappingNode = node
        for key in AROUND_STEPS:
            whole = self._with_steps(whole, key, name)
        like = value_of(node, LIKE)
        if like is None:
            return whole
        base = value_of(self._base("lessons", (), like), AROUND)
        if not isinstance(base, MappingNode):
            raise UnusableError(self._told(like, "niets_eromheen", naam=str(like.value)))
        self._check_without(base, whole)
        return changed(base, whole)

    def _with_steps(self, node: MappingNode, key: str, name: str) -> MappingNode:
        own = items_of(node, key)
        steps = self._together(partial(self._steps, name), own)
        return node if [*map(id, steps)] == [*map(id, own)] else with_items(node, key, steps)

    def _steps(self, home: str, item: Node) -> list[Node]:
        """The step itself, or the steps of the run that stands in its place."""
        run = value_of(item, RUN)
        if run is None or not isinstance(item, MappingNode):
            return [self._own("steps", (home,), item)]
        for key, value in item.value:
            if name_of(key) not in _IN_A_RUN:
                raise UnusableError(self._told(value, "bij_reeks", sleutel=name_of(key)))
        base = self._base("runs", (), run)
        for one in items_of(item, "steps"):
            if with_id(items_of(base, "steps"), word_of(one, "id")) is None:
                raise UnusableError(self._strange(one, base, run.value))
        own = self._owns("steps", (home,), items_of(item, "steps"))
        change = with_items(item, "steps", own) if own else item
        self._check_without(base, item)
        steps = items_of(changed(base, change), "steps")
        return [Made(one.value, one, item) for one in steps if isinstance(one, MappingNode)]

    def _together(
        self, make: Callable[[Node], Sequence[Node]], given: Sequence[Node]
    ) -> list[Node]:
        """What is made of every node; UnusableError with what is wrong, told once."""
        made: list[Node] = []
        wrong: list[Problem] = []
        left = MOST_NODES
        for one in given:
            if len(wrong) > MOST_TOLD:
                break
            try:
                several = make(one)
            except UnusableError as error:
                wrong += error.problems
                continue
            left -= size_of(several, left)
            if left < 0:
                raise UnusableError(self._told(one, "samen_te_groot"))
            made += several
        if wrong:
            raise UnusableError(*once(*wrong))
        return made

    def _owns(self, kind: str, home: Names, given: Sequence[Node]) -> list[Node]:
        """The things of a list, each as `_own` makes it."""
        return self._together(lambda one: [self._own(kind, home, one)], given)

    def _own(self, kind: str, home: Names, node: Node) -> Node:
        """A thing as it is written at its own place, made from what it is like."""
        if not isinstance(node, MappingNode):
            return node
        return self._once.made(node, lambda: self._like(kind, home, node))

    def _like(self, kind: str, home: Names, node: MappingNode) -> MappingNode:
        like, whole = value_of(node, LIKE), node
        if kind == "screens":
            own = items_of(node, "fields")
            inside = (*home, word_of(node, "id") or word_of(node, LIKE).split("/")[-1])
            fields = self._owns("fields", inside, own)
            if [*map(id, fields)] != [*map(id, own)]:
                whole = with_items(node, "fields", fields)
        return whole if like is None else self._changed(kind, home, like, whole)

    def _changed(self, kind: str, home: Names, like: Node, change: MappingNode) -> MappingNode:
        base = self._base(kind, home, like)
        self._check_without(base, change)
        whole = changed(base, change)
        if size_of([whole], MOST_NODES) > MOST_NODES:
            raise UnusableError(self._told(like, "samen_te_groot"))
        return whole

    def _check_without(self, base: MappingNode, change: MappingNode) -> None:
        for one in missed(base, change):
            raise UnusableError(self._told(one, "niets_om_weg_te_laten", naam=str(one.value)))

    def _base(self, kind: str, home: Names, like: Node) -> MappingNode:
        """What `like` or `run` points to, put together."""
        wanted = address(kind, home, like.value) if isinstance(like, ScalarNode) else None
        if wanted is None:
            raise UnusableError(self._told(like, "geen_adres", keuze=EXAMPLES[kind]))
        try:
            found = self._find(wanted)
        except TangledError as error:
            raise UnusableError(self._told(like, error.cause, naam=str(wanted))) from None
        if not isinstance(found, MappingNode):
            known = [str(one) for one in self._known(kind)]
            near = get_close_matches(str(wanted), known, n=1) or [EXAMPLES[kind]]
            told = self._told(like, "geen_voorbeeld", naam=str(wanted), keuze=suggestion(near))
            raise UnusableError(told)
        return found

    def _find(self, wanted: Address) -> Node | None:
        """The thing at an address; None when it is not there."""
        kind, names = wanted.kind, wanted.names
        if kind in self._written:
            written = self._written[kind].get(names[0])
            return self._root(kind, written) if written else None
        if kind == "steps":
            return self._find_step(*names)
        written = self._written["services"].get(names[0])
        screens = written.listed("letters" if kind == "letters" else "screens") if written else ()
        found = with_id(screens, names[1])
        if kind != "fields" or found is None:
            return found and self._own(kind, names[:1], found)
        own = with_id(items_of(found, "fields"), names[2])
        if own is not None and value_of(found, LIKE) is None:
            return self._own("fields", names[:2], own)
        return with_id(items_of(self._own("screens", names[:1], found), "fields"), names[2])

    def _find_step(self, home: str, name: str) -> Node | None:
        for kind in ("runs", "lessons"):
            written = self._written[kind].get(home)
            if written is None or written.root is None:
                continue
            own = with_id(steps_in(written.root), name)
            if own is not None and value_of(written.root, LIKE) is None:
                return self._own("steps", (home,), own)
            return with_id(steps_in(self._root(kind, written)), name)
        return None

    def _known(self, kind: str) -> Iterator[str]:
        """The addresses of everything of a kind."""
        if kind in self._written:
            yield from self._written[kind]
        homes = ("runs", "lessons") if kind == "steps" else ("services",)
        key = "screens" if kind == "fields" else kind
        for written in (one for home in homes for one in self._written[home].values()):
            for thing in written.listed(key):
                place = f"{written.id}/{word_of(thing, 'id')}"
                inside = items_of(thing, "fields") if kind == "fields" else ()
                yield from (f"{place}/{word_of(one, 'id')}" for one in inside)
                if kind != "fields":
                    yield place

    def _strange(self, one: Node, base: MappingNode, run: str) -> Problem:
        """The problem of a change for a step that the run does not have."""
        known = [word_of(step, "id") for step in items_of(base, "steps")]
        name = word_of(one, "id")
        near = get_close_matches(name, known, n=1) or known
        return self._told(one, "geen_stap_in_reeks", naam=name, reeks=run, keuze=suggestion(near))

    def _told(self, node: Node, cause: str, **values: str) -> Problem:
        shown = shown_in_file(node)
        home = self._files[shown.start_mark.name]
        return home.problem(home.places[id(shown)], cause, **values)
