"""Progress: pure functions from what a learner did to how far this learner is."""

from sandbox.progress.code import new_code, read_code
from sandbox.progress.folders import FOLDERS, MOVES, choice_of, folder_of
from sandbox.progress.guesses import PER_DEVICE, PER_PROCESS, Guesses, Limit
from sandbox.progress.overview import LessonView, Status, overview, status
from sandbox.progress.results import Result, StepResult, result
from sandbox.progress.rounds import (
    HINT_AFTER,
    STUCK_AFTER,
    hints_shown,
    is_stuck,
    round_number,
    this_round,
    tries,
    wrong_total,
)
from sandbox.progress.settings import Settings, settings
from sandbox.progress.steps import (
    StepState,
    StepView,
    current_step,
    done_steps,
    step_views,
    way_of,
)
from sandbox.progress.timeline import (
    ALL,
    Arrival,
    Span,
    arrivals,
    brings_on,
    jumped,
    last_day,
    missed,
    spans,
    today,
)

__all__ = [
    "ALL",
    "FOLDERS",
    "HINT_AFTER",
    "MOVES",
    "PER_DEVICE",
    "PER_PROCESS",
    "STUCK_AFTER",
    "Arrival",
    "Guesses",
    "LessonView",
    "Limit",
    "Result",
    "Settings",
    "Span",
    "Status",
    "StepResult",
    "StepState",
    "StepView",
    "arrivals",
    "brings_on",
    "choice_of",
    "current_step",
    "done_steps",
    "folder_of",
    "hints_shown",
    "is_stuck",
    "jumped",
    "last_day",
    "missed",
    "new_code",
    "overview",
    "read_code",
    "result",
    "round_number",
    "settings",
    "spans",
    "status",
    "step_views",
    "this_round",
    "today",
    "tries",
    "way_of",
    "wrong_total",
]
