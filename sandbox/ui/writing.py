"""For an author who writes: what was saved is in the running app at the next press.

Only for who started it so (`run --author`), on the own computer; without that nothing is looked at.
"""

from __future__ import annotations

from threading import Lock

from sandbox.catalog import roots_from
from sandbox.catalog.reading.changes import Stamps, stamps
from sandbox.settings import settings
from sandbox.ui import runtime, session


class Writing:
    """Whether an author writes, and what the files were when they were read last."""

    def __init__(self) -> None:
        self.on = False
        self.version = 0
        self._lock = Lock()
        self._seen: Stamps | None = None

    def begin(self) -> None:
        """From now on every press looks whether something was saved."""
        self.on, self._seen = True, _now()

    def end(self) -> None:
        """From now on nobody looks any more, and what is there is read anew."""
        self.on = False
        _forget()

    def look(self) -> None:
        """Before a page is drawn: reads all content anew when a file of it is not what it was."""
        if not self.on:
            return
        with self._lock:
            now = _now()
            if now != self._seen:
                self._seen = now
                self.version += 1
                _forget()
        if session.recall("written", 0) != self.version:
            session.drop("scene")
            session.keep(written=self.version)


WRITING = Writing()


def _now() -> Stamps:
    return stamps(roots_from(settings().content))


def _forget() -> None:
    """What was made of the content is made anew when somebody asks."""
    for made in (runtime.catalog, runtime.finder, runtime.pauses, runtime.person):
        getattr(made, "cache_clear")()  # noqa: B009  # functools.cache hides it from the type
