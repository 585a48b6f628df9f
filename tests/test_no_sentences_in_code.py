"""No Dutch sentence stands in Python code: it stands in content or in assets/texts.yaml."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from sandbox import texts

PROJECT = Path(texts.__file__).parents[1]
DUTCH = frozenset(
    """aan al alleen als bij dan dat de deze dit een er geen heb hebt heeft het hier hoe iets iemand
    ik ja je jij jou jouw kan kies kun kunt maar meer met mis moet na naar niet niets nog om ook
    precies te tot uit uw van vanaf veel voor vraag vul waar wat welke wel wie word wordt zelf zet
    zich zijn zo zonder""".split()
)
"""Small words that nearly every Dutch sentence has; those that are English too are left out."""


def is_sentence(words: str) -> bool:
    """Whether a string is Dutch to be read: two small Dutch words or more, among others."""
    bare = re.sub(r"<[^>]*>", " ", words)
    found = re.findall(r"[^\W\d_]+", bare.lower())
    return " " in bare.strip() and sum(one in DUTCH for one in found) >= 2


def sentences_in(code: str) -> list[str]:
    """The sentences among the strings of some code; docstrings are no part of it.

    An f-string is one string, with "…" for what is put in.
    """
    tree = ast.parse(code)
    skipped = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
    found = []
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.JoinedStr):
            skipped |= {id(part) for part in node.values}
            found.append("".join(map(_piece, node.values)))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.append(node.value)
    return [one for one in found if is_sentence(one)]


def _piece(part: ast.expr) -> str:
    return str(part.value) if isinstance(part, ast.Constant) else "…"


def files(where: str) -> list[Path]:
    return sorted((PROJECT / "sandbox").glob(where))


def found_in(where: list[Path]) -> dict[str, list[str]]:
    every = {str(one.relative_to(PROJECT)): sentences_in(one.read_text("utf-8")) for one in where}
    return {name: found for name, found in every.items() if found}


READ_NOT_SHOWN = frozenset(
    {
        "sandbox/fields/roughly.py",
        "sandbox/voice/saying/abbreviations.py",
        "sandbox/voice/saying/beside.py",
        "sandbox/voice/saying/context.py",
        "sandbox/voice/saying/numbers.py",
        "sandbox/voice/saying/pronunciation.py",
        "sandbox/voice/saying/roman.py",
        "sandbox/voice/saying/times.py",
    }
)
"""Patterns of what people type, and abbreviations with how they sound: nobody reads these."""


def test_a_sentence_stands_in_content_or_in_the_texts() -> None:
    assert set(found_in(files("**/*.py"))) - READ_NOT_SHOWN == set()


def test_what_patterns_are_left_out_for_is_still_there() -> None:
    assert set(found_in(files("**/*.py"))) >= READ_NOT_SHOWN


@pytest.mark.parametrize(
    "code",
    [
        'said = "Dat ligt niet aan jou."',
        'said = f"Het getal {name} is niet gevonden."',
        'log.error("de voortgang wordt niet bewaard: %s", why)',
        'page = """<section><p>Je hebt niets kapotgemaakt.</p></section>"""',
    ],
)
def test_a_dutch_sentence_is_seen(code: str) -> None:
    assert len(sentences_in(code)) == 1


@pytest.mark.parametrize(
    "code",
    [
        'def one() -> None:\n    """Wat je niet ziet, is er niet."""',
        'raise KeyError("no sentence of that name is there")',
        'said = text("storing.niet_van_jou")',
    ],
)
def test_what_is_no_dutch_sentence_is_left_alone(code: str) -> None:
    assert sentences_in(code) == []
