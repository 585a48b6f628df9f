"""The amounts of the return, once more, for the letters and screens that follow it."""

from __future__ import annotations

from sandbox.services.aangifte.rules import DRAWN, FACTS, derive

__all__ = ["DRAWN", "FACTS", "derive"]
