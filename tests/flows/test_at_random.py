"""Whatever somebody types or presses: no crash, no dead end."""

from __future__ import annotations

import random

import pytest

from sandbox.ui import runtime
from tests.flows.walking import Walk, code

LESSONS = sorted(runtime.catalog().lessons)
PRESSES = 100
TYPED = [
    "", " ", "0", "-1", "1120", "€ 4.812,50", "ja", "nee", "31-02-2026", "NL91", "<b>vet</b>",
    "{bsn}", "![x](y)", "é" * 400, "9" * 30, "DROP TABLE", "\\n", "😀", "123456782", "fout fout",
]  # fmt: skip


@pytest.mark.parametrize("lesson", LESSONS)
def test_random_presses_never_crash_or_end_dead(lesson: str) -> None:
    chance = random.Random(lesson)
    walk = Walk(code(4)).begin(lesson, chance.choice(runtime.catalog().lessons[lesson].ways))
    for _ in range(PRESSES // 10):
        for _ in range(10):
            _something(walk, chance)
            assert walk.page().buttons, walk.place
        walk.open(les=lesson, stap=chance.choice(["onzin", "_einde", walk.step, ""]))


def _something(walk: Walk, chance: random.Random) -> None:
    """Fills in anything and presses any button that stays in the lesson."""
    buttons = [key for key in walk.page().buttons if not key.startswith(("balk_", "naar_start"))]
    key = chance.choice(buttons)
    if key == "druk":
        scene = walk.scene()
        right = walk.right() if chance.random() < 0.5 else {}
        typed = {
            one.id: chance.choice([option.id for option in one.options] or ["ja", "nee"])
            if one.kind in ("yesno", "choice", "point", "tick")
            else chance.choice(TYPED)
            for one in scene.screen.fields
        }
        walk.submit(typed | right)
    else:
        walk.press(key)
