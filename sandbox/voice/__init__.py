"""Dutch text on screen → what is said → sound with the time of each word, without internet.

`spoken` splits text, a `Voice` (made by `dutch_voice`) speaks it; a `Seal` gives a sentence the
address at which `route` serves its sound to the browser; `record` makes recordings ahead. The only
room that knows a speech engine.
"""

from sandbox.voice.espeak import Espeak
from sandbox.voice.online import Online
from sandbox.voice.piper import Piper
from sandbox.voice.record import Recordings, gtts_call, record
from sandbox.voice.recorded import Recorded
from sandbox.voice.route import speech_routes
from sandbox.voice.saying import spoken
from sandbox.voice.sealing import Seal
from sandbox.voice.speech import Engine, Sentence, Speech, Word
from sandbox.voice.voice import Voice, dutch_voice

__all__ = [
    "Engine",
    "Espeak",
    "Online",
    "Piper",
    "Recorded",
    "Recordings",
    "Seal",
    "Sentence",
    "Speech",
    "Voice",
    "Word",
    "dutch_voice",
    "gtts_call",
    "record",
    "speech_routes",
    "spoken",
]
