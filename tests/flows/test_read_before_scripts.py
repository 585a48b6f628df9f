"""The page that can be read before any script runs: the same words, as links, for each visitor."""

from __future__ import annotations

import gzip
import re
import time
from collections.abc import Mapping
from html import unescape
from pathlib import Path

import pytest
from starlette.requests import Request

from sandbox.keys import Ticket
from sandbox.pages import laid_out, page_at
from sandbox.pages.place import LESSON, Place, address_of
from sandbox.pieces import Press, Slider, Tick, lay_out
from sandbox.pieces.still import NotStillError, still
from sandbox.texts import text
from sandbox.ui import early as pages
from sandbox.ui.server.front_page import Early, EarlyPages, with_early
from sandbox.ui.server.packing import packed_once
from tests.content import LESSONS
from tests.flows import reading
from tests.flows.walking import Walk, carried
from tests.flows.walking import code as oefencode
from tests.pages.visiting import state
from tests.ui.front import scope_of
from tests.waiting import finished

SUBJECTS = ("begin", "digid", "misgaat", "belasting", "post", "veilig")
EARLY = (
    Place(),
    Place("lessen"),
    *(Place("lessen", subject=name) for name in SUBJECTS),
    *(Place(LESSON, name) for name in LESSONS),
)
PAGE = """<html lang="nl"><head><title>Oefenloket</title></head>
<body><noscript><p>Zonder</p></noscript><div id="root"></div></body></html>"""


@pytest.mark.parametrize("place", EARLY, ids=str)
def test_what_can_be_read_early_is_what_the_app_says(place: Place, database: Path) -> None:
    found = pages.early(address_of(place), {})
    assert found
    walk = Walk().open(**address_of(place))
    said = reading.read((found.html,)).text()
    for part in (*walk.page().html, *walk.page().buttons.values()):
        assert reading.read((part,)).text() in said
    title = laid_out_title(place)
    assert found.title == f"{title} – {text('naam')}"
    assert not found.own


def laid_out_title(place: Place) -> str:
    return page_at(state(place, learner="")).title


@pytest.mark.parametrize(
    "place",
    [Place("stoppen"), Place("nergens"), Place(LESSON, "nergens"), Place("lessen", subject="x"),
     Place(LESSON, "eerste-aangifte", "beginnen"), Place("start", "eerste-aangifte")],
)  # fmt: skip
def test_other_pages_stand_when_the_app_does(place: Place, database: Path) -> None:
    assert pages.early(address_of(place) | {"pagina": place.page}, {}) is None


def test_every_button_is_a_link_that_leads_to_a_page_of_ours(database: Path) -> None:
    page = page_at(state(Place(), learner=""))
    html = still(laid_out(state(Place(), learner=""), page).segments, pages.leads)
    links = re.findall(r'<a href="([^"]*)" kind', html)
    assert len(links) > 10
    assert all(re.fullmatch(r"/(\?[a-z]+=[^\"]+)?|#zoekveld", unescape(link)) for link in links)
    assert "/?les=eerste-aangifte" in links
    assert ' id="t-' not in html


@pytest.mark.parametrize(
    ("press", "to"),
    [
        (Press("bekijk", ("op-tijd",)), "/?les=op-tijd"),
        (Press("hervat", ("op-tijd",)), "/?les=op-tijd"),
        (Press("begin", ("op-tijd", "manier")), "/?les=op-tijd"),
        (Press("ga", ("code", "", "", "", "")), "/?pagina=code"),
        (Press("ga", ("lessen", "", "", "", "post")), "/?pagina=lessen&onderwerp=post"),
        (Press("zoek"), "#zoekveld"),
        (Press("iemand_anders"), "/"),
    ],
)
def test_a_link_goes_nearest_to_what_a_press_does_and_changes_nothing(
    press: Press, to: str
) -> None:
    assert pages.leads(press) == to


def test_who_comes_back_reads_early_what_they_were_doing_and_nobody_else_does(
    database: Path,
) -> None:
    walk = Walk(oefencode(9), cookie="mijn").begin("eerste-aangifte", "samen")
    mine = {"oefenloket": carried(Ticket("", int(time.time()), walk.learner))}
    found = pages.early({}, mine)
    assert found and found.own
    assert text("wie.vraag") in found.html
    stranger = pages.early({}, {"oefenloket": "x"})
    assert stranger and text("wie.vraag") not in stranger.html


def test_a_control_without_a_plain_form_is_refused() -> None:
    layout = lay_out((Slider("Uren", "uren", 0, 40, 8),), "x")
    with pytest.raises(NotStillError, match="Slider"):
        still(layout.segments, pages.leads)


def test_a_box_to_tick_stands_early_as_it_was_left() -> None:
    for start in (True, False):
        html = still(lay_out((Tick("Laat iets misgaan", "mis", start),), "x").segments, pages.leads)
        assert 'type="checkbox"' in html and ("checked" in html) is start


def test_it_stands_after_the_place_of_the_app_with_its_own_title() -> None:
    page = with_early(PAGE, Early("Een les & meer", "<h1>Een les</h1>"))
    assert '<html lang="nl" data-vooraf>' in page
    assert "<title>Een les &amp; meer</title>" in page
    root, stands = page.index('<div id="root">'), page.index('<div id="vooraf"')
    assert root < stands < page.index("<noscript>") < page.index("<h1>")
    assert page.count("<noscript>") == 1


def test_letters_have_the_size_that_this_visitor_chose() -> None:
    assert 'data-size="groot"' in with_early(PAGE, Early("t", "", "groot", own=True))
    assert "data-size" not in with_early(PAGE, Early("t", "", "groot"))


def asked(early_pages: EarlyPages) -> Early | None:
    return finished(early_pages.of(Request(scope_of("/?les=a"))))


def test_nothing_stands_early_until_it_is_told_how() -> None:
    early_pages = EarlyPages()
    assert asked(early_pages) is None
    early_pages.stand(lambda place, _: Early(place["les"], ""))
    assert asked(early_pages) == Early("a", "")


def test_what_goes_wrong_early_leaves_the_page_to_the_app() -> None:
    def fails(place: Mapping[str, str], cookies: Mapping[str, str]) -> Early:
        raise LookupError(place["les"])

    early_pages = EarlyPages()
    early_pages.stand(fails)
    assert asked(early_pages) is None


def test_a_page_for_one_visitor_is_packed_and_not_kept() -> None:
    body = b"woorden " * 500
    packed = packed_once(body, "br, gzip")
    assert packed.how == "gzip"
    assert gzip.decompress(packed.body) == body
    assert packed_once(body, "br").body == body
