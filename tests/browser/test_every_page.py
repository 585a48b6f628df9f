"""Every step of every lesson, wide and narrow: axe, English, what is heard in another place than
it stands, nothing that falls off. Takes long.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.browsing import visit
from tests.browser.keys import presses_to_the_work
from tests.browser.serving import Server
from tests.browser.sweeping import wrong_with
from tests.browser.walking import begin_lesson, do_step, step
from tests.content import LESSONS

pytestmark = [pytest.mark.browser, pytest.mark.long]
END = "_einde"
MOST = 8
"""Presses of Tab or Enter from the title of a step to its first field."""
OTHER_PAGES = (
    "voortgang",
    "stoppen",
    "instellingen",
    "hulp",
    "code",
    "belasting",
    "bewaren",
    "jaar",
    "jaar&onderwerp=jaar-mees",
    "jaar-praten&onderwerp=jaar-ruben",
    "helpen",
    "helpkaart",
    "lesmaker",
    "les-openen",
    "kiosk",
    "meegeven&les=eerste-aangifte",
    "materiaal",
    "materiaal&les=eerste-aangifte",
    "materiaal&les=eerste-aangifte&onderwerp=lesplan-45",
    "materiaal&les=helpen-zonder-overnemen&onderwerp=gesprekskaarten",
    "materiaal&onderwerp=leerdoelen",
    "reeksen",
    "reeksen&onderwerp=zes-lesuren",
    "kennismaken",
    "kennismaken&stap=zeker",
    "kennismaken&stap=voorstel",
    "route",
    "zoeken",
    "dienst&onderwerp=logius/digid-aanvragen",
    "gemeentehuis",
    "gemeentehuis&stap=automaat",
    "gemeentehuis&stap=wachtkamer&onderwerp=rijbewijs",
    "gemeentehuis&stap=wonen&onderwerp=uittreksel",
    "gemeentehuis&stap=bord",
    "dienstenkaart",
    "dienstenkaart&onderwerp=logius",
    "dienstenkaart&stap=vraag&onderwerp=digid",
    "dienstenkaart&stap=ja&onderwerp=digid",
    "gebeurtenis&onderwerp=kind",
    "contact",
    "contact&onderwerp=uwv",
    "contact&onderwerp=gemeente/bel",
    "contact&onderwerp=uwv/bel/ww",
    "contact&onderwerp=uwv/gesprek/ww/vraag",
    "contact&onderwerp=uwv/brief/ww/vaag,precies,boos,zin,over,gewoon,groot",
)


@pytest.mark.parametrize("lesson", LESSONS)
def test_every_step_of_a_lesson_passes(lesson: str, page: Page, server: Server) -> None:
    visit(page, f"{server.url}/?les={lesson}")
    wrong = wrong_with(page, "intro")
    begin_lesson(page)
    while step(page) != END:
        wrong += wrong_with(page, step(page)) + _far(page)
        do_step(page)
    wrong += wrong_with(page, END)
    visit(page, f"{server.url}/?pagina=echt&les={lesson}")
    wrong += wrong_with(page, "echt")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", OTHER_PAGES)
def test_every_other_page_passes(name: str, page: Page, server: Server) -> None:
    visit(page, f"{server.url}/?pagina={name}")
    assert wrong_with(page, name) == []


def _far(page: Page) -> list[str]:
    """The step, when its first field is many keys from its title."""
    times = presses_to_the_work(page, MOST)
    return [f"{step(page)}: {times} keys to the first field"] if times > MOST else []
