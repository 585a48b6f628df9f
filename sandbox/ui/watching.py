"""What the pupils of a class did, for all who look at it: read on together, what is new only."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from threading import Lock

from sandbox.classroom import Pupil
from sandbox.classroom.rows import Followed, Looked
from sandbox.progress import History
from sandbox.store import Guarded, Kept, read_on

FRESH = 0.5
"""Seconds for which one look serves everybody: two teachers and a board cost as much as one."""
MOST = 1000
"""Pupils whose history is remembered; after that all are read anew."""


class Watching:
    """Remembers what was read of every pupil that somebody looks at."""

    def __init__(self, store: Callable[[], Guarded], fresh: float = FRESH) -> None:
        self._store = store
        self._fresh = fresh
        self._lock = Lock()
        self._known: dict[str, tuple[tuple[Kept, ...], History]] = {}
        self._looks: dict[tuple[str, ...], tuple[float, Looked]] = {}
        self._read_at = datetime.now(UTC)

    def look(self, pupils: Iterable[Pupil]) -> Looked:
        """What these pupils did so far."""
        seated = tuple(pupils)
        names = tuple(pupil.learner for pupil in seated)
        with self._lock:
            at, looked = self._looks.get(names, (0.0, Looked()))
            if time.monotonic() - at > self._fresh or not at:
                looked = self._read(seated)
                self._forget_most()
                self._looks[names] = (time.monotonic(), looked)
            return looked

    def _read(self, pupils: tuple[Pupil, ...]) -> Looked:
        store = self._store()
        followed = tuple(
            Followed(pupil.seat, pupil.nickname, self._history(store, pupil.learner))
            for pupil in pupils
        )
        if not store.silent:
            self._read_at = datetime.now(UTC)
        return Looked(followed, self._read_at if store.silent else None)

    def _history(self, store: Guarded, learner: str) -> History:
        before, history = self._known.get(learner, ((), History()))
        kept = read_on(store, learner, before)
        if kept is not before:
            on = bool(before) and kept[len(before) - 1 : len(before)] == before[-1:]
            new = kept[len(before) :] if on else kept
            history = (history if on else History()).grown([row.event for row in new])
            self._known[learner] = (kept, history)
        return history

    def _forget_most(self) -> None:
        if len(self._known) > MOST:
            self._known.clear()
        now = time.monotonic()
        self._looks = {names: found for names, found in self._looks.items() if now - found[0] < 60}
