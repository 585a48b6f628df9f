"""What an author gets wrong in a kind of task is found where it stands, and told in Dutch."""

from __future__ import annotations

import pytest
import yaml
from pydantic import ValidationError

from sandbox.model import Step
from sandbox.tasks import task_of
from sandbox.texts import sentences
from tests.tasks.examples import EXAMPLES, example_of

FAULTS = [
    ("several", "          right: true\n", "", "", "een_wel_een_niet"),
    ("several", "id: code", "id: voornaam", "options 2 id", "dubbel_id"),
    ("match", "          with: Gemeente\n", "", "pairs 2 with", "Field required"),
    ("match", "id: paspoort", "id: toeslag", "pairs 2 id", "dubbel_id"),
    ("sort", "group: keer", "group: jaar", "items 1 group", "niet_in_lijst"),
    ("sort", "id: toeslag", "id: loon", "items 2 id", "dubbel_id"),
    ("sort", "{id: keer,", "{id: maand,", "groups 1 id", "dubbel_id"),
    ("differences", "second: € 1.520, ", "", "", "een_verschil"),
    ("differences", "id: jaar", "id: naam", "lines 2 id", "dubbel_id"),
    (
        "predict",
        "happens: wachten",
        "happens: bellen",
        "happens",
        "niet_in_lijst",
    ),
    ("predict", "id: niets", "id: wachten", "options 1 id", "dubbel_id"),
    (
        "reflect",
        "      question: Aan wie vraag jij hulp als je een brief niet snapt?\n",
        "",
        "question",
        "Field required",
    ),
    ("estimate", "right: 800", "right: 8000", "right", "buiten_schaal"),
    ("estimate", "step: 100", "step: 5", "", "schaal"),
    ("point", "right: [zin-2]", "right: [zin-9]", "right 0", "niet_in_lijst"),
    ("point", "zin-1:", "zin-8:", "lines zin-8", "niet_in_lijst"),
    (
        "point",
        "      right: [zin-2]\n",
        "      right: [zin-2]\n      letter: aangifte/x\n",
        "letter",
        "niet_in_lijst",
    ),
    ("dialogue", "to: goed", "to: weg", "turns 1 replies 1 to", "niet_in_lijst"),
    ("dialogue", "to: goed", "to: kort", "turns", "geen_weg"),
    ("dialogue", "ends: good", "ends: less", "", "geen_goed_einde"),
    ("dialogue", "id: vergeten", "id: kort", "turns 3 id", "dubbel_id"),
    ("dialogue", "          ends: good\n", "", "turns 4", "beurt"),
    ("would", "id: vragen", "id: wegleggen", "options 1 id", "dubbel_id"),
    ("truth", "id: bellen", "id: papier", "statements 1 id", "dubbel_id"),
    (
        "word",
        "word: belasting",
        "word: geld",
        "sentences 1 word",
        "niet_in_lijst",
    ),
    ("word", "id: toeslag", "id: loon", "words 2 id", "dubbel_id"),
    (
        "word",
        "          label: Van je loon gaat eerst ... af.",
        "          label: Van je loon gaat af.",
        "sentences 1",
        "een_gat",
    ),
]
"""Kind, what is changed in its example into what, where that is told, and the cause."""


def found(kind: str, old: str, new: str) -> list[tuple[str, str]]:
    """The places and causes of what is wrong in an example with a change."""
    words = next(one for one in EXAMPLES if one.startswith(f"  - id: {example_of(kind).id}\n"))
    assert old in words
    try:
        step = Step.model_validate(yaml.safe_load(words.replace(old, new))[0])
    except ValidationError as error:
        return [
            (_place(one["loc"]), one["msg"].removeprefix("Value error, ")) for one in error.errors()
        ]
    return [(_place((kind, *one.place)), one.cause) for one in task_of(step).wrong({})]


def _place(spot: tuple[int | str, ...]) -> str:
    return " ".join(str(part) for part in spot if part != "task")


@pytest.mark.parametrize(("kind", "old", "new", "at", "cause"), FAULTS)
def test_a_fault_is_found_at_its_place(kind: str, old: str, new: str, at: str, cause: str) -> None:
    assert (f"{kind} {at}".strip(), cause) in found(kind, old, new)


def test_every_cause_is_told_in_dutch_with_what_to_do() -> None:
    for cause in {row[-1] for row in FAULTS} - {"Field required"}:
        assert {f"check.{cause}.fout", f"check.geweigerd.{cause}"} & sentences().keys()


@pytest.mark.parametrize("kind", dict.fromkeys(row[0] for row in FAULTS))
def test_nothing_is_wrong_in_the_example_itself(kind: str) -> None:
    assert list(task_of(example_of(kind)).wrong({})) == []
