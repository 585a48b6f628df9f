"""Somebody behind a desk, by ear the same as for the eye."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from sandbox.model import Block, Counter, Derived
from sandbox.pieces import lay_out, pieces_of, plain

TALK = Counter(who="Medewerker", says=("Goedemorgen.", "Wat komt u doen?"))


def test_who_speaks_stands_before_what_is_said_line_for_line() -> None:
    drawn = pieces_of((Block(counter=TALK),), Derived())
    assert plain(drawn).splitlines() == ["Medewerker", "Goedemorgen.", "Wat komt u doen?"]
    heard = [one.words for one in lay_out(drawn, "site").heard]
    assert heard == ["Medewerker", "Goedemorgen.", "Wat komt u doen?"]


def test_somebody_who_says_nothing_is_refused() -> None:
    with pytest.raises(ValidationError):
        Counter(who="Medewerker", says=())
