"""The sentences that are the same for everybody: the only ones that may be recorded."""

from __future__ import annotations

from sandbox.catalog import Catalog
from sandbox.catalog.sentences import messages
from sandbox.voice.saying.sentences import spoken
from sandbox.voice.speech import Sentence


def fixed_sentences(found: Catalog) -> tuple[Sentence, ...]:
    """Every sentence that is the same for everybody, once; none holds a fact of a person."""
    split = (sentence for _, words in messages(found) for sentence in spoken(words))
    return tuple(dict.fromkeys(sentence for sentence in split if "{" not in sentence.shown))
