"""A code that somebody types or comes with: looked up once a try, not once a run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sandbox.ui import session


@dataclass(frozen=True, slots=True)
class TypedCode:
    """What the tab remembers of codes of one `kind`: what was wrong, and which is known."""

    kind: str

    def tried(self, wrong: str = "") -> None:
        """Once more something was tried, and this was wrong with it."""
        tries: int = session.recall(f"{self.kind}_tries", 0)
        session.keep(**{f"{self.kind}_wrong": wrong, f"{self.kind}_tries": tries + 1})

    def is_wrong(self, wrong: str) -> None:
        """Something is wrong with what was tried."""
        session.keep(**{f"{self.kind}_wrong": wrong})

    def is_known(self, code: str) -> None:
        """This code is right; it is not looked up any more."""
        session.keep(**{f"{self.kind}_known": code})

    def is_right(self, code: str, look_up: Callable[[str], str]) -> bool:
        """Whether a code is right; `look_up` tells what is wrong with it, "" for nothing."""
        if session.recall(f"{self.kind}_known", "") == code:
            return True
        this_try = (code, session.recall(f"{self.kind}_tries", 0))
        if session.recall(f"{self.kind}_asked", None) == this_try:
            return False
        wrong = look_up(code)
        session.keep(**{f"{self.kind}_asked": this_try})
        self.is_wrong(wrong)
        if not wrong:
            self.is_known(code)
        return not wrong
