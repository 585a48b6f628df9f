"""`python -m sandbox speech`: records every fixed sentence, on a machine with internet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from sandbox.commands.content import catalog
from sandbox.files import RECORDINGS
from sandbox.settings import settings
from sandbox.voice import gtts_call, record
from sandbox.voice.fixed import fixed_sentences


def speech(arguments: Sequence[str]) -> int:
    """Makes the recordings that are missing; 1 when not all could be made."""
    make = partial(gtts_call, address=settings().speech_address or "")
    result = record(fixed_sentences(catalog(arguments)), RECORDINGS, make)
    return 1 if result.failed or result.left else 0
