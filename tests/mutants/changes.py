"""All small changes of a file: the operators of mutmut, and three of our own that it lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

import libcst as cst
from mutmut.mutation import mutators

Operator = Callable[..., Iterable[cst.CSTNode]]

UNREAD = (cst.Annotation, cst.Decorator, cst.Import, cst.ImportFrom)
"""What tells a reader or a type checker something, and nobody else."""
TYPES = ("Literal", "Callable", "TypeVar")
TEXTS = (cst.SimpleString, cst.FormattedString, cst.ConcatenatedString)


@dataclass(frozen=True)
class Change:
    """One changed file.

    `function` is the outermost function around the change, as Python calls it; empty for what
    stands outside a function, and is made while loading. `was` and `now` are the changed lines.
    """

    path: str
    function: str
    was: str
    now: str
    source: str

    @property
    def name(self) -> str:
        """One line that says which change this is."""
        return f"{self.path} {self.function or '(while loading)'}: {self.was} => {self.now}"


def changes_of(path: str, source: str) -> list[Change]:
    """Every change of a file, in the order of its lines."""
    module = cst.parse_module(source)
    walk = _Walk()
    module.visit(walk)
    found = {
        changed: Change(path, function, *_lines(source, changed), changed)
        for function, node, other in walk.found
        if (changed := _replaced(module, node, other)) != source
    }
    return list(found.values())


def _replaced(module: cst.Module, node: cst.CSTNode, other: cst.CSTNode) -> str:
    whole = module.deep_replace(node, other)
    assert isinstance(whole, cst.Module)
    return whole.code


def _lines(source: str, changed: str) -> tuple[str, str]:
    """The lines that differ, each side in one line."""
    before, after = source.splitlines(), changed.splitlines()
    was, now = [], []
    for tag, start, end, begin, finish in SequenceMatcher(a=before, b=after).get_opcodes():
        if tag != "equal":
            was += before[start:end]
            now += after[begin:finish]
    return " ".join(map(str.strip, was)), " ".join(map(str.strip, now))


class _Walk(cst.CSTVisitor):
    """Collects (function, node, changed node) of a whole file."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, cst.CSTNode, cst.CSTNode]] = []
        self._names: list[str] = []
        self._bodies: list[cst.CSTNode] = []
        self._raises = 0

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, UNREAD) or _only_for_tools(node):
            return False
        if isinstance(node, (cst.FunctionDef, cst.ClassDef)) and not self._bodies:
            self._names.append(node.name.value)
            if isinstance(node, cst.FunctionDef):
                node.params.visit(self)
                self._bodies.append(node)
                node.body.visit(self)
                return False
        self._raises += isinstance(node, cst.Raise)
        function = ".".join(self._names) if self._bodies else ""
        self.found += [(function, node, other) for other in self._changed(node)]
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        self._raises -= isinstance(original_node, cst.Raise)
        if original_node in self._bodies:
            self._bodies.pop()
            self._names.pop()
        elif isinstance(original_node, cst.ClassDef) and not self._bodies:
            self._names.pop()

    def _changed(self, node: cst.CSTNode) -> Iterator[cst.CSTNode]:
        if self._raises and (isinstance(node, (*TEXTS, cst.Call))):
            return
        for kind, operator in OPERATORS:
            if isinstance(node, kind):
                yield from operator(node)


def _only_for_tools(node: cst.CSTNode) -> bool:
    """Whether this is `__all__` or names a type, which only a linter or a type checker reads."""
    if not isinstance(node, cst.Assign):
        return False
    target, value = node.targets[0].target, node.value
    public = isinstance(target, cst.Name) and target.value == "__all__"
    named: cst.CSTNode | None = value.value if isinstance(value, cst.Subscript) else None
    if isinstance(value, cst.Call):
        named = value.func
    return public or (isinstance(named, cst.Name) and named.value in TYPES)


def _string(node: cst.BaseString) -> Iterator[cst.CSTNode]:
    """The text with signs around it; the same in capitals adds little."""
    yield from list(mutators.operator_string(node))[:1]


def _otherwise(node: cst.If | cst.While | cst.CompIf) -> Iterator[cst.CSTNode]:
    """What holds, does not."""
    test = node.test.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
    yield node.with_changes(test=cst.UnaryOperation(cst.Not(), test))


def _nothing(node: cst.Return) -> Iterator[cst.CSTNode]:
    """A function that gives nothing."""
    if node.value is not None and not (
        isinstance(node.value, cst.Name) and node.value.value == "None"
    ):
        yield node.with_changes(value=cst.Name("None"))


def _left_out(node: cst.Expr) -> Iterator[cst.CSTNode]:
    """A call for what it does, left out."""
    if isinstance(node.value, (cst.Call, cst.Await)):
        yield cst.Pass()


OPERATORS: list[tuple[type[cst.CSTNode] | tuple[type[cst.CSTNode], ...], Operator]] = [
    *(pair for pair in mutators.mutation_operators if pair[1] is not mutators.operator_string),
    (cst.BaseString, _string),
    ((cst.If, cst.While, cst.CompIf), _otherwise),
    (cst.Return, _nothing),
    (cst.Expr, _left_out),
]
