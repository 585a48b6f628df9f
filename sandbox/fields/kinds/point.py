"""A line of a letter or message, answered by pointing at it."""

from __future__ import annotations

from sandbox.fields.kind import FieldKind

KIND = FieldKind(name="point", control="lines", several=True)
