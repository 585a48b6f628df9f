"""Whatever somebody types or presses: no crash, no English word, no dead end."""

from __future__ import annotations

import os
import random
import re

import pytest

from sandbox.fields import chosen
from tests.browser.browsing import ENGLISH
from tests.content import CATALOG
from tests.flows.walking import Walk, code
from tests.turns import in_turn

PRESSES = int(os.environ.get("SANDBOX_PRESSES", "20"))
"""Presses in each lesson: 500 with `make long`."""
ROUND = 10
"""After so many presses somebody goes to another address in the lesson."""
LONGEST = 60
"""Steps after which a lesson would have no end."""
TYPED = [
    "", " ", "0", "-1", "1120", "€ 4.812,50", "ja", "nee", "31-02-2026", "NL91", "<b>vet</b>",
    "{bsn}", "![x](y)", "é" * 400, "9" * 30, "DROP TABLE", "\\n", "😀", "123456782", "fout fout",
]  # fmt: skip


@pytest.mark.parametrize("lesson", in_turn(0))
def test_random_presses_never_crash_or_end_dead(lesson: str) -> None:
    chance = random.Random(lesson)
    walk = Walk(code(4)).begin(lesson, chance.choice(CATALOG.lessons[lesson].ways))
    for _ in range(PRESSES // ROUND):
        for _ in range(ROUND):
            _something(walk, chance)
            assert walk.page().buttons, walk.place
            assert english(walk) == [], walk.place
        walk.open(les=lesson, stap=chance.choice(["onzin", "_einde", walk.step, ""]))
    _finish(walk, lesson)


def english(walk: Walk) -> list[str]:
    """The English words on the page, those on buttons and at questions among them."""
    page = walk.page()
    labels = [word for one in page.controls for word in (one.label, *one.options)]
    said = " ".join((page.text(), *page.buttons.values(), *labels)).lower()
    without_addresses = re.sub(r"\S+\.\S+/\S*", "", said)
    return [word for word in re.findall(r"[a-z']+", without_addresses) if word in ENGLISH]


def _finish(walk: Walk, lesson: str) -> None:
    """Wherever the presses led, the lesson can still be done to the end."""
    walk.open(les=lesson).press("begin_les")
    for _ in range(LONGEST):
        if walk.finished:
            return
        walk.submit(walk.right())
    raise AssertionError(f"{walk.place} has no end")


def _something(walk: Walk, chance: random.Random) -> None:
    """Fills in anything and presses any button that stays in the lesson."""
    buttons = [key for key in walk.page().buttons if not key.startswith("naar_start")]
    key = chance.choice(buttons)
    if key == "druk":
        scene = walk.scene()
        talks = {one.field.id for one in scene.asked.questions if one.turn}
        right = walk.right() if chance.random() < 0.5 else {}
        typed = {
            one.id: chance.choice([option.id for option in one.options] or ["ja", "nee"])
            if chosen(one.kind)
            else chance.choice(TYPED)
            for one in scene.fields
            if one.id not in talks
        }
        walk.submit(typed | right)
    else:
        walk.press(key)
