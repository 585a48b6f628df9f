"""What stands around a simulated screen: the top of its device, and what is beside it."""

from __future__ import annotations

from sandbox.fields import kind_of
from sandbox.model import Screen
from sandbox.pieces import Box, Heading, Piece, Region, Text, browser, pieces_of
from sandbox.pieces.phone import status_bar
from sandbox.pieces.sheet import oefenloket
from sandbox.practice.scene import Scene
from sandbox.tasks import Outcome
from sandbox.texts import text

AT_HOME = ("desk", "letterbox")
"""Devices that are no device but a place at home."""


def top(scene: Scene) -> tuple[Piece, ...]:
    """The top of the device that is worked on; of two devices it is marked "nu hier"."""
    around = _around(scene, scene.screen)
    if scene.beside is None:
        return around
    if _is_in_tab(scene, scene.beside):
        return (_tabs(scene, scene.beside), *around)
    return (_quiet(text("les.nu_hier"), "nuhier"), *around)


def second_device(scene: Scene) -> Piece | None:
    """A second device, to look at: a phone, or the computer when the phone is worked on."""
    screen = scene.beside
    if screen is None or _is_in_tab(scene, screen):
        return None
    phone = screen.device == "phone"
    label = text("les.telefoon") if phone else text("les.computer")
    above = (status_bar(scene.today, scene.number),) if phone else _around(scene, screen)
    inside = (*above, *_shown(scene, screen))
    return Region("telefoon", (Box(inside, "telefoon" if phone else "tweede", "section", label),))


def astray(scene: Scene, outcome: Outcome | None) -> tuple[Piece, ...]:
    """The site of somebody else that a wrong address leads to."""
    screen = scene.site.astray if scene.site and outcome and outcome.astray else None
    if screen is None:
        return ()
    warned = oefenloket((text("browser.nep"),), "les")
    name = Box((_quiet(_whose(scene, screen)[0]),), "organisatie kleur-desk")
    above = (browser.no_address(text("browser.getypt")), name)
    return (warned, Box((*above, Box(_shown(scene, screen), "inhoud")), "nepsite"))


def _is_in_tab(scene: Scene, other: Screen) -> bool:
    """Whether the second screen is on the same computer: then it stands in a tab."""
    return scene.screen.device == other.device == "laptop"


def _tabs(scene: Scene, other: Screen) -> Piece:
    page = (*_around(scene, other), Box(_shown(scene, other), "inhoud"))
    return browser.tabs(_whose(scene, scene.screen)[0], other.title, page)


def _whose(scene: Scene, screen: Screen) -> tuple[str, str]:
    """The organisation of a screen, and the address of its site."""
    owner = screen.elsewhere or scene.service
    return owner.organisation, owner.address


def _around(scene: Scene, screen: Screen) -> tuple[Piece, ...]:
    """What says where a screen is: at home, at a counter, on a phone, at a site."""
    organisation, address = _whose(scene, screen)
    if screen.device in AT_HOME:
        where = organisation if screen.elsewhere else text("les.thuis")
        return (Box((_quiet(where),), "kamer"),)
    if screen.device == "counter":
        return (Box((_quiet(text("les.balie", organisatie=organisation)),), "kamer"),)
    bar = (status_bar(scene.today, scene.number),) if screen.device == "phone" else ()
    colour = f"kleur-{scene.service.colour}"
    if screen.device == "phone" and not screen.path:  # an app has no address
        return (*bar, Box((_quiet(organisation),), f"organisatie app {colour}"))
    if any(kind_of(field.kind).opens_site for field in screen.fields):
        return (*bar, browser.no_address(text("browser.nieuw")))
    person = str(scene.person.facts["naam"].value) if scene.service.colour == "tax" else ""
    name = Box((_quiet(organisation), _quiet(person)), f"organisatie {colour}")
    return (*bar, browser.window(address, screen.path), name)


def _shown(scene: Scene, screen: Screen) -> tuple[Piece, ...]:
    """A screen that is only looked at."""
    title = Box((Heading(screen.title, 3),), "schermkop")
    return (title, *pieces_of(screen.body, scene.derived, about=screen.title))


def _quiet(words: str, kind: str = "") -> Text:
    return Text(words, kind, "span", explained=False)
