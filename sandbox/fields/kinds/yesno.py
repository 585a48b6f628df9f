"""A question that is answered with yes or no."""

from __future__ import annotations

from sandbox.fields.kind import FieldKind

KIND = FieldKind(name="yesno", control="radio", options={"ja": "keuze.ja", "nee": "keuze.nee"})
