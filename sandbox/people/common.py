"""The facts that every made-up person has, whatever the archetype."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date
from typing import Literal

from sandbox.model import Fact
from sandbox.people import identifiers, login, names
from sandbox.people.lists import lists
from sandbox.people.seed import Draw

DrawFor = Callable[[str], Draw]
"""The draw of one thing, apart from all others: adding a fact leaves the rest as it was."""


def common_facts(gender: Literal["v", "m"], born: date, draw_for: DrawFor) -> dict[str, Fact]:
    """Name, birthday, address, numbers and login."""
    return {
        **_name(gender, draw_for),
        "geboortedatum": Fact("date", born),
        "bsn": Fact("bsn", identifiers.bsn(draw_for("bsn"))),
        "iban": Fact("iban", identifiers.iban(draw_for("iban"))),
        "telefoon": Fact("phone", identifiers.phone(draw_for("telefoon"))),
        **_address(draw_for),
        **_login(draw_for),
    }


def _name(gender: Literal["v", "m"], draw_for: DrawFor) -> dict[str, Fact]:
    first = names.first_name(draw_for("voornaam"), gender)
    last = draw_for("achternaam").choose(lists().surnames.all())
    initials = f"{first[0]}."
    # Without a first name before it, "van" has a capital: "mevrouw Van Oefenveld".
    alone = last[0].upper() + last[1:]
    local = f"{_plain(first)}.{_plain(last)}"
    return {
        "voornaam": Fact("name", first),
        "achternaam": Fact("name", alone),
        "naam": Fact("name", f"{first} {last}"),
        "voorletters": Fact("name", initials),
        "rekening_naam": Fact("name", f"{initials} {last}"),
        "aanhef": Fact("text", "mevrouw" if gender == "v" else "heer"),
        "email": Fact("email", f"{local}@{lists().mail}"),
    }


def _plain(name: str) -> str:
    """Only small letters a to z: "Noëlle" becomes "noelle"."""
    bare = unicodedata.normalize("NFD", name.lower())
    return "".join(letter for letter in bare if "a" <= letter <= "z")


def _address(draw_for: DrawFor) -> dict[str, Fact]:
    street = names.street(draw_for("straat"))
    number = draw_for("huisnummer").between(1, 198)
    postcode = identifiers.postcode(draw_for("postcode"))
    town = draw_for("plaats").choose(lists().towns)
    return {
        "straat": Fact("text", street),
        "huisnummer": Fact("number", number),
        "postcode": Fact("postcode", postcode),
        "plaats": Fact("text", town),
        "adres": Fact("text", f"{street} {number}, {postcode} {town}"),
    }


def _login(draw_for: DrawFor) -> dict[str, Fact]:
    words = lists().words
    return {
        "gebruikersnaam": Fact("username", login.username(draw_for("gebruikersnaam"), words)),
        "wachtwoord": Fact("password", login.password(draw_for("wachtwoord"), words)),
        "pincode": Fact("pin", login.pin(draw_for("pincode"))),
        "sms_code": Fact("code", login.sms_code(draw_for("sms_code"))),
    }
