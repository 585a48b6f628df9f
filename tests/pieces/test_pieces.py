"""One tree gives the HTML, the order of reading and the plain text, and they agree."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.model import Bar, Block, Derived, SheetLine, Source
from sandbox.pieces import (
    Box,
    Button,
    Fold,
    Form,
    Group,
    Heading,
    Items,
    Kept,
    Layout,
    Money,
    Plot,
    Press,
    Radio,
    Region,
    Rows,
    Sheet,
    Table,
    Text,
    TextInput,
    lay_out,
    pieces_of,
    plain,
)  # fmt: skip
from sandbox.pieces.el import Html, el
from sandbox.pieces.layout import Holder, Segment
from sandbox.texts import sentences, text
from sandbox.words import sentence_of

BARS = (Bar("loon", "Loon", 3128, "income"), Bar("terug", "Terug", 120, "back"))
CAME = {"from": "Oefenbank", "says": ("waarde",)}
SOURCE = Source(text="Wet IB 2001", address="wetten.example", sure="voorlopig")
LINES = (SheetLine("Belasting", 100, "Zo is het.", SOURCE, (SheetLine("Deel", 40, "Een deel."),)),)
TREE = (
    Heading("Kop", 1),
    Text("Eerst."),
    Region("site", (Rows((("Naam", "Sanne"), ("Loon", "€ 1"))), Text("Dan.", "klein"))),
    Group("vak", (
        Items(((Text("a", tag="li"),), (Text("b", tag="span"), Text("c", tag="span")))),
        Radio("Kies", "kies", (("ja", "Ja"), ("nee", "Nee")), ("wel", "niet")),
        Fold((Text("Open", tag="b"),), (Text("Dicht."),)),
    )),
    Money(BARS),
    Plot("Wie waar is", (("Begin", 3), ("Eind", 0))),
    Sheet(LINES, ours=True),
    Table(("Dag", "Wat"), (("1 mei", "Brief"), ("2 mei", "Bericht"))),
    Kept("brief", (Text("Beste Sanne,"),)),
)  # fmt: skip


def html_of(segments: tuple[Segment, ...]) -> str:
    """All HTML of a layout in the order of the page."""
    parts = [
        one if isinstance(one, Html) else html_of(one.inside) if isinstance(one, Holder) else ""
        for one in segments
    ]
    return "".join(parts)


def by_id(layout: Layout) -> list[tuple[str, str]]:
    """(id, text) of every element with the id of something heard, in the order of the page."""
    found = re.findall(r'<(\w+)[^>]*?id="(t-[^"]+)"[^>]*>(.*?)</\1>', html_of(layout.segments))
    return [(name, unescape(re.sub(r"<[^>]+>", "", inside))) for _, name, inside in found]


def test_what_is_heard_is_heard_in_the_order_of_the_page() -> None:
    layout = lay_out(TREE, "start")
    drawn = [(f"#{name}", words) for name, words in by_id(layout)]
    heard = [(one.selector, one.words) for one in layout.heard if one.selector.startswith("#t-")]
    assert drawn == heard
    assert len({selector for selector, _ in heard}) == len(heard) > 20


def test_everything_in_a_region_is_read_with_it() -> None:
    regions = [one.region for one in lay_out(TREE, "start").heard]
    assert regions[:6] == ["start", "start", "site", "site", "site", "site"]
    assert set(regions) == {"start", "site"}


def test_plain_text_says_what_is_heard_in_the_same_order() -> None:
    written = " ".join(plain(TREE).split())
    at = 0
    said = {text("les.geld_tabel")}
    for one in lay_out(TREE, "start").heard:
        if one.selector.startswith("#t-") and one.words not in said:
            at = written.index(" ".join(one.words.split()), at)
            said.add(one.words)


@given(st.text(), st.text(), st.text())
def test_nothing_that_is_put_in_becomes_html(words: str, kind: str, label: str) -> None:
    tree = (
        Text(words, kind), Heading(words), Rows(((words, label),)),
        Box((Text(words),), kind, label=label, about=(("data-x", words),)),
        Fold((Text(words, tag="b"),), (), kind),
    )  # fmt: skip
    drawn = html_of(lay_out(tree, "start").segments)
    known = r"</?(p|h2|table|tbody|tr|th|td|div|details|summary|b|button|span)\b[^<>]*>"
    assert "<" not in re.sub(known, "", drawn)
    assert unescape(drawn).count(words) >= 5 or "data-woord" in drawn


@pytest.mark.parametrize(
    ("made", "html"),
    [
        (el("p", "a<b", id="x", hidden=True), '<p id="x" hidden>a&lt;b</p>'),
        (el("img", src='"', alt=""), '<img src="&quot;" alt="">'),
        (el("p", el("b", "&"), class_=None, open=False), "<p><b>&amp;</b></p>"),
        (el("i", data_lees="site", aria_label="<"), '<i data-lees="site" aria-label="&lt;"></i>'),
    ],
)
def test_an_element_escapes_what_is_no_element(made: str, html: str) -> None:
    assert made == html


def test_pieces_between_two_controls_are_one_text() -> None:
    button = Button("Verder", "verder", Press("go"))
    form = Form("f", (Text("a"), Text("b"), TextInput("Naam", "naam"), Text("c")), button)
    (holder,) = lay_out((form,), "site").segments
    assert isinstance(holder, Holder)
    assert [type(one) for one in holder.inside] == [Html, TextInput, Html]
    assert [one.words for one in lay_out((form,), "site").heard][-1] == "Verder"


def test_a_place_is_drawn_the_same_wherever_it_lies() -> None:
    paper = Kept("brief", (Text("Een."), Text("Twee.")))
    alone = lay_out((paper,), "papieren").heard
    later = lay_out((Text("Ervoor."), paper), "papieren").heard[1:]
    assert alone == later


@pytest.mark.parametrize("key", [name for name in Block.model_fields if name != "review"])
def test_every_key_of_a_block_becomes_pieces_that_say_it(key: str) -> None:
    written: dict[str, object] = {
        "rows": (("Naam", "waarde"),), "list_": ("waarde",), "bars": "geld", "sheet": "som",
        "qr": "https://oefen.oefen", "figure": "id-card", "chat": CAME, "call": CAME,
        "counter": {"who": "Medewerker", "says": ("waarde",)},
        "mails": (CAME | {"address": "a@b.oefen", "subject": "waarde", "day": "nu"},),
    }  # fmt: skip
    alias = Block.model_fields[key].alias or key
    block = Block.model_validate({alias: written.get(key, "waarde")})
    derived = Derived(bars={"geld": BARS}, sheets={"som": LINES})
    assert pieces_of((block,), derived)
    silent = key == "figure"
    assert bool(plain(pieces_of((block,), derived))) is not silent


def test_words_know_the_sentence_that_they_were_made_from() -> None:
    filled = text("les.jij_bent", naam="Sanne")
    assert "Sanne" in filled
    assert sentence_of(filled) == sentences()["les.jij_bent"]
    assert sentence_of("los") == "los"
