"""Measures: units behind a number, and the slash that means "per"."""

from __future__ import annotations

from re import Match

from sandbox.voice.saying.numbers import SIGN, WHOLE, Say, signed

UNITS = {
    "bar": "bar",
    "cl": "centiliter",
    "cm": "centimeter",
    "cm²": "vierkante centimeter",
    "cm³": "kubieke centimeter",
    "ct": "cent",
    "dag": "dag",
    "dagen": "dagen",
    "dgn": "dagen",
    "dl": "deciliter",
    "dm": "decimeter",
    "g": "gram",
    "gb": "gigabyte",
    "ghz": "gigahertz",
    "gr": "gram",
    "ha": "hectare",
    "hz": "hertz",
    "jr": "jaar",
    "kb": "kilobyte",
    "kcal": "kilocalorie",
    "kg": "kilo",
    "khz": "kilohertz",
    "kj": "kilojoule",
    "km": "kilometer",
    "km²": "vierkante kilometer",
    "km2": "vierkante kilometer",
    "kw": "kilowatt",
    "kwh": "kilowatt uur",
    "l": "liter",
    "ltr": "liter",
    "m": "meter",
    "m²": "vierkante meter",
    "m2": "vierkante meter",
    "m³": "kubieke meter",
    "m3": "kubieke meter",
    "mb": "megabyte",
    "mbit": "megabit",
    "mg": "milligram",
    "mhz": "megahertz",
    "ml": "milliliter",
    "mm": "millimeter",
    "mnd": "maanden",
    "pers": "personen",
    "pk": "paardenkracht",
    "px": "pixels",
    "sec": "seconden",
    "st": "stuks",
    "tb": "terabyte",
    "wk": "weken",
    "wkn": "weken",
}
"""Small letters → what is said behind a number."""

_ONE_OF = {
    **{unit: said for unit, said in UNITS.items() if unit not in ("dagen", "min", "sec")},
    "d": "dag",
    "eenheid": "eenheid",
    "h": "uur",
    "jaar": "jaar",
    "keer": "keer",
    "kind": "kind",
    "km": "kilometer",
    "kwartaal": "kwartaal",
    "les": "les",
    "liter": "liter",
    "maand": "maand",
    "mb": "megabyte",
    "min": "minuut",
    "minuut": "minuut",
    "mnd": "maand",
    "nacht": "nacht",
    "p": "persoon",
    "pers": "persoon",
    "persoon": "persoon",
    "pp": "persoon",
    "s": "seconde",
    "sec": "seconde",
    "seconde": "seconde",
    "st": "stuk",
    "stuk": "stuk",
    "u": "uur",
    "uur": "uur",
    "week": "week",
    "wk": "week",
}
"""Small letters → what is said after "per"."""

_COUNTED = {
    **{unit: said for unit, said in UNITS.items() if unit not in ("dag", "st")},
    "euro": "euro",
    "keer": "keer",
    "kilometer": "kilometer",
    "liter": "liter",
    "meter": "meter",
    "minuten": "minuten",
    "personen": "personen",
    "u": "uur",
    "uren": "uren",
    "uur": "uur",
    "x": "keer",
}
"""Small letters → what is said in front of "per" when it stands behind a number."""

_LONGEST_FIRST = sorted(UNITS, key=len, reverse=True)
_APART = ("ct", "dag", "dagen", "dgn", "pers", "pk", "st", "wk", "wkn")
_LONG = "|".join(unit for unit in _LONGEST_FIRST if len(unit) > 1 and unit not in _APART)
_UNIT = rf"(?i:{_LONG})|[gml]"
_NO_POSTCODE = r"(?!\d{4}[A-Za-z]{2}(?:\W|$))"
_COUNT = "|".join(sorted(_COUNTED, key=len, reverse=True))
_LONG_ONE = "|".join(unit for unit in sorted(_ONE_OF, key=len, reverse=True) if len(unit) > 1)
_ONE = "|".join(sorted(_ONE_OF, key=len, reverse=True))
PER = rf"\s?/\s?(?P<times>10{{1,3}}\s?)?(?P<per>(?i:{_ONE}))"
"""A slash that means "per", with the unit behind it."""
_AMOUNT = rf"{SIGN}{WHOLE}(?:,(?P<fraction>\d+))?"
_BYTES = {"KB", "MB", "GB", "TB"}
_SPEEDS = {"mbps": "megabit per seconde", "kmh": "kilometer per uur", "km/h": "kilometer per uur"}


def per(match: Match[str]) -> str:
    """ "/uur" → " per uur", "/100 km" → " per 100 kilometer"; empty without such a slash."""
    unit = match.groupdict().get("per")
    if not unit:
        return ""
    times = (match.groupdict().get("times") or "").strip()
    return f" per {times + ' ' if times else ''}{_ONE_OF[unit.lower()]}"


def one_of(core: str) -> str | None:
    """What a short unit after "per" is called: "min" → "minuut"; None for another word."""
    small = core.lower()
    return _ONE_OF.get(small) if len(small) > 1 else None


def unit_of(core: str) -> str | None:
    """What a unit behind a number is called: "kB" → "kilobyte"; None for another word."""
    small = core.lower()
    if small in _SPEEDS:
        return _SPEEDS[small]
    if len(core) <= 2 and core.isupper() and core not in _BYTES:
        return None  # "12 M" is a house or a size, "0356 CM" a postcode
    return UNITS.get(small)


def _measure(match: Match[str]) -> str:
    return f"{signed(match)} {UNITS[match['unit'].lower()]}"


def _counted(match: Match[str]) -> str:
    return f"{signed(match)} {_COUNTED[match['unit'].lower()]}{per(match)}"


def _speed(match: Match[str]) -> str:
    return f"{signed(match)} {_SPEEDS[match['unit'].lower()]}"


def _degrees(match: Match[str]) -> str:
    return f"{signed(match)} graden" + (" Fahrenheit" if match["scale"] == "F" else "")


MEASURES: tuple[tuple[str, Say], ...] = (
    (rf"{_AMOUNT}\s?(?P<unit>(?i:mbps|kmh|km/h))", _speed),
    (rf"{_AMOUNT}\s?(?P<unit>(?i:{_COUNT})){PER}", _counted),
    (rf"{_AMOUNT}/(?P<per>(?i:{_ONE}))", lambda match: f"{signed(match)}{per(match)}"),
    (rf"{_NO_POSTCODE}{_AMOUNT}(?P<unit>{_UNIT})", _measure),
    (rf"{_AMOUNT}\s?°\s?(?P<scale>[CF]?)", _degrees),
    (
        rf"(?P<unit>(?i:euro|uren|keer|km|m|kg|MB|GB|Mbit|g|mg|ml|kWh|l|liter|kilometer)){PER}",
        lambda match: f"{_COUNTED[match['unit'].lower()]}{per(match)}",
    ),
    (rf"€{PER}", lambda match: f"euro{per(match)}"),
    (rf"p/(?P<per>(?i:{_LONG_ONE}))", lambda match: per(match).strip()),
)
"""Patterns for one word on screen, before those of codes: "8GB" is no code."""
