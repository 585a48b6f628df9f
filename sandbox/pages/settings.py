"""Instellingen: size of the letters, form of lessons, reading aloud, waiting, and the keys."""

from __future__ import annotations

from sandbox import progress
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.parts.looking import begin_button
from sandbox.pages.state import State
from sandbox.pieces import Heading, Items, Part, Press, Radio, Text
from sandbox.progress.settings import FORMS, Form
from sandbox.texts import text

SIZES = {"letters-gewoon": "gewoon", "letters-groot": "groot", "letters-grootst": "grootst"}
READING = {"voorlezen-uit": "uit", "voorlezen-aan": "aan"}
ASKING = {"zeker-aan": "zeker_aan", "zeker-uit": "zeker_uit"}
WAITING = {"verder-zelf": "zelf", "verder-vanzelf": "vanzelf"}
KEYS = ("lees", "zin", "wacht", "kaart", "vel", "stop")


def show(state: State) -> Page:
    """The settings; a choice counts at once."""
    title = text("titel.instellingen")
    chosen = progress.settings(state.history.settings)
    keys = tuple((Text(text(f"instellingen.toets_{name}"), tag="li"),) for name in KEYS)
    body = (
        page_top(title),
        *_choice("letters", SIZES, f"letters-{chosen.size}"),
        *_forms(chosen.form),
        *_choice("voorlezen", READING, "voorlezen-aan" if chosen.autoread else "voorlezen-uit"),
        *_choice("wachten", WAITING, "verder-vanzelf" if chosen.goes_on else "verder-zelf"),
        *_choice("zeker", ASKING, "zeker-aan" if chosen.asked else "zeker-uit"),
        Heading(text("meekijken.kop")),
        Text(text("meekijken.uitleg")),
        begin_button("stel_meekijken"),
        Heading(text("instellingen.toetsen")),
        Items(keys),
        back_button(state.place),
    )
    return Page(title, None, body, "stel")


def _forms(chosen: Form) -> tuple[Part, ...]:
    """How lessons are told, with what each form is like."""
    label, key = text("lesvorm.kop"), "stel_vorm"
    options = tuple((name, text(f"lesvorm.{form}")) for name, form in FORMS.items())
    helps = tuple(text(f"lesvorm.{form}_zin") for form in FORMS.values())
    press = Press("stel", (key,))
    radio = Radio(label, key, options, helps, start=f"vorm-{chosen}", changed=press)
    return (Heading(label), Text(text("lesvorm.zin")), radio)


def _choice(name: str, choices: dict[str, str], chosen: str) -> tuple[Part, ...]:
    options = tuple((key, text(f"instellingen.{words}")) for key, words in choices.items())
    label = text(f"instellingen.{name}")
    key = f"stel_{name}"
    radio = Radio(label, key, options, start=chosen, changed=Press("stel", (key,)))
    return (Heading(label), radio)


PAGE = Door("instellingen", show)
