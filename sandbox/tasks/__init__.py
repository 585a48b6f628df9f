"""What is asked at a step: its task, of a kind. One module in `kinds` each; `kind` says what it is.

An author writes the keys of a kind under its name, or flat in the step: `sandbox.model.tasks`.
"""

from sandbox.tasks import kinds
from sandbox.tasks.kind import (
    Answered,
    Asked,
    Finding,
    Kind,
    Now,
    Question,
    Site,
    Turn,
    task_of,
)
from sandbox.tasks.outcome import Outcome

__all__ = [
    "Answered",
    "Asked",
    "Finding",
    "Kind",
    "Now",
    "Outcome",
    "Question",
    "Site",
    "Turn",
    "kinds",
    "task_of",
]
