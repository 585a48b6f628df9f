"""`python -m docs.make_scenes`: drawings of a story, from pictures that are there.

A line in docs/scenes.yaml is a drawing, and its name: where, who, how somebody feels, with what,
what somebody thinks of.
"""

from __future__ import annotations

import re
from pathlib import Path

from sandbox.files import ASSETS, ROOT
from sandbox.quick_yaml import read_file

PICTURES = ASSETS / "pictures"
WRITTEN = ROOT / "docs" / "scenes.yaml"
_INSIDE = re.compile(r"<svg[^>]*>\n(.*)</svg>", re.DOTALL)
_BOX = re.compile(r'viewBox="0 0 (\d+) (\d+)"')
_CIRCLE_BEHIND = re.compile(r'<circle cx="48" cy="48" r="48"[^>]*>\n')
_BROWS = 'd="M37.5 36q3.5-2.2 6.5-.5M52 35.5q3-1.7 6.5.5"'
_MOUTH = re.compile(r'd="M4[23] 5[12](?:\.5)?q[56] [34]\.5 1[02] 0"')

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 132" '
    'stroke-linecap="round" stroke-linejoin="round">'
)


def drawn(place: str, who: str, mood: str, thing: str, bubble: str = "") -> str:
    """One drawing as SVG: somebody at a table in a place, with a thing."""
    shapes = read_file(WRITTEN)
    rows = [
        HEAD,
        shapes["places"][place].strip(),
        _put(_feeling(who, shapes["moods"][mood]), "translate(14 24)"),
        shapes["table"].strip(),
        _fitted(thing, 132, 113, 67),
    ]
    if bubble:
        rows += [shapes["bubble"].strip(), _fitted(bubble, 107, 35, 24)]
    return "\n".join((*rows, "</svg>")) + "\n"


def files() -> dict[Path, str]:
    """Every drawing by its file."""
    scenes = read_file(WRITTEN)["scenes"]
    return {PICTURES / f"scene-{'-'.join(parts)}.svg": drawn(*parts) for parts in scenes}


def _fitted(picture: str, left: int, bottom: int, width: int) -> str:
    """A picture of this width that stands on `bottom`."""
    box = _BOX.search(_read(picture))
    if box is None:
        raise ValueError(picture)
    scale = width / int(box[1])
    top = bottom - scale * int(box[2])
    return _put(_inside(picture), f"translate({left} {top:.0f}) scale({scale:.2f})")


def _read(picture: str) -> str:
    return (PICTURES / f"{picture}.svg").read_text(encoding="utf-8")


def _inside(picture: str) -> str:
    found = _INSIDE.search(_read(picture))
    if found is None:
        raise ValueError(picture)
    return found[1].strip()


def _feeling(who: str, mood: dict[str, str]) -> str:
    face = _CIRCLE_BEHIND.sub("", _inside(f"people/portrait-{who}") + "\n")
    return _MOUTH.sub(f'd="{mood["mouth"]}"', face.replace(_BROWS, f'd="{mood["brows"]}"')).strip()


def _put(shapes: str, where: str) -> str:
    return f'<g transform="{where}">\n{shapes}\n</g>'


if __name__ == "__main__":
    for path, text in files().items():
        path.write_text(text, encoding="utf-8")
