"""The small examples of kinds of tasks that authors read are steps without faults."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from sandbox.catalog import load
from sandbox.model import Field
from sandbox.model.tasks import kinds
from sandbox.people import make_person
from sandbox.practice.pressing import press
from sandbox.practice.scene import build
from sandbox.tasks import task_of
from tests.authoring import beside
from tests.happening import history
from tests.tasks.examples import EXAMPLES, PAGE, example
from tests.tasks.soorten import FILE, catalog


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
    assert load(beside(written(tmp_path, lesson_of(*EXAMPLES)))).problems == ()


def test_every_kind_but_the_screen_has_one_example_here() -> None:
    keys = [set(yaml.safe_load(example)[0]) & set(kinds()) for example in EXAMPLES]
    assert sorted(key for one in keys for key in one) == sorted(set(kinds()) - {"screen"})


def wrong(field: Field, right: str) -> str:
    """An answer to a question of an example that is not the right one."""
    if "," in right:
        return ",".join(reversed(right.split(",")))
    if field.options:
        return next(option.id for option in field.options if option.id != right)
    return "nee" if right == "ja" else "ja"


@pytest.mark.parametrize("kind", sorted(set(kinds()) - {"screen"}))
def test_each_example_is_finished_by_what_is_right_and_not_by_what_is_wrong(kind: str) -> None:
    scene = example(kind, "zelf")
    right = {field.id: scene.right(field) for field in scene.fields}
    if task_of(scene.step).judged:
        assert press(scene, right).outcome.done
        slips = {field.id: wrong(field, right[field.id]) for field in scene.fields}
        assert not press(scene, slips).outcome.done
        return
    every = [{field.id: one.id} for field in scene.fields for one in field.options] or [{}]
    assert [answers for answers in every if not press(scene, answers).outcome.done] == []


def test_the_small_lesson_of_screens_is_finished_by_what_is_right_and_not_by_nothing(
    tmp_path: Path,
) -> None:
    small = load(beside(written(tmp_path, small_lesson()))).lessons["voorbeeld"]
    done: list[str] = []
    for step in small.steps:
        events = history("way zelf", *done, lesson="voorbeeld")
        person = make_person(catalog().archetypes[small.persona], "appel")
        scene = build(catalog().services, small, person, events, step.id)
        assert not press(scene, {field.id: "" for field in scene.fields}).outcome.done
        right = {field.id: scene.right(field) for field in scene.fields}
        assert press(scene, right).outcome.done
        done.append(f"done {step.id}")


def small_lesson() -> str:
    """The whole lesson that authors read first, under the name of the others here."""
    words = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)[0]
    return str(words).replace("id: mijn-les", "id: voorbeeld", 1)
