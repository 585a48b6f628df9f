"""What a computer for visitors says when nobody does anything can be heard, and stands there."""

from __future__ import annotations

import json

from sandbox.files import ROOT
from sandbox.texts import text
from sandbox.voice import spoken
from tests.browser.demo.demo_voice import SEAL
from tests.ui.front import front

SCRIPT = ROOT / "sandbox" / "ui" / "front"


def test_every_sentence_of_the_warning_has_an_address_of_ours() -> None:
    told = json.loads(front().ask("/waarschuwing").body)
    assert list(told) == ["30", "10", "5", "4", "3", "2", "1"]
    first = [said for address in told["30"] if (said := SEAL.opened(address))]
    wanted = spoken(text("kiosk.stem.eerst"))
    assert [one.said for one in first] == [one.said for one in wanted]


def test_what_is_said_stands_in_the_warning_too() -> None:
    shown = (SCRIPT / "texts.js").read_text(encoding="utf-8")
    for sentence in ("Ben je er nog?", "Druk dan op de knop. Anders wissen we alles."):
        assert sentence in shown
        assert sentence in text("kiosk.stem.eerst")
