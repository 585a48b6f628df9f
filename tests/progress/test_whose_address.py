"""Whose address it is: one household or school, however many addresses it has."""

from __future__ import annotations

import pytest

from sandbox.addresses import home_of


@pytest.mark.parametrize(
    ("address", "home"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::1", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
        ("geen adres", "geen adres"),
    ],
)
def test_whose_address_it_is(address: str, home: str) -> None:
    assert home_of(address) == home
