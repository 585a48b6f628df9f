"""Where the learner is, as the URL says it: a page, or a step of a lesson. Never who."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

START = "start"


@dataclass(frozen=True)
class Place:
    """A page by its Dutch name, or a lesson with a step."""

    page: str = START
    lesson: str = ""
    step: str = ""


def here() -> Place:
    """The place in the address bar."""
    asked = st.query_params
    lesson = asked.get("les", "")
    page = "les" if lesson and not asked.get("pagina") else asked.get("pagina", START)
    return Place(page, lesson, asked.get("stap", ""))


def go(place: Place) -> None:
    """Changes the address bar; the browser's back button returns."""
    asked = {"pagina": place.page if place.page not in (START, "les") else ""}
    asked |= {"les": place.lesson, "stap": place.step}
    st.query_params.from_dict({key: value for key, value in asked.items() if value})
