"""One question before a lesson and after it, for who wants it; it is kept as an id."""

from __future__ import annotations

from pathlib import Path

from sandbox.model.happened import Felt
from sandbox.texts import text
from tests.flows.test_a_class import code_of, pupil, room, teacher
from tests.flows.walking import Walk, code

LESSON = "dat-doet-digid-nooit"
QUESTION = text("zeker.vraag.doen")


def felt(walk: Walk) -> list[Felt]:
    return [event.what for event in walk.events if isinstance(event.what, Felt)]


def done(walk: Walk) -> Walk:
    while not walk.finished:
        walk.submit(walk.right())
    return walk


def test_who_practises_alone_sees_what_grew() -> None:
    walk = Walk(code(501)).open(pagina="manier", les=LESSON)
    assert walk.says(QUESTION)
    walk.at.radio(key=f"zeker_{LESSON}").set_value("2")
    walk.press("begin_les")
    assert felt(walk) == [Felt(LESSON, "doen", "2", "voor")]
    done(walk).press("zeker_4")
    assert felt(walk)[1:] == [Felt(LESSON, "doen", "4", "na")]
    assert walk.says(text("zeker.meer"))
    assert "zeker_4" not in walk.page().buttons
    assert not walk.open(pagina="manier", les=LESSON).says(QUESTION)


def test_it_may_be_skipped_and_put_off() -> None:
    walk = Walk(code(502)).open(pagina="manier", les=LESSON).press("begin_les")
    assert felt(walk) == []
    other = Walk(code(503)).open(pagina="instellingen")
    other.at.radio(key="stel_zeker").set_value("zeker-uit")
    other.run()
    assert not other.open(pagina="manier", les=LESSON).says(QUESTION)


def test_at_a_help_desk_nobody_is_asked() -> None:
    walk = done(Walk().open(pagina="helpen").press("wens_digid"))
    assert not walk.says(text("zeker.kop"))


def test_a_class_is_asked_when_its_teacher_wants_it(database: Path) -> None:
    asks = code_of(teacher(manier="tips"))
    walk = pupil(asks, "leerling")
    assert room(asks).asks
    assert walk.says(QUESTION) and walk.says(text("zeker.klas"))
    lesson = walk.place["les"]
    walk.at.radio(key=f"zeker_{lesson}").set_value("1")
    walk.press("begin_les")
    assert walk.step and walk.moment(lesson).way == "tips"
    assert felt(walk) == [Felt(lesson, "doen", "1", "voor")]
    not_asked = code_of(teacher("ander", zeker="nee"))
    assert not room(not_asked).asks
    assert not pupil(not_asked, "tweede").says(QUESTION)
