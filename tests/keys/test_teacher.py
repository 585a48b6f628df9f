"""A teacher's key: kept only as what cannot be turned back, and of no use without the server."""

from __future__ import annotations

import re

from sandbox.keys import Keys, Ticket

KEY = "appel-fiets-maan-zomer"
KEYS = Keys(b"a secret of thirty-two signs or so")


def test_the_key_is_known_again_and_no_other() -> None:
    kept = KEYS.hashed(KEY)
    assert KEYS.is_teacher(KEY, kept)
    assert not KEYS.is_teacher("appel-fiets-maan-winter", kept)


def test_what_is_kept_is_an_id_that_differs_each_time_and_tells_no_word() -> None:
    kept = KEYS.hashed(KEY)
    assert re.fullmatch(r"[0-9a-f]{32}-[0-9a-f]{64}", kept)
    assert kept != KEYS.hashed(KEY)
    assert "appel" not in kept


def test_who_has_the_file_but_not_the_secret_cannot_try_keys() -> None:
    assert not Keys(b"another secret of thirty-two signs").is_teacher(KEY, KEYS.hashed(KEY))


def test_of_a_class_that_is_not_there_nothing_is_the_key() -> None:
    assert not KEYS.is_teacher(KEY, "")
    assert not KEYS.is_teacher("", "")


def test_a_class_has_another_name_than_a_learner_with_the_same_code() -> None:
    assert KEYS.classroom("K7MPX4") != KEYS.learner("K7MPX4")
    assert KEYS.classroom("K7MPX4") == KEYS.classroom("K7MPX4")


def test_a_browser_carries_the_codes_of_classes_and_has_a_name_for_each() -> None:
    ticket = Ticket("a" * 32, 1_000, "appel-fiets-maan-42", "b" * 32, ("K7MPX4", "CDFGHJ") * 4)
    sealed = KEYS.seal("cookie", ticket)
    assert KEYS.opened("cookie", sealed) == ticket
    assert len({*ticket.names}) == 3


def test_a_ticket_of_before_there_were_classes_still_opens() -> None:
    sealed = KEYS._tickets.text("naam|1000|appel-fiets-maan-42|", b"cookie")
    assert KEYS.opened("cookie", sealed) == Ticket("naam", 1_000, "appel-fiets-maan-42")
