"""What goes wrong around a class: the database is away, two teachers at once, made-up addresses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox.classroom import written
from sandbox.pages import DOORS
from sandbox.store import Kept, SqliteStore, StoreUnavailable
from sandbox.store.opening import Opened
from sandbox.texts import text
from sandbox.ui import runtime
from tests.flows.school_day import CANARY, told_live
from tests.flows.test_a_class import code_of, pupil, room, teacher
from tests.flows.walking import Walk
from tests.waiting import until

LESSON = "eerste-aangifte"
MADE_UP = {
    "markup": f"<script>alert('{CANARY}')</script>",
    "very long": f"👩‍🏫🏳️‍🌈{CANARY}" * 500,
    "no sign": f"../{CANARY}\x00\u202e",
}
PLACES = ("klas", "meekijken", "les", "stap", "pagina", "onderwerp", "terug")


class Away(SqliteStore):
    """A file that cannot be reached for a while."""

    away = False

    def read(self, stream: str, after: int = 0) -> tuple[Kept, ...]:
        if self.away:
            raise StoreUnavailable("weg")
        return super().read(stream, after)


@pytest.fixture
def disk(database: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Away]:
    """The store of this test, which can be away."""
    store = Away(database)
    monkeypatch.setattr(runtime, "open_store", lambda *_: Opened(store))
    runtime.watching.cache_clear()
    yield store
    store.close()
    runtime.watching.cache_clear()


def live(walk: Walk) -> str:
    """The part of a teacher's page that changes by itself."""
    told = (json.loads(one.proto.json)[0] for one in walk.at.get("bidi_component"))
    return "".join(one.get("html", "") for one in told)


OLD = text("overzicht.oud", tijd="").split(".")[0]


def test_while_the_database_is_away_pupils_go_on_and_the_overview_says_since_when(
    disk: Away, database: Path
) -> None:
    docent = teacher(zwerven="ja")
    code = code_of(docent)
    anna = pupil(code, "anna").begin(LESSON, "samen")
    anna.submit(anna.right())
    (one,) = room(code).pupils.values()
    known = len(anna.events)
    until(lambda: written(one.nickname) in live(docent.run()))
    assert OLD not in live(docent)
    runtime.store()._retry_after = 0.0
    disk.away = True
    for _ in range(3):
        anna.submit(anna.right())
    assert anna.step == anna.lesson().steps[4].id
    until(lambda: OLD in live(docent.run()))
    assert written(one.nickname) in live(docent)
    assert "naam_0" in Walk(cookie="laat").open(klas=code).page().buttons
    disk.away = False
    until(runtime.store().look)
    until(lambda: OLD not in live(docent.run()))
    assert len(SqliteStore(database).read(anna.stream)) > known


def test_of_two_teachers_at_once_each_sees_what_the_other_does(database: Path) -> None:
    first = teacher()
    code, key = code_of(first), first.at.session_state["teacher_key"][1]
    pupil(code, "anna")
    second = Walk(cookie="invaller").open(pagina="klas", klas=code)
    second.at.text_input(key="veld-klascode").set_value(code)
    second.at.text_input(key="veld-docentsleutel").set_value(key)
    second.press("sleutel_ga")
    told_live(code, "gordijn pauze")
    on = text("overzicht.stop.verder")
    assert all(on in live(walk.run()) for walk in (first, second))
    told_live(code, "gordijn bord", "verder -", "verder -")
    assert not any(on in live(walk.run()) for walk in (first, second))
    told_live(code, "eruit 1")
    told_live(code, "eruit 1")
    assert not room(code).pupils
    assert len(room(code).removed) == 1


@pytest.mark.parametrize("kind", MADE_UP)
def test_what_somebody_writes_in_an_address_is_shown_nowhere(kind: str, database: Path) -> None:
    docent, given = teacher(), MADE_UP[kind]
    code, joker = code_of(docent), Walk(cookie="joker")
    of_class = [{"les": LESSON, "klas": code, name: given} for name in PLACES]
    of_all = [{"pagina": page, "les": given, "klas": given} for page in DOORS]
    for walk, asked in [*((docent, one) for one in of_class), *((joker, one) for one in of_all)]:
        walk.open(**asked)
        assert CANARY not in walk.page().text() + live(walk), asked
