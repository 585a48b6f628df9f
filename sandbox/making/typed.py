"""What is filled in for a step with own words, and the step that it makes."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.making.sheet import LessonSheet, Part
from sandbox.texts import text

FIRST_PERSON = "sanne"
TICK = "lesmaker_stap_"
PARTS: Mapping[str, tuple[str, ...]] = {
    "choose": ("question", "right", "wrong_1", "wrong_2", "wrong_3", "why"),
    "truth": ("zin_1", "why_1", "zin_2", "why_2"),
    "order": ("question", "item_1", "item_2", "item_3", "item_4", "item_5"),
    "explain": ("title", "text"),
    "reflect": ("question",),
}
"""The lines to fill in, by kind of step."""
CHOICES: Mapping[str, tuple[str, ...]] = {"truth": ("waar_1", "waar_2")}
"""Beside those, what is true."""
AS_THEY_ARE = ("question", "title", "text", "right", "why")
MAY_BE_EMPTY = ("wrong_2", "wrong_3", "item_4", "item_5")


def empty_sheet() -> LessonSheet:
    """A lesson of which nothing is made yet."""
    title, goal = text("lesmaker.nieuw"), text("lesmaker.nieuw_doel")
    return LessonSheet(title=title, goal=goal, persona=FIRST_PERSON)


def keys_of(kind: str) -> tuple[str, ...]:
    """All that is filled in or chosen for a kind of step."""
    return (*PARTS[kind], *CHOICES.get(kind, ()))


def part_of(kind: str, typed: Mapping[str, str]) -> Part:
    """The step; ValidationError when something lacks or cannot be."""
    made: dict[str, object] = {key: typed[key] for key in AS_THEY_ARE if key in typed}
    if kind == "choose":
        made["wrong"] = _filled(typed, "wrong_1", "wrong_2", "wrong_3")
    if kind == "order":
        made["items"] = _filled(typed, "item_1", "item_2", "item_3", "item_4", "item_5")
    if kind == "truth":
        made["statements"] = [
            {
                "text": typed[f"zin_{n}"],
                "right": typed[f"waar_{n}"] != "nee",
                "why": typed[f"why_{n}"],
            }
            for n in (1, 2)
        ]
    return Part.model_validate({kind: made})


def _filled(typed: Mapping[str, str], *keys: str) -> list[str]:
    """What stands in these lines; one that may be empty is left out then."""
    return [typed[key] for key in keys if key not in MAY_BE_EMPTY or typed[key].strip()]
