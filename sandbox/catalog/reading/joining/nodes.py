"""One thing like another with what differs: nodes of YAML that still know their own lines.

What is named changes, the rest stays. Inside a list of things with an id, each changes by its
id and a new one comes last; any other list is written anew. `without` names keys and ids that
fall away.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

LIKE, RUN, WITHOUT = "like", "run", "without"
OURS = frozenset({LIKE, RUN, WITHOUT})
"""Keys that say what a thing is made of; they are gone once it is made."""


class Made(MappingNode):
    """A mapping made of others. `shown` stands in a file; `used` is where somebody uses it."""

    def __init__(
        self, pairs: Sequence[tuple[Node, Node]], shown: MappingNode, used: Node | None = None
    ) -> None:
        super().__init__(shown.tag, [*pairs], shown.start_mark, shown.end_mark)
        self.shown = shown_in_file(shown)
        self.used = used


class MadeList(SequenceNode):
    """A list made of others, shown where the list of its author stands."""

    def __init__(self, items: Sequence[Node], shown: Node) -> None:
        super().__init__("tag:yaml.org,2002:seq", [*items], shown.start_mark, shown.end_mark)
        self.shown = shown_in_file(shown)


def shown_in_file(node: Node) -> Node:
    """The node itself, or the one that stands in a file for one that was made."""
    return node.shown if isinstance(node, Made | MadeList) else node


def used_at(node: Node) -> Node | None:
    """Where somebody uses what was written elsewhere."""
    return node.used if isinstance(node, Made) else None


def name_of(key: Node) -> str:
    """The name of a key; what is no word gets one that nobody can mean."""
    return key.value if isinstance(key, ScalarNode) else f"{{{id(key)}}}"


def value_of(node: Node | None, key: str) -> Node | None:
    """What stands under a key of a mapping."""
    pairs = node.value if isinstance(node, MappingNode) else ()
    return next((value for name, value in pairs if name.value == key), None)


def word_of(node: Node | None, key: str) -> str:
    """The word under a key, "" when there is none."""
    found = value_of(node, key)
    return str(found.value) if isinstance(found, ScalarNode) else ""


def items_of(node: Node | None, key: str) -> list[Node]:
    """The items of the list under a key."""
    found = value_of(node, key)
    return list(found.value) if isinstance(found, SequenceNode) else []


def size_of(nodes: Iterable[Node], at_most: int) -> int:
    """How many values and keys there are, each as often as it is used; counts no further."""
    waiting = [*nodes]
    size = 0
    while waiting and size <= at_most:
        node = waiting.pop()
        size += 1
        if isinstance(node, MappingNode):
            waiting += chain.from_iterable(node.value)
        elif isinstance(node, SequenceNode):
            waiting += node.value
    return size


def with_id(nodes: Sequence[Node], name: str) -> Node | None:
    """The thing with this id in a list."""
    return next((one for one in nodes if word_of(one, "id") == name), None)


def with_items(node: MappingNode, key: str, items: Sequence[Node]) -> Made:
    """The mapping with another list under a key; the key is added when it was not there."""
    return with_value(node, key, MadeList(items, value_of(node, key) or node))


def with_value(node: MappingNode, key: str, new: Node) -> Made:
    """The mapping with something else under a key; the key is added when it was not there."""
    pairs = [(name, new if name.value == key else value) for name, value in node.value]
    if value_of(node, key) is None:
        mark = node.start_mark
        pairs.append((ScalarNode("tag:yaml.org,2002:str", key, mark, mark), new))
    return Made(pairs, node, used_at(node))


def changed(base: MappingNode, change: MappingNode) -> Made:
    """The base with what the change names; it is shown where the change stands."""
    gone = frozenset(name_of(one) for one in items_of(change, WITHOUT))
    own = {name_of(key): (key, value) for key, value in change.value}
    pairs: list[tuple[Node, Node]] = []
    for key, value in base.value:
        if name_of(key) not in gone | OURS:
            kept = _without(value, gone)
            at, new = own.pop(name_of(key), (key, None))
            pairs.append((at, kept if new is None else _combined(kept, new)))
    for name in OURS & own.keys():
        del own[name]
    return Made([*pairs, *own.values()], change, change)


def missed(base: MappingNode, change: MappingNode) -> Iterator[Node]:
    """Names at `without`, also deeper in the change, that the base does not have."""
    known = {name_of(key) for key, _ in base.value}
    for _, value in base.value:
        known |= {word_of(one, "id") for one in _things(value)}
    yield from (one for one in items_of(change, WITHOUT) if name_of(one) not in known)
    for key, value in change.value:
        old = value_of(base, name_of(key))
        if isinstance(old, MappingNode) and isinstance(value, MappingNode):
            yield from missed(old, value)
        for one in _things(value):
            inside = with_id(_things(old), word_of(one, "id"))
            if isinstance(inside, MappingNode) and isinstance(one, MappingNode):
                yield from missed(inside, one)


def _combined(old: Node, new: Node) -> Node:
    if isinstance(old, MappingNode) and isinstance(new, MappingNode):
        return changed(old, new)
    if isinstance(old, SequenceNode) and isinstance(new, SequenceNode):
        return _by_id(old, new) if _things(old) and _things(new) else new
    return new


def _by_id(old: SequenceNode, new: SequenceNode) -> MadeList:
    own = {word_of(one, "id"): one for one in new.value}
    items = []
    for one in old.value:
        change = own.pop(word_of(one, "id"), None)
        if change is None:
            items.append(one)
        else:
            items.append(change if isinstance(change, Made) else changed(one, change))
    return MadeList([*items, *own.values()], new)


def _without(value: Node, gone: Collection[str]) -> Node:
    if not gone or not isinstance(value, SequenceNode) or not _things(value):
        return value
    kept = [one for one in value.value if word_of(one, "id") not in gone]
    return value if len(kept) == len(value.value) else MadeList(kept, value)


def _things(node: Node | None) -> Sequence[Node]:
    """The items of a list in which everything has an id; empty for anything else."""
    items = node.value if isinstance(node, SequenceNode) else ()
    return items if items and all(value_of(one, "id") for one in items) else ()
