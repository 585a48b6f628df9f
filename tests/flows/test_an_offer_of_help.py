"""The card for who is stuck at a step or finds no lesson: what it offers, and how it goes away."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sandbox.model import Event
from sandbox.model.happened import Searched, Wrong
from sandbox.store import last_of
from sandbox.texts import text
from sandbox.ui import runtime
from tests.flows.lessons import at_start
from tests.flows.test_a_class import code_of, pupil, teacher
from tests.flows.walking import Walk

LESSON = "eerste-aangifte"
CARD = "aanbod_nee"


def stuck(walk: Walk) -> Walk:
    """Four wrong answers, a while ago, at the step of now."""
    what = Wrong(LESSON, walk.step, "anders")
    ago = datetime.now(UTC) - timedelta(seconds=30)
    store = runtime.store()
    kept = store.read(walk.stream)
    store.append(walk.stream, *[Event(ago, walk.stream, what)] * 4, after=last_of(kept))
    return walk.run()


@pytest.fixture
def walk() -> Walk:
    begun = at_start(LESSON, "zelf", "aanbod")
    while not begun.scene().step.hints or not begun.scene().more_hints:
        begun.submit(begun.right())
    return stuck(begun)


def test_who_is_stuck_may_choose_a_hint_somebody_else_something_else_or_nothing(walk: Walk) -> None:
    labels = [label for key, label in walk.page().buttons.items() if key.startswith("aanbod_")]
    names = ("tip", "toon", "hulp", "anders", "nee")
    assert labels == [text(f"aanbod.{name}") for name in names]
    assert walk.says(text("aanbod.kop"))
    assert not at_start(LESSON, "zelf", "anders").says(text("aanbod.kop"))


def test_a_hint_is_one_and_show_it_is_all_of_them_and_the_answer(walk: Walk) -> None:
    hints = walk.scene().step.hints
    assert len(walk.press("aanbod_tip").scene().hints) == 1
    shown = walk.press("aanbod_toon").scene()
    assert len(shown.hints) == len(hints)
    assert shown.told
    assert not shown.more_hints
    assert "aanbod_tip" not in walk.page().buttons


@pytest.mark.parametrize("press", ["aanbod_nee", "aanbod_hulp"])
def test_after_no_or_a_call_for_help_it_does_not_come_back_at_this_step(
    walk: Walk, press: str
) -> None:
    walk.press(press)
    assert CARD not in walk.page().buttons
    assert CARD not in Walk(walk.learner).open(les=LESSON, stap=walk.step).page().buttons
    assert CARD not in stuck(walk).page().buttons


def test_something_else_is_another_lesson(walk: Walk) -> None:
    assert walk.press("aanbod_anders").place == {"pagina": "lessen"}


def look_for(walk: Walk, words: str) -> Walk:
    """Types something in the search box and presses the button."""
    walk.at.text_input(key="zoekveld").set_value(words)
    return walk.press("zoek")


def test_three_searches_without_result_tell_where_to_ask_until_it_is_not_wanted() -> None:
    walk = Walk().open()
    for word in ("zxqw", "qwxz"):
        assert not look_for(walk, word).says(text("aanbod.zoeken.kop"))
    look_for(walk, "xzwq")
    for name in ("bieb", "bel", "gemeente"):
        assert walk.says(text(f"aanbod.zoeken.{name}"))
    assert not look_for(walk, "digid").says(text("aanbod.zoeken.kop"))
    for word in ("zxqw", "qwxz", "xzwq"):
        look_for(walk, word)
    assert not walk.press("aanbod_zoek_nee").says(text("aanbod.zoeken.kop"))
    assert not look_for(walk, "wzqx").says(text("aanbod.zoeken.kop"))
    assert "carried" not in walk.at.session_state  # looking for something makes nobody


def test_of_a_pupil_it_is_kept_that_nothing_was_found_and_no_word(database: Path) -> None:
    walk = pupil(code_of(teacher(zwerven="ja")), "leerling")
    walk.open(pagina="lessen")
    for word in ("zxqw", "qwxz", "xzwq", "digid", "digid"):
        look_for(walk, word)
    searched = [event.what for event in walk.events if isinstance(event.what, Searched)]
    assert searched == [*[Searched("nee")] * 3, Searched("ja")]
