"""A pupil goes on on another device with a code of the teacher: as the same, with the same work."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.classroom import written
from sandbox.texts import text
from sandbox.ui import classes, runtime
from tests.flows.test_a_class import code_of, room, teacher
from tests.flows.test_a_class_that_is_helped import at_step
from tests.flows.walking import Walk


def offer(klas: str) -> str:
    """The code that a teacher of this class gave to the first pupil."""
    name, pupil = classes.name_of(klas), room(klas).pupils["1"]
    assert runtime.moves().offer(name, "1", pupil.nickname, pupil.learner)
    return runtime.moves().of_class(name)["1"][0].code


def phone(code: str) -> Walk:
    return Walk(cookie="telefoon").open(klas=code)


def test_the_work_goes_on_where_it_was_and_the_old_device_says_so(database: Path) -> None:
    klas = code_of(teacher(welke="lesuur-mavo", manier="zelf"))
    laptop = at_step(klas, "sms")
    oefencode, learner = laptop.learner, laptop.stream
    walk = phone(offer(klas))
    name = written(room(klas).pupils["1"].nickname)
    assert walk.says(text("klas.verhuis.vraag", naam=name))
    walk.press("verhuis_ja")
    assert (walk.step, walk.learner, walk.stream) == ("sms", oefencode, learner)
    laptop.run()
    assert laptop.says(text("klas.verhuis.weg"))
    assert laptop.says(text("klas.verhuis.weg_zin", naam=name))
    laptop.press("verhuis_klaar")
    assert not laptop.says(text("klas.verhuis.weg"))
    assert not laptop.learner
    assert walk.submit(walk.right()).step == "gegevens"
    assert len(room(klas).pupils) == 1


def test_the_code_can_be_typed_where_a_class_code_is_asked(database: Path) -> None:
    klas = code_of(teacher(welke="lesuur-mavo", manier="zelf"))
    at_step(klas, "sms")
    code = offer(klas)
    walk = Walk(cookie="telefoon").open().press("ik_klas")
    walk.at.text_input(key="veld-klascode").set_value(f"{code[:4].lower()} {code[4:]}")
    walk.press("klas_ga").press("verhuis_ja")
    assert walk.step == "sms"


@pytest.mark.parametrize("how", ["used", "taken back", "made up", "removed", "wiped"])
def test_a_code_that_does_not_work_opens_nothing(database: Path, how: str) -> None:
    klas = code_of(teacher(welke="lesuur-mavo", manier="zelf"))
    laptop = at_step(klas, "manier")
    code, name = offer(klas), classes.name_of(klas)
    walk = phone("CDFGHJKM" if how == "made up" else code)
    if how == "used":
        Walk(cookie="tablet").open(klas=code).press("verhuis_ja")
    elif how == "taken back":
        runtime.moves().withdraw(name, "1")
    elif how == "removed":
        laptop.open(klas=klas).press("klas_weg")
    elif how == "wiped":
        runtime.store().forget(laptop.stream)
    if "verhuis_ja" in walk.page().buttons:
        walk.press("verhuis_ja")
    assert walk.says(text("klas.verhuis.onbekend"))
    assert "carried" not in walk.at.session_state


def test_who_guesses_codes_waits_as_who_guesses_class_codes(database: Path) -> None:
    klas = code_of(teacher(welke="lesuur-mavo", manier="zelf"))
    at_step(klas, "manier")
    offer(klas)
    walk = Walk(cookie="rader")
    for number in range(6):
        walk.open(klas=f"CDFGHJK{'CDFGHJ'[number]}")
    assert walk.says(text("klas.wacht", tijd="").split("{")[0].split(". ")[0])
