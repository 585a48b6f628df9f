"""`streamlit run app.py` starts Oefenloket: the page script, and what stands around it."""

from pathlib import Path

import streamlit as st

from sandbox.ui import runtime, server
from sandbox.ui.trouble import show_trouble

app = st.App(
    Path(__file__).resolve().parent / "sandbox" / "ui" / "script" / "page.py",
    routes=server.routes(runtime.voice(), healthy=lambda: runtime.store().healthy),
    middleware=server.middleware(),
    lifespan=server.warming(runtime.voice().warm, runtime.catalog),
    on_script_error=show_trouble,
)
