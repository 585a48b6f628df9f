"""Everything that is shown can be heard by one button, the errors first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

import pytest

from sandbox.pages import live_at, live_laid_out
from sandbox.pieces import Button, Group, Holder, Layout, Radio, Segment, Slider, TextInput, Tick
from sandbox.pieces.el import Html
from sandbox.pieces.inputs import Export
from sandbox.texts import text
from tests.pages.test_pages import FIRST, STATES, STEPS
from tests.pages.visiting import visit
from tests.pages.with_others import LIVE, SEES
from tests.pieces.test_pieces import html_of

NOT_CLOSED = frozenset({"img", "br", "input"})
NOT_BEGUN = text("overzicht.deel.open", deel="")
"""What an empty place in the table of a class says to a screen reader, and is not read aloud."""
SILENT = (("aria-hidden", "true"), ("data-lees", None))
"""What the eye sees as a picture, and the buttons that make the sound."""


class Shown(HTMLParser):
    """The words of HTML that stand in no element that can be heard."""

    def __init__(self, heard: frozenset[str]) -> None:
        super().__init__()
        self.heard, self.silent = heard, list[str]()
        self.open: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        quiet = any(name in given and value in (None, given[name]) for name, value in SILENT)
        if tag not in NOT_CLOSED:
            self.open.append(quiet or f"#{given.get('id')}" in self.heard)

    def handle_endtag(self, _: str) -> None:
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if re.search(r"\w", data) and not any(self.open):
            self.silent.append(data)


def silent(layout: Layout) -> list[str]:
    """The sentences that are seen on a page and that no button reads."""
    heard = frozenset(one.selector for one in layout.heard)
    found = Shown(heard)
    found.feed(html_of(layout.segments))
    return [*found.silent, *_of_controls(layout.segments, heard)]


def _of_controls(segments: Sequence[Segment], heard: frozenset[str]) -> Iterator[str]:
    for one in segments:
        if isinstance(one, Holder):
            yield from _of_controls(one.inside, heard)
            part = one.part
            if not isinstance(part, Group):
                yield from _of_controls((part.button,), heard)
        elif not isinstance(one, Html):
            place = f".st-key-{one.key} "
            heard_here = [name for name in heard if name.startswith(place)]
            yield from _seen(one)[len(heard_here) :]


def _seen(control: Segment) -> tuple[str, ...]:
    """What a control shows itself; the label of a field stands above it, as a text."""
    match control:
        case Button(label=label) | Export(label=label) | Tick(label=label):
            return (label,)
        case Radio(options=options, helps=helps):
            return (*(label for _, label in options), *filter(None, helps))
        case TextInput(start=start, dots=dots):
            return () if dots or not start else (start,)
        case Slider() | _:
            return ()


@pytest.mark.parametrize("name", [*STATES, "alongside, sees"])
def test_nothing_that_is_seen_is_without_sound(name: str) -> None:
    _, layout = visit((STATES | {"alongside, sees": SEES})[name])
    assert silent(layout) == []


@pytest.mark.parametrize("name", LIVE)
def test_nothing_that_changes_by_itself_is_without_sound(name: str) -> None:
    live = live_at(LIVE[name])
    assert live
    layout = live_laid_out(live)
    heard = {one.words for one in layout.heard}
    assert [words for words in silent(layout) if not words.endswith(NOT_BEGUN)] == []
    assert heard


def test_what_is_without_sound_is_found() -> None:
    _, layout = visit(STATES["start"])
    deaf = Layout(layout.segments, (), (), (), {}, {})
    assert len(silent(deaf)) > 50


@pytest.mark.parametrize("name", STATES)
def test_a_page_has_one_button_that_reads_it(name: str) -> None:
    _, layout = visit(STATES[name])
    buttons = re.findall(r'data-lees="([^"]+)"', html_of(layout.segments))
    assert buttons.count("alles") == 1
    assert all(one.startswith(("brief-", "spel:")) for one in buttons if one != "alles")


def test_what_went_wrong_is_read_first_and_what_surrounds_every_page_last() -> None:
    _, layout = visit(STATES["step, wrong, helped, stuck"])
    regions = [one.region for one in layout.heard]
    assert regions[0] == "fouten"
    assert regions[-1] == "kop"
    turns = [{"fouten": 0, "kop": 2}.get(one, 1) for one in regions]
    assert turns == sorted(turns)


def test_each_letter_of_the_post_can_be_heard_by_itself() -> None:
    _, layout = visit(STATES["post"])
    buttons = re.findall(r'data-lees="(brief-[^"]+)"', html_of(layout.segments))
    assert buttons
    for name in buttons:
        assert len([one for one in layout.heard if one.region == name]) > 2


def test_the_title_of_a_step_is_heard() -> None:
    page, layout = visit(STATES[f"step {STEPS[0]}"])
    assert FIRST
    title = page.title.split(": ")[-1]
    assert title in [one.words for one in layout.heard]
