"""Who is here and what this learner did: cookie → learner → events."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime

import streamlit as st

from sandbox import progress
from sandbox.model import Event, EventKind
from sandbox.store import device_of
from sandbox.ui.runtime import store

COOKIE = "oefenloket"


@dataclass(frozen=True)
class Visit:
    """The learner's oefencode, or "" for someone who has not begun, and the events so far."""

    learner: str
    events: tuple[Event, ...]


def load() -> Visit:
    """Reads who is here; once at the start of every run."""
    learner = st.session_state.get("learner") or store().learner_of(device()) or ""
    visit = Visit(learner, store().events_of(learner) if learner else ())
    st.session_state["learner"] = learner
    st.session_state["visit"] = visit
    return visit


def current() -> Visit:
    """The visit as this run, or the run before a callback, read it."""
    return st.session_state.get("visit") or load()


def begin() -> str:
    """Makes a new learner for this device and gives the oefencode."""
    code = progress.new_code(secrets.randbelow)
    become(code)
    return code


def become(code: str) -> None:
    """This device goes on as the learner with this oefencode."""
    if name := device():
        store().bind(name, code)
    st.session_state["learner"] = code
    load()


def record(lesson: str, step: str, kind: EventKind, choice: str = "") -> None:
    """Adds an event. `choice` is the id of an option an author wrote, never what was typed."""
    visit = current()
    event = Event(datetime.now(UTC), visit.learner, lesson, step, kind, choice)
    store().append(event)
    st.session_state["visit"] = Visit(visit.learner, (*visit.events, event))


def device() -> str:
    """The name of this browser in the store, worked out from its cookie; "" without a cookie."""
    cookie = st.context.cookies.get(COOKIE)
    return device_of(cookie) if cookie else ""
