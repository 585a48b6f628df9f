"""Which kinds there are: every module in `kinds` that holds a KIND."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from sandbox.fields import kinds as folder
from sandbox.fields.kind import FieldKind


@cache
def all_kinds() -> Mapping[str, FieldKind]:
    """All kinds by name, in the order of the alphabet."""
    names = (f"{folder.__name__}.{module.name}" for module in iter_modules(folder.__path__))
    found: list[FieldKind] = [import_module(name).KIND for name in names]
    return MappingProxyType({kind.name: kind for kind in found})


def kind_of(name: str) -> FieldKind:
    """The kind with this name; KeyError when there is none."""
    return all_kinds()[name]


def chosen(name: str) -> bool:
    """Whether fields of this kind are answered by choosing instead of typing."""
    return kind_of(name).chosen
