"""Progress: pure functions from what a learner did to how far this learner is."""

from sandbox.progress.code import new_code, read_code
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
    arrived,
    current_step,
    day_after,
    done_steps,
    step_views,
    today,
    way_of,
)

__all__ = [
    "HINT_AFTER",
    "PER_DEVICE",
    "PER_PROCESS",
    "STUCK_AFTER",
    "Guesses",
    "LessonView",
    "Limit",
    "Result",
    "Settings",
    "Status",
    "StepResult",
    "StepState",
    "StepView",
    "arrived",
    "current_step",
    "day_after",
    "done_steps",
    "hints_shown",
    "is_stuck",
    "new_code",
    "overview",
    "read_code",
    "result",
    "round_number",
    "settings",
    "status",
    "step_views",
    "this_round",
    "today",
    "tries",
    "way_of",
    "wrong_total",
]
