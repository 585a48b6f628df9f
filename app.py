"""`streamlit run app.py` starts Oefenloket: the page script, and what stands around it."""

import sys
from collections.abc import Mapping
from types import ModuleType

import streamlit as st

from sandbox.files import ROOT
from sandbox.settings import WrongSettings, frames_of, hosts_of, settings
from sandbox.ui import server
from sandbox.ui.server.cookie import Whose
from sandbox.ui.trouble import show_trouble


def runtime() -> ModuleType:
    """What the process has once; asked for when the server answers already."""
    from sandbox.ui import runtime  # noqa: PLC0415  # takes longer than starting a server

    return runtime


def follow_along(asked: str) -> object:
    """What is new for who looks along, or with whom."""
    from sandbox.ui import looking  # noqa: PLC0415  # as above

    return looking.follow(asked)


def keep_word(cookies: Mapping[str, str], word: str) -> None:
    """That whoever carries these cookies opened a word."""
    from sandbox.ui import own_words  # noqa: PLC0415  # as above

    own_words.keep(cookies, word)


def pulse() -> ModuleType:
    """What pupils' pages ask for."""
    from sandbox.ui import pulse  # noqa: PLC0415  # as above

    return pulse


def stand_early() -> None:
    """What can be read before any script runs is there from now on."""
    from sandbox.ui.early import early  # noqa: PLC0415  # as above

    server.early_pages().stand(early)


try:
    found = settings()
except WrongSettings as wrong:
    print(wrong, file=sys.stderr)  # noqa: T201  # before anything that keeps a log
    sys.exit(2)

app = st.App(
    ROOT / "sandbox" / "ui" / "script" / "page.py",
    routes=[
        *server.beat_routes(lambda sealed: pulse().beat(sealed)),
        *server.routes(
            lambda: runtime().voice(),
            lambda: runtime().seal(),
            lambda: runtime().store().look(),
            lambda: runtime().keys(),
            Whose(lambda name: runtime().unbind(name), lambda ticket: runtime().rebind(ticket)),
        ),
        *server.along_routes(follow_along),
        *server.word_routes(keep_word),
        *server.handout_routes(lambda: runtime().catalog()),
    ],
    middleware=server.middleware(hosts_of(found), frames_of(found)),
    lifespan=server.warming(
        lambda: runtime().store(),
        lambda: runtime().catalog(),
        stand_early,
        lambda: runtime().voice().warm(),
        lambda: runtime().warm_lessons(),
        again=lambda: runtime().look_after(),
        last=lambda: runtime().settle(),
    ),
    on_script_error=show_trouble,
)
