"""The offline voice: espeak-ng, inside this process, with the time of each word.

espeak-ng (GPL-3.0) is loaded as a library from the espeakng-loader wheel. It keeps one global
state, so every call goes through one lock; a sentence takes a few milliseconds.
"""

from __future__ import annotations

import ctypes
import io
import logging
import threading
import wave
from typing import Any, ClassVar

from sandbox.voice.respelling import respelled
from sandbox.voice.speech import Sentence, Speech, Word
from sandbox.voice.timing import first_heard, word_times

log = logging.getLogger(__name__)

# Names and numbers from espeak-ng's speak_lib.h.
_OUTPUT_SYNCHRONOUS = 2
_DO_NOT_EXIT = 0x8000
_UTF8 = 1
_BY_CHARACTER = 1
_RATE = 1
_EVENT_END_OF_LIST = 0
_EVENT_WORD = 1
_SAMPLE_BYTES = 2
_WORDS_PER_MINUTE = 140  # calm: for who reads with difficulty


class _EventId(ctypes.Union):
    _fields_: ClassVar = [
        ("number", ctypes.c_int),
        ("name", ctypes.c_char_p),
        ("string", ctypes.c_char * 8),
    ]


class _Event(ctypes.Structure):
    _fields_: ClassVar = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _EventId),
    ]


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


class _Library:
    """The loaded library with the Dutch voice set; the only place that talks to it."""

    def __init__(self) -> None:
        import espeakng_loader  # noqa: PLC0415  a machine without the wheel must still start

        self._sound: list[bytes] = []
        self._heard: list[tuple[int, float]] = []
        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        data = espeakng_loader.get_data_path().encode()
        self.rate = self._library.espeak_Initialize(_OUTPUT_SYNCHRONOUS, 0, data, _DO_NOT_EXIT)
        if self.rate <= 0:
            raise OSError("espeak-ng cannot find its data")
        self._keep = _Callback(self._receive)  # the library holds no reference of its own
        self._library.espeak_SetSynthCallback(self._keep)
        if self._library.espeak_SetVoiceByName(b"nl") != 0:
            raise OSError("espeak-ng has no Dutch voice")
        self._library.espeak_SetParameter(_RATE, _WORDS_PER_MINUTE, 0)

    def _receive(self, sound: Any, samples: int, events: Any) -> int:
        if sound and samples > 0:
            self._sound.append(ctypes.string_at(sound, samples * _SAMPLE_BYTES))
        number = 0
        while events[number].type != _EVENT_END_OF_LIST:
            event = events[number]
            if event.type == _EVENT_WORD:  # its text position counts characters from 1
                self._heard.append((event.text_position - 1, event.audio_position / 1000))
            number += 1
        return 0

    def phonemes(self, text: str) -> str:
        """The sounds of a text in espeak-ng's own notation."""
        pointer = ctypes.c_char_p(text.encode())
        found: list[str] = []
        while pointer.value:
            part = self._library.espeak_TextToPhonemes(ctypes.byref(pointer), _UTF8, 0)
            found += [part.decode().strip()] if part else []
        return " ".join(found)

    def speak(self, text: str) -> tuple[bytes, list[tuple[int, float]]]:
        """Samples (16 bit, mono) and for each word heard: (character in text, second)."""
        self._sound.clear()
        self._heard.clear()
        data = text.replace("\0", " ").encode()
        failed = self._library.espeak_Synth(
            data, len(data) + 1, 0, _BY_CHARACTER, 0, _UTF8, None, None
        )
        if failed:
            raise OSError(f"espeak-ng answered {failed}")
        return b"".join(self._sound), list(self._heard)


_lock = threading.Lock()
_library: _Library | None = None
_missing = False


def _loaded() -> _Library | None:
    """The library, started on first use; call it with the lock held."""
    global _library, _missing  # noqa: PLW0603  espeak-ng can be started once a process
    if _library is None and not _missing:
        try:
            _library = _Library()
        except Exception as error:  # whatever is wrong with the wheel: text must stay readable
            _missing = True
            log.warning("no offline voice: %s", error)
    return _library


class Espeak:
    """The engine that is always there: Dutch, WAV 22,050 Hz, 16 bit, mono.

    Starting it takes some tens of milliseconds: on first use, or ahead by `warm`.
    """

    @property
    def available(self) -> bool:
        """Whether the library and its Dutch voice could be loaded (loads them)."""
        return self.warm()

    def warm(self) -> bool:
        """Load the library and speak once, so that the first sentence is as fast as the rest."""
        if _library is not None or _missing:
            return _library is not None
        return self.synthesize(Sentence((Word("Welkom", "Welkom"),))) is not None

    def phonemes(self, text: str) -> str | None:
        """How the voice sees a text, without respelling; None when there is no library."""
        with _lock:
            library = _loaded()
            return library.phonemes(text) if library else None

    def synthesize(self, sentence: Sentence) -> Speech | None:
        """Speak a sentence; None when there is no library or nothing to say."""
        text, places = respelled(sentence.said)
        with _lock:
            library = _loaded()
            if library is None:
                return None
            samples, heard = library.speak(text)
            rate = library.rate
        if not samples:
            return None
        known = ((places[at], second) for at, second in heard if at < len(places))
        starts = first_heard(sentence, known)
        times = word_times(sentence, starts, len(samples) / _SAMPLE_BYTES / rate)
        return Speech(_wav(samples, rate), "audio/wav", times)


def _wav(samples: bytes, rate: int) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(_SAMPLE_BYTES)
        sound.setframerate(rate)
        sound.writeframes(samples)
    return file.getvalue()
