"""The facts that every made-up person has, whatever the archetype."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from typing import Literal, TypeVar

from sandbox.model import Fact
from sandbox.people import identifiers, login, names
from sandbox.people.lists import lists
from sandbox.people.seed import Chance

V = TypeVar("V", str, int)
ChanceFor = Callable[[str], Chance]
"""The chance of one thing, apart from all others: adding a fact leaves the rest as it was."""


def common_facts(gender: Literal["v", "m"], born: date, chance_for: ChanceFor) -> dict[str, Fact]:
    """Name, birthday, address, numbers, login, codes, and what was and will be, and of another."""
    facts = {
        **_name(gender, chance_for),
        **_birthday(born),
        "bsn": Fact("bsn", identifiers.bsn(chance_for("bsn"))),
        "iban": Fact("iban", identifiers.iban(chance_for("iban"))),
        "telefoon": Fact("phone", identifiers.phone(chance_for("telefoon"))),
        **_address(chance_for),
        **_login(chance_for),
        **_codes(chance_for),
        **_document(chance_for),
    }
    return (
        facts
        | _neighbour(facts, chance_for)
        | _before(facts, chance_for)
        | _after(facts, chance_for)
    )


def _birthday(born: date) -> dict[str, Fact]:
    """The date, and its parts for a form with three boxes."""
    return {
        "geboortedatum": Fact("date", born),
        "geboorte.dag": Fact("number", born.day),
        "geboorte.maand": Fact("number", born.month),
        "geboorte.jaar": Fact("number", born.year),
    }


def _name(gender: Literal["v", "m"], chance_for: ChanceFor) -> dict[str, Fact]:
    first = names.first_name(chance_for("voornaam"), gender)
    last = chance_for("achternaam").choose(lists().surnames.all())
    title = "mevrouw" if gender == "v" else "heer"
    return {**called(first, last), "aanhef": Fact("text", title)}


def called(first: str, last: str) -> dict[str, Fact]:
    """What follows from a name; `last` as it stands after a first name: "van Oefenveld"."""
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
        "email": Fact("email", f"{local}@{lists().mail}"),
    }


def _plain(name: str) -> str:
    """Only small letters a to z: "Noëlle" becomes "noelle"."""
    bare = unicodedata.normalize("NFD", name.lower())
    return "".join(letter for letter in bare if "a" <= letter <= "z")


def _address(chance_for: ChanceFor) -> dict[str, Fact]:
    street = names.street(chance_for("straat"))
    number = chance_for("huisnummer").between(1, 198)
    postcode = identifiers.postcode(chance_for("postcode"))
    town = chance_for("plaats").choose(lists().towns)
    parts = {
        "straat": Fact("text", street),
        "huisnummer": Fact("number", number),
        "postcode": Fact("postcode", postcode),
        "plaats": Fact("text", town),
    }
    return {**parts, "adres": address_of(parts)}


def address_of(parts: Mapping[str, Fact]) -> Fact:
    """A whole address of its parts."""
    street, number, postcode, town = (
        parts[name].value for name in ("straat", "huisnummer", "postcode", "plaats")
    )
    return Fact("text", f"{street} {number}, {postcode} {town}")


def _after(now: Mapping[str, Fact], chance_for: ChanceFor) -> dict[str, Fact]:
    """The address that somebody moves to: nothing of it is as it was, so that a mix-up shows."""
    parts, attempt = _address(_for_the(0, chance_for)), 0
    while any(parts[name] == now[name] for name in ("straat", "huisnummer", "postcode")):
        attempt += 1
        parts = _address(_for_the(attempt, chance_for))
    return {f"nieuw.{name}": fact for name, fact in parts.items()}


def _for_the(attempt: int, chance_for: ChanceFor) -> ChanceFor:
    return lambda thing: chance_for(f"nieuw.{attempt}.{thing}")


def _login(chance_for: ChanceFor) -> dict[str, Fact]:
    words = lists().words
    return {
        "gebruikersnaam": Fact("username", login.username(chance_for("gebruikersnaam"), words)),
        "wachtwoord": Fact("password", login.password(chance_for("wachtwoord"), words)),
        "pincode": Fact("pin", login.pin(chance_for("pincode"))),
        "sms_code": Fact("code", login.sms_code(chance_for("sms_code"))),
    }


_LONG_CODES = {
    "activeringscode": "A", "activeringscode_nieuw": "A", "emailcode": "E", "herstelcode": "H",
    "activeringscode_oud": "A", "activeringscode_app": "A", "herstelcode_brief": "H",
    "baliecode": "B",
    "machtigingscode": "M", "machtigingscode_brief": "M",
}  # fmt: skip
"""Which code begins with which letter (facts A2; the M is our own)."""
_SMS = ("sms_aanvragen", "sms_activeren", "sms_app", "sms_toegang", "sms_herstel", "sms_nummer")


def _codes(chance_for: ChanceFor) -> dict[str, Fact]:
    """Codes that come by letter, e-mail or text message, or stand in the app."""
    long = {name: login.long_code(chance_for(name), letter) for name, letter in _LONG_CODES.items()}
    sms = login.sms_codes(
        chance_for("sms_codes"), len(_SMS), login.sms_code(chance_for("sms_code"))
    )
    shown, old = login.pairing_codes(chance_for("koppelcode"))
    return {
        **{name: Fact("code", code) for name, code in long.items()},
        **{f"{name}.code": Fact("code", code) for name, code in zip(_SMS, sms, strict=True)},
        "koppelcode": Fact("code", shown),
        "koppelcode_oud": Fact("code", old),
        "kenmerk": Fact("text", _reference(chance_for("kenmerk"))),
        "digid_kenmerk": Fact("text", f"OD-{chance_for('digid_kenmerk').between(10000, 99999)}"),
    }


def _reference(chance: Chance) -> str:
    """What a letter is known by: seven digits, so that it never looks like a BSN."""
    return f"OEFEN-{chance.between(1000, 9999)}-{chance.between(100, 999)}"


def _document(chance_for: ChanceFor) -> dict[str, Fact]:
    """An identity card of a number that no real one can have."""
    chance = chance_for("document")
    last = date(chance.between(2028, 2034), chance.between(1, 12), chance.between(1, 28))
    return {
        "document.nummer": Fact("code", f"OEFEN{chance.between(2222, 9999)}"),
        "document.geldig": Fact("date", last),
    }


def _neighbour(own: dict[str, Fact], chance_for: ChanceFor) -> dict[str, Fact]:
    """The neighbour who helps and is helped: name, birthday and a BSN other than the own one."""
    first = names.first_name(chance_for("naaste.voornaam"), "v")
    last = chance_for("naaste.achternaam").choose(lists().surnames.all())
    born, numbers = chance_for("naaste.geboortedatum"), chance_for("naaste.bsn")
    while (bsn := identifiers.bsn(numbers)) == own["bsn"].value:
        pass
    return {
        "naaste.voornaam": Fact("name", first),
        "naaste.naam": Fact("name", f"{first} {last}"),
        "naaste.bsn": Fact("bsn", bsn),
        "naaste.huisnummer": Fact("number", chance_for("naaste.huisnummer").between(1, 198)),
        "naaste.geboortedatum": Fact(
            "date", date(born.between(1950, 1962), born.between(1, 12), born.between(1, 28))
        ),
    }


def _before(now: dict[str, Fact], chance_for: ChanceFor) -> dict[str, Fact]:
    """What is no longer or not yet true: other than it is now, so that a mix-up shows."""

    def other(name: str, make: Callable[[Chance], V], when: str = "oud") -> V:
        chance = chance_for(f"{when}.{name}")
        while (value := make(chance)) == now[name].value:
            pass
        return value

    def password(chance: Chance) -> str:
        return login.password(chance, lists().words)

    street = names.street(chance_for("oud.straat"))
    number = other("huisnummer", lambda chance: chance.between(1, 198))
    postcode = other("postcode", identifiers.postcode)
    return {
        "oud.telefoon": Fact("phone", other("telefoon", identifiers.phone)),
        "oud.wachtwoord": Fact("password", other("wachtwoord", password)),
        "wachtwoord_nieuw": Fact("password", other("wachtwoord", password, when="nieuw")),
        "oud.huisnummer": Fact("number", number),
        "oud.postcode": Fact("postcode", postcode),
        "oud.adres": Fact("text", f"{street} {number}, {postcode} {now['plaats'].value}"),
    }
