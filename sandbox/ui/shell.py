"""What a page asks of the browser: title, focus, what can be heard, difficult words, fields.

The scripts in `front/` do the work. They are loaded with the page (see `server`), so that they also
translate and comfort while there is no connection; the component only passes on what changes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

import streamlit as st

from sandbox.ui.readables import Readable, Said, packed
from sandbox.ui.server import assets

KEY = "oefenloket"
FORM, FILE = "form", "file"
Size = Literal["gewoon", "groot", "grootst"]


@dataclass(frozen=True, slots=True)
class Word:
    """The explanation of a difficult word; `sentences` are those of `text`."""

    title: str
    text: str
    sentences: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class ShellState:
    """All a page asks of the browser in one run. Never holds what a learner typed.

    `focus` is a CSS selector; it gets the focus when `focus_token` differs from the run before,
    not on first load. `announce` is said by a screen reader when it changes.
    `invalid` and `described` go from the key of a widget to the id of the element with its
    message or help (`described` may name more than one id, with spaces between them).
    `names` are what buttons are called for the ear, where their words are not enough.
    `fields_off` are keys of widgets that browsers must not offer to fill in or save.
    `numeric` get a keyboard with only digits on a phone, `capitals` one with capitals.
    `along` is what the page needs to follow who looks along, None when nobody does.
    `opened` are the ids of the papers that lie open; not in their HTML, which stays the same from
    step to step and so costs the browser nothing; `lit` are lines of papers. `errand` is what the
    browser must fetch so that it carries who is here. `curtain` is why somebody has to stop for a
    moment, in words. `pulse` is the address that tells another `beat` when the page should be drawn
    again; so it is after `quiet` seconds in which nothing happens, unless that is 0.
    """

    title: str
    focus: str = "h1"
    focus_token: str = ""
    announce: str = ""
    invalid: Mapping[str, str] = field(default_factory=dict)
    described: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    read: tuple[Readable, ...] = ()
    words: Mapping[str, Word] = field(default_factory=dict)
    size: Size = "gewoon"
    autoread: bool = False
    form: str = "stappen"
    pace: str = "gewoon"
    fields_off: tuple[str, ...] = ()
    numeric: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()
    lit: tuple[tuple[str, str], ...] = ()
    errand: str = ""
    along: Mapping[str, Any] | None = None
    curtain: str = ""
    pulse: str = ""
    beat: str = ""
    quiet: int = 0


def shell(state: ShellState, asks: Mapping[str, Callable[[], None]] | None = None) -> None:
    """Passes the state on. Call it once per run, always in the same place.

    `asks` are done when the page asks for something under their name (`FORM`, `FILE`); what it says
    with that is in what the component holds.
    """
    called = {f"on_{name}_change": act for name, act in (asks or {}).items()}
    # In a list: a dictionary would be searched for tables, with all of pandas.
    _component()(key=KEY, data=[_data(state)], on_back_change=_drawn_again, **called)


def _drawn_again() -> None:
    """The connection is back: the run that this causes draws the page from what was kept."""


@cache
def _component() -> Any:
    """The component that passes the state on."""
    return st.components.v2.component("oefenloket_shell", js=_bridge())


def _bridge() -> str:
    """The component's own script: as small as can be, for it travels with every run."""
    return (
        "export default async (component) => {\n"
        f"  const {{ shell }} = await import(location.origin + {assets().script!r})\n"
        "  shell.update({...component, data: component.data[0]})\n"
        "}\n"
    )


def _data(state: ShellState) -> dict[str, Any]:
    along = {"along": dict(state.along)} if state.along else {}
    quiet = {"quiet": state.quiet} if state.quiet else {}
    pace = {"pace": state.pace} if state.pace != "gewoon" else {}
    return (
        along
        | quiet
        | pace
        | {
            "title": state.title,
            "focus": state.focus,
            "token": state.focus_token,
            "announce": state.announce,
            "invalid": dict(state.invalid),
            "described": dict(state.described),
            "names": dict(state.names),
            "read": packed(state.read),
            "words": {
                key: [word.title, word.text, word.sentences] for key, word in state.words.items()
            },
            "size": state.size,
            "autoread": state.autoread,
            "form": state.form,
            "off": list(state.fields_off),
            "numeric": list(state.numeric),
            "capitals": list(state.capitals),
            "errand": state.errand,
            "opened": list(state.opened),
            "lit": [list(line) for line in state.lit],
            "curtain": state.curtain,
            "pulse": state.pulse,
            "beat": state.beat,
        }
    )
