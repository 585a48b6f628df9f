"""The window of a drawn browser: the address whole, and the part of it that counts."""

from __future__ import annotations

import pytest

from sandbox.pieces import lay_out, plain
from sandbox.pieces.browser import site_of, tabs, window
from sandbox.pieces.tree import Text
from sandbox.texts import text


@pytest.mark.parametrize(
    ("address", "site"),
    [
        ("mijn.oefen-belastingdienst.oefen", "oefen-belastingdienst.oefen"),
        ("oefen-digid.oefen", "oefen-digid.oefen"),
        ("a.b.c.oefen", "c.oefen"),
    ],
)
def test_the_name_of_a_site_is_the_end_of_its_address(address: str, site: str) -> None:
    assert site_of(address) == site


def test_an_address_unfolds_into_the_whole_and_the_part_that_counts() -> None:
    said = plain((window("mijn.oefen-digid.oefen", "inloggen/sms"),))
    assert "mijn.oefen-digid.oefen/inloggen/sms" in said
    assert text("browser.let_op", naam="oefen-digid.oefen") in said


def test_both_can_be_copied_and_spelled() -> None:
    html = "".join(map(str, lay_out((window("oefen-digid.oefen", ""),), "site").segments))
    assert html.count('class="over"') == 2


def test_a_second_tab_holds_its_page_in_a_fold() -> None:
    html = "".join(map(str, lay_out((tabs("Een", "Twee", (Text("Binnen."),)),), "site").segments))
    assert html.index("data-tabblad") < html.index("<details") < html.index("Binnen.")
