"""Who looks along with whom, in the memory of one process. Safe between threads."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from threading import Lock

from sandbox.alongside.look import WORDS, Look, Point
from sandbox.alongside.view import View

DIGITS = 4
IN_ALL = 200
"""Visitors with whom is looked along at once, in one process."""
FROM_ONE = 40
"""The same at one address: a class or a library. It keeps one joker from taking every place."""
_CODE = re.compile(r"[0-9]{4}")


def is_code(given: str) -> bool:
    """Whether this could be a code: four digits, whatever else somebody wrote in an address."""
    return _CODE.fullmatch(given) is not None


class Looks:
    """All looking along of this process."""

    def __init__(
        self, clock: Callable[[], float], choose: Callable[[int], int], new_key: Callable[[], str]
    ) -> None:
        """`clock` gives seconds, `choose` a number below another, `new_key` what nobody guesses."""
        self._clock, self._choose, self._new_key = clock, choose, new_key
        self._looks: dict[str, Look] = {}
        self._lock = Lock()

    def show(self, visitor: str, address: str, whose: str) -> Look | None:
        """A code for this visitor; the one that is shown already; None when there is no room."""
        with self._lock:
            now = self._tidied()
            before = self._first(lambda look: look.visitor == visitor)
            if before:
                return before
            near = [look for look in self._looks.values() if look.address == address]
            if len(self._looks) >= IN_ALL or len(near) >= FROM_ONE:
                return None
            return self._put(Look(self._code(), self._new_key(), visitor, address, whose, now, now))

    def of(self, key: str, visitor: str, whose: str) -> Look | None:
        """The looking along with this visitor, by the key of the tab or the browser.

        It is over when the visitor is somebody else by now; who begins goes on.
        """
        if not self._looks:
            return None
        with self._lock:
            now = self._tidied()
            found = self._looks.get(key) or self._first(lambda look: look.visitor == visitor)
            if found is None:
                return None
            if found.whose not in ("", whose):
                del self._looks[found.key]
                return None
            return self._put(replace(found, visitor=visitor, whose=whose, near=now))

    def along(self, looker_key: str, looker: str) -> Look | None:
        """The looking along by this browser."""
        if not self._looks:
            return None
        with self._lock:
            self._tidied()
            found = self._first(lambda look: bool(looker_key) and look.looker_key == looker_key)
            return found or self._first(lambda look: bool(looker) and look.looker == looker)

    def ask(self, code: str, looker: str) -> Look | None:
        """Somebody typed a code; None when it is nobody's. It is used up by that."""
        with self._lock:
            now = self._tidied()
            found = self._first(lambda look: look.phase == "code" and look.code == code)
            if found is None or found.visitor == looker:
                return None
            word, key = self._choose(WORDS), self._new_key()
            return self._put(
                replace(found, phase="asked", code="", looker=looker, looker_key=key, word=word,
                        since=now)
            )  # fmt: skip

    def admit(self, key: str) -> Look | None:
        """The visitor says yes."""
        with self._lock:
            now = self._tidied()
            found = self._looks.get(key)
            if found is None or found.phase != "asked":
                return None
            return self._put(replace(found, phase="looking", since=now))

    def end(self, key: str) -> None:
        """It is over, by the key of either side."""
        with self._lock:
            for look in [look for look in self._looks.values() if key in _keys(look)]:
                del self._looks[look.key]

    def end_of(self, browser: str) -> None:
        """It is over for this browser, which was wiped."""
        with self._lock:
            for look in [
                one for one in self._looks.values() if browser and browser in _browsers(one)
            ]:
                del self._looks[look.key]

    def see(self, key: str, view: View) -> None:
        """This is what stands on the page of the visitor now."""
        with self._lock:
            found = self._looks.get(key)
            if found and found.phase == "looking" and found.view != view:
                self._put(replace(found, view=view, version=found.version + 1))

    def point(self, looker_key: str, version: int, line: int) -> None:
        """Who looks along points at a line of what was seen; at an older page nothing happens."""
        with self._lock:
            self._tidied()
            found = self._first(lambda look: look.looker_key == looker_key)
            if found is None or found.phase != "looking" or found.version != version:
                return
            if 0 <= line < len(found.view.lines):
                places = found.view.lines[line].places
                self._put(replace(found, point=Point(found.point.number + 1, places)))

    def seen_by(self, key: str) -> tuple[Look | None, bool]:
        """The looking along of this key, and whether it is that of the visitor, who is near now."""
        if not key:
            return None, False
        with self._lock:
            now = self._tidied()
            found = self._looks.get(key)
            if found:
                return self._put(replace(found, near=now)), True
            return self._first(lambda look: look.looker_key == key), False

    def __len__(self) -> int:
        return len(self._looks)

    def _put(self, look: Look) -> Look:
        self._looks[look.key] = look
        return look

    def _first(self, wanted: Callable[[Look], bool]) -> Look | None:
        return next(filter(wanted, self._looks.values()), None)

    def _tidied(self) -> float:
        """What is over is forgotten; the time now."""
        now = self._clock()
        for look in [look for look in self._looks.values() if look.over(now)]:
            del self._looks[look.key]
        return now

    def _code(self) -> str:
        """Four digits that stand for nobody else now."""
        taken = {look.code for look in self._looks.values()}
        while (code := f"{self._choose(10**DIGITS):0{DIGITS}}") in taken:
            pass
        return code


def _keys(look: Look) -> tuple[str, ...]:
    return tuple(filter(None, (look.key, look.looker_key)))


def _browsers(look: Look) -> tuple[str, str]:
    return look.visitor, look.looker
