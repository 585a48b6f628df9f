"""A box that may be ticked ("ja") or left ("nee")."""

from __future__ import annotations

from sandbox.fields.kind import FieldKind

KIND = FieldKind(name="tick", control="tick", options={"ja": "keuze.ja", "nee": "keuze.nee"})
