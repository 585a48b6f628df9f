"""The memory of one tab of the browser: the only file that touches Streamlit's session state.

What a learner typed lives here, under the key of its control, and nowhere else. It is gone with
the tab, and never in an event, a log or an address.
"""

from __future__ import annotations

from typing import TypeVar

import streamlit as st

T = TypeVar("T")


def recall(name: str, otherwise: T) -> T:
    """What was kept under a name, or something else when nothing was."""
    found: T = st.session_state.get(name, otherwise)
    return found


def keep(**values: object) -> None:
    """Keeps values by their names until the tab is gone."""
    st.session_state.update(values)


def drop(*names: str) -> None:
    """Lets values go."""
    for name in names:
        st.session_state.pop(name, None)


def is_touched(key: str) -> bool:
    """Whether a control was on the page before: then it holds what the learner left in it."""
    return key in st.session_state


def answer(key: str) -> object:
    """What a control holds: a text, an id, True or False, a number; None when nothing."""
    return st.session_state.get(key)


def put_answer(key: str, value: object) -> None:
    """Puts something in a control before it is drawn again."""
    st.session_state[key] = value
