"""Which services have rules: a line here for each, so that types and layers see them too."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sandbox.services.aangifte.rules import RULES as AANGIFTE
from sandbox.services.berichten.rules import RULES as BERICHTEN
from sandbox.services.birthdays import RULES as BIRTHDAYS
from sandbox.services.cjib.rules import CAR
from sandbox.services.cjib.rules import RULES as CJIB
from sandbox.services.rules import Rules
from sandbox.services.toeslagen.rules import RULES as TOESLAGEN

KNOWN: Mapping[str, Rules] = MappingProxyType(
    {
        "aangifte": AANGIFTE,
        "berichten": BERICHTEN,
        "cbr": BIRTHDAYS,
        "cjib": CJIB,
        "daarna": AANGIFTE,  # the letters after a return tell its amounts once more
        "rdw": CAR,  # the car that a fine was given for
        "toeslagen": TOESLAGEN,
        "zorgverzekering": BIRTHDAYS,
    }
)
