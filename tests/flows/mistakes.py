"""The likely mistakes that authors wrote: what to fill in to make one, and which can happen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sandbox.model import CHOSEN, Field, Mistake
from sandbox.people.facts import fill
from sandbox.practice.checking import accepted, expected
from sandbox.practice.scene import Scene


@dataclass(frozen=True)
class Slip:
    """A mistake at a field: what is filled in, and what Oefenloket should say about it."""

    field: str
    mistake: str
    filled: str
    say: str


def slips(scene: Scene) -> Iterator[Slip]:
    """Every mistake of the screen that this person can make.

    Not those that happen to be right for this person, or the same as an earlier one.
    """
    for one in scene.screen.fields:
        taken: set[object] = set(accepted(one, scene.answers.get(one.id, ""), scene.facts))
        for mistake in () if one.free else one.mistakes:
            made = _made(one, mistake, scene)
            if made is None or made[0] in taken:
                continue
            taken.add(made[0])
            yield Slip(one.id, mistake.id, made[1], fill(mistake.say, scene.facts))


def _made(one: Field, mistake: Mistake, scene: Scene) -> tuple[object, str] | None:
    """What a mistake counts as and what is filled in for it; None when a fact is missing."""
    try:
        words = fill(mistake.answer, scene.facts)
    except KeyError:
        return None
    value = expected(one, mistake.answer, scene.facts)
    if one.kind in CHOSEN:
        return None if value is None else (value, str(value))
    return (words.casefold() if value is None else value), words


def names(scene: Scene) -> frozenset[str]:
    """All mistakes of the screen: "service/screen field mistake"."""
    return frozenset(
        name_of(scene, one.id, mistake.id)
        for one in scene.screen.fields
        for mistake in one.mistakes
        if not one.free
    )


def name_of(scene: Scene, field: str, mistake: str) -> str:
    """A mistake as its author finds it back."""
    return f"{scene.step.screen} {field} {mistake}"
