"""Piper, a natural offline voice, when its package and a Dutch voice file are installed."""

from __future__ import annotations

import importlib
import io
import logging
import threading
import wave
from pathlib import Path
from typing import Any

from sandbox.voice.speech import Engine, Sentence, Speech
from sandbox.voice.timing import estimated, stretched

log = logging.getLogger(__name__)


class Piper:
    """Speaks with a voice `file` (`.onnx`, its `.onnx.json` beside it); without one it is silent.

    The package is `piper-tts`. Word times are those of `timer`, stretched.
    """

    def __init__(self, timer: Engine | None = None, file: Path | None = None) -> None:
        self._timer = timer
        self._lock = threading.Lock()
        self._voice = _load(file)

    @property
    def available(self) -> bool:
        """Whether package and voice file were found."""
        return self._voice is not None

    def synthesize(self, sentence: Sentence) -> Speech | None:
        """Speak a sentence, or None without a voice."""
        if self._voice is None or not sentence.said:
            return None
        with self._lock:
            chunks = list(self._voice.synthesize(sentence.said))
        if not chunks:
            return None
        samples = b"".join(chunk.audio_int16_bytes for chunk in chunks)
        file = io.BytesIO()
        with wave.open(file, "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(chunks[0].sample_rate)
            sound.writeframes(samples)
        length = len(samples) / 2 / chunks[0].sample_rate
        measured = self._timer.synthesize(sentence) if self._timer else None
        times = stretched(measured.words, length) if measured else estimated(sentence, length)
        return Speech(file.getvalue(), "audio/wav", times)


def _load(file: Path | None) -> Any:
    if file is None:
        return None
    try:
        return importlib.import_module("piper").PiperVoice.load(str(file))
    except Exception as error:  # package, file or runtime may be missing or of another kind
        log.warning("no Piper voice: %s", error)
        return None
