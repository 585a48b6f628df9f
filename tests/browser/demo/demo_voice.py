"""One voice for the routes and the page script of the demo."""

from pathlib import Path

from sandbox.keys import Keys
from sandbox.ui.readables import Said
from sandbox.voice import Seal, Speech, dutch_voice, spoken
from sandbox.voice.speech import Sentence
from sandbox.voice.voice import Voice

SPEECHLESS = "Deze zin kan niemand zeggen."


class Choosy(Voice):
    """Speaks everything but one sentence."""

    def speech(self, sentence: Sentence) -> Speech | None:
        """Nothing for the one sentence."""
        return None if sentence.said == SPEECHLESS else super().speech(sentence)


KEYS = Keys(b"only for this demo, known to everybody")
SEAL = Seal(b"only for this demo, known to everybody")
VOICE = Choosy(dutch_voice(Path("/nonexistent"))._engines)


def said(text: str) -> tuple[Said, ...]:
    """The spoken sentences of a text."""
    return tuple((SEAL.address(sentence), sentence.lengths) for sentence in spoken(text))
