"""Help stands in the same place on every page: in the menu of the head, with the way back."""

from __future__ import annotations

import pytest

from sandbox.pages.state import State
from sandbox.pieces import Holder
from tests.flows.reading import read
from tests.pages.test_names import STEPS
from tests.pages.test_pages import STATES
from tests.pages.visiting import visit
from tests.pieces.test_pieces import html_of

STEP = "eerste-aangifte inloggen"
PAGES = STATES | {STEP: STEPS[STEP]}


def menu(at: State) -> list[tuple[str, str]]:
    """The links of the menu, each with its address."""
    _, layout = visit(at)
    head = layout.segments[0]
    assert isinstance(head, Holder) and head.part.key == "kop"
    nav = next(read([html_of((head,))]).every(tag="nav"))
    return [(one.text(), one.attributes["href"]) for one in nav.every(tag="a")]


@pytest.mark.parametrize("name", PAGES)
def test_it_is_the_last_but_one_of_the_menu_on_every_page(name: str) -> None:
    *_, (words, address), (last, _) = menu(PAGES[name])
    assert (words, last) == ("Hulp", "Stoppen")
    assert address.startswith("/?pagina=hulp")


def test_it_knows_the_step_to_go_back_to() -> None:
    addresses = dict(menu(STEPS[STEP]))
    assert addresses["Hulp"] == "/?pagina=hulp&les=eerste-aangifte&stap=inloggen"
