"""Instellingen: size of letters, form and pace of lessons, reading aloud, waiting, and the keys."""

from __future__ import annotations

from collections.abc import Iterable

from sandbox import progress
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.form import called, like
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.parts.looking import begin_button
from sandbox.pages.state import State
from sandbox.pieces import Heading, Items, Part, Press, Radio, Text
from sandbox.progress.settings import FORMS, PACES
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
        Heading(text("lesvorm.kop")),
        Text(text("lesvorm.zin")),
        _told(text("lesvorm.kop"), "stel_vorm", FORMS, f"vorm-{chosen.form}"),
        Heading(text("gang.kop")),
        Text(text("gang.zin")),
        _told(text("gang.kop"), "stel_gang", PACES, f"vragen-{chosen.pace}"),
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


def _told(label: str, key: str, choices: Iterable[str], chosen: str) -> Part:
    """A choice with what each option is like."""
    options = tuple((name, called(name)) for name in choices)
    helps = tuple(map(like, choices))
    return Radio(label, key, options, helps, start=chosen, changed=Press("stel", (key,)))


def _choice(name: str, choices: dict[str, str], chosen: str) -> tuple[Part, ...]:
    options = tuple((key, text(f"instellingen.{words}")) for key, words in choices.items())
    label = text(f"instellingen.{name}")
    key = f"stel_{name}"
    radio = Radio(label, key, options, start=chosen, changed=Press("stel", (key,)))
    return (Heading(label), radio)


PAGE = Door("instellingen", show)
