"""What can be heard travels with every press: few signs, and nothing of it is lost."""

from __future__ import annotations

import json

from sandbox.ui import runtime
from sandbox.ui.readables import Readable, packed
from tests.pages.test_pages import STATES, STEPS
from tests.pages.visiting import visit

ONE, TWO = ("abc", (3, 1)), ("def", (2,))


def test_texts_that_are_numbered_after_each_other_go_together() -> None:
    read = [
        Readable("site", "#t-site-1", (ONE,)),
        Readable("site", "#t-site-2", (ONE, TWO)),
        Readable("site", "#t-site-4", (TWO,)),
        Readable("fouten", "#t-site-5", (TWO,)),
        Readable("site", ".st-key-druk button p", (TWO,)),
        Readable("site", ".st-key-veld input", (TWO,), "12"),
        Readable("site", "#t-site-6", ()),
    ]
    assert packed(read) == [
        ["site", "t-site", 1, [["abc", (3, 1)], ["abc", (3, 1), "def", (2,)]]],
        ["site", "t-site", 4, [["def", (2,)]]],
        ["fouten", "t-site", 5, [["def", (2,)]]],
        ["site", ".st-key-druk button p", ["def", (2,)], None],
        ["site", ".st-key-veld input", ["def", (2,)], "12"],
        ["site", "t-site", 6, [[]]],
    ]


def test_a_step_says_what_can_be_heard_in_a_fourth_less() -> None:
    _, layout = visit(STATES[f"step {STEPS[0]}"])
    read = [Readable(one.region, one.selector, runtime.said(one.words)) for one in layout.heard]
    plain = [[one.region, one.selector, one.sentences] for one in read]
    assert len(json.dumps(packed(read))) < 0.75 * len(json.dumps(plain))
