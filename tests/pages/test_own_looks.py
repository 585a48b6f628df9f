"""The names that give the drawn phone its look are no names of pages without a phone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pytest

from sandbox.files import ASSETS
from sandbox.pages.place import Place
from sandbox.pieces import Box, Group, Part
from tests.pages.visiting import state, visit

PHONE = (ASSETS / "style" / "phone.css").read_text(encoding="utf-8")
OF_THE_PHONE = frozenset(re.findall(r"^\.([a-z-]+)\{", PHONE, re.MULTILINE))


def looks_of(parts: Iterable[Part]) -> Iterator[str]:
    """The names by which the boxes on a page get their look, also inside others."""
    for part in parts:
        if isinstance(part, Box):
            yield from part.kind.split()
        if isinstance(part, (Box, Group)):
            yield from looks_of(part.inside)


@pytest.mark.parametrize("page", ["start", "lessen", "helpen", "helpkaart", "voortgang"])
def test_a_page_without_a_phone_is_not_drawn_as_one(page: str) -> None:
    drawn, _ = visit(state(Place(page)))
    found = set(looks_of(drawn.body))
    assert found
    assert found.isdisjoint(OF_THE_PHONE)


def test_the_number_on_an_app_is_a_look_of_the_phone() -> None:
    assert "aantal" in OF_THE_PHONE
