"""Who was forgotten stays away for as long as copies are kept, and cannot be read anywhere."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from sandbox.store.forgotten import Forgotten


@pytest.fixture
def forgotten(tmp_path: Path) -> Forgotten:
    return Forgotten(tmp_path / "oefenloket.db")


def test_who_was_forgotten_stays_away_and_nobody_else(forgotten: Forgotten) -> None:
    assert not forgotten.away()("sanne")
    forgotten.add("sanne")
    forgotten.add("yusuf")
    away = forgotten.away()
    assert (away("sanne"), away("yusuf"), away("lisa")) == (True, True, False)


def test_no_name_can_be_read_and_the_file_is_for_its_owner(forgotten: Forgotten) -> None:
    forgotten.add("sanne")
    assert b"sanne" not in forgotten.file.read_bytes()
    assert stat.S_IMODE(forgotten.file.stat().st_mode) == 0o600


@pytest.mark.parametrize("left", ["2020-01-01", "2020-99-39", "1999-12-31"])
def test_after_a_week_the_line_goes(forgotten: Forgotten, left: str) -> None:
    forgotten.file.write_text(f"{left} {'a' * 64}\n", encoding="utf-8")
    forgotten.add("sanne")
    assert len(forgotten.file.read_text(encoding="utf-8").splitlines()) == 1


def test_a_spoilt_file_stops_nothing(forgotten: Forgotten) -> None:
    forgotten.file.write_bytes(b"\x00\xff onzin\n2026-01-01\n")
    assert not forgotten.away()("sanne")
    forgotten.add("sanne")
    assert forgotten.away()("sanne")
