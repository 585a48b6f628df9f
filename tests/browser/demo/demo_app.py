"""A page of a few pieces, served as the real one is, to try the browser side with."""

import os
from pathlib import Path

import streamlit as st

from sandbox.ui import server
from sandbox.ui.server.cookie import Whose
from sandbox.ui.trouble import show_trouble
from tests.browser.demo.demo_voice import KEYS, SEAL, VOICE

app = st.App(
    Path(__file__).resolve().parent / "demo_page.py",
    routes=server.routes(
        lambda: VOICE,
        lambda: SEAL,
        lambda: "DEMO_ILL" not in os.environ,
        lambda: KEYS,
        Whose(lambda name: None, lambda ticket: True),
    ),
    middleware=server.middleware(),
    lifespan=server.warming(VOICE.warm),
    on_script_error=show_trouble,
)
