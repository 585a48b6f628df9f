"""What a learner chose about letters, reading aloud, waiting, and the form and pace of lessons.

It goes along to another device.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sandbox.model import Event
from sandbox.model.happened import SettingChosen

Size = Literal["gewoon", "groot", "grootst"]
Form = Literal["stappen", "uitleg", "luisteren", "verhaal"]
"""Short steps, with all that explains open, to be heard, or told in pictures."""
Pace = Literal["gewoon", "rustig", "snel"]
"""A form as its site asks it, one question at a time, or as much as can be on one page."""
SIZES: dict[str, Size] = {
    "letters-gewoon": "gewoon",
    "letters-groot": "groot",
    "letters-grootst": "grootst",
}
READING: dict[str, bool] = {"voorlezen-aan": True, "voorlezen-uit": False}
ASKING: dict[str, bool] = {"zeker-aan": True, "zeker-uit": False}
FORMS: dict[str, Form] = {
    "vorm-stappen": "stappen",
    "vorm-uitleg": "uitleg",
    "vorm-luisteren": "luisteren",
    "vorm-verhaal": "verhaal",
}
PACES: dict[str, Pace] = {
    "vragen-gewoon": "gewoon",
    "vragen-rustig": "rustig",
    "vragen-snel": "snel",
}
WAITING: dict[str, bool] = {"verder-vanzelf": True, "verder-zelf": False}


@dataclass(frozen=True)
class Settings:
    """`size` of the letters; `autoread`: every step is read aloud by itself; `goes_on`: where a
    site goes on by itself after a while, it does so here too; `asked`: how sure one feels is asked;
    `form` is how lessons are told, `pace` how much is asked at once.
    """

    size: Size = "gewoon"
    autoread: bool = False
    goes_on: bool = False
    asked: bool = True
    form: Form = "stappen"
    pace: Pace = "gewoon"

    @property
    def reads(self) -> bool:
        """Whether what comes is read aloud by itself."""
        return self.autoread or self.form == "luisteren"


def settings(events: Sequence[Event]) -> Settings:
    """The last choice of each kind; choices nobody offers any more are passed over."""
    chosen = [event.what.setting for event in events if isinstance(event.what, SettingChosen)]
    sizes = [SIZES[choice] for choice in chosen if choice in SIZES]
    reading = [READING[choice] for choice in chosen if choice in READING]
    waiting = [WAITING[choice] for choice in chosen if choice in WAITING]
    asking = [ASKING[choice] for choice in chosen if choice in ASKING]
    paces = [PACES[choice] for choice in chosen if choice in PACES]
    forms = [FORMS[choice] for choice in chosen if choice in FORMS]
    return Settings(
        size=sizes[-1] if sizes else Settings.size,
        autoread=reading[-1] if reading else Settings.autoread,
        goes_on=waiting[-1] if waiting else Settings.goes_on,
        asked=asking[-1] if asking else Settings.asked,
        form=forms[-1] if forms else Settings.form,
        pace=paces[-1] if paces else Settings.pace,
    )
