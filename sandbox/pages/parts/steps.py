"""The list of steps with their state in words; folded on the practice page."""

from __future__ import annotations

from sandbox.pieces import Box, Fold, Heading, Items, Piece, Text
from sandbox.progress import StepView
from sandbox.texts import text

STATES = {
    "done": "stappen.klaar",
    "current": "stappen.nu",
    "open": "stappen.open",
    "needs_help": "stappen.hulp",
}

STEPS = "stappen"
"""The region of the list of steps."""


def folded(views: tuple[StepView, ...], more: tuple[Piece, ...] = ()) -> Piece:
    """The folded list above the columns, with `more` above the steps."""
    done = sum(view.state == "done" for view in views)
    filled = Box((), tag="span", about=(("style", f"width:{100 * done / len(views):.0f}%"),))
    meter = Box((filled,), "meter", "span", about=(("aria-hidden", "true"),))
    so_far = text("voortgang.stappen", gedaan=done, totaal=len(views))
    summary = (_quiet(text("stappen.titel")), meter, _quiet(so_far))
    return Fold(summary, (*more, *listed(views, 2)), "stappen")


def _quiet(words: str) -> Text:
    return Text(words, tag="span", explained=False)


def listed(views: tuple[StepView, ...], level: int) -> tuple[Piece, ...]:
    """The steps, grouped by part under headings of a level."""
    found: list[Piece] = []
    for part in dict.fromkeys(view.part for view in views):
        here = [view for view in views if view.part == part]
        shown = [at for at, view in enumerate(here) if view.shown]
        found += [
            Heading(part, level),
            Items(
                tuple((_quiet(_words(view)),) for view in here),
                kinds=tuple(f"stap-{view.state}" for view in here),
                current=shown[0] if shown else None,
                start=min(view.number for view in here),
                numbered=True,
            ),
        ]
    return tuple(found)


def _words(view: StepView) -> str:
    state = text("stappen.nu" if view.shown else STATES[view.state])
    return text("stappen.staat", stap=view.title, staat=state)
