"""Which keyboard a phone offers at a field: digits alone only where nobody needs a letter."""

from __future__ import annotations

from sandbox.fields import Keyboard, kind_of
from sandbox.model import Field
from sandbox.people.facts import Facts
from sandbox.tasks.checking import accepted


def keyboard(field: Field, answer: str, facts: Facts) -> Keyboard:
    """The keyboard for a field; a phone with only digits cannot type the letters of a code."""
    kind = kind_of(field.kind)
    if kind.keyboard != "digits":
        return kind.keyboard
    right = accepted(field, answer, facts)
    if all(str(value).isdecimal() for value in right) and (right or kind.digits_alone):
        return "digits"
    return "capitals"
