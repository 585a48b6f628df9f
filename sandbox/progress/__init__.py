"""Progress: pure functions from what a learner did to how far this learner is."""

from sandbox.progress.code import new_code, read_code
from sandbox.progress.days import Arrival, Days, Place, Span
from sandbox.progress.folders import FOLDERS, MOVES, folder_of
from sandbox.progress.guesses import PATIENCE, Guesses
from sandbox.progress.history import History
from sandbox.progress.life import Life, Part, life_of
from sandbox.progress.moment import Moment, moment_in
from sandbox.progress.once import not_yet
from sandbox.progress.overview import LessonView, Status, overview, status
from sandbox.progress.own_words import OwnWords, choices, own_words, veiled
from sandbox.progress.results import Result, StepResult, result
from sandbox.progress.rounds import (
    HINT_AFTER,
    STUCK_AFTER,
    help_asked,
    hints_open,
    hints_shown,
    is_stuck,
    tries,
    wrong_total,
)
from sandbox.progress.searches import FOUND, NOTHING, SEARCHES_AFTER, in_vain
from sandbox.progress.settings import Settings, settings
from sandbox.progress.stages import coach_of, is_long, part_of, stages_of
from sandbox.progress.steps import StepState, StepView, reachable, step_views
from sandbox.progress.way import PartView, minutes_of, way_through

__all__ = [
    "FOLDERS",
    "FOUND",
    "HINT_AFTER",
    "MOVES",
    "NOTHING",
    "PATIENCE",
    "SEARCHES_AFTER",
    "STUCK_AFTER",
    "Arrival",
    "Days",
    "Guesses",
    "History",
    "LessonView",
    "Life",
    "Moment",
    "OwnWords",
    "Part",
    "PartView",
    "Place",
    "Result",
    "Settings",
    "Span",
    "Status",
    "StepResult",
    "StepState",
    "StepView",
    "choices",
    "coach_of",
    "folder_of",
    "help_asked",
    "hints_open",
    "hints_shown",
    "in_vain",
    "is_long",
    "is_stuck",
    "life_of",
    "minutes_of",
    "moment_in",
    "new_code",
    "not_yet",
    "overview",
    "own_words",
    "part_of",
    "reachable",
    "read_code",
    "result",
    "settings",
    "stages_of",
    "status",
    "step_views",
    "tries",
    "veiled",
    "way_through",
    "wrong_total",
]
