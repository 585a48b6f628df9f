"""The list of steps with their state in words; folded on the practice page."""

from __future__ import annotations

from sandbox.progress import StepView
from sandbox.texts import text
from sandbox.ui.markup import explained

STATES = {
    "done": "stappen.klaar",
    "current": "stappen.nu",
    "open": "stappen.open",
    "needs_help": "stappen.hulp",
}


def folded(views: tuple[StepView, ...]) -> str:
    """HTML of the folded list above the columns."""
    done = sum(view.state == "done" for view in views)
    share = 100 * done / len(views)
    return (
        f'<details class="stappen"><summary>{text("stappen.titel")}'
        f'<span class="meter" aria-hidden="true"><span style="width:{share:.0f}%"></span></span>'
        f"<span>{text('voortgang.stappen', gedaan=done, totaal=len(views))}</span></summary>"
        f"{listed(views)}</details>"
    )


def listed(views: tuple[StepView, ...]) -> str:
    """HTML of the steps, grouped by part."""
    parts = dict.fromkeys(view.part for view in views)
    return "".join(
        f"<h3>{explained(part)}</h3><ol start='{min(v.number for v in views if v.part == part)}'>"
        + "".join(_item(view) for view in views if view.part == part)
        + "</ol>"
        for part in parts
    )


def _item(view: StepView) -> str:
    here = ' aria-current="step"' if view.shown else ""
    state = text("stappen.nu" if view.shown else STATES[view.state])
    return f'<li class="stap-{view.state}"{here}>{explained(view.title)} ({state})</li>'
