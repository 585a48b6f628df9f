"""What the camera is pointed at: one of the things that an author draws."""

from __future__ import annotations

from sandbox.fields.kind import FieldKind

KIND = FieldKind(name="scan", control="camera")
