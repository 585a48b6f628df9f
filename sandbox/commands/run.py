"""`python -m sandbox run`: starts Oefenloket and opens it in the browser."""

from __future__ import annotations

import argparse
import webbrowser
from collections.abc import Sequence

from sandbox.settings import settings
from sandbox.texts import text


def run(arguments: Sequence[str]) -> int:
    """Serves until somebody stops it; 1 when another program listens at that port."""
    from sandbox.ui import serving  # noqa: PLC0415  # loads Streamlit: not for other commands

    asked = _options(arguments)
    address = f"http://{asked.address}:{asked.port}"
    if not serving.port_is_free(asked.address, asked.port):
        print(text("opdracht.bezet", poort=asked.port))
        return 1

    def answers(kept: bool) -> None:
        print(text("opdracht.gestart", adres=address), flush=True)
        if not kept:
            from sandbox.ui import runtime  # noqa: PLC0415  # loaded by the server in this process

            print(text("opdracht.niet_bewaard", fout=runtime.store().trouble), flush=True)
        if asked.browser:
            webbrowser.open(address)

    serving.serve(asked.address, asked.port, answers)
    print(text("opdracht.gestopt"))
    return 0


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sandbox run")
    parser.add_argument("--port", type=int, default=settings().port)
    parser.add_argument("--address", default="localhost")
    parser.add_argument("--no-browser", dest="browser", action="store_false")
    return parser.parse_args(arguments)
