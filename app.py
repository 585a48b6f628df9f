"""`streamlit run app.py` starts Oefenloket: the page script, and what stands around it."""

from pathlib import Path
from types import ModuleType

import streamlit as st

from sandbox.ui import server
from sandbox.ui.trouble import show_trouble


def runtime() -> ModuleType:
    """What the process has once; asked for when the server answers already."""
    from sandbox.ui import runtime  # noqa: PLC0415  # takes longer than starting a server

    return runtime


app = st.App(
    Path(__file__).resolve().parent / "sandbox" / "ui" / "script" / "page.py",
    routes=server.routes(
        lambda: runtime().voice(), lambda: runtime().seal(), lambda: runtime().store().healthy
    ),
    middleware=server.middleware(),
    lifespan=server.warming(
        lambda: runtime().catalog(),
        lambda: runtime().voice().warm(),
        lambda: runtime().warm_lessons(),
    ),
    on_script_error=show_trouble,
)
