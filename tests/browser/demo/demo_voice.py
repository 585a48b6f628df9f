"""One voice for the routes and the page script of the demo."""

from pathlib import Path

from sandbox.voice import Speech, dutch_voice, spoken
from sandbox.voice.speech import Sentence
from sandbox.voice.voice import Voice

SPEECHLESS = "Deze zin kan niemand zeggen."


class Choosy(Voice):
    """Speaks everything but one sentence."""

    def speech(self, sentence: Sentence) -> Speech | None:
        """Nothing for the one sentence."""
        return None if sentence.shown == SPEECHLESS else super().speech(sentence)


VOICE = Choosy(dutch_voice(Path("/nonexistent"))._engines)


def tokens(text: str) -> tuple[str, ...]:
    """The addresses of the spoken sentences of a text."""
    return tuple(VOICE.token(sentence) for sentence in spoken(text))
