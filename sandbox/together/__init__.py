"""Two people who do one lesson together, each the own side: pure, as events tell it.

`pair.py` says how they stand, `joining.py` who can come in, `passing.py` what one waits for and
what passes over.
"""

from sandbox.together.joining import Refusal, free, join, made, refusal
from sandbox.together.pair import CODE_LASTS, NOBODY_YET, Pair
from sandbox.together.passing import arrived, to_pass, waits_for

__all__ = [
    "CODE_LASTS",
    "NOBODY_YET",
    "Pair",
    "Refusal",
    "arrived",
    "free",
    "join",
    "made",
    "refusal",
    "to_pass",
    "waits_for",
]
