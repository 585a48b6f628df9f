"""Serving Oefenloket from this very process: what stops the process stops the server."""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import NoReturn
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from click.exceptions import Abort
from streamlit.web import cli

from sandbox.files import ROOT
from sandbox.ui.server.health import HEALTH

PATIENCE = 60.0
"""Seconds after which nobody waits any more for the server to answer."""


def serve(address: str, port: int, own: str, answers: Callable[[bool], object]) -> None:
    """Serves until this process is asked to end, by Ctrl and C or SIGTERM.

    `own` is the address at which this machine finds it ("http://localhost:8501").
    `answers` is called once, from another thread, when the server answers: with True when
    progress is kept.
    """
    os.chdir(ROOT)  # Streamlit looks for its settings there
    waiting = threading.Thread(target=_wait, args=(own, answers), daemon=True)
    waiting.start()
    signal.signal(signal.SIGTERM, _end)
    where = ["--server.port", str(port), "--server.address", address]
    with suppress(KeyboardInterrupt, Abort):  # click makes the second of the first
        cli.main(["run", str(ROOT / "app.py"), *where], standalone_mode=False)


def port_is_free(address: str, port: int) -> bool:
    """Whether a server can listen there."""
    try:
        family, kind, _, _, place = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as listening:
            if sys.platform != "win32":  # there it would let two servers share one port
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind(place)
    except OSError:
        return False
    return True


def _end(number: int, frame: FrameType | None) -> NoReturn:
    """Asked to end: before, while and after the server listens, as with Ctrl and C."""
    raise KeyboardInterrupt


def _wait(own: str, answers: Callable[[bool], object]) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            with urlopen(f"{own}{HEALTH}", timeout=2):  # nosec B310  # always http
                well = True
        except HTTPError:  # it answers, and says that it is not well
            well = False
        except (URLError, OSError):
            time.sleep(0.1)
            continue
        answers(well)
        return
