"""`python -m sandbox speech`: records every fixed sentence, on a machine with internet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sandbox.commands.content import catalog
from sandbox.voice import record
from sandbox.voice.fixed import fixed_sentences

FOLDER = Path(__file__).parents[2] / "assets" / "speech"


def speech(arguments: Sequence[str]) -> int:
    """Makes the recordings that are missing; 1 when not all could be made."""
    result = record(fixed_sentences(catalog(arguments)), FOLDER)
    return 1 if result.failed or result.left else 0
