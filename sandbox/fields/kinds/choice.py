"""One of the options that an author gives."""

from __future__ import annotations

from sandbox.fields.kind import FieldKind

KIND = FieldKind(name="choice", control="radio")
