"""The left-hand side of a practice page: what to do, what went well or wrong, and help."""

from __future__ import annotations

from html import escape

import streamlit as st

from sandbox import progress
from sandbox.practice.scene import Scene
from sandbox.tasks import Outcome
from sandbox.texts import text
from sandbox.ui import presses
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.markup import icon, read_button
from sandbox.ui.parts import money, papers, time
from sandbox.ui.place import Place, go


def show(d: Drawing, scene: Scene, outcome: Outcome | None) -> None:
    """Draws task, help and papers, each in a place of its own."""
    with st.container(key="taak"):
        asked = _praise(d, scene) + _assignment(d, scene)
        put(asked + _hints(d, scene) + _help(d, scene) + _verdict(d, scene, outcome))
        _buttons(scene)
        time.show(d, scene)
        put(papers.table(d, scene) + _picture(d, scene))


def _praise(d: Drawing, scene: Scene) -> str:
    words = presses.praise_for(scene)
    if not words:
        return ""
    d.announce = words
    return f'<div class="goed">{icon("check")}{d.text("opdracht", words)}</div>'


def _assignment(d: Drawing, scene: Scene) -> str:
    said = scene.say
    if scene.blocked:
        said = text("les.geblokkeerd" if scene.screen.countdown else "les.gestopt")
    return (
        f'<section class="vak opdracht" aria-label="{text("les.opdracht")}"><div class="vakkop">'
        f"<h2>{text('les.opdracht')}</h2>{read_button('opdracht', text('knop.lees_voor'))}</div>"
        f"{d.text('opdracht', said)}{_told(d, scene)}{_coach(d, scene)}</section>"
    )


def _told(d: Drawing, scene: Scene) -> str:
    """What to fill in, word for word: in the way "samen", or after the last hint."""
    tells_button = scene.way == "samen" and not scene.done
    if not scene.told and not tells_button:
        return ""
    items = "".join(
        f"<li>{d.text('opdracht', label, 'span', 'wat')} "
        f"{d.text('opdracht', answer, 'b', 'antwoord')}</li>"
        for label, answer in scene.told
    )
    press = d.text("opdracht", text("les.druk_op", knop=scene.asked.button))
    told = f'<ul class="lijst">{items}</ul>' if items else ""
    return f'<div class="voor">{told}{press}</div>'


def _coach(d: Drawing, scene: Scene) -> str:
    coach = scene.step.coach
    if coach is None:
        return ""
    return (
        f"<details class='helper'><summary>{text('les.voor_helper')}</summary>"
        f"<p>{escape(text('les.helper_zeg', zin=coach.say), quote=False)}</p>"
        f"<p>{escape(text('les.helper_laat', zin=coach.leave), quote=False)}</p></details>"
    )


def _hints(d: Drawing, scene: Scene) -> str:
    return "".join(
        f'<div class="tip">{icon("hint")}<div><h3>{text("les.tip", nummer=at)}</h3>'
        f"{d.text('opdracht', hint)}</div></div>"
        for at, hint in enumerate(scene.hints, 1)
    )


def _help(d: Drawing, scene: Scene) -> str:
    if not presses.help_asked(scene):
        return ""
    keys = ["les.hulp_naast", "les.hulp_bieb"]
    keys += ["les.hulp_tip"] if scene.more_hints else []
    said = "".join(d.text("opdracht", text(key)) for key in [*keys, "les.hulp_gemerkt"])
    inside = f"<h3>{text('les.hulp_titel')}</h3>{said}"
    return f'<div class="tip hulp">{icon("hand")}<div>{inside}</div></div>'


def _verdict(d: Drawing, scene: Scene, outcome: Outcome | None) -> str:
    """What to say after wrong tries: an offer of a hint, or that help is there."""
    if scene.blocked or outcome is None or outcome.done:
        return ""
    if scene.done:
        said = "les.proef_fout"
    elif scene.stuck:
        said = "les.vast"
    elif scene.tries >= progress.HINT_AFTER and scene.more_hints:
        said = "les.tip_aanbod"
    else:
        return ""
    return f'<div class="tip">{icon("hint")}{d.text("opdracht", text(said))}</div>'


def _buttons(scene: Scene) -> None:
    step = (scene.lesson.id, scene.step.id)
    with st.container(key="hulpknoppen", horizontal=True):
        if scene.done:
            _onward(scene)
            _post(scene)
            return
        if scene.more_hints:
            label = "knop.tip" if not scene.hints else "knop.nog_een_tip"
            if len(scene.hints) == len(scene.step.hints):
                label = "knop.antwoord"
            st.button(text(label), key="tip", on_click=presses.hint, args=step)
        st.button(text("knop.hulp"), key="hulp", on_click=presses.ask_help, args=step)
        _post(scene)


def _post(scene: Scene) -> None:
    place = Place("post", scene.lesson.id, scene.step.id)
    st.button(text("knop.post"), key="post", on_click=go, args=(place,))


def _onward(scene: Scene) -> None:
    label = text("knop.verder_stap", nummer=scene.number + 1)
    if scene.next_step is None:
        label = text("knop.les_klaar")
    st.button(label, key="verder", type="primary", on_click=presses.onward,
              args=(scene.lesson.id, scene.step.id))  # fmt: skip


def _picture(d: Drawing, scene: Scene) -> str:
    bars = scene.derived.bars.get(scene.step.then.shows or "", ())
    if not bars:
        return ""
    return (
        f'<section class="vak" aria-label="{text("les.geld")}"><h2>{text("les.geld")}</h2>'
        f"{money.bars(d, 'geld', bars)}</section>"
    )
