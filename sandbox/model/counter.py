"""Somebody behind a desk."""

from __future__ import annotations

from pydantic import Field as Written

from sandbox.model.words import Content, Text


class Counter(Content):
    """A person at a counter: who it is, and short lines, the last of which waits for an answer."""

    who: Text
    says: tuple[Text, ...] = Written(min_length=1)
