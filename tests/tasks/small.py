"""A service of a few screens, made in code, and what a task may know of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from sandbox.model import Block, Derived, Fact, Field, Paper, Screen, Service
from sandbox.model.derived import Bar, SheetLine
from sandbox.model.screens import Reality
from sandbox.model.words import Source
from sandbox.tasks import Now, Question

FACTS = {
    "naam": Fact("text", "Sanne"),
    "bsn": Fact("bsn", "999900006"),
    "festival.loon": Fact("amount", 3128),
    "winkel.loon": Fact("amount", 800),
    "bewijs": Fact("text", "zin-2, afzender"),
}
SUMS = Derived(
    bars={"geld": (Bar("loon", "Loon", 3128, "income"),)},
    sheets={"som": (SheetLine("Loon", 3128, "Dit verdiende je."),)},
)


def service(*screens: Screen, name: str = "dienst") -> Service:
    """A service with these screens."""
    return Service(
        id=name, title="Dienst", organisation="Dienst", address=f"{name}.oefen",
        checked=date(2026, 1, 1), sources=(Source(text="Verzonnen"),),
        reality=Reality(same=("x",), simpler=("y",)), screens=screens,
    )  # fmt: skip


def screen(*fields: Field, name: str = "scherm", **more: Any) -> Screen:
    """A screen with these fields."""
    return Screen(id=name, **{"title": "Een scherm", "fields": fields, **more})


def field(name: str = "veld", kind: str = "text", **more: Any) -> Field:
    """A field of a kind."""
    return Field(id=name, kind=kind, **{"label": f"Het {name}", **more})


def paper(name: str) -> Paper:
    """A letter with this name that has a sender, a sentence and a row."""
    body = (
        Block(heading="Kop van de brief"),
        Block(text=f"Dit is {name}."),
        Block(rows=(("U krijgt terug", "€ 12"),)),
        Block(message="Tot ziens."),
        Block(qr="code"),
    )
    return Paper(id="brief", title=name, sender="De afzender", body=body)


def now(*services: Service, **more: Any) -> Now:
    """What a task may know."""
    known = {one.id: one for one in services}
    return Now(known, FACTS, SUMS, paper, lambda name: paper(f"{name} van nu"), **more)


def question(one: Field) -> Question:
    """A question about a field."""
    return Question(one, "text")
