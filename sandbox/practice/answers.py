"""What a learner typed, read as kindly as possible: "€ 4.812,00" is 4812.

Every kind has one reader. A reader gives the value to compare, or the cause why it cannot
be read; the sentence for a cause stands in assets/texts.yaml under `fout.<kind>.<cause>`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sandbox.model import Kind

Value = str | int | date

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
HIGHEST_AMOUNT = 99_999_999


@dataclass(frozen=True)
class Unreadable:
    """Why something typed cannot be read."""

    cause: str


def read(kind: Kind, typed: str, options: Sequence[str] = ()) -> Value | Unreadable:
    """The value of what was typed. Amounts are in whole euros.

    `options` are the ids to choose from, for the kinds `choice` and `point`.
    """
    text = " ".join(typed.split())
    if not text:
        return Unreadable("leeg")
    if kind in ("choice", "point"):
        return text if text in options else Unreadable("leeg")
    return _READERS[kind](text)


def _amount(text: str) -> Value | Unreadable:
    bare = re.sub(r"[€\s]|euro|eur\b|,-+$|,=$", "", text.replace("−", "-").lower())
    if re.fullmatch(r"-[\d.,]+", bare):
        return Unreadable("negatief")
    whole = _split_cents(bare)
    if isinstance(whole, Unreadable):
        return whole
    return whole if whole <= HIGHEST_AMOUNT else Unreadable("te-groot")


def _split_cents(bare: str) -> int | Unreadable:
    """Whole euros of "4812", "4.812", "4.812,00", "4,812.00" or "4812.00"."""
    grouped = r"\d{1,3}(?:[.,]\d{3})+|\d+"
    found = re.fullmatch(rf"({grouped})(?:[.,](\d{{1,2}}))?", bare)
    if not found:
        return Unreadable("vorm")
    if found[2] and int(found[2]):
        return Unreadable("centen")
    return int(re.sub(r"[.,]", "", found[1]))


def _number(text: str) -> Value | Unreadable:
    bare = text.replace(".", "").replace(" ", "")
    return int(bare) if re.fullmatch(r"\d{1,9}", bare) else Unreadable("vorm")


def _date(text: str) -> Value | Unreadable:
    numbers = _date_numbers(text.lower())
    if numbers is None:
        return Unreadable("vorm")
    day, month, year = numbers
    try:
        return date(year, month, day)
    except ValueError:
        return Unreadable("bestaat-niet")


def _date_numbers(text: str) -> tuple[int, int, int] | None:
    """(day, month, year) of "3-4-2026", "3 april 2026", "03042026" or "2026-04-03"."""
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        return int(found[3]), int(found[2]), int(found[1])
    if found := re.fullmatch(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})", text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := re.fullmatch(r"(\d{2})(\d{2})(\d{4})", text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := re.fullmatch(r"(\d{1,2})[-. ]*([a-z]{3,9})\.?[-. ]*(\d{4})", text):
        months = [at for at, name in enumerate(MONTHS, 1) if name.startswith(found[2])]
        return (int(found[1]), months[0], int(found[3])) if len(months) == 1 else None
    return None


def _bsn(text: str) -> Value | Unreadable:
    digits = re.sub(r"[\s.-]", "", text)
    if not digits.isdecimal():
        return Unreadable("vorm")
    if len(digits) == 8:
        return Unreadable("acht")
    return digits if len(digits) == 9 else Unreadable("lengte")


def _iban(text: str) -> Value | Unreadable:
    bare = re.sub(r"[\s.-]", "", text).upper()
    if not bare.startswith("NL"):
        return Unreadable("land")
    if len(bare) != 18:
        return Unreadable("lengte")
    return bare if re.fullmatch(r"NL\d{2}[A-Z]{4}\d{10}", bare) else Unreadable("vorm")


def _phone(text: str) -> Value | Unreadable:
    bare = re.sub(r"[\s().-]", "", text)
    bare = re.sub(r"^(\+31|0031)0?", "0", bare)
    if not bare.isdecimal():
        return Unreadable("vorm")
    return bare if len(bare) == 10 and bare.startswith("0") else Unreadable("lengte")


def _postcode(text: str) -> Value | Unreadable:
    bare = text.replace(" ", "").upper()
    return bare if re.fullmatch(r"\d{4}[A-Z]{2}", bare) else Unreadable("vorm")


def _email(text: str) -> Value | Unreadable:
    bare = text.replace(" ", "").lower()
    return bare if re.fullmatch(r"[^@]+@[^@.]+(\.[^@.]+)+", bare) else Unreadable("vorm")


def _username(text: str) -> Value | Unreadable:
    if " " in text:
        return Unreadable("spatie")
    return text if 6 <= len(text) <= 32 else Unreadable("lengte")


def _password(text: str) -> Value | Unreadable:
    if " " in text:
        return Unreadable("spatie")
    return text if 8 <= len(text) <= 32 else Unreadable("lengte")


def _pin(text: str) -> Value | Unreadable:
    bare = text.replace(" ", "")
    return bare if re.fullmatch(r"\d{5}", bare) else Unreadable("vorm")


def _code(text: str) -> Value | Unreadable:
    return re.sub(r"[\s-]", "", text).upper()


def _yesno(text: str) -> Value | Unreadable:
    return text if text in ("ja", "nee") else Unreadable("leeg")


def _text(text: str) -> Value | Unreadable:
    return text.casefold()


_READERS: dict[Kind, Callable[[str], Value | Unreadable]] = {
    "text": _text,
    "name": _text,
    "number": _number,
    "amount": _amount,
    "date": _date,
    "bsn": _bsn,
    "iban": _iban,
    "phone": _phone,
    "postcode": _postcode,
    "email": _email,
    "username": _username,
    "password": _password,
    "pin": _pin,
    "code": _code,
    "yesno": _yesno,
    "tick": _yesno,
}
