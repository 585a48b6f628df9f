"""Whether everything on a page can be read, reached and hit: narrow, low, spaced and enlarged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

FAULTS = (Path(__file__).parent / "laying.js").read_text(encoding="utf-8")
SPACED = (
    "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
    " word-spacing: .16em !important } p { margin-bottom: 2em !important }"
)
"""Text spacing as WCAG 1.4.12 asks for."""
SHEETS = ("opdracht", "papieren", "scherm")


@dataclass(frozen=True)
class Look:
    """How somebody looks at a page: the window, the letters, the room between them."""

    width: int
    height: int
    letters: str = "gewoon"
    spaced: bool = False

    def __str__(self) -> str:
        return f"{self.width} x {self.height} {self.letters}{' spaced' if self.spaced else ''}"


LOOKS = (
    Look(320, 568),
    Look(360, 740),
    Look(320, 256),
    Look(1280, 900),
    Look(320, 568, spaced=True),
    Look(1280, 900, spaced=True),
    Look(360, 740, "grootst"),
    Look(1024, 768, "grootst"),
)
"""320 x 256 is what is left of 1280 x 1024 at 400 %."""


def misplaced(page: Page) -> list[str]:
    """All that is moved sideways, cut off, behind something else, hidden with the focus or small.

    Afterwards the page looks as on a wide screen.
    """
    page.emulate_media(reduced_motion="reduce")
    found = [fault for look in LOOKS for fault in _faults(page, look)]
    page.emulate_media(reduced_motion="no-preference")
    _look(page, Look(1280, 900))
    return found


def _faults(page: Page, look: Look) -> Iterator[str]:
    _look(page, look)
    narrow = page.locator(".vellenbalk").is_visible()
    for sheet in SHEETS if narrow else ("",):
        if sheet:
            page.locator(f".vellenbalk [data-vel={sheet}]").click()
        for fault in page.evaluate(FAULTS):
            yield f"{look} {sheet}: {fault}"


def _look(page: Page, look: Look) -> None:
    page.set_viewport_size({"width": look.width, "height": look.height})
    page.evaluate(
        """async ([letters, spaced]) => {
          document.documentElement.dataset.size = letters;
          document.querySelector('#ruimte')?.remove();
          const style = document.createElement('style');
          style.id = 'ruimte';
          style.textContent = spaced;
          document.head.append(style);
          dispatchEvent(new Event('resize'));
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        }""",
        [look.letters, SPACED if look.spaced else ""],
    )
