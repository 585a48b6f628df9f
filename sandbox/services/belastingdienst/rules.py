"""The simulated return: answers → assessment → amounts, picture and lines for the screens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from hashlib import sha256

from sandbox.model import Bar, Derived, Fact, Given, Line, Person
from sandbox.people.facts import shown
from sandbox.services.belastingdienst.explained import bars, lines
from sandbox.tax import Assessment, TaxReturn, assess

RETURN = "aangifte"
FACTS = tuple(
    f"{RETURN}.{name}"
    for name in (
        "loon", "belasting", "kortingen", "ingehouden", "terug", "uitkomst", "label", "bedrag",
        "kenmerk",
    )
)  # fmt: skip
