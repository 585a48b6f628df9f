"""A calm card for who is stuck: kinds of help, or none, and then it is not offered again."""

from __future__ import annotations

from math import ceil

from sandbox.classroom.offering import Offer, offered
from sandbox.pages.place import JOIN, LESSONS, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Group, Heading, Icon, Part, Piece, Press, Region, Text
from sandbox.practice.scene import Scene
from sandbox.progress import SEARCHES_AFTER
from sandbox.texts import text

OFFER = "aanbod"
"""The region of the card."""
ELSEWHERE = ("bieb", "bel", "gemeente")
"""Where somebody can go who is in no class."""


def offer_at(state: State, scene: Scene) -> Offer:
    """Whether help is offered at this step; a site that is closed says itself what to do."""
    if scene.blocked or not state.code:
        return Offer()
    place = (scene.lesson.id, scene.step.id)
    lessons, pauses = state.catalog.lessons, state.pauses()
    return offered(state.history, place, state.now, lessons, pauses)


def seconds_until(state: State, offer: Offer) -> int:
    """After how many seconds there is something to offer if nothing happens; 0 for never."""
    return ceil((offer.due - state.now).total_seconds()) + 1 if offer.due else 0


def offer_card(state: State, scene: Scene) -> Group:
    """What somebody can choose who is stuck at a step."""
    step = (scene.lesson.id, scene.step.id)
    buttons = (
        *_hints(scene),
        Button(_somebody(state), "aanbod_hulp", Press("hulp", step)),
        Button(text("aanbod.anders"), "aanbod_anders", go(_elsewhere(state))),
        Button(text("aanbod.nee"), "aanbod_nee", Press("aanbod_nee", step)),
    )
    return _card("aanbod.kop", (Text(text("aanbod.zin")),), buttons)


def _hints(scene: Scene) -> tuple[Button, ...]:
    """The next hint, and all that can be shown; one of both when that is the same."""
    step = (scene.lesson.id, scene.step.id)
    if not scene.more_hints:
        return ()
    hint = Button(text("aanbod.tip"), "aanbod_tip", Press("tip", step))
    shown = Button(text("aanbod.toon"), "aanbod_toon", Press("aanbod_toon", step))
    return (hint, shown) if len(scene.hints) < len(scene.step.hints) else (shown,)


def _somebody(state: State) -> str:
    if state.mine and state.mine.me:
        return text("aanbod.docent")
    return text("aanbod.naast" if state.tab.beside else "aanbod.hulp")


def _elsewhere(state: State) -> Place:
    return Place(JOIN) if state.mine and state.mine.me else Place(LESSONS)


def nothing_found(state: State) -> tuple[Group, ...]:
    """For who looked again and again and found nothing: where else to ask."""
    if state.tab.in_vain < SEARCHES_AFTER or state.tab.no_offer:
        return ()
    in_class = state.mine is not None and state.mine.me is not None
    where = ("klas",) if in_class else ELSEWHERE
    said = (text("aanbod.zoeken.zin"), *(text(f"aanbod.zoeken.{name}") for name in where))
    every = Button(text("aanbod.zoeken.lessen"), "aanbod_lessen", Press("zoek_klaar"))
    no = Button(text("aanbod.zoeken.nee"), "aanbod_zoek_nee", Press("zoek_nee"))
    return (_card("aanbod.zoeken.kop", tuple(map(Text, said)), (every, no)),)


def _card(heading: str, said: tuple[Piece, ...], buttons: tuple[Button, ...]) -> Group:
    inside = Box((Heading(text(heading)), *said))
    card: tuple[Part, ...] = (
        Region(OFFER, (Box((Icon("hand"), inside), "aanbod-zin"),)),
        Group("aanbod_knoppen", buttons, horizontal=True),
    )
    return Group(OFFER, card)
