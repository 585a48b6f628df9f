"""Nothing that is typed is kept: not in the database, not in the log, not in the address."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from sandbox.fields import chosen
from sandbox.texts import text
from tests.flows.walking import Walk, code

REAL_LOOKING = [
    "123456782", "1234 56 782", "1234.56.782", "mijn nummer is 123456782", "1234/56/782",
    "0123456782", "1234\u200b56\u00ad782",
]  # fmt: skip
CANARY = "Kanariepiet-77!"


@pytest.mark.parametrize("number", REAL_LOOKING)
def test_a_real_looking_bsn_is_stopped_in_any_field(
    number: str, database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    walk = Walk(code(5)).begin("eerste-aangifte", "zelf")
    while not walk.finished:
        for one in walk.scene().fields:
            if chosen(one.kind):
                continue
            walk.submit(walk.right() | {one.id: number})
            assert walk.says(text("les.echt_bsn")), (walk.step, one.id)
            control = next(found for found in walk.page().controls if found.key.endswith(one.id))
            assert control.filled == ""
        walk.submit(walk.right())
    assert number not in caplog.text
    _not_kept(number, database, walk)


@pytest.mark.parametrize("key", ["les", "stap", "pagina", "naam"])
@pytest.mark.parametrize("number", ["111222333", "111/222/333", "0111222333"])
def test_a_real_looking_bsn_is_taken_out_of_the_address(
    key: str, number: str, database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    walk = Walk(code(5)).open(**{key: number})
    assert walk.says(text("trouble.nummer"))
    assert walk.place == {"pagina": "nummer"}
    assert number not in caplog.text
    _not_kept(number, database, walk)


def test_what_is_typed_is_kept_nowhere(database: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    walk = Walk(code(6)).begin("eerste-aangifte", "zelf")
    while not walk.finished:
        typed = [one.id for one in walk.scene().fields
                 if not chosen(one.kind)]  # fmt: skip
        if typed:
            walk.submit(walk.right() | dict.fromkeys(typed, CANARY))
            if walk.scene().blocked:
                walk.press("druk")
        walk.submit(walk.right())
    assert CANARY not in caplog.text
    _not_kept(CANARY, database, walk)


@pytest.mark.parametrize("place", [{}, {"pagina": "lessen"}])
def test_what_somebody_looks_for_is_kept_nowhere(
    place: dict[str, str], database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    walk = Walk(code(7)).open(**place)
    walk.at.text_input(key="zoekveld").set_value(f"blouwe envelop {CANARY}")
    walk.press("zoek")
    assert walk.at.button(key="open_blauwe-brief")
    assert walk.place == place
    assert CANARY not in walk.page().text()
    assert CANARY not in caplog.text
    walk.press("open_blauwe-brief")
    _not_kept(CANARY, database, walk)


@pytest.mark.parametrize("number", REAL_LOOKING)
def test_a_real_looking_bsn_is_not_looked_for(number: str, database: Path) -> None:
    walk = Walk(code(7)).open()
    walk.at.text_input(key="zoekveld").set_value(number)
    walk.press("zoek")
    assert walk.says(text("les.echt_bsn"))
    assert walk.at.text_input(key="zoekveld").value == ""
    _not_kept(number, database, walk)


def test_who_types_nothing_is_told_so_and_finds_the_doors_all_the_same() -> None:
    walk = Walk().open().press("zoek")
    assert walk.says(text("zoeken.leeg"))
    assert walk.at.button(key="kies_belasting")
    walk.press("kies_belasting")
    assert walk.place == {"pagina": "lessen", "onderwerp": "belasting"}
    assert not walk.says(text("zoeken.leeg"))
    assert walk.at.button(key="open_eerste-aangifte")


def _not_kept(typed: str, database: Path, walk: Walk) -> None:
    files = [path for path in database.parent.iterdir() if path.is_file()]
    assert database in files
    for path in files:
        assert typed.encode() not in path.read_bytes(), path.name
    assert typed not in str(walk.place)
    assert all(typed not in str(event) for event in walk.events)
