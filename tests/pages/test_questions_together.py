"""Questions that belong together stand under one name; a step may have several of them."""

from __future__ import annotations

from sandbox.model import Screen
from sandbox.pages import page_at
from sandbox.pages.place import LESSON, Place
from sandbox.pieces import Form, Group, Part
from tests.content import CATALOG
from tests.pages.visiting import state_with, upto

LESSON_ID, STEP = "digid-aanvragen", "gegevens"
HOME = ("postcode", "huisnummer")


def with_two(screen: Screen) -> Screen:
    """The screen on which postcode and house number belong together too."""
    fields = tuple(
        field.model_copy(update={"group": "Waar woont u?"}) if field.id in HOME else field
        for field in screen.fields
    )
    return screen.model_copy(update={"fields": fields})


def groups(parts: tuple[Part, ...]) -> list[str]:
    """The keys of the groups of questions, also inside others."""
    inside = [one for one in parts if isinstance(one, Form | Group)]
    found = [one.key for one in inside if one.key.startswith("groep-")]
    return found + [key for one in inside for key in groups(one.inside)]


def test_two_groups_in_one_step_have_keys_of_their_own() -> None:
    service = CATALOG.services[LESSON_ID]
    screens = tuple(with_two(one) if one.id == STEP else one for one in service.screens)
    services = {**CATALOG.services, LESSON_ID: service.model_copy(update={"screens": screens})}
    here = state_with(CATALOG, services, Place(LESSON, LESSON_ID, STEP), *upto(LESSON_ID, STEP))
    assert groups(page_at(here).body) == ["groep-dag", "groep-postcode"]
