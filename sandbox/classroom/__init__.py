"""The class: its names and codes, and what follows from what happened in it. Pure."""

from sandbox.classroom.arrivals import Arrivals
from sandbox.classroom.classroom import MOST, OPEN_FOR, Classroom, Pupil
from sandbox.classroom.code import new_class_code, read_class_code, read_move_code
from sandbox.classroom.joining import Refusal, join, made, refusal
from sandbox.classroom.key import new_key, read_key
from sandbox.classroom.moves import Move, Moves
from sandbox.classroom.nicknames import animal_of, new_class_name, offer, written
from sandbox.classroom.pauses import pauses
from sandbox.classroom.signals import Signal, Why, signal

__all__ = [
    "MOST",
    "OPEN_FOR",
    "Arrivals",
    "Classroom",
    "Move",
    "Moves",
    "Pupil",
    "Refusal",
    "Signal",
    "Why",
    "animal_of",
    "join",
    "made",
    "new_class_code",
    "new_class_name",
    "new_key",
    "offer",
    "pauses",
    "read_class_code",
    "read_key",
    "read_move_code",
    "refusal",
    "signal",
    "written",
]
