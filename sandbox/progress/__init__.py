"""Progress: pure functions from what a learner did to how far this learner is."""

from sandbox.progress.code import new_code, read_code
from sandbox.progress.folders import FOLDERS, MOVES, folder_of
from sandbox.progress.guesses import PER_DEVICE, PER_PROCESS, Guesses, Limit
from sandbox.progress.history import History
from sandbox.progress.overview import LessonView, Status, overview, status
from sandbox.progress.results import Result, StepResult, result
from sandbox.progress.rounds import (
    HINT_AFTER,
    STUCK_AFTER,
    help_asked,
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
    "FOLDERS",
    "HINT_AFTER",
    "MOVES",
    "PER_DEVICE",
    "PER_PROCESS",
    "STUCK_AFTER",
    "Arrival",
    "Guesses",
    "History",
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
    "current_step",
    "done_steps",
    "folder_of",
    "help_asked",
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
