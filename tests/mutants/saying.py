"""What the one process that tries changes says to the one that asked: lines of JSON."""

from __future__ import annotations

import json
import os
from typing import Any


class Saying:
    """Takes standard output for itself; what tests print there goes nowhere."""

    def __init__(self) -> None:
        self._out = os.fdopen(os.dup(1), "w", encoding="utf-8")
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.close(nowhere)

    def verdict(self, number: int, by: str, tests: list[str]) -> None:
        """Which test noticed a change ("" when none did), and which were there to notice it."""
        self._say({"number": number, "by": by, "tests": tests})

    def known(self, seconds: dict[str, float], by_file: dict[str, list[str]]) -> None:
        """How long each test takes, and which tests come by each file."""
        self._say({"seconds": seconds, "by_file": by_file})

    def _say(self, words: dict[str, Any]) -> None:
        self._out.write(f"{json.dumps(words)}\n")
        self._out.flush()
