"""Every page with every role and with none: who may see it does, and nobody else sees anything."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sandbox.classroom import written
from sandbox.pages import DOORS, page_at
from sandbox.pages.page import EVERYBODY
from sandbox.pages.place import (
    BOARD,
    CLASSROOM,
    REPORT,
    ROUND,
    UNCLEAR,
    WIPE_CLASS,
    Place,
)
from sandbox.pages.place import (
    NAMES as NAME_LIST,
)
from sandbox.pages.state import AtClass, Role, State
from sandbox.pieces import plain
from sandbox.texts import text
from tests.pages.in_a_class import CODE, NAMES, ROOM
from tests.pages.visiting import NOW, state

FIRST = "eerste-aangifte"
NOBODY: frozenset[Role] = frozenset()
ALONE: dict[str, frozenset[Role]] = {one: frozenset({one}) for one in sorted(EVERYBODY)}
ROLES = {"nobody": NOBODY, **ALONE, "all": EVERYBODY}
FOR_SOME: dict[str, frozenset[Role]] = {
    CLASSROOM: ALONE["teacher"],
    WIPE_CLASS: ALONE["teacher"],
    BOARD: ALONE["teacher"],
    ROUND: ALONE["teacher"],
    NAME_LIST: ALONE["teacher"],
    REPORT: ALONE["teacher"],
    UNCLEAR: ALONE["teacher"],
}
"""Every page that is not for everybody, and whose it is. Who adds one, adds it here."""


def at(page: str, roles: frozenset[Role]) -> State:
    """Somebody with these roles at a page, with all of a class that could be told there."""
    here = state(Place(page, FIRST, klas=CODE), learner="" if roles == NOBODY else "iemand")
    return replace(here, roles=roles, klas=AtClass(ROOM, CODE), now=NOW)


def test_every_page_that_is_not_for_everybody_is_named_here() -> None:
    closed = {name: door.roles for name, door in DOORS.items() if door.roles != EVERYBODY}
    assert closed == FOR_SOME


@pytest.mark.parametrize("who", ROLES)
@pytest.mark.parametrize("name", DOORS)
def test_a_page_shows_itself_to_its_roles_and_its_closed_door_to_others(
    name: str, who: str
) -> None:
    here, door = at(name, ROLES[who]), DOORS[name]
    shown = page_at(here)
    if FOR_SOME.get(name, EVERYBODY) & ROLES[who] or name not in FOR_SOME:
        assert shown.title == door.show(here).title
    else:
        closed = door.closed or DOORS["niet-gevonden"].show
        assert shown == closed(here)


@pytest.mark.parametrize("who", [name for name in ROLES if name not in ("teacher", "all")])
@pytest.mark.parametrize("name", [*DOORS, "nergens"])
def test_without_the_role_of_the_teacher_no_page_says_who_is_in_a_class(
    name: str, who: str
) -> None:
    page = page_at(at(name, ROLES[who]))
    said = plain((*page.body, *page.below))
    assert not [one for one in NAMES if written(one) in said]
    assert text("klas.docent.lessen") not in said


def test_the_closed_door_of_a_class_does_not_say_whether_there_is_one() -> None:
    here = at(CLASSROOM, NOBODY)
    without = replace(here, klas=None)
    assert page_at(here) == page_at(without)
