"""Rules for who and what is around a person: partner, child, home, bank account."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from sandbox.model import Fact
from sandbox.people import identifiers, login, names
from sandbox.people.arguments import Arguments, wrong
from sandbox.people.facts import Facts, age_on, shown
from sandbox.people.lists import lists
from sandbox.people.seed import Chance

BANKS = ("Oefenbank", "Voorbeeldbank", "Proefspaarbank")
"""Banks that do not exist; the bank code in every IBAN here does not exist either."""


def relative(chance: Chance, given: Arguments) -> Facts:
    """A second made-up person: a partner, child or parent, with an own number and login.

    `jonger` are days younger than who was born on `geboren`; `anders_dan` holds the words (BSN
    and first names) that this person may not share; without `achternaam` one is drawn.
    """
    gender = _gender(chance, given)
    born = given.day("geboren") + timedelta(days=given.by_chance("jonger", chance))
    taken = given.word("anders_dan")
    first = _first_name(chance, gender, taken)
    surname = _surname(chance, given)
    number = Fact("bsn", identifiers.bsn(chance))
    while shown(number) in taken:
        number = Fact("bsn", identifiers.bsn(chance))
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
        "telefoon": Fact("phone", identifiers.phone(chance)),
        "gebruikersnaam": Fact("username", login.username(chance, lists().words)),
        "wachtwoord": Fact("password", login.password(chance, lists().words)),
        "pincode": Fact("pin", login.pin(chance)),
    }


def _gender(chance: Chance, given: Arguments) -> Literal["v", "m"]:
    asked = given.word("geslacht") if "geslacht" in given else ""
    if asked not in ("v", "m"):
        return "v" if chance.below(2) else "m"
    return "v" if asked == "v" else "m"


def _first_name(chance: Chance, gender: Literal["v", "m"], taken: str) -> str:
    while (first := names.first_name(chance, gender)) in taken.split():
        pass
    return first


def _surname(chance: Chance, given: Arguments) -> str:
    """A surname as it stands after a first name: "van Oefenveld"."""
    if "achternaam" not in given:
        return chance.choose(lists().surnames.all())
    surname = given.word("achternaam")
    return surname[0].lower() + surname[1:] if surname.startswith(("Van ", "De ")) else surname


def home(chance: Chance, given: Arguments) -> Facts:
    """An own home with a mortgage, whole euros.

    `woz` is the value on 1 January of the year before `year`, the one that counts;
    `woz_later` that of a year on, which stands in the tax office's list by mistake when `fout`.
    """
    worth, rise = given.by_chance("waarde", chance), given.by_chance("stijging", chance)
    if rise == 0:
        raise wrong(given.fact, "geen_groei", naam="stijging")
    year, interest = given.number("year"), given.by_chance("rente", chance)
    debt, paid_off = given.by_chance("schuld", chance), given.by_chance("aflossing", chance)
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
        "bank": Fact("name", chance.choose(BANKS)),
        "lening": Fact("text", f"OEFEN-{chance.between(1, 9)}{chance.digits(4)}"),
        "vooraf_woz": Fact("amount", later if given.flag("fout") else worth),
        "vooraf_rente": Fact("amount", interest),
    }


def account(chance: Chance, given: Arguments) -> Facts:
    """A bank account with its year statement; the first and the last day of the year differ.

    The tax office knows the balance of 1 January, or by mistake (`fout`) that of 31 December.
    """
    first, growth = given.by_chance("begin", chance), given.by_chance("groei", chance)
    if growth == 0:
        raise wrong(given.fact, "geen_groei", naam="groei")
    return {
        "bank": Fact("name", chance.choose(BANKS)),
        "nummer": Fact("iban", identifiers.iban(chance)),
        "januari": Fact("amount", first),
        "december": Fact("amount", first + growth),
        "vooraf_saldo": Fact("amount", first + growth if given.flag("fout") else first),
    }
