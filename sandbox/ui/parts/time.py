"""The calendar beside a step: time passes only when the learner says so, and can be taken back."""

from __future__ import annotations

import streamlit as st

from sandbox.model import Fact, Wait
from sandbox.people.facts import shown
from sandbox.practice.scene import Scene
from sandbox.texts import text
from sandbox.ui import presses
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.markup import icon, picture


def show(d: Drawing, scene: Scene) -> None:
    """Draws the day, what is still in time, and a button per jump; only where time can pass."""
    if not (scene.time.jumps or scene.time.undo):
        return
    step = (scene.lesson.id, scene.step.id)
    with st.container(key="tijd"):
        put(_said(d, scene))
        with st.container(key="tijdknoppen", horizontal=True):
            for wait in scene.time.jumps:
                st.button(label(wait), key=f"later_{wait.id}",
                          on_click=presses.later, args=(*step, wait.id))  # fmt: skip
            if scene.time.undo:
                st.button(text("tijd.ongedaan"), key="ongedaan",
                          on_click=presses.undo, args=step)  # fmt: skip


def _said(d: Drawing, scene: Scene) -> str:
    time = scene.time
    words = [text("tijd.vandaag", datum=_day(scene))]
    if time.last_day:
        key = "tijd.voorbij" if time.today > time.last_day else "tijd.laatste"
        words.append(text(key, datum=shown(Fact("date", time.last_day))))
    if time.arrived:
        words.append(text("tijd.post"))
    late = ""
    if time.late:
        said = d.text("tijd", text("tijd.te_laat"))
        late = f'<div class="tip">{icon("info")}<div>{said}</div></div>'
    d.announce = d.announce or words[0]
    lines = "".join(d.text("tijd", one) for one in words)
    title = f"<h2>{text('tijd.titel')}</h2>"
    return (
        f'<div class="kalender">{picture("calendar", "dag")}<div>{title}{lines}</div></div>{late}'
    )


def _day(scene: Scene) -> str:
    return shown(Fact("date", scene.time.today))


def label(wait: Wait) -> str:
    """What a jump is called: "Wacht tot morgen", "3 werkdagen later", "6 weken later"."""
    if wait.working_days:
        one = wait.working_days == 1
        return text("tijd.een_werkdag") if one else text("tijd.werkdagen", aantal=wait.working_days)
    if wait.weeks:
        one = wait.weeks == 1
        return text("tijd.een_week") if one else text("tijd.weken", aantal=wait.weeks)
    return text("tijd.morgen") if wait.days == 1 else text("tijd.dagen", aantal=wait.days)
