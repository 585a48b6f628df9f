"""What is told of the answers of a step: what to fill in, or where it stands, and why."""

from __future__ import annotations

from sandbox.pages.parts.fields import where_said
from sandbox.pieces import Box, Items, Piece, Text
from sandbox.practice.fading import Shown
from sandbox.practice.scene import Scene
from sandbox.texts import text

BETWEEN = Text(" ", tag="", heard=False)
AND = Text(", ", tag="", heard=False)


def told(scene: Scene, last: bool = True) -> tuple[Piece, ...]:
    """What to fill in, word for word, or where it stands: in the way "samen", or after the last
    hint. Only the `last` of several steps on a page says which button to press.
    """
    tells_button = scene.way == "samen" and not scene.done
    if not scene.told and not tells_button:
        return ()
    items = (*_in_order(scene), *_only_where(scene))
    listed = (Items(items, "lijst"),) if items else ()
    thinks = scene.fields and not items
    press = Text(text("les.zelf_en_druk" if thinks else "les.druk_op", knop=scene.asked.button))
    inside = (*listed, press) if last else listed
    return (Box(inside, "voor"),) if inside else ()


def _in_order(scene: Scene) -> tuple[tuple[Piece, ...], ...]:
    """Answers and the lines where answers stand, as their questions follow on the screen."""
    lines = {shown.label: _where(shown) for shown in scene.shown if shown.line}
    answers = {label: _answer(scene, label, answer) for label, answer in scene.told}
    every = {**answers, **lines}
    asked = [field.label for field in scene.fields if field.label in every]
    return tuple(every[label] for label in dict.fromkeys((*asked, *every)))


def _answer(scene: Scene, label: str, answer: str) -> tuple[Piece, ...]:
    return (
        Text(label, "wat", "span", explained=False),
        BETWEEN,
        Text(answer, "antwoord", "b", explained=False),
        *_why(scene, label),
    )


def _why(scene: Scene, label: str) -> tuple[Piece, ...]:
    """Why a question is asked that is told the first time."""
    because = dict(scene.whys).get(label)
    return (BETWEEN, Text(because, "waar", "span")) if because else ()


def _where(*shown: Shown) -> tuple[Piece, ...]:
    """Where answers stand; the first time with the line and why it belongs there."""
    labels: tuple[Piece, ...] = ()
    for one in shown:
        labels += (*((AND,) if labels else ()), Text(one.label, "wat", "span", explained=False))
    first = shown[0]
    why = (BETWEEN, Text(first.because, tag="span")) if first.because else ()
    return (*labels, BETWEEN, Text(where_said(first), "waar", "span", explained=False), *why)


def _only_where(scene: Scene) -> tuple[tuple[Piece, ...], ...]:
    """The papers to look on, each with what is on it."""
    papers: dict[str, list[Shown]] = {}
    for shown in scene.shown:
        if not shown.line:
            papers.setdefault(shown.paper, []).append(shown)
    return tuple(_where(*several) for several in papers.values())
