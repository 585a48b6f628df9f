"""The check page: every answer with a button "Wijzig" that leads to its step."""

from __future__ import annotations

import streamlit as st

from sandbox.practice.review import reviewed
from sandbox.practice.scene import Scene
from sandbox.texts import text
from sandbox.ui.drawing import put
from sandbox.ui.markup import explained
from sandbox.ui.place import Place, go
from sandbox.ui.runtime import catalog

TABLE = '<table class="regels"><tbody>{}</tbody></table>'


def review(scene: Scene) -> None:
    """Draws the answers so far, when the screen asks for them."""
    if not any(block.review for block in scene.screen.body):
        return
    for part in reviewed(catalog().services, scene):
        rows = "".join(
            f"<tr><th scope='row'>{explained(label)}</th><td>{explained(answer)}</td></tr>"
            for label, answer in part.rows
        )
        with st.container(key=f"controle_{part.step}", horizontal=True):
            put(f"<h3>{explained(part.title)}</h3>{TABLE.format(rows)}")
            st.button(
                text("knop.wijzig"),
                key=f"wijzig_{part.step}",
                on_click=go,
                args=(Place("les", scene.lesson.id, part.step),),
            )
