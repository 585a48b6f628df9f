"""Addresses of our own that both the pages and the server know, and those of visitors."""

from ipaddress import IPv6Address, IPv6Network, ip_address

DONE = "/klaar"
"""This computer forgets the visitor."""
NEXT = "/volgende"
"""The same for who helps one after the other; the page that asked can take it back."""
TAKE_BACK = "/toch-niet"
"""The last visitor goes on after all."""
CARRY = "/meenemen"
"""The browser takes along who somebody is now."""

HANDOUTS = "/materiaal"
"""Files to hand out: of a lesson, or of all together."""
ALL_LESSONS = "alle"

WORD = "/woord"
"""That a word was opened, for Mijn woorden; told by scripts alone."""
ALONG = "/meekijken"
"""What is new for who looks along, or with whom; asked by scripts alone."""


def home_of(address: str) -> str:
    """Whose address it is: of IPv6 the first half, which one household or school has as a whole."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(found, IPv6Address) and not found.ipv4_mapped:
        return str(IPv6Network((found, 64), strict=False))
    return str(getattr(found, "ipv4_mapped", None) or found)
