"""Speech for a sentence from the first engine that has it, remembered."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from pathlib import Path

from sandbox.voice.espeak import Espeak
from sandbox.voice.online import Online
from sandbox.voice.piper import Piper
from sandbox.voice.recorded import Recorded
from sandbox.voice.speech import Engine, Sentence, Speech

log = logging.getLogger(__name__)

CACHE_BYTES = 64_000_000


class Voice:
    """Reads sentences aloud; may be used by several threads together.

    `cache_size` is in bytes of sound.
    """

    def __init__(self, engines: Sequence[Engine], cache_size: int = CACHE_BYTES) -> None:
        self._engines = tuple(engines)
        self._cache_size = cache_size
        self._cached: OrderedDict[tuple[int, Sentence], Speech] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()

    @property
    def available(self) -> bool:
        """Whether any engine can speak; without one the text stays and the button explains."""
        return any(engine.available for engine in self._engines)

    def warm(self) -> bool:
        """Load what engines load on first use, so that the first listener does not wait for it."""
        return sum(engine.available for engine in self._engines) > 0  # asks all of them

    def speech(self, sentence: Sentence) -> Speech | None:
        """Sound for a sentence, or None when no engine has any.

        Remembered per engine, so that a better one (a recording made meanwhile) wins at once.
        """
        for number, engine in enumerate(self._engines):
            key = (number, sentence)
            with self._lock:
                if known := self._cached.get(key):
                    self._cached.move_to_end(key)
                    return known
            try:
                made = engine.synthesize(sentence)
            except Exception as error:  # one broken engine must not silence the others
                log.warning("%s failed: %s", type(engine).__name__, type(error).__name__)
                continue
            if made:
                self._remember(key, made)
                return made
        return None

    def _remember(self, key: tuple[int, Sentence], made: Speech) -> None:
        if len(made.audio) > self._cache_size:
            return
        with self._lock:
            if old := self._cached.pop(key, None):
                self._bytes -= len(old.audio)
            self._cached[key] = made
            self._bytes += len(made.audio)
            while self._bytes > self._cache_size:
                _, oldest = self._cached.popitem(last=False)
                self._bytes -= len(oldest.audio)


def dutch_voice(
    recordings: Path, piper: Path | None = None, fetched: Iterable[Sentence] | None = None
) -> Voice:
    """The engines of this machine in their order: recordings, Piper, espeak-ng.

    `piper` is its voice file. Missing recordings of `fetched` sentences, which must be the same
    for everybody, are asked on the internet in the background; no other text leaves this machine.
    """
    offline = Espeak()
    engines: list[Engine] = [Recorded(recordings, offline)]
    if fetched is not None:
        engines.append(Online(recordings, fetched))
    engines += [Piper(offline, piper), offline]
    return Voice(engines)
