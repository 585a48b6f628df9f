"""Whatever lies in the content folders: reading ends, nothing is raised, the rest is served."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from sandbox.catalog import load
from sandbox.catalog.reading.bounds import (
    MOST_BYTES,
    MOST_DEPTH,
    MOST_ITEMS,
    MOST_NODES,
    beyond,
)
from sandbox.catalog.telling.refusals import MOST_TOLD
from sandbox.files import ROOT
from tests.authoring import OWN, beside, ids, written

Make = Callable[[random.Random], bytes]
PLACES = ("lessons/{}/lesson.yaml", "services/{}/service.yaml", "archetypes/{}.yaml")
FILES, TOGETHER = 1_000, 50


def as_bytes(words: str) -> bytes:
    return words.encode("utf-8", "surrogatepass")


def brackets(chance: random.Random) -> bytes:
    return as_bytes(
        chance.choice(("[", "{", "{a: ", "[[", "- ")) * chance.choice((50, 3_000, 100_000))
    )


def closed(chance: random.Random) -> bytes:
    deep = chance.choice((39, 41, 1_000, 30_000))
    return as_bytes(f"id: x\nsteps: {'[' * deep}{']' * deep}\n")


def nested(chance: random.Random) -> bytes:
    deep = chance.choice((30, 45, 400, 3_000))
    return as_bytes("\n".join(f"{' ' * at}a:" for at in range(deep)))


def keys(chance: random.Random) -> bytes:
    return as_bytes(
        "".join(f"k{at}: 1\n" for at in range(chance.choice((200, 9_000, 20_000, 200_000))))
    )


def doubled(chance: random.Random) -> bytes:
    return as_bytes("id: x\n" * chance.choice((3, 5_000, 30_000)))


def items(chance: random.Random) -> bytes:
    return as_bytes("steps: [" + "a, " * chance.choice((10, 9_000, 60_000)) + "a]\n")


def laughs(_: random.Random) -> bytes:
    lines = ["a0: &a0 [x, x]"] + [f"a{at}: &a{at} [*a{at - 1}, *a{at - 1}]" for at in range(1, 40)]
    return as_bytes("\n".join(lines))


def endless(_: random.Random) -> bytes:
    return b"a: &a\n  b: *a\n"


def huge(chance: random.Random) -> bytes:
    return as_bytes(f"id: {chance.choice('a9.:-é ') * chance.choice((100, 150_000, 2_000_000))}\n")


def odd_value(chance: random.Random) -> bytes:
    value = chance.choice(
        (
            "!!bool soms", "!!int ''", "!!float ''", "!!timestamp nooit", "!!binary '*'", "08", "~",
            "!!python/object/apply:os.system [ls]", "1e999", ".nan", "-.inf", "0x" + "f" * 5_000,
            "9" * 5_000, "1:" * 5_000 + "1", "!!set {a, b}", "!!omap [a: 1]", "? [a]\n: b", "0b2",
            "2026-02-31", "2026-03-03T25:61:61", "<<: {a: 1}", *"!|>*&%@`\t",
        )
    )  # fmt: skip
    return as_bytes(f"id: x\norder: {value}\nchecked: {value}\n")


def noise(chance: random.Random) -> bytes:
    return chance.randbytes(chance.choice((1, 40, 5_000)))


def encoded(chance: random.Random) -> bytes:
    return "id: x\ntitle: Één\n".encode(chance.choice(("latin-1", "utf-16", "utf-32", "utf-8-sig")))


def spoilt(chance: random.Random) -> bytes:
    """A good file in which some signs are others."""
    signs = list(written(chance.choice(("lesson", "service", "person"))))
    for _ in range(chance.choice((1, 3, 30))):
        at = chance.randrange(len(signs))
        signs[at] = chance.choice("\x00\x07\u2028\ufeff:-[]{}&*!|>'\"%@`#,\n\t é9" + signs[at] * 9)
    return as_bytes("".join(signs))


KINDS: tuple[Make, ...] = (
    brackets, closed, nested, keys, doubled, items, laughs, endless, huge, odd_value, noise,
    encoded, *[spoilt] * 8,
)  # fmt: skip


def put_hostile(folder: Path, number: int) -> None:
    chance = random.Random(number)
    file = folder / chance.choice(PLACES).format(f"x{number}")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(KINDS[number % len(KINDS)](chance))


@pytest.mark.parametrize("first", range(0, FILES, TOGETHER))
def test_a_thousand_hostile_files_stop_nothing(first: int, tmp_path: Path) -> None:
    for number in range(first, first + TOGETHER):
        put_hostile(tmp_path, number)
    catalog = load(beside(tmp_path))
    assert ids(catalog) >= ids(OWN)
    told = [problem.file for problem in catalog.problems]
    assert max(map(told.count, told), default=0) <= 2 * MOST_TOLD + 10


def lists(many: int) -> str:
    """So many lists of as many things as a list may have."""
    return "".join(f"k{at}: [{'b, ' * (MOST_ITEMS - 1)}b]\n" for at in range(many))


@pytest.mark.parametrize(
    ("words", "cause"),
    [
        ("a: " + "[" * (MOST_DEPTH - 1) + "]" * (MOST_DEPTH - 1), ""),
        ("a: " + "[" * MOST_DEPTH + "]" * MOST_DEPTH, "te_diep"),
        (lists(MOST_NODES // MOST_ITEMS - 1), ""),
        (lists(MOST_NODES // MOST_ITEMS), "te_groot"),
        ("#" * MOST_NODES + "\na: [" + "b, " * (MOST_ITEMS - 1) + "b]", ""),
        ("#" * MOST_NODES + "\na: [" + "b, " * MOST_ITEMS + "b]", "te_lang"),
        ("a: '" + "-[{" * 100 + "'", ""),
        ("a:\n" + ' [ "]",\n' * 1_900 + " " + "]" * 1_900 + "\n", "te_diep"),
        ("a:\n" + "".join(f"{' ' * at}-\n{' ' * (at + 1)}b:\n" for at in range(30)), "te_diep"),
    ],
)
def test_what_is_too_much_is_seen_before_anything_is_built(words: str, cause: str) -> None:
    assert beyond(words) == cause


@pytest.mark.parametrize("much", ["[" * 100_000, "a: 1\n" * 200_000, "{a: " * 3_000, "x" * 300_000])
def test_the_author_reads_what_is_too_much(much: str, tmp_path: Path) -> None:
    file = tmp_path / "lessons/veel/lesson.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(much, encoding="utf-8")
    (problem,) = (one for one in load(beside(tmp_path)).problems if "veel" in one.file)
    assert problem.remedy


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    folder = tmp_path / "archetypes"
    folder.mkdir()
    os.mkfifo(folder / "pijp.yaml")
    (folder / "map.yaml").mkdir()
    (folder / "weg.yaml").symlink_to("/nergens")
    (folder / "eindeloos.yaml").symlink_to("/dev/zero")
    catalog = load(beside(tmp_path))
    assert ids(catalog) == ids(OWN)
    assert len(catalog.problems) == 4


def test_no_file_of_ours_is_near_the_bounds() -> None:
    roots = (ROOT / "lessons", ROOT / "sandbox/services", ROOT / "sandbox/people")
    sizes = [file.stat().st_size for root in roots for file in root.rglob("*.yaml")]
    assert max(sizes) * 5 < MOST_BYTES
