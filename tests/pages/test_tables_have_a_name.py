"""Who cannot see where a table stands hears what it is about."""

from __future__ import annotations

import re

import pytest

from sandbox.pages import laid_out, page_at
from tests.pages.test_pages import STATES

UNNAMED = re.compile(r"<table(?![^>]*aria-label=\"[^\"]+\")[^>]*>")


@pytest.mark.parametrize("name", STATES)
def test_every_table_of_every_page_has_a_name(name: str) -> None:
    state = STATES[name]
    html = "".join(map(str, laid_out(state, page_at(state)).segments))
    assert UNNAMED.findall(html) == []
