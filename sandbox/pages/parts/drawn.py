"""What is drawn at a step that has no picture of its own: the person with what is asked for."""

from __future__ import annotations

from functools import cache

from sandbox.files import PICTURES
from sandbox.pieces import Picture
from sandbox.practice.scene import Scene

MOODS = ("calm", "glad", "unsure")
PLACES = ("home", "library", "desk", "work")
SHOWN = {
    "coins": ("amount",),
    "bank-card": ("iban",),
    "calendar": ("date",),
    "phone": ("code", "pin", "phone"),
    "key": ("username", "password"),
    "identity-card": ("bsn", "scan"),
    "house": ("address", "postcode"),
    "laptop": ("email",),
    "letter": ("point",),
}
"""What is drawn where these kinds of fields are asked."""
OF_FIELD = {kind: thing for thing, kinds in SHOWN.items() for kind in kinds}
OF_DEVICE = {"laptop": "laptop", "phone": "phone", "letterbox": "letter", "desk": "office"}
ELSE = "help"


def drawn(scene: Scene) -> Picture:
    """The picture of a step; it only decorates, for all of it is said."""
    name = _picture(scene.lesson.persona, _thing(scene))
    kind = "prent groot" if name.startswith("scene-") else "prent groot los"
    return Picture(name, kind)


def _thing(scene: Scene) -> str:
    for field in scene.fields:
        if field.kind in OF_FIELD:
            return OF_FIELD[field.kind]
    return OF_DEVICE.get(scene.screen.device, "form") if scene.site else ELSE


@cache
def _picture(persona: str, thing: str) -> str:
    """A scene of this person with the thing, else the thing alone."""
    who = persona.split("-", maxsplit=1)[0]
    names = (f"scene-{place}-{who}-{mood}-{thing}" for mood in MOODS for place in PLACES)
    for begins in names:
        for file in sorted(PICTURES.glob(f"{begins}*.svg")):
            return file.stem
    return thing
