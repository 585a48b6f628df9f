"""Looking along without taking over: pure, and known in the memory of one process only.

A visitor shows a code of four digits; who types it elsewhere asks to look along, and the visitor
says yes or no. `looks.py` keeps who looks along with whom, `look.py` says what one such looking is
and when it is over, `view.py` what is seen: never what was typed.
"""

from sandbox.alongside.look import (
    ANSWERED_WITHIN,
    CODE_LASTS,
    GONE_AFTER,
    LASTS,
    NOBODY,
    WORDS,
    Look,
    Looking,
    Phase,
    Point,
)
from sandbox.alongside.looks import FROM_ONE, IN_ALL, Looks, is_code
from sandbox.alongside.view import HIDDEN, Answer, Line, View, lines_of

__all__ = [
    "ANSWERED_WITHIN",
    "CODE_LASTS",
    "FROM_ONE",
    "GONE_AFTER",
    "HIDDEN",
    "IN_ALL",
    "LASTS",
    "NOBODY",
    "WORDS",
    "Answer",
    "Line",
    "Look",
    "Looking",
    "Looks",
    "Phase",
    "Point",
    "View",
    "is_code",
    "lines_of",
]
