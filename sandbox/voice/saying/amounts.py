"""How amounts of money are said: one, a range, per hour, and in millions."""

from __future__ import annotations

from re import Match

from sandbox.voice.saying.measures import PER, per
from sandbox.voice.saying.numbers import SIGN, WHOLE, Say, decimal, sign_of, signed, whole

_CURRENCIES = {
    "€": "euro",
    "EUR": "euro",
    "$": "dollar",
    "US$": "dollar",
    "USD": "dollar",
    "£": "pond",
    "GBP": "pond",
    "¥": "yen",
    "CHF": "Zwitserse frank",
}
_CURRENCY = r"(?P<currency>€|EUR|US\$|\$|USD|£|GBP|¥|CHF)"
_AGAIN = r"(?:€|EUR|US\$|\$|USD|£|GBP)"
_CENTS = r"(?:,(?P<cents>\d\d?|[-–—=]{1,2})|\.(?P<cents2>\d\d))?"
_LARGE = {"mln": "miljoen", "mld": "miljard", "mrd": "miljard", "k": "duizend"}
_MILLIONS = r"(?P<large>miljoen|miljard|duizend|mln|mld|mrd|k)"
_LOW = rf"{_CURRENCY}\s?{WHOLE}(?:,(?P<cents>\d\d?|[-–—=]{{1,2}}))?"
_HIGH = r"(?P<high>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<high_cents>\d\d?|[-–—=]{1,2}))?"
_TO = r"(?P<to>\s?[-–—]\s?|\sà\s)"


def _money(euros: str, cents: str | None, currency: str) -> str:
    """From ("1.120", "50", "euro") to "1120 euro 50"."""
    if not cents or not cents.isdigit() or not int(cents):
        return f"{whole(euros)} {currency}"
    cents = cents.ljust(2, "0")
    if euros == "0":
        return f"{int(cents)} cent"
    if cents.startswith("0"):
        return f"{whole(euros)} {currency} en {int(cents)} cent"
    return f"{whole(euros)} {currency} {cents}"


def _currency(match: Match[str]) -> str:
    return _CURRENCIES[match.groupdict().get("currency") or "€"]


def _amount(match: Match[str]) -> str:
    cents = match["cents"] or match.groupdict().get("cents2")
    return sign_of(match) + _money(match["whole"], cents, _currency(match)) + per(match)


def _millions(match: Match[str]) -> str:
    large = _LARGE.get(match["large"], match["large"])
    return f"{signed(match)} {large} {_currency(match)}{per(match)}"


def _range(match: Match[str]) -> str:
    """ "€ 100-200" → "100 tot 200 euro"; what goes down is a sum: "100 euro min 20 euro"."""
    currency = _currency(match)
    low = _money(match["whole"], match["cents"], currency)
    high = _money(match["high"], match["high_cents"], currency)
    if _value(match["whole"], match["cents"]) >= _value(match["high"], match["high_cents"]):
        return f"{low} min {high}"
    plain = low.removesuffix(f" {currency}") if high.endswith(currency) else low
    to = "à" if "à" in (match.groupdict().get("to") or "") else "tot"
    return f"{plain} {to} {high}{per(match)}"


def _value(euros: str, cents: str | None) -> int:
    part = cents.ljust(2, "0") if cents and cents.isdigit() else "0"
    return int(whole(euros)) * 100 + int(part)


def _millions_range(match: Match[str]) -> str:
    low = decimal(match["whole"], match["fraction"])
    high = decimal(match["high"], match["high_part"])
    return f"{low} tot {high} {_LARGE.get(match['large'], match['large'])} {_currency(match)}"


def _plus(match: Match[str]) -> str:
    return f"{whole(match['whole'])} {_currency(match)} plus"


AMOUNTS: tuple[tuple[str, Say], ...] = (
    (rf"{_CURRENCY}\s?{WHOLE}\+", _plus),
    (rf"{_CURRENCY}\s?[-–]?,(?P<cents>\d\d)", lambda match: f"{int(match['cents'])} cent"),
    (
        rf"{_CURRENCY}\s?{WHOLE}(?:,(?P<fraction>\d+))?{_TO}"
        rf"(?P<high>\d+)(?:,(?P<high_part>\d+))?\s?{_MILLIONS}\.?",
        _millions_range,
    ),
    (
        rf"{SIGN}{_CURRENCY}\s?{WHOLE}(?:,(?P<fraction>\d+))?\s?{_MILLIONS}(?:\.(?=\s[a-z])|{PER})?",
        _millions,
    ),
    (
        rf"{_CURRENCY}\s?{WHOLE}(?:,(?P<cents>\d\d?|[-–—=]{{1,2}}))?{_TO}{_HIGH}(?!\s?%)(?:{PER})?",
        _range,
    ),
    (
        rf"{_CURRENCY}\s?{WHOLE}(?:,(?P<cents>\d\d?|[-–—=]{{1,2}}))?[-–—]{_AGAIN}\s?{_HIGH}(?:{PER})?",
        _range,
    ),
    (
        rf"{SIGN}{_CURRENCY}\s?(?P<sign2>[-−–])?\s?{WHOLE}{_CENTS}(?:{PER})?",
        _amount,
    ),
    (rf"{SIGN}{WHOLE},(?P<cents>\d\d)\s(?:euro|EUR)(?:{PER})?", _amount),
    (
        rf"{SIGN}{WHOLE}(?:,(?P<cents>\d\d|[-–—=]{{1,2}}))?\s?{_CURRENCY}(?!\s?\d)(?:{PER})?",
        _amount,
    ),
)
"""Patterns for one word on screen, first match wins, and how to say what matched."""
