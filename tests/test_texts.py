"""The fixed sentences: found by key, filled in, and all there when the program asks for them."""

import re
from collections import Counter
from pathlib import Path
from string import Formatter

import pytest

from sandbox import texts
from sandbox.texts import sentences, text

SANDBOX = Path(texts.__file__).parent


def test_a_sentence_is_found_by_its_place_in_the_file() -> None:
    assert text("check.of") == "of"


def test_values_are_put_between_the_braces() -> None:
    assert text("check.plek", plek="steps › 3") == "Plek: steps › 3"


@pytest.mark.parametrize("key", ["check.nergens", "check", "check.yaml", "", "nergens.iets"])
def test_an_unknown_key_is_named(key: str) -> None:
    with pytest.raises(KeyError, match=re.escape(repr(key))):
        text(key)


def test_a_value_that_is_not_given_is_named() -> None:
    with pytest.raises(KeyError, match="plek"):
        text("check.plek")


def test_the_file_is_read_once_and_nobody_can_change_the_sentences() -> None:
    assert sentences() is sentences()
    with pytest.raises(TypeError):
        sentences()["check.of"] = "en"  # type: ignore[index]


def test_doubled_braces_stand_for_one_brace() -> None:
    assert "{bsn}" in text("check.echt.bsn.oplossing")


def can_be_filled_in(key: str) -> bool:
    names = {name for _, name, _, _ in Formatter().parse(sentences()[key]) if name is not None}
    right = all(name.isidentifier() for name in names)
    return right and bool(text(key, **dict.fromkeys(map(str, names), "x")).strip())


def test_every_sentence_can_be_filled_in() -> None:
    assert [key for key in sorted(sentences()) if not can_be_filled_in(key)] == []


def test_no_key_stands_twice_in_one_place() -> None:
    seen: Counter[tuple[str, ...]] = Counter()
    path: list[tuple[int, str]] = []
    for line in texts.FILE.read_text(encoding="utf-8").splitlines():
        found = re.match(r"( *)([\w-]+):(?: |$)", line)
        if found:
            path = [(depth, key) for depth, key in path if depth < len(found[1])]
            path.append((len(found[1]), found[2]))
            seen[tuple(key for _, key in path)] += 1
    assert [key for key, count in seen.items() if count > 1] == []


def test_every_sentence_the_code_names_is_there() -> None:
    named = {
        (file.name, key)
        for file in SANDBOX.rglob("*.py")
        for key in re.findall(r"(?<![\w.])text\(\s*\"([\w.-]+)\"", file.read_text(encoding="utf-8"))
    }
    assert len(named) > 10
    assert {(file, key) for file, key in named if key not in sentences()} == set()
