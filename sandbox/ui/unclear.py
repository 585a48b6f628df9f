"""What somebody did not understand, or found clear: counted, and nothing is typed."""

from __future__ import annotations

from sandbox.model.happened import FoundClear, NotUnderstood, SentenceUnclear
from sandbox.pages.parts.unclear import CLEAR, WHICH
from sandbox.practice.read_here import stands_here
from sandbox.texts import text
from sandbox.ui import session, visit, visiting
from sandbox.ui.at_step import scene_of
from sandbox.ui.making import catalog
from sandbox.ui.told import tell


def not_understood(lesson_id: str, step_id: str) -> None:
    """Somebody does not understand what stands here: counted, for who wrote it. Then: which
    sentence is it?
    """
    visit.record(NotUnderstood(lesson_id, step_id))
    session.keep(which=True)
    visiting.move_to(f"#{WHICH}", text("gezegd.snap_niet"))


def which_sentence(lesson_id: str, step_id: str, sentence: str) -> None:
    """It is one of the sentences that stand here; of any other id nothing is kept."""
    scene = scene_of(catalog().lessons[lesson_id], step_id)
    known = stands_here(scene, sentence, visiting.last_outcome())
    if known:
        visit.record(SentenceUnclear(lesson_id, step_id, sentence))
    session.drop("which")
    said = text("snap.dank_zin") if known else ""
    visiting.move_to(".st-key-snap_niet button", said)


def found_clear(lesson_id: str, clear: str) -> None:
    """How clear a lesson was, after it."""
    if clear in CLEAR and lesson_id in catalog().lessons:
        visit.record(FoundClear(lesson_id, clear))
        tell(text("snap.dank"))
