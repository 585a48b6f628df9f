"""Every step of every lesson, wide and narrow: axe, English, what is heard in another place than
it stands, nothing that falls off. Takes long.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.browser.browsing import axe, english, misread, sideways, undrawn, unheard, visit
from tests.browser.keys import presses_to_the_work
from tests.browser.laying import misplaced
from tests.browser.serving import Server
from tests.browser.walking import begin_lesson, do_step, step
from tests.content import LESSONS

pytestmark = [pytest.mark.browser, pytest.mark.long]
END = "_einde"
MOST = 8
"""Presses of Tab or Enter from the title of a step to its first field."""
SIZES = (ViewportSize(width=360, height=740), ViewportSize(width=1280, height=900))
OTHER_PAGES = (
    "voortgang",
    "stoppen",
    "instellingen",
    "hulp",
    "code",
    "belasting",
    "bewaren",
    "helpen",
    "helpkaart",
    "kiosk",
)


@pytest.mark.parametrize("lesson", LESSONS)
def test_every_step_of_a_lesson_passes(lesson: str, page: Page, server: Server) -> None:
    visit(page, f"{server.url}/?les={lesson}")
    wrong = _wrong(page, "intro")
    begin_lesson(page)
    while step(page) != END:
        wrong += _wrong(page, step(page)) + _far(page)
        do_step(page)
    wrong += _wrong(page, END)
    visit(page, f"{server.url}/?pagina=echt&les={lesson}")
    wrong += _wrong(page, "echt")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", OTHER_PAGES)
def test_every_other_page_passes(name: str, page: Page, server: Server) -> None:
    visit(page, f"{server.url}/?pagina={name}")
    assert _wrong(page, name) == []


def _far(page: Page) -> list[str]:
    """The step, when its first field is many keys from its title."""
    times = presses_to_the_work(page, MOST)
    return [f"{step(page)}: {times} keys to the first field"] if times > MOST else []


def _wrong(page: Page, here: str) -> list[str]:
    """What is wrong with a page, with its name before it."""
    found = english(page) + misread(page) + unheard(page) + undrawn(page)
    for size in SIZES:
        page.set_viewport_size(size)
        found += [f"{size['width']}: {one}" for one in axe(page)]
        if sideways(page) > 0:
            found.append(f"{size['width']}: falls off")
    found += misplaced(page)
    return [f"{here}: {one}" for one in found]
