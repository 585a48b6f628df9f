"""On a licence: the goals that belong to each module in which something was earned, and how firm
the lists of goals are.
"""

from __future__ import annotations

from collections.abc import Iterator

from sandbox.finding.standards import Goal, Standard, covered, standards
from sandbox.licence.levels import ModuleView
from sandbox.pieces import Heading, Items, Piece, Text
from sandbox.texts import text


def goals_of(views: tuple[ModuleView, ...]) -> tuple[Piece, ...]:
    """The goals per module, then every list with its status and its source, also one without."""
    earned = (piece for view in views if view.level for piece in _module(view))
    told = tuple((Text(_status(one), tag="span"),) for one in standards())
    return (
        Heading(text("rijbewijs.papier.doelen")),
        Text(text("rijbewijs.papier.doelen_zin")),
        *earned,
        Heading(text("rijbewijs.papier.lijsten")),
        Items(told),
    )


def _module(view: ModuleView) -> tuple[Piece, ...]:
    goals = tuple((Text(one, tag="span"),) for one in _said(view))
    return (Heading(view.subject.title, 3), Items(goals)) if goals else ()


def _said(view: ModuleView) -> Iterator[str]:
    """The goals of a module, the numbers of each list together: "DigComp 2.2: 2.6, 4.2"."""
    found = {one.goal: None for lesson, _ in view.lessons for one in covered(lesson)}
    for standard in standards():
        mine = sorted((goal for goal in found if goal.standard == standard), key=_number)
        if mine:
            numbers = (f"{goal.number} {goal.words}" for goal in mine)
            yield f"{standard.title}: {'; '.join(numbers)}"


def _number(goal: Goal) -> tuple[int, ...]:
    return tuple(map(int, goal.number.split(".")))


def _status(standard: Standard) -> str:
    """How firm a list is, where it was read, and how sure we are."""
    source = standard.source
    named = "bron" if source.address else "bron_kort"
    values = {"tekst": source.text} | ({"adres": source.address} if source.address else {})
    return " ".join(
        (
            text("rijbewijs.papier.lijst", lijst=standard.title, status=standard.status),
            text(f"rijbewijs.papier.{named}", **values),
            text("rijbewijs.papier.twijfel", hoe=source.sure),
        )
    )
