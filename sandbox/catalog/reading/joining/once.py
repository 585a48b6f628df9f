"""Makes each thing of the content once, however often and however far away it is asked for."""

from __future__ import annotations

from collections.abc import Callable

from yaml.nodes import MappingNode

from sandbox.catalog.reading.bounds import MOST_AWAY
from sandbox.catalog.reading.joining.references import UnusableError
from sandbox.catalog.telling.problem import Problem

Made = MappingNode | tuple[Problem, ...]


class TangledError(Exception):
    """A thing cannot be made from where it is asked for; `cause` under `check` says why."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


class Once:
    """Remembers what was made, and of what cannot be made the problems."""

    def __init__(self) -> None:
        self._known: dict[int, Made] = {}
        self._busy: set[int] = set()

    def made(self, node: MappingNode, make: Callable[[], MappingNode]) -> MappingNode:
        """What `make` makes of the node.

        UnusableError when that cannot be, also the next time; TangledError when the node is needed
        to make itself, or when too many others wait for it already.
        """
        if id(node) not in self._known:
            self._known[id(node)] = self._tried(node, make)
        known = self._known[id(node)]
        if isinstance(known, tuple):
            raise UnusableError(*known)
        return known

    def _tried(self, node: MappingNode, make: Callable[[], MappingNode]) -> Made:
        if id(node) in self._busy:
            raise TangledError("in_een_kring")
        if len(self._busy) == MOST_AWAY:
            raise TangledError("te_ver")
        self._busy.add(id(node))
        try:
            return make()
        except UnusableError as error:
            return error.problems
        finally:
            self._busy.discard(id(node))
