"""The small examples of kinds of tasks that authors read are steps without faults."""

from __future__ import annotations

from pathlib import Path

import yaml

from sandbox.catalog import load, roots_from
from sandbox.model.tasks import kinds
from tests.tasks.examples import EXAMPLES
from tests.tasks.soorten import FILE


def lesson_of(*steps: str) -> str:
    """A lesson with these steps, as an author would write it."""
    head, rest = FILE.read_text(encoding="utf-8").split("\nsteps:\n")
    tail = rest[rest.index("\nfor_real:") :]
    return "\n".join((head, "steps:", *steps, tail)).replace("id: soorten", "id: voorbeeld", 1)


def written(folder: Path, words: str) -> Path:
    """The folder, with this lesson in it."""
    file = folder / "lessons" / "voorbeeld" / "lesson.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(words, encoding="utf-8")
    return folder


def test_the_examples_have_no_faults(tmp_path: Path) -> None:
    assert load(roots_from(written(tmp_path, lesson_of(*EXAMPLES)))).problems == ()


def test_every_kind_but_the_screen_has_one_example_here() -> None:
    keys = [set(yaml.safe_load(example)[0]) & set(kinds()) for example in EXAMPLES]
    assert sorted(key for one in keys for key in one) == sorted(set(kinds()) - {"screen"})
