"""`python -m sandbox run`: starts Oefenloket and opens it in the browser."""

from __future__ import annotations

import argparse
import webbrowser
from collections.abc import Sequence
from contextlib import suppress

from sandbox.commands import others
from sandbox.settings import is_postgres, settings
from sandbox.texts import text


def run(arguments: Sequence[str]) -> int:
    """Serves until somebody stops it; 1 when another program listens at that port."""
    from sandbox.ui import serving  # noqa: PLC0415  # loads Streamlit: not for other commands

    asked = _options(arguments)
    if asked.author and others.is_open(asked.address, asked.port):
        print(text("maker.alleen_hier"))
        return 2
    if not serving.port_is_free(asked.address, asked.port):
        print(text("opdracht.bezet", poort=asked.port))
        return 1
    address = others.own_address(asked.address, asked.port)

    def answers(kept: bool) -> None:
        print(text("opdracht.gestart", adres=address), flush=True)
        _tell_who_can_come(asked.address, asked.port)
        if is_postgres(settings().database) and settings().key is None:
            print(text("opdracht.sleutel_delen"), flush=True)
        if not kept:
            from sandbox.ui import runtime  # noqa: PLC0415  # loaded by the server in this process

            print(text("opdracht.niet_bewaard", fout=runtime.store().trouble), flush=True)
        if asked.author:
            from sandbox.ui.writing import WRITING  # noqa: PLC0415  # as above

            WRITING.begin()
            print(text("maker.schrijven"), flush=True)
        if asked.browser:
            webbrowser.open(address)

    serving.serve(asked.address, asked.port, address, answers)
    print(text("opdracht.gestopt"))
    return 0


def _tell_who_can_come(listening: str, port: int) -> None:
    """Nothing when it is for this computer alone."""
    if not others.is_open(listening, port):
        return
    found = others.addresses(listening, port)
    if not found:
        print(text("opdracht.geen_netwerk"), flush=True)
        return
    print(text("opdracht.anderen", adres=found[0]), flush=True)
    with suppress(UnicodeEncodeError):  # a terminal without such signs shows the address only
        print(f"{text('opdracht.anderen_qr')}\n{others.qr(found[0])}", flush=True)
    if more := found[1:]:
        print(text("opdracht.anderen_ook", adressen=", ".join(more)), flush=True)
    print(text("opdracht.anderen_let_op"), flush=True)


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sandbox run")
    parser.add_argument("--port", type=int, default=settings().port)
    parser.add_argument("--open", action="store_true", default=settings().open)
    parser.add_argument("--address")
    parser.add_argument("--author", action="store_true")
    parser.add_argument("--no-browser", dest="browser", action="store_false")
    asked = parser.parse_args(arguments)
    asked.address = asked.address or (others.EVERYWHERE if asked.open else "localhost")
    return asked
