"""The pictures keep to one style and the font is there, small and licensed."""

import re
import struct
from pathlib import Path
from xml.etree import ElementTree

import pytest

from docs import make_scenes

ASSETS = Path(__file__).resolve().parents[1] / "assets"
PICTURES = ASSETS / "pictures"
FONTS = ASSETS / "fonts"

SVGS = sorted(PICTURES.rglob("*.svg"))
ICONS = sorted(PICTURES.glob("icon-*.svg"))
COLOURED = [path for path in SVGS if path not in ICONS]

SVG = "{http://www.w3.org/2000/svg}"
MOST_BYTES = 6 * 1024
SHAPES = {"svg", "g", "path", "circle", "ellipse", "rect"}
GEOMETRY = {"d", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "transform"}
PAINT = {"fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"}

WANTED = {
    "": "logo hero calendar done graph help house key laptop letter phone tax wallet",
    "door-": "home code learn",
    "icon-": "speak pause play stop settings card hint hand check lock back next down print open "
    "cross info",
    "people/portrait-": "sanne sanne-2 sanne-3 yusuf lisa amal daan noor piet ria wim joke helper "
    "farah mees ruben esra hans els",
}


def named(path: Path) -> str:
    return path.relative_to(PICTURES).as_posix()


def elements(path: Path) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(path.read_text(encoding="utf-8")).iter())


def paints(path: Path) -> set[str]:
    return {e.attrib[key] for e in elements(path) for key in ("fill", "stroke") if key in e.attrib}


def palette() -> set[str]:
    """The colours the guide for new pictures allows."""
    return set(re.findall(r"`(#[0-9a-f]+)`", (PICTURES / "README.md").read_text("utf-8")))


@pytest.mark.parametrize("start", WANTED)
def test_every_picture_the_pages_ask_for_is_there(start: str) -> None:
    missing = [n for n in WANTED[start].split() if not (PICTURES / f"{start}{n}.svg").is_file()]
    assert missing == []


@pytest.mark.parametrize("path", SVGS, ids=named)
def test_a_picture_scales_with_its_place_on_the_page(path: Path) -> None:
    root = elements(path)[0]
    left, top, width, height = (float(number) for number in root.attrib["viewBox"].split())
    assert (root.tag, left, top) == (f"{SVG}svg", 0, 0)
    assert width > 0 and height > 0
    assert not {"width", "height"} & root.attrib.keys()


@pytest.mark.parametrize("path", SVGS, ids=named)
def test_a_picture_is_made_of_plain_shapes_only(path: Path) -> None:
    """No script, text, gradient, style or link, and no id that could clash inside a page."""
    for element in elements(path):
        name = element.tag.removeprefix(SVG)
        assert name in SHAPES
        assert element.attrib.keys() <= GEOMETRY | PAINT | ({"viewBox"} if name == "svg" else set())
        assert not (element.text or "").strip() and not (element.tail or "").strip()


@pytest.mark.parametrize("path", SVGS, ids=named)
def test_a_picture_is_small_and_holds_no_outside_address_or_emoji(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.encode()) <= MOST_BYTES
    assert text.isascii()
    assert "url(" not in text and text.count("://") == 1  # the name of the SVG language itself


@pytest.mark.parametrize("path", COLOURED, ids=named)
def test_a_picture_keeps_to_the_palette(path: Path) -> None:
    assert paints(path) <= palette() | {"none"}


@pytest.mark.parametrize("path", ICONS, ids=named)
def test_an_icon_has_the_size_and_colour_of_the_words_beside_it(path: Path) -> None:
    assert elements(path)[0].attrib["viewBox"] == "0 0 24 24"
    assert paints(path) == {"none", "currentColor"}


def test_the_drawings_of_a_story_are_what_is_written_of_them() -> None:
    drawn = make_scenes.files()
    assert {path: path.read_text(encoding="utf-8") for path in drawn} == drawn
    assert set(PICTURES.glob("scene-*.svg")) == set(drawn)


def test_no_colour_in_the_guide_is_unused() -> None:
    used = set().union(*(paints(path) for path in COLOURED))
    assert palette() - used <= {"#fffcf5"}  # the paper everything lies on


def test_the_favicon_is_64_pixels_square() -> None:
    data = (PICTURES / "favicon.png").read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", data[16:24]) == (64, 64)


def test_the_font_is_small_and_comes_with_its_licence() -> None:
    fonts = sorted(FONTS.glob("*.woff2"))
    assert [path.name for path in fonts] == [
        "atkinson-hyperlegible-next-latin-ext.woff2",
        "atkinson-hyperlegible-next-latin.woff2",
    ]
    assert all(path.read_bytes().startswith(b"wOF2") for path in fonts)
    assert sum(path.stat().st_size for path in fonts) < 64 * 1024
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / "OFL.txt").read_text("utf-8")
