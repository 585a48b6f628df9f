"""What pupils did is read once for all who look, and after that only what is new."""

from __future__ import annotations

from datetime import UTC, datetime

from sandbox.classroom import Pupil
from sandbox.classroom.rows import Looked
from sandbox.model import Event, Happened
from sandbox.model.happened import Done, Started
from sandbox.store import Guarded, MemoryStore, StoreUnavailable
from sandbox.store.protocol import Kept
from sandbox.ui.watching import Watching

NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)
STARTED, DONE = Started("les", "een"), Done("les", "een")
PUPILS = [Pupil(str(seat), f"pupil-{seat}", "rustige-reiger", NOW) for seat in (1, 2)]


class Disk(MemoryStore):
    """A store that counts what it is asked, and can be away."""

    def __init__(self) -> None:
        super().__init__()
        self.away, self.asked = False, 0

    def read(self, stream: str, after: int = 0) -> tuple[Kept, ...]:
        self.asked += 1
        if self.away:
            raise StoreUnavailable("weg")
        return super().read(stream, after)

    def did(self, learner: str, *what: Happened) -> None:
        self.append(learner, *[Event(NOW, learner, one) for one in what])


def counts(looked: Looked) -> list[int]:
    """How many events of each pupil are known."""
    return [len(pupil.history.events) for pupil in looked.pupils]


def test_a_look_gives_what_everybody_did_and_the_next_one_what_is_new() -> None:
    disk = Disk()
    watching = Watching(lambda: Guarded(disk), fresh=0)
    disk.did("pupil-1", STARTED)
    first = watching.look(PUPILS)
    disk.did("pupil-1", DONE)
    disk.did("pupil-2", STARTED)
    assert [counts(first), counts(watching.look(PUPILS))] == [[1, 0], [2, 1]]


def test_of_who_did_nothing_new_the_history_stays_the_same() -> None:
    disk = Disk()
    watching = Watching(lambda: Guarded(disk), fresh=0)
    disk.did("pupil-1", STARTED)
    disk.did("pupil-2", STARTED)
    before = watching.look(PUPILS).pupils
    disk.did("pupil-2", DONE)
    after = watching.look(PUPILS).pupils
    assert after[0].history is before[0].history
    assert after[1].history is not before[1].history


def test_who_was_forgotten_begins_anew() -> None:
    disk = Disk()
    watching = Watching(lambda: Guarded(disk), fresh=0)
    disk.did("pupil-1", STARTED, DONE)
    watching.look(PUPILS)
    disk.forget("pupil-1")
    disk.did("pupil-1", STARTED)
    assert counts(watching.look(PUPILS)) == [1, 0]


def test_a_second_teacher_and_the_board_cost_nothing_more() -> None:
    disk = Disk()
    watching = Watching(lambda: Guarded(disk), fresh=60)
    watching.look(PUPILS)
    asked = disk.asked
    disk.did("pupil-1", STARTED)
    assert counts(watching.look(list(PUPILS))) == [0, 0]
    assert disk.asked == asked
    assert counts(watching.look(PUPILS[:1])) == [1]


def test_when_the_disk_is_away_what_was_known_is_shown_with_its_time() -> None:
    disk = Disk()
    guarded = Guarded(disk, retry_after=0)
    watching = Watching(lambda: guarded, fresh=0)
    disk.did("pupil-1", STARTED)
    assert watching.look(PUPILS).old is None
    disk.away = True
    guarded.read("pupil-1")
    gone = watching.look(PUPILS)
    assert counts(gone) == [1, 0]
    assert gone.old
    disk.away = False
    assert watching.look(PUPILS).old is None
