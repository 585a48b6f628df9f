"""A name of somebody or something: the same without accents and with any apostrophe."""

from __future__ import annotations

from sandbox.fields.kind import FieldKind
from sandbox.fields.words import same_words

KIND = FieldKind(name="name", read=same_words, labels=())
