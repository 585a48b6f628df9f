"""A code, kenmerk or number of a document: equal when its letters and digits are."""

from __future__ import annotations

import re

from sandbox.fields.kind import FieldKind, Unreadable, Value


def _read(text: str) -> Value | Unreadable:
    return re.sub(r"[\s-]", "", text).upper()


def _shown(value: Value) -> str:
    """Six signs in two groups: "482 913"."""
    code = str(value)
    return f"{code[:3]} {code[3:]}" if len(code) == 6 else code


KIND = FieldKind(name="code", read=_read, shown=_shown, never_twice=True, numeric=True)
