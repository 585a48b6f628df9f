"""Answers that are no number, but say nothing, or about how much."""

from __future__ import annotations

import re

_NOTHING = re.compile(
    r"(?:nul|geen|niets|niks|nihil|zero|leeg|niet|nee|x|o|n\.? ?v\.? ?t\.?|niet van toepassing"
    r"|[-/\\_.]+)"
)
_GUESS = re.compile(
    r"(?:c\.? ?a\b|circa|ongeveer|ong\b|plm|plus ?minus|rond|om en nabij|zo'?n\b|bijna|ruim|krap"
    r"|meer dan|minder dan|hooguit|hoogstens|minstens|minimaal|maximaal|max\b|tussen|afgerond"
    r"|naar schatting|geschat|een (?:kleine|dikke|stuk)|(?:ik )?denk|misschien|zeg maar"
    r"|±|~|≈|\+ ?/ ?-|\+-|[<>≤≥]|(?:ik )?weet|geen idee|onbekend)"
)
_GUESS_BEHIND = re.compile(r"(?:\?|of zo|ofzo|denk ik|ongeveer|of meer|of minder|\+|\.\.\.|±)$")
_RANGE = re.compile(r"\d ?(?:-|à|a|tot|of|t/m) ?\d")


def says_nothing(words: str) -> bool:
    """Whether small letters say that there is nothing: "geen", "n.v.t.", "-"."""
    return _NOTHING.fullmatch(words) is not None


def is_guess(words: str) -> bool:
    """Whether small letters say about how much: "ca. 4800", "4800?", "4000 à 5000"."""
    return bool(_GUESS.match(words) or _GUESS_BEHIND.search(words) or _RANGE.search(words))
