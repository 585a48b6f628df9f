"""One question on a simulated screen: label, help, what went wrong, and the widget."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

import streamlit as st

from sandbox.fields import kind_of
from sandbox.model import Demand, Field
from sandbox.practice.keyboards import keyboard
from sandbox.practice.scene import Scene
from sandbox.tasks import Outcome
from sandbox.tasks.showing import labels
from sandbox.texts import text
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.markup import icon


def key(scene: Scene, field: str) -> str:
    """The name of a field's widget."""
    return f"veld-{scene.lesson.id}-{scene.step.id}-{field}"


def show(d: Drawing, scene: Scene, one: Field, outcome: Outcome | None) -> None:
    """Draws a field. What the learner typed stays in the widget and nowhere else."""
    name = key(scene, one.id)
    put(_above(d, scene, one, name, outcome))
    start = "" if name in st.session_state else start_value(scene, one)
    kind = kind_of(one.kind)
    if kind.control == "tick":
        st.checkbox(one.label, start == "ja", key=name)
    elif kind.chosen:
        _choice(d, one, name, start)
    else:
        _input(one, name, start)
    d.fields_off.append(name)
    offered = keyboard(one, scene.answers.get(one.id, ""), scene.facts)
    if offered == "digits":
        d.numeric.append(name)
    elif offered == "capitals":
        d.capitals.append(name)


def start_value(scene: Scene, one: Field) -> str:
    """What stands in a field at first: the right answer once the step is done, else the prefill.

    It is given to the widget as its default, not through the session: what somebody has typed but
    not yet sent survives a lost connection.
    """
    return scene.right(one) if scene.done else one.prefill


def empty(scene: Scene, names: Iterable[str]) -> None:
    """Empties these fields."""
    for name in names:
        st.session_state[key(scene, name)] = ""


def put_right(scene: Scene) -> None:
    """Shows the right answers in the fields of a step that was corrected."""
    for one in scene.fields:
        answer = scene.right(one)
        st.session_state[key(scene, one.id)] = answer == "ja" if _is_box(one) else answer


def typed(scene: Scene, one: Field) -> str:
    """What the learner filled in, as a text; the id of what was chosen."""
    value = st.session_state.get(key(scene, one.id))
    if _is_box(one):
        return "ja" if value else "nee"
    return str(value or "")


def _is_box(one: Field) -> bool:
    return kind_of(one.kind).control == "tick"


def _above(d: Drawing, scene: Scene, one: Field, name: str, outcome: Outcome | None) -> str:
    optional = "" if one.required else f" ({text('les.niet_verplicht')})"
    said = d.text("site", one.label + optional, kind="veldlabel")
    described = []
    if one.help:
        said += f'<div id="help-{name}">{d.text("site", one.help, kind="veldhulp")}</div>'
        described.append(f"help-{name}")
    if warning := kind_of(one.kind).own_warning:
        said += f'<div id="eigen-{name}">{_ours(d, text(warning), "eigen")}</div>'
        described.append(f"eigen-{name}")
    if listed := _demands(d, scene, one, name):
        said += listed
        described.append(f"regels-{name}")
    said += _wrong(d, one, name, outcome)
    if described:
        d.described[name] = " ".join(described)
    return f'<div class="veldkop">{said}</div>'


def _demands(d: Drawing, scene: Scene, one: Field, name: str) -> str:
    """The rules of a field as a list. The browser says which are met: nothing typed is sent."""
    items = "".join(_demand(d, scene, demand) for demand in one.demands if demand.rule)
    if not items:
        return ""
    return f'<ul class="regellijst" id="regels-{name}" data-regels="{name}">{items}</ul>'


def _demand(d: Drawing, scene: Scene, demand: Demand) -> str:
    tested = f'data-patroon="{escape(demand.pattern or "")}"'
    if demand.without:
        tested = f'data-zonder="{key(scene, demand.without)}"'
    states = (
        f"{d.text('site', text('regel.nog_niet'), 'span', 'nog-niet')}"
        f"{d.text('site', text('regel.goed'), 'span', 'wel').replace('<span', '<span hidden', 1)}"
    )
    return f"<li {tested}>{states} {d.text('site', demand.rule, 'span')}</li>"


def _wrong(d: Drawing, one: Field, name: str, outcome: Outcome | None) -> str:
    error = outcome.errors.get(one.id) if outcome else None
    lesson = outcome.lessons.get(one.id) if outcome else None
    if not error and not lesson:
        return ""
    d.invalid[name] = f"fout-{name}"
    inside = d.text("fout", error, kind="veldfout") if error else _ours(d, lesson or "", "les")
    return f'<div id="fout-{name}">{inside}</div>'


def _ours(d: Drawing, words: str, kind: str) -> str:
    """Oefenloket's own voice inside the drawn site, in our own look."""
    region = "site" if kind == "eigen" else "fout"
    ours = f"<strong>{text('les.oefenloket')}</strong> · {d.text(region, words, 'span')}"
    return f'<div class="oefenloket {kind}">{icon("info")}<div>{ours}</div></div>'


def _choice(d: Drawing, one: Field, name: str, start: str) -> None:
    words = labels(one)
    captions = [option.help for option in one.options] or [""] * len(words)
    d.options("site", name, words.values(), captions)
    st.radio(
        one.label,
        list(words),
        index=list(words).index(start) if start in words else None,
        key=name,
        format_func=words.__getitem__,
        captions=captions if any(captions) else None,
        label_visibility="collapsed",
    )


def _input(one: Field, name: str, start: str) -> None:
    st.text_input(
        one.label,
        start,
        key=name,
        type="password" if kind_of(one.kind).dots else "default",
        autocomplete="off",
        label_visibility="collapsed",
    )
