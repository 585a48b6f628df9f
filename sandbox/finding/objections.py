"""Decisions: which letter is one, and what somebody can do who does not agree with it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from sandbox.files import OBJECTIONS
from sandbox.model import Objection, Paper
from sandbox.model.walking import texts_in
from sandbox.quick_yaml import read_file


@cache
def objections() -> Mapping[str, Objection]:
    """Every way by its id, read once; ValidationError for one that is not right."""
    found = (Objection.model_validate(one) for one in _written()["objections"])
    return MappingProxyType({one.id: one for one in found})


def is_decision(paper: Paper) -> bool:
    """Whether a letter says by its words that it decides something."""
    if paper.look != "letter":
        return False
    signs = _written()["decisions"]
    title = paper.title.lower()
    said = " ".join(words for _, words in texts_in(paper.body)).lower()
    return any(one in title for one in signs["titles"]) or any(
        one in said for one in signs["words"]
    )


@cache
def _written() -> Any:
    return read_file(OBJECTIONS)
