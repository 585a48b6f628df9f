"""Where the learner is, as the URL says it: a page, or a step of a lesson. Never who."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from sandbox.people.identifiers import could_be_real_bsn, real_bsn_over

START = "start"
NUMBER = "nummer"
"""The page that says that a number was taken out of the address."""


@dataclass(frozen=True)
class Place:
    """A page by its Dutch name, or a lesson with a step."""

    page: str = START
    lesson: str = ""
    step: str = ""


def here() -> Place:
    """The place in the address bar; a number that could be somebody's is taken out of it first.

    The server does so too: this is for an address that changes while the page stands.
    """
    asked = st.query_params
    values = list(asked.to_dict().values())
    if any(map(could_be_real_bsn, (*asked, *values))) or real_bsn_over(values):
        go(Place(NUMBER))
    lesson = asked.get("les", "")
    page = "les" if lesson and not asked.get("pagina") else asked.get("pagina", START)
    return Place(page, lesson, asked.get("stap", ""))


def go(place: Place) -> None:
    """Changes the address bar; the browser's back button returns."""
    asked = {"pagina": place.page if place.page not in (START, "les") else ""}
    asked |= {"les": place.lesson, "stap": place.step}
    st.query_params.from_dict({key: value for key, value in asked.items() if value})
