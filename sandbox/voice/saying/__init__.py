"""From Dutch text on screen to what is said: sentences, words, numbers, signs."""

from sandbox.voice.saying.sentences import spoken

__all__ = ["spoken"]
