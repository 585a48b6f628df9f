"""Turns a page into what Streamlit sends to the browser: as few texts of HTML as can be, and
controls. The only place where a page is drawn.
"""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from sandbox import progress
from sandbox.pages import Page, laid_out, page_at
from sandbox.pages.parts.teacher_says import curtain_of
from sandbox.pages.state import State
from sandbox.pieces import Form, Group, Holder, Layout, Segment, TextInput
from sandbox.pieces.el import Html
from sandbox.pieces.glossary import difficult_words
from sandbox.texts import text
from sandbox.ui import address, looking, pulse, runtime, visit
from sandbox.ui.controls import CONTROLS
from sandbox.ui.controls.button import draw_button, draw_submit
from sandbox.ui.forming import choose_form
from sandbox.ui.live import draw_live
from sandbox.ui.making import open_chosen
from sandbox.ui.readables import Readable
from sandbox.ui.shell import FILE, FORM, ShellState, Word, shell
from sandbox.ui.visiting import state_of
from sandbox.ui.writing import WRITING

ASKS = {FORM: choose_form, FILE: open_chosen}
"""What a page may ask for beside the presses of its buttons."""
CURTAIN = "gordijn-tekst"
"""The element that the scripts write the curtain in."""
FIRST = 2
"""A head and a sheet."""


def draw() -> None:
    """Draws the page of the address bar. The shell is always third, so that it is never remounted:
    every page has a head and a sheet.
    """
    WRITING.look()
    state = state_of(address.here())
    page = page_at(state)
    if page.place and page.place != state.place:
        address.go(page.place)
    layout = laid_out(state, page)
    put(layout.segments[:FIRST])
    looking.show(state, page, layout)
    shell(shell_state(state, page, layout), ASKS)
    draw_live(state.place)
    put(layout.segments[FIRST:])
    runtime.first_page_stands()


def put(segments: Sequence[Segment]) -> None:
    """Puts HTML and controls on the page, in their order."""
    for segment in segments:
        if isinstance(segment, Html):
            st.html(segment or "<span></span>")  # an empty one keeps its place
        elif isinstance(segment, Holder):
            _hold(segment)
        else:
            CONTROLS[type(segment)](segment)


def _hold(holder: Holder) -> None:
    match holder.part:
        case Group(key, _, horizontal):
            with st.container(key=key, horizontal=horizontal):
                put(holder.inside)
        case Form(key, _, button, loose=True):
            with st.container(key=key):
                put(holder.inside)
                draw_button(button)
        case Form(key, _, button):
            with st.form(key, border=False):
                put(holder.inside)
                draw_submit(button)


def shell_state(state: State, page: Page, layout: Layout) -> ShellState:
    """What the scripts in the browser need to know of a page."""
    chosen = progress.settings(state.history.settings)
    fields = [control for control in layout.inputs if isinstance(control, TextInput)]
    asked = {control.key: control for control in layout.inputs}
    described = {**layout.described, **{key: control.described for key, control in asked.items()}}
    place, stop = state.place, curtain_of(state)
    curtain = (Readable(CURTAIN, f"#{CURTAIN}", runtime.said(stop)),) if stop else ()
    return ShellState(
        title=f"{page.title} – {text('naam')}",
        focus=page.focus,
        focus_token=page.token or f"{place.page}/{place.lesson}/{place.step}",
        announce=page.announce,
        invalid={key: control.wrong for key, control in asked.items() if control.wrong},
        names=layout.names,
        described={key: " ".join(ids) for key, ids in described.items() if ids},
        read=(
            *curtain,
            *(
                Readable(
                    heard.region,
                    heard.selector,
                    runtime.said(heard.words),
                    heard.words if heard.typed_over else None,
                )
                for heard in layout.heard
            ),
        ),
        curtain=stop,
        pulse=pulse.address_for(state),
        beat=pulse.beat_for(state),
        quiet=page.quiet,
        words={key: _word(key) for key in layout.words},
        size=chosen.size,
        autoread=chosen.reads,
        form=chosen.form,
        pace=chosen.pace,
        fields_off=tuple(asked),
        opened=page.opened,
        lit=page.lit,
        errand=visit.errand(),
        numeric=tuple(control.key for control in fields if control.numeric),
        capitals=tuple(control.key for control in fields if control.capitals),
        along=looking.told(state),
    )


def _word(key: str) -> Word:
    word = difficult_words()[key]
    return Word(word.title, word.text, runtime.said(word.text))
