"""Sound to test with, made on the spot."""

from collections.abc import Callable

import pytest


def silent_mp3(seconds: float) -> bytes:
    """Silence as the gTTS service sends it: MPEG 2 layer III, 24 kHz, 32 kbit/s, 24 ms a frame."""
    frame = bytes([0xFF, 0xF3, 0x44, 0xC4]) + bytes(92)
    return frame * round(seconds / 0.024)


@pytest.fixture
def silence() -> Callable[[float], bytes]:
    return silent_mp3
