"""The address bar: where the learner is."""

from __future__ import annotations

import streamlit as st

from sandbox.pages.place import NUMBER, Place, address_of, place_of
from sandbox.people.identifiers import could_be_real_bsn, real_bsn_over


def here() -> Place:
    """The place in the address bar; a number that could be somebody's is taken out of it first.

    The server does so too: this is for an address that changes while the page stands.
    """
    asked = st.query_params.to_dict()
    values = list(asked.values())
    if any(map(could_be_real_bsn, (*asked, *values))) or real_bsn_over(values):
        go(Place(NUMBER))
        return Place(NUMBER)
    return place_of(asked)


def go(place: Place) -> None:
    """Changes the address bar; the browser's back button returns."""
    st.query_params.from_dict(address_of(place))
