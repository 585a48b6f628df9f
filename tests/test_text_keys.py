"""Every fixed sentence is asked for by the code, and every one that is asked for is there."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from sandbox import texts
from sandbox.texts import sentences

PROJECT = Path(texts.__file__).parents[1]
CODE = (PROJECT / "app.py", *sorted((PROJECT / "sandbox").rglob("*.py")))


@cache
def strings() -> tuple[frozenset[str], frozenset[str]]:
    """All whole strings in the code, and all f-strings with "*" for what is put in."""
    whole: set[str] = set()
    made: set[str] = set()
    for node in (node for file in CODE for node in _nodes(file)):
        if isinstance(node, ast.JoinedStr):
            made.add("".join(map(_piece, node.values)))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            whole.add(node.value)
    return frozenset(whole), frozenset(made)


def _nodes(file: Path) -> list[ast.AST]:
    """Everything in a file but the pieces of f-strings: no piece is a key by itself."""
    nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    pieces = {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
    return [node for node in nodes if id(node) not in pieces]


def _piece(part: ast.expr) -> str:
    return str(part.value) if isinstance(part, ast.Constant) else "*"


def is_asked_for(key: str) -> bool:
    """Whether the code holds the key, or makes it of parts that all stand in the code."""
    whole, made = strings()
    if key in whole:
        return True
    names = {part for one in whole if re.fullmatch(r"[\w.-]+", one) for part in one.split(".")}
    names |= {part for one in made for part in re.split(r"[.*]", one)}
    for pattern in made:
        if re.match(r"[a-z_]+\.", pattern):
            holes = re.fullmatch(re.escape(pattern).replace(r"\*", "(.+)"), key)
            if holes and all(part in names for hole in holes.groups() for part in hole.split(".")):
                return True
    return False


def test_every_fixed_sentence_is_asked_for_somewhere() -> None:
    assert [key for key in sentences() if not is_asked_for(key)] == []


@pytest.mark.parametrize("key", ["knop.nergens", "check.nergens.fout", "fout.amount.nergens"])
def test_a_sentence_that_nobody_asks_for_is_found(key: str) -> None:
    assert not is_asked_for(key)


def test_every_sentence_the_code_asks_for_is_there() -> None:
    roots = "|".join({key.split(".")[0] for key in sentences() if "." in key})
    asked = {one for one in strings()[0] if re.fullmatch(rf"(?:{roots})(?:\.[a-z_-]+)+", one)}
    assert len(asked) > 100
    assert sorted(asked - set(sentences())) == []
