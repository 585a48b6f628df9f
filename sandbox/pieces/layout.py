"""From a tree of pieces to what the browser gets: HTML, and in the same walk the order of reading.

Whatever can be heard gets its number when its HTML is written, so it is read in the order of the
page. Pieces between two controls become one text of HTML.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias, get_args

from sandbox.languages import DUTCH, Catalogue
from sandbox.pieces.el import Html, join
from sandbox.pieces.html import html_of
from sandbox.pieces.inputs import (
    Button,
    Export,
    Form,
    Group,
    Input,
    Part,
    Radio,
    Slider,
    TextInput,
    Tick,
)  # fmt: skip
from sandbox.pieces.tree import Piece
from sandbox.pieces.walk import Heard, Walk
from sandbox.texts import text

STATIC: tuple[type, ...] = get_args(Piece)


@dataclass(frozen=True, slots=True)
class Holder:
    """A group or form, with what stands in it."""

    part: Group | Form
    inside: tuple[Segment, ...]


Segment: TypeAlias = Html | Button | Export | TextInput | Radio | Tick | Slider | Holder


@dataclass(frozen=True, slots=True)
class Layout:
    """A page as it goes to the browser."""

    segments: tuple[Segment, ...]
    heard: tuple[Heard, ...]
    words: tuple[str, ...]
    inputs: tuple[Input, ...]
    described: Mapping[str, tuple[str, ...]]
    names: Mapping[str, str]


def lay_out(
    parts: Sequence[Part], region: str, language: Catalogue = DUTCH, place: str = ""
) -> Layout:
    """The layout of a page in a language; what stands in no region belongs to `region`.

    `place` keeps the ids of a part that is laid out by itself from those of the rest.
    """
    walk = Walk(region, place=place, language=language)
    segments = tuple(_segments(walk, parts))
    found = (walk.in_order(), tuple(walk.words), tuple(walk.inputs))
    return Layout(segments, *found, walk.described, walk.names)


def _segments(walk: Walk, parts: Sequence[Part]) -> list[Segment]:
    found: list[Segment] = []
    still: list[str] = []
    for part in parts:
        if isinstance(part, STATIC):
            still.append(html_of(walk, part))  # type: ignore[arg-type]
            continue
        if still:
            found.append(join(still))
            still = []
        found.append(_control(walk, part))
    if still:
        found.append(join(still))
    return found


def _control(walk: Walk, part: Part) -> Segment:
    match part:
        case Group():
            return _group(walk, part)
        case Form():
            return _form(walk, part)
        case Button():
            if part.described:
                walk.described[part.key] = part.described
            if part.about:
                walk.names[part.key] = _name(walk, part)
        case Radio():
            part = _radio(walk, part)
            walk.ask(part)
        case TextInput() | Tick() | Slider():
            walk.ask(part)
    labelled: Any = part
    label = walk.say(labelled.label)
    _hear(walk, part, label)
    found: Segment = labelled if label is labelled.label else replace(labelled, label=label)
    return found


def _name(walk: Walk, button: Button) -> str:
    """What a button does, and with what: "Begin deze les opnieuw: Je eerste aangifte"."""
    return text("knop.over", knop=walk.say(button.label), wat=walk.say(button.about))


def _group(walk: Walk, group: Group) -> Holder:
    before, walk.region = walk.region, group.region or walk.region
    inside = tuple(_segments(walk, group.inside))
    walk.region = before
    return Holder(group, inside)


def _form(walk: Walk, form: Form) -> Holder:
    button = replace(form.button, label=walk.say(form.button.label))
    before_form, walk.in_form = walk.in_form, True
    inside = tuple(_segments(walk, form.inside))
    walk.in_form = before_form
    _hear(walk, button, button.label)
    return Holder(replace(form, button=button), inside)


def _radio(walk: Walk, radio: Radio) -> Radio:
    """The options and their explanations in the language of the walk."""
    options = tuple((name, walk.say(label)) for name, label in radio.options)
    return replace(radio, options=options, helps=tuple(map(walk.say, radio.helps)))


def _hear(walk: Walk, part: Part, label: str) -> None:
    """What of a control is seen can be heard; what somebody types is not known here."""
    match part:
        case Button() | Export():
            walk.find_in(part.key, "button p", label)
        case Tick():
            walk.find_in(part.key, "label p", label)
        case TextInput(start=start, dots=False) if start:
            walk.find_in(part.key, "input", start, typed_over=True)
        case Radio():
            _hear_options(walk, part)


def _hear_options(walk: Walk, radio: Radio) -> None:
    helps = radio.helps or ("",) * len(radio.options)
    for at, ((_, label), explanation) in enumerate(zip(radio.options, helps, strict=True), 1):
        option = f"[data-testid=stRadioGroup]>div:nth-child({at})"
        walk.find_in(radio.key, f"{option} [data-testid=stRadioOption] p", label)
        if explanation:
            walk.find_in(radio.key, f"{option} [data-testid=stRadioCaption] p", explanation)
