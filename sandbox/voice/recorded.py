"""The engine of recorded sentences: natural sound made ahead, word times from the offline one."""

from __future__ import annotations

import hashlib
from pathlib import Path

from sandbox.voice import mp3
from sandbox.voice.speech import Engine, Sentence, Speech
from sandbox.voice.timing import estimated, stretched


def recording(folder: Path, sentence: Sentence) -> Path:
    """Where the recording of a sentence stands, whether it exists or not.

    The name follows from what is said, so a changed sentence asks for a new recording.
    """
    digest = hashlib.sha256(sentence.said.encode()).hexdigest()
    return folder / f"{digest[:24]}.mp3"


class Recorded:
    """Plays `<folder>/<hash>.mp3` when it is there.

    Word times are those of `timer`, stretched to the length of the recording;
    without a timer they follow the length of the words.
    """

    def __init__(self, folder: Path, timer: Engine | None = None) -> None:
        self._folder = folder
        self._timer = timer
        self._any = False

    @property
    def available(self) -> bool:
        """Whether there is at least one recording."""
        self._any = self._any or any(self._folder.glob("*.mp3"))
        return self._any

    def synthesize(self, sentence: Sentence) -> Speech | None:
        """The recording of a sentence, or None when nobody made one or it is damaged."""
        try:
            audio = recording(self._folder, sentence).read_bytes()
        except OSError:
            return None
        length = mp3.seconds(audio)
        if not length:
            return None
        measured = self._timer.synthesize(sentence) if self._timer else None
        times = stretched(measured.words, length) if measured else estimated(sentence, length)
        return Speech(audio, "audio/mpeg", times)
