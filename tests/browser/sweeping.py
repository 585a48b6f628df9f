"""Everything that is looked at on a page, wide and narrow."""

from __future__ import annotations

from playwright.sync_api import Page, ViewportSize

from tests.browser.browsing import axe, english, misread, sideways, undrawn, unheard
from tests.browser.laying import misplaced

SIZES = (ViewportSize(width=360, height=740), ViewportSize(width=1280, height=900))


def wrong_with(page: Page, here: str) -> list[str]:
    """What is wrong with a page, with its name before it."""
    found = english(page) + misread(page) + unheard(page) + undrawn(page)
    for size in SIZES:
        page.set_viewport_size(size)
        found += [f"{size['width']}: {one}" for one in axe(page)]
        if sideways(page) > 0:
            found.append(f"{size['width']}: falls off")
    found += misplaced(page)
    return [f"{here}: {one}" for one in found]
