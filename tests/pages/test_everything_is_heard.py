"""Everything that is shown can be heard by one button, and starts where somebody presses."""

from __future__ import annotations

import re

import pytest

from tests.pages.test_pages import STATES
from tests.pages.visiting import visit
from tests.pieces.test_pieces import html_of


@pytest.mark.parametrize("name", STATES)
def test_a_page_has_one_button_that_reads_it(name: str) -> None:
    _, layout = visit(STATES[name])
    buttons = re.findall(r'data-lees="([^"]+)"', html_of(layout.segments))
    assert [region for region in buttons if not region.startswith("spel:")] == ["alles"]
