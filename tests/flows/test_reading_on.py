"""A press reads what is new, however much somebody did before; nothing done elsewhere is missed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sandbox.model import Event, Happened
from sandbox.model.happened import Arrived, Done, Started, WayChosen
from sandbox.progress import rounds
from sandbox.store import Kept, Opened, SqliteStore
from sandbox.texts import text
from sandbox.ui import runtime
from tests.flows.walking import Walk, code

LESSON = "eerste-aangifte"
AT = datetime(2026, 3, 3, tzinfo=UTC)


class Counted(SqliteStore):
    """A file that counts the rows it was asked for."""

    rows = 0

    def read(self, stream: str, after: int = 0) -> tuple[Kept, ...]:
        found = super().read(stream, after)
        self.rows += len(found)
        return found


@pytest.fixture
def counted(database: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counted]:
    """The store that the pages use in this test."""
    store = Counted(database)
    monkeypatch.setattr(runtime, "open_store", lambda *_: Opened(store))
    yield store
    store.close()


def did(learner: str, *happened: Happened) -> tuple[Event, ...]:
    return tuple(Event(AT, learner, what) for what in happened)


def rows_of_presses(store: Counted, learner: str, before: int) -> list[int]:
    """Rows read by each press in a lesson, after so much was done in others."""
    others = [Done(f"les-{number % 40}", f"stap-{number % 20}") for number in range(before)]
    name = runtime.keys().learner(learner)
    store.append(name, *did(name, *others))
    walk = Walk(learner).begin(LESSON, "samen")
    found = []
    for _ in range(4):
        store.rows = 0
        walk.submit(walk.right())
        found.append(store.rows)
    return found


def test_after_5000_events_a_press_reads_no_more_than_after_50(counted: Counted) -> None:
    few = rows_of_presses(counted, code(1), 50)
    many = rows_of_presses(counted, code(2), 5000)
    assert many == few
    assert max(many) <= 4


def test_two_tabs_see_at_their_next_run_what_the_other_did(database: Path) -> None:
    first = Walk(code(3)).begin(LESSON, "samen")
    second = Walk(first.learner).open(les=LESSON, stap=first.step)
    for _ in range(3):
        first.submit(first.right())
        assert second.open(les=LESSON, stap=first.step).step == first.step
        second.submit(second.right())
        assert first.open(les=LESSON, stap=second.step).step == second.step
    assert len({one for one in first.events if isinstance(one.what, Done)}) == 6


def test_two_tabs_that_press_without_looking_lose_nothing(database: Path) -> None:
    first = Walk(code(4)).begin(LESSON, "samen")
    second = Walk(first.learner).open(les=LESSON, stap=first.step)
    first.press("hulp").press("hulp")
    second.press("hulp")
    kinds = [one.what.kind for one in first.events]
    assert kinds == ["started", "help", "help", "help"]
    assert first.run().events == second.run().events
    assert first.at.session_state["visit"].history == second.at.session_state["visit"].history


def test_another_process_on_the_same_file_is_seen_at_the_next_run(database: Path) -> None:
    walk = Walk(code(5)).begin(LESSON, "samen")
    steps = [step.id for step in walk.lesson().steps]
    SqliteStore(database).append(walk.stream, *did(walk.stream, Done(LESSON, steps[0])))
    walk.open(les=LESSON, stap=steps[1])
    assert walk.step == steps[1]


def test_who_is_forgotten_in_another_process_begins_afresh(database: Path) -> None:
    walk = Walk(code(6)).begin(LESSON, "samen").press("hulp")
    SqliteStore(database).forget(walk.stream)
    walk.open(pagina="voortgang")
    assert walk.says(text("voortgang.leeg"))


def test_whoever_got_an_oefencode_can_come_back_with_it(database: Path) -> None:
    walk = Walk(cookie="een").open().press("begin")
    assert [one.what for one in walk.events] == [Arrived()]
    other = Walk(cookie="twee").open(pagina="code")
    other.at.text_input(key="veld-oefencode").set_value(walk.learner)
    other.press("code_druk")
    assert other.learner == walk.learner


def test_who_did_nothing_in_a_lesson_reads_that_nothing_was_done(database: Path) -> None:
    walk = Walk(cookie="een").open().press("begin").open(pagina="voortgang")
    assert walk.says(text("voortgang.leeg"))


def test_a_way_and_a_start_are_told_apart_from_what_was_done(database: Path) -> None:
    walk = Walk(cookie="een").begin(LESSON, "zelf")
    kinds = [type(one.what) for one in walk.events]
    assert kinds == [Arrived, Started, WayChosen]


def test_a_page_makes_each_round_once_and_only_when_something_happened(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    real = rounds.this_round

    def counted(lesson: tuple[Event, ...]) -> tuple[Event, ...]:
        made.append(len(lesson))
        return real(lesson)

    walk = Walk(code(7)).begin(LESSON, "zelf").practise()
    monkeypatch.setattr(rounds, "this_round", counted)
    for key in ("druk", "tip", "post", "terug", "Mijn voortgang", "Mijn voortgang"):
        if key == "druk":
            walk.fill(walk.right())
        made.clear()
        walk.follow(key) if key.startswith("Mijn") else walk.press(key)
        ours = [size for size in made if size]
        assert len(ours) == (key in ("druk", "tip")), (key, ours)
