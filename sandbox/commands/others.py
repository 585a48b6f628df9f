"""Whether others in this network can come, and at which addresses: those that the gate lets in."""

from __future__ import annotations

import io
import socket
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address, ip_address

import psutil
import segno

EVERYWHERE = "0.0.0.0"  # nosec B104  # the choice to open, which is told at the start
"""What a server listens to that is open to its network."""
_HOME_FIRST = ("192.168.", "10.")
"""Addresses of a home or a school stand before those of containers and virtual machines."""

_Address = IPv4Address | IPv6Address


def addresses(listening: str, port: int) -> tuple[str, ...]:
    """Where others can come when the server listens to this address or name; () when nowhere.

    The first is the likeliest. OSError when it is a name that nobody knows.
    """
    found = [one for one in _numbers(listening, port) if not one.is_loopback]
    return tuple(f"http://{in_address(one)}:{port}" for one in sorted(found, key=_likeliest))


def is_open(listening: str, port: int) -> bool:
    """Whether a server that listens there can be reached by others, when there is a network."""
    return any(not one.is_loopback for one in _listened(listening, port))


def own_address(listening: str, port: int) -> str:
    """Where this machine itself finds that server."""
    everywhere = any(one.is_unspecified for one in _listened(listening, port))
    return f"http://{'localhost' if everywhere else in_address(listening)}:{port}"


def in_address(host: object) -> str:
    """A host as it stands in an address: colons in brackets."""
    return f"[{host}]" if ":" in str(host) else str(host)


def qr(address: str) -> str:
    """An address as a picture of signs for a terminal, which a phone can read."""
    out = io.StringIO()
    segno.make(address, micro=False).terminal(out=out, compact=True)
    return out.getvalue().rstrip()


def _listened(listening: str, port: int) -> set[_Address]:
    found = socket.getaddrinfo(listening, port, type=socket.SOCK_STREAM)
    return {ip_address(str(place[0]).partition("%")[0]) for *_, place in found}


def _numbers(listening: str, port: int) -> Iterator[_Address]:
    for one in _listened(listening, port):
        if one.is_unspecified:
            yield from (mine for mine in _of_this_machine() if mine.version == one.version)
        else:
            yield one


def _of_this_machine() -> Iterator[_Address]:
    """Every address at which a network knows this machine; asks nobody."""
    up = {name for name, state in psutil.net_if_stats().items() if state.isup}
    for name, held in psutil.net_if_addrs().items():
        for one in held if name in up else ():
            if one.family in (socket.AF_INET, socket.AF_INET6):
                address = ip_address(one.address.partition("%")[0])
                if not address.is_link_local:
                    yield address


def _likeliest(address: _Address) -> tuple[bool, ...]:
    return tuple(not str(address).startswith(beginning) for beginning in _HOME_FIRST)
