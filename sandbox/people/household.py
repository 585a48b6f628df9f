"""Rules for who and what is around a person: partner, child, home, bank account."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from sandbox.model import Fact
from sandbox.people import identifiers, login, names
from sandbox.people.arguments import Arguments, wrong
from sandbox.people.facts import Facts, age_on, shown
from sandbox.people.lists import lists
from sandbox.people.seed import Draw

BANKS = ("Oefenbank", "Voorbeeldbank", "Proefspaarbank")
"""Banks that do not exist; the bank code in every IBAN here does not exist either."""


def relative(draw: Draw, given: Arguments) -> Facts:
    """A second made-up person: a partner, child or parent, with an own number and login.

    `jonger` are days younger than who was born on `geboren`; `anders_dan` holds the words (BSN
    and first names) that this person may not share; without `achternaam` one is drawn.
    """
    gender = _gender(draw, given)
    born = given.day("geboren") + timedelta(days=given.drawn("jonger", draw))
    taken = given.word("anders_dan")
    first = _first_name(draw, gender, taken)
    surname = _surname(draw, given)
    number = Fact("bsn", identifiers.bsn(draw))
    while shown(number) in taken:
        number = Fact("bsn", identifiers.bsn(draw))
    return {
        "voornaam": Fact("name", first),
        "achternaam": Fact("name", surname[0].upper() + surname[1:]),
        "naam": Fact("name", f"{first} {surname}"),
        "voorletters": Fact("name", f"{first[0]}."),
        "rekening_naam": Fact("name", f"{first[0]}. {surname}"),
        "aanhef": Fact("text", "mevrouw" if gender == "v" else "heer"),
        "geboortedatum": Fact("date", born),
        "leeftijd": Fact("number", age_on(born, given.day("op"))),
        "bsn": number,
        "telefoon": Fact("phone", identifiers.phone(draw)),
        "gebruikersnaam": Fact("username", login.username(draw, lists().words)),
        "wachtwoord": Fact("password", login.password(draw, lists().words)),
        "pincode": Fact("pin", login.pin(draw)),
    }


def _gender(draw: Draw, given: Arguments) -> Literal["v", "m"]:
    asked = given.word("geslacht") if "geslacht" in given else ""
    if asked not in ("v", "m"):
        return "v" if draw.below(2) else "m"
    return "v" if asked == "v" else "m"


def _first_name(draw: Draw, gender: Literal["v", "m"], taken: str) -> str:
    while (first := names.first_name(draw, gender)) in taken.split():
        pass
    return first


def _surname(draw: Draw, given: Arguments) -> str:
    """A surname as it stands after a first name: "van Oefenveld"."""
    if "achternaam" not in given:
        return draw.choose(lists().surnames.all())
    surname = given.word("achternaam")
    return surname[0].lower() + surname[1:] if surname.startswith(("Van ", "De ")) else surname


def home(draw: Draw, given: Arguments) -> Facts:
    """An own home with a mortgage, whole euros.

    `woz` is the value on 1 January of the year before `year`, the one that counts;
    `woz_later` that of a year on, which stands in the tax office's list by mistake when `fout`.
    """
    worth, rise = given.drawn("waarde", draw), given.drawn("stijging", draw)
    if rise == 0:
        raise wrong(given.fact, "geen_groei", naam="stijging")
    year, interest = given.number("year"), given.drawn("rente", draw)
    debt, paid_off = given.drawn("schuld", draw), given.drawn("aflossing", draw)
    worth, debt = worth // 1000 * 1000, debt // 100 * 100
    later = worth + rise // 1000 * 1000
    return {
        "woz": Fact("amount", worth),
        "woz_later": Fact("amount", later),
        "peildatum": Fact("date", date(year - 1, 1, 1)),
        "peildatum_later": Fact("date", date(year, 1, 1)),
        "rente": Fact("amount", interest),
        "aflossing": Fact("amount", paid_off),
        "schuld_januari": Fact("amount", debt),
        "schuld_december": Fact("amount", debt - paid_off),
        "bank": Fact("name", draw.choose(BANKS)),
        "lening": Fact("text", f"OEFEN-{draw.between(1, 9)}{draw.digits(4)}"),
        "vooraf_woz": Fact("amount", later if given.flag("fout") else worth),
        "vooraf_rente": Fact("amount", interest),
    }


def account(draw: Draw, given: Arguments) -> Facts:
    """A bank account with its year statement; the first and the last day of the year differ.

    The tax office knows the balance of 1 January, or by mistake (`fout`) that of 31 December.
    """
    first, growth = given.drawn("begin", draw), given.drawn("groei", draw)
    if growth == 0:
        raise wrong(given.fact, "geen_groei", naam="groei")
    return {
        "bank": Fact("name", draw.choose(BANKS)),
        "nummer": Fact("iban", identifiers.iban(draw)),
        "januari": Fact("amount", first),
        "december": Fact("amount", first + growth),
        "vooraf_saldo": Fact("amount", first + growth if given.flag("fout") else first),
    }
