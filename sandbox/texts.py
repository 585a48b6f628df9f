"""Every fixed sentence of the project, read once from assets/texts.yaml and assets/texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from types import MappingProxyType

from sandbox.files import MORE_TEXTS, TEXTS
from sandbox.quick_yaml import read_file
from sandbox.words import Words

_NOTHING: Mapping[str, str | int] = MappingProxyType({})
FILE = TEXTS


def text(key: str, **values: str | int) -> str:
    """The sentence of a key ("knop.verder"), with the values put between its braces (`Words`).

    KeyError names a key that is not there, or a value that the sentence needs.
    """
    return _filled(key, values) if values else _whole(key)


@cache
def _whole(key: str) -> str:
    return _filled(key, _NOTHING)


def _filled(key: str, values: Mapping[str, str | int]) -> str:
    sentence = sentences().get(key)
    if sentence is None:
        raise KeyError(f"assets/texts.yaml has no sentence {key!r}")
    try:
        written = {name: _word(value) for name, value in values.items()}
        return Words(sentence.format(**values), sentence, written)
    except KeyError as missing:
        raise KeyError(f"sentence {key!r} needs a value for {missing.args[0]!r}") from missing


def _word(value: str | int) -> str:
    return value if isinstance(value, str) else str(value)


@cache
def sentences() -> Mapping[str, str]:
    """All sentences by key; the keys of a file in the folder begin with its name."""
    more = (_leaves(read_file(file), file.stem) for file in sorted(MORE_TEXTS.glob("*.yaml")))
    return MappingProxyType(dict(chain(_leaves(read_file(FILE), ""), *more)))


def _leaves(tree: object, key: str) -> Iterator[tuple[str, str]]:
    if isinstance(tree, dict):
        for name, part in tree.items():
            yield from _leaves(part, f"{key}.{name}" if key else str(name))
    elif isinstance(tree, str):
        yield key, tree
    else:
        raise TypeError(f"assets/texts.yaml: {key} is no sentence but {tree!r}; quote it")
