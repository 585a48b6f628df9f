"""Going on on another device: who comes with a code, and what the device that was left says."""

from __future__ import annotations

from sandbox.classroom import Move, animal_of, written
from sandbox.pages.page import Page
from sandbox.pages.parts.frame import page_top
from sandbox.pages.place import JOIN, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Group, Heading, Picture, Press, ReadButton, Text
from sandbox.texts import text


def arriving(state: State, move: Move) -> Page:
    """Is it you? Then the work comes along, once."""
    name = written(move.nickname)
    title = text("klas.verhuis.vraag", naam=name)
    face = Picture(f"animal-{animal_of(move.nickname)}", "portret")
    words = (Heading(title, 1), Text(text("klas.verhuis.zin")), ReadButton(text("knop.lees_voor")))
    other = (Text(text("klas.verhuis.ander")),) if state.code else ()
    yes = Button(text("klas.verhuis.ja"), "verhuis_ja", Press("verhuis", (move.code,)), main=True)
    no = Button(text("klas.verhuis.nee"), "verhuis_nee", go(Place(JOIN)))
    body = (Box((face, Box(words)), "vak jij"), *other, Group("wieknoppen", (yes, no)))
    return Page(title, None, body, JOIN, token=f"{JOIN}/{move.code}")


def left(state: State, move: Move) -> Page:
    """What the old device says; nothing of the work is here any more."""
    title = text("klas.verhuis.weg")
    said = text("klas.verhuis.weg_zin", naam=written(move.nickname))
    begin = Button(text("klas.verhuis.opnieuw"), "verhuis_klaar", Press("iemand_anders"), main=True)
    body = (page_top(title), Text(said, explained=False), Text(text("klas.verhuis.terug")), begin)
    return Page(
        title, None, body, JOIN, token=f"{JOIN}-{move.seat}", announce=title, place=state.place
    )
