"""What an author gets wrong in a kind of task is told where it stands, in Dutch."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.catalog import load, roots_from
from tests.authoring import ENGLISH
from tests.tasks.examples import EXAMPLES, example_of
from tests.tasks.test_examples_for_authors import lesson_of, written

FAULTS = [
    ("several", "          right: true\n", "", "", "sommige options"),
    ("several", "id: code", "id: voornaam", "options › 3 › id", "twee keer"),
    ("match", "          with: Gemeente\n", "", "pairs › 3 › with", "'with' ontbreekt"),
    ("match", "id: paspoort", "id: toeslag", "pairs › 3 › id", "twee keer"),
    ("match", "with: Dienst Toeslagen", "with: Belastingdienst", None, ""),
    ("sort", "group: keer", "group: jaar", "items › 2 › group", "'jaar' staat niet bij groups"),
    ("sort", "id: toeslag", "id: loon", "items › 3 › id", "twee keer"),
    ("sort", "{id: keer,", "{id: maand,", "groups › 2 › id", "twee keer"),
    ("truth", "id: bellen", "id: papier", "statements › 2 › id", "twee keer"),
    ("truth", "right: false", "right: nee", "statements › 1 › right", "true"),
    (
        "word",
        "word: belasting",
        "word: geld",
        "sentences › 2 › word",
        "'geld' staat niet bij words",
    ),
    ("word", "id: toeslag", "id: loon", "words › 3 › id", "twee keer"),
    (
        "word",
        "          label: Van je loon gaat eerst ... af.",
        "          label: Van je loon gaat af.",
        "sentences › 2",
        "precies één keer drie puntjes",
    ),
    ("sort", "label: Vakantiegeld", "label: '{wie}'", "items › 2 › label", "{wie}"),
]
"""Kind, what is changed in its example into what, and where that is told; None for no fault."""


def told(tmp_path: Path, kind: str, old: str, new: str) -> list[tuple[str, str]]:
    """The places and words of what is wrong in an example with a change."""
    step = example_of(kind)
    words = next(one for one in EXAMPLES if f"- id: {step.id}\n" in one)
    assert old in words
    found = load(roots_from(written(tmp_path, lesson_of(words.replace(old, new))))).problems
    assert all(not ENGLISH.search(one.message + one.remedy) for one in found)
    return [(one.place, one.message) for one in found]


@pytest.mark.parametrize(("kind", "old", "new", "at", "words"), FAULTS)
def test_a_fault_is_told_at_its_place(  # noqa: PLR0917
    tmp_path: Path, kind: str, old: str, new: str, at: str | None, words: str
) -> None:
    found = told(tmp_path, kind, old, new)
    if at is None:
        assert found == []
    else:
        where = f"steps › 1 › {kind}{' › ' if at else ''}{at}"
        assert words in next(said for place, said in found if place == where)
