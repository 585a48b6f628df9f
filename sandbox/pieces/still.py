"""A layout as plain HTML that needs no script: what is pressed is a link, what is chosen a field.

Its elements have the classes and names that Streamlit gives to those of the same layout, so that
one style suits both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from sandbox.pieces.el import Html, el, join
from sandbox.pieces.inputs import Button, Form, Group, Press, Radio, TextInput, Tick, key_class
from sandbox.pieces.layout import Holder, Segment

Leads = Callable[[Press], str]
"""The address to which a press leads."""
LANDMARKS = {"kop": "banner", "blad": "main"}
"""As front/landmarks.js has it: the parts that every page has."""
_HEARD = re.compile(r' id="t-[^"]*"')


class NotStillError(Exception):
    """A control that has no plain form, such as a slider."""


def still(segments: Sequence[Segment], leads: Leads) -> Html:
    """The layout, with a link to where each button leads; NotStillError when that cannot be."""
    return join([_still(segment, leads) for segment in segments])


def _still(segment: Segment, leads: Leads) -> Html:
    match segment:
        case Html():
            return _element(el("div", Html(_HEARD.sub("", segment)), class_="stHtml"))
        case Holder(Form(button=button), inside):
            return _form(still(inside, leads), _button(button, leads, "FormSubmit"), button.key)
        case Holder(Group(key, _, horizontal), inside):
            kind = "stHorizontalBlock" if horizontal else "stVerticalBlock"
            return _wrapped(_block(kind, still(inside, leads), key))
        case Button():
            return _element(_button(segment, leads, ""), segment.key)
        case TextInput() | Radio() | Tick():
            return _element(_field(segment), segment.key)
    raise NotStillError(type(segment).__name__)


def _form(inside: Html, send: Html, key: str) -> Html:
    block = _block("stVerticalBlock", join((inside, _element(send, key))))
    return _wrapped(el("div", block, class_="stForm", data_testid="stForm"))


def _wrapped(block: Html) -> Html:
    return el("div", block, data_testid="stLayoutWrapper")


def _block(kind: str, inside: Html, key: str = "") -> Html:
    role = LANDMARKS.get(key)
    return el("div", inside, class_=_classes(kind, key), role=role, data_testid=kind)


def _element(inside: Html, key: str = "") -> Html:
    return el("div", inside, class_=_classes("stElementContainer", key))


def _classes(kind: str, key: str) -> str:
    return f"{kind} {key_class(key)}" if key else kind


def _button(button: Button, leads: Leads, form: str) -> Html:
    kind = ("primary" if button.main else "secondary") + form
    label = el("div", el("p", button.label))
    link = el("a", label, href=leads(button.press), kind=kind)
    return el("div", link, class_=f"st{form}Button")


def _field(field: TextInput | Radio | Tick) -> Html:
    match field:
        case TextInput():
            return _line(field)
        case Radio():
            return _radio(field)
    return _tick(field)


def _line(field: TextInput) -> Html:
    line = el(
        "input", type="password" if field.dots else "text", value=field.start, autocomplete="off",
        aria_label=field.label, aria_describedby=" ".join(field.described) or None,
    )  # fmt: skip
    return el("div", el("div", line, data_testid="stTextInputRootElement"), class_="stTextInput")


def _radio(radio: Radio) -> Html:
    helps = radio.helps or ("",) * len(radio.options)
    options = [
        _option(radio, name, label, said)
        for (name, label), said in zip(radio.options, helps, strict=True)
    ]
    about: dict[str, Any] = {
        "role": "radiogroup",
        "aria_label": radio.label,
        "aria_orientation": "horizontal" if radio.horizontal else "vertical",
        "data_testid": "stRadioGroup",
    }
    return el("div", el("div", *options, **about), class_="stRadio")


def _tick(tick: Tick) -> Html:
    box = el("input", type="checkbox", checked=tick.start)
    return el("div", el("label", box, el("p", tick.label)), class_="stCheckbox")


def _option(radio: Radio, name: str, label: str, said: str) -> Html:
    dot = el("input", type="radio", name=radio.key, value=name, checked=name == radio.start)
    words = el("div", dot, el("p", label))
    option = el("label", words, data_testid="stRadioOption")
    caption = el("div", el("p", said), data_testid="stRadioCaption") if said else Html("")
    return el("div", option, caption)
