"""Every fixed sentence of the project, read once from assets/texts.yaml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from sandbox.files import TEXTS
from sandbox.quick_yaml import read_file
from sandbox.words import Words

_NOTHING: Mapping[str, str] = MappingProxyType({})
FILE = TEXTS


def text(key: str, **values: str | int) -> str:
    """The sentence of a key ("knop.verder"), with the values put between its braces (`Words`).

    KeyError names a key that is not there, or a value that the sentence needs.
    """
    sentence = sentences().get(key)
    if sentence is None:
        raise KeyError(f"assets/texts.yaml has no sentence {key!r}")
    try:
        return Words(sentence.format(**values), sentence, _written(values))
    except KeyError as missing:
        raise KeyError(f"sentence {key!r} needs a value for {missing.args[0]!r}") from missing


def _written(values: Mapping[str, str | int]) -> Mapping[str, str]:
    return {name: _word(value) for name, value in values.items()} if values else _NOTHING


def _word(value: str | int) -> str:
    return value if isinstance(value, str) else str(value)


@cache
def sentences() -> Mapping[str, str]:
    """All sentences by key; the file is not looked at again."""
    return MappingProxyType(dict(_leaves(read_file(FILE), "")))


def _leaves(tree: object, key: str) -> Iterator[tuple[str, str]]:
    if isinstance(tree, dict):
        for name, part in tree.items():
            yield from _leaves(part, f"{key}.{name}" if key else str(name))
    elif isinstance(tree, str):
        yield key, tree
    else:
        raise TypeError(f"assets/texts.yaml: {key} is no sentence but {tree!r}; quote it")
