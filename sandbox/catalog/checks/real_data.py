"""Finds what could be real: a number, address or link that belongs to somebody or somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sandbox.catalog.checks.reviewed import in_address, is_reviewed, is_reviewed_phone
from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Place, Problem
from sandbox.people.identifiers import could_be_real_bsn

_BSN = re.compile(r"(?<![\w.-])(?<!\d )\d(?:[ .]?\d){8}(?![\w-])(?![ .]\d)")
_IBAN = re.compile(r"\b[A-Z]{2}\d\d ?([A-Z]{4})(?: ?\d){10}\b")
_BANKS_THAT_DO_NOT_EXIST = frozenset({"OEFN", "TEST", "MOCK"})
_PHONE = re.compile(r"(?<![\w.,-])\+?\d(?:[ ()-]{0,3}\d){8,13}(?![\w-])")
_NOBODYS_PHONE = "06000000"
_SERVICE_PHONE = re.compile(r"\b0(?:800|900|906|909)[ -]?\d{4}(?: ?\d{3})?\b")
_POSTCODE = re.compile(r"(?<![\w.,€-])(?<!€ )[1-9]\d{3} ?(?!WW\b|NL\b)[A-Z]{2}(?![\w-])")
"""Not "in 2025 WW": nobody would take that for a postcode."""
_MAIL = re.compile(r"[\w.+-]+@(?![\w.-]*\.oefen\b)[\w-]+\.[\w.-]+")
_LINK = re.compile(r"\b(?:https?://|www\.)(?![\w.-]+\.oefen\b)\S+", re.IGNORECASE)
_WRITTEN_AS_LINK = re.compile(r"https?://|\]\(|<a\b", re.IGNORECASE)
SITE = re.compile(
    r"(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:nl|com|org|net|eu|be|de|info|io|app|gov|online|site)\b"
    r"(?:/[\w./+-]*\w)?",
    re.IGNORECASE,
)
_SIMULATED = re.compile(r"(?:[a-z0-9-]+\.)+oefen\b", re.IGNORECASE)
_SUSPECT = re.compile(r"\d{4}|\d[ .()-]+\d|\w\.\w|[@/]|\]\(|<a")
"""Without any of these a text holds nothing that could be real; most texts are done with that."""
_ABOUT_REALITY = frozenset({"sources", "reality"})
"""Keys of a service that speak about the real world, where real sites may be named."""


def could_be_real(document: Document, place: Place, cause: str, **values: str) -> Problem:
    """The problem of something that is or could be real."""
    return document.problem(place, f"echt.{cause}", **values)


def real_data(document: Document, simulated: bool) -> Iterator[Problem]:
    """Everything in a file that could be real. `simulated` refuses the real sites too."""
    for place, words in document.scalars:
        if not _SUSPECT.search(words):
            continue
        reality = not _ABOUT_REALITY.isdisjoint(place)
        for cause in _causes(words, simulated and not reality):
            yield could_be_real(document, place, cause)
        if not simulated or reality:
            yield from _unknown_sites(document, place, words)
        if not reality and not simulated and _WRITTEN_AS_LINK.search(words):
            yield could_be_real(document, place, "link")
        for site in _SIMULATED.findall(words) if simulated else ():
            for name in in_address(site):
                yield could_be_real(document, place, "naam_in_adres", naam=name, adres=site)


def real_in(words: str) -> Iterator[tuple[str, dict[str, str]]]:
    """What could be real in words outside any file: the cause, and what its sentence needs."""
    yield from ((cause, {}) for cause in _causes(words, False))
    if re.search(r"https?:", words, re.IGNORECASE):
        yield "link", {}
    for found in SITE.finditer(words):
        if not is_reviewed(found[0]):
            yield "adres", {"adres": found[0]}


def _unknown_sites(document: Document, place: Place, words: str) -> Iterator[Problem]:
    """Real addresses that are not on the one list of addresses that somebody looked at."""
    for found in SITE.finditer(words):
        if not is_reviewed(found[0]):
            yield could_be_real(document, place, "niet_nagekeken", adres=found[0])


def _causes(words: str, simulated: bool) -> Iterator[str]:
    if any(could_be_real_bsn(found[0]) for found in _BSN.finditer(words)):
        yield "bsn"
    if any(found[1] not in _BANKS_THAT_DO_NOT_EXIST for found in _IBAN.finditer(words)):
        yield "iban"
    if _has_phone(_IBAN.sub("", words), simulated):
        yield "telefoon"
    if _POSTCODE.search(_IBAN.sub("", words)):
        yield "postcode"
    if _MAIL.search(words):
        yield "email"
    if simulated and (_LINK.search(words) or SITE.search(words)):
        yield "site"


def _has_phone(words: str, simulated: bool) -> bool:
    """Whether there is a Dutch phone number that somebody could have.

    Numbers of the list of what somebody looked at may stand anywhere but in a simulation.
    """
    left = words if simulated else _SERVICE_PHONE.sub(_unless_reviewed, words)
    for found in _PHONE.finditer(left):
        digits = re.sub(r"\D", "", found[0])
        national = re.sub(r"^(?:00)?310?", "0", digits) if len(digits) > 10 else digits
        if re.fullmatch(r"0\d{9}", national) and not national.startswith(_NOBODYS_PHONE):
            return True
    return _SERVICE_PHONE.search(left) is not None


def _unless_reviewed(found: re.Match[str]) -> str:
    return "" if is_reviewed_phone(found[0]) else found[0]
