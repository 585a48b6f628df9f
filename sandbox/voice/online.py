"""Live gTTS, only for fixed texts and only when the operator allows the internet."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Iterable
from pathlib import Path

from sandbox.voice import mp3
from sandbox.voice.record import Make, gtts_call, keep
from sandbox.voice.recorded import recording
from sandbox.voice.speech import Sentence

log = logging.getLogger(__name__)

_WAITING = 50
"""Sentences in the queue at most; the next listener asks again."""
_PAUSE = 300.0
"""Seconds without a try after a failure: without internet nothing keeps knocking."""


class Online:
    """Fetches a recording in the background while another engine speaks.

    It never gives sound itself and so never makes anyone wait: `Recorded` on the same folder
    has the sentence the next time. Only sentences in `fixed` are ever sent.
    """

    available = False

    def __init__(self, folder: Path, fixed: Iterable[Sentence], make: Make = gtts_call) -> None:
        self._folder = folder
        self._fixed = frozenset(sentence.said for sentence in fixed)
        self._make = make
        self._queue: queue.Queue[Sentence] = queue.Queue(_WAITING)
        self._asked: set[str] = set()
        self._quiet_until = 0.0
        self._lock = threading.Lock()
        self._worker: threading.Thread | None = None

    @property
    def quiet(self) -> bool:
        """Whether a failure a moment ago keeps it from asking."""
        return time.monotonic() < self._quiet_until

    def synthesize(self, sentence: Sentence) -> None:
        """Put a fixed sentence in the queue; always None, at once."""
        if sentence.said not in self._fixed or self.quiet:
            return
        with self._lock:
            if sentence.said in self._asked:
                return
            try:
                self._queue.put_nowait(sentence)
            except queue.Full:
                return
            self._asked.add(sentence.said)
            if self._worker is None:
                self._worker = threading.Thread(target=self._work, daemon=True)
                self._worker.start()

    def _work(self) -> None:
        while True:
            sentence = self._queue.get()
            try:
                if not self.quiet:
                    self._fetch(sentence)
            except Exception as error:  # no internet, full disk: reading aloud goes on without
                self._quiet_until = time.monotonic() + _PAUSE
                log.info("no online voice for now: %s", type(error).__name__)
            with self._lock:
                self._asked.discard(sentence.said)

    def _fetch(self, sentence: Sentence) -> None:
        file = recording(self._folder, sentence)
        if file.exists():
            return
        audio = self._make(sentence.said)
        if not mp3.seconds(audio):
            raise ValueError("no sound")
        file.parent.mkdir(parents=True, exist_ok=True)
        keep(file, audio)
