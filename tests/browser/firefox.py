"""Drives the Firefox that is installed, over WebDriver BiDi: it needs no other program for that."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

from tests.waiting import SECONDS, until

PATIENCE = 60
"""Seconds for the browser to start, and for one answer."""
_LISTENS = re.compile(r"WebDriver BiDi listening on (ws://127\.0\.0\.1:\d+)")
QUIET = """
user_pref("app.update.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "");
user_pref("intl.accept_languages", "nl");
user_pref("media.autoplay.default", 0);
"""
"""A profile that looks nothing up by itself."""


def firefox() -> str | None:
    """The path of the Firefox that is installed, if one is."""
    return shutil.which("firefox-esr") or shutil.which("firefox")


class Tab:
    """One page in Firefox; `complaints` is what its console said is wrong."""

    def __init__(self, line: ClientConnection) -> None:
        self._line = line
        self._asked = 0
        self.complaints: list[str] = []
        self._ask("session.new", capabilities={})
        self._ask("session.subscribe", events=["log.entryAdded"])
        self._page = self._ask("browsingContext.create", type="tab")["context"]

    def _ask(self, method: str, **about: Any) -> Any:
        self._asked += 1
        self._line.send(json.dumps({"id": self._asked, "method": method, "params": about}))
        while True:
            told = json.loads(self._line.recv(timeout=PATIENCE))
            if told.get("id") == self._asked:
                if told["type"] == "error":
                    raise AssertionError(f"{method}: {told['message']}")
                return told["result"]
            self._note(told)

    def _note(self, told: Any) -> None:
        about = told.get("params", {})
        if told.get("method") == "log.entryAdded" and about["level"] in ("error", "warn"):
            self.complaints.append(str(about["text"]))

    def go(self, address: str) -> None:
        """Opens an address."""
        self._ask("browsingContext.navigate", context=self._page, url=address, wait="complete")

    def run(self, script: str) -> Any:
        """What an expression gives, as JSON can say it; a promise is waited for."""
        told = self._ask(
            "script.evaluate",
            expression=f"Promise.resolve({script}).then(found => JSON.stringify(found ?? null))",
            target={"context": self._page},
            awaitPromise=True,
        )
        if told["type"] != "success":
            raise AssertionError(told["exceptionDetails"]["text"])
        return json.loads(told["result"]["value"])

    def wait(self, script: str, seconds: float = SECONDS) -> None:
        """Until an expression is true."""
        until(lambda: bool(self.run(script)), seconds)

    def type(self, words: str) -> None:
        """Types in what has the focus, in the place of what stands there."""
        strokes = [("keyDown", "\ue009"), ("keyDown", "a"), ("keyUp", "a"), ("keyUp", "\ue009")]
        strokes += [(kind, sign) for sign in words for kind in ("keyDown", "keyUp")]
        self._press(strokes)

    def press(self, key: str) -> None:
        """Presses a key by itself."""
        self._press([("keyDown", key), ("keyUp", key)])

    def _press(self, strokes: list[tuple[str, str]]) -> None:
        keys = [{"type": kind, "value": sign} for kind, sign in strokes]
        keyboard = {"type": "key", "id": "keys", "actions": keys}
        self._ask("input.performActions", context=self._page, actions=[keyboard])


@contextmanager
def tab(profile: Path) -> Iterator[Tab]:
    """A fresh Firefox with one page; it is ended with what it began."""
    profile.mkdir()
    (profile / "user.js").write_text(QUIET)
    log = profile / "log"
    with log.open("w") as written:
        browser = subprocess.Popen(
            [str(firefox()), "--headless", "--no-remote", "--profile", str(profile),
             "--remote-debugging-port", "0"],
            stdout=written, stderr=written,
        )  # fmt: skip
    try:
        until(lambda: _LISTENS.search(log.read_text()) is not None, PATIENCE)
        found = _LISTENS.search(log.read_text())
        assert found
        with connect(f"{found[1]}/session", max_size=None, open_timeout=PATIENCE) as line:
            yield Tab(line)
    finally:
        browser.terminate()
        browser.wait(timeout=PATIENCE)
