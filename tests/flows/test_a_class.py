"""A class in a minute, a pupil in four presses, and doors that open for nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.addresses import home_of
from sandbox.classroom import MOST, Classroom, new_class_code
from sandbox.classroom.nicknames import adjectives
from sandbox.model import Event, Happened, class_stream
from sandbox.model.classes import Joined, PutBack, Removed
from sandbox.progress import Guesses
from sandbox.progress.guesses import NOISY
from sandbox.progress.tally import TallyHere
from sandbox.texts import text
from sandbox.ui import classes, joining, runtime, teaching, visit
from tests.flows.walking import Walk
from tests.progress.test_guesses import guess
from tests.store.test_stores import AT

HERE = home_of("")
"""The address of every visitor in these tests."""
HOSTILE = [
    "<script>alert(1)</script>",
    "😀" * 6,
    "K7MPX4" * 999,
    "' or 1=1 --",
    "../../etc",
    "0OIL1S",
]


def teacher(cookie: str = "docent", **chosen: str) -> Walk:
    """Somebody who made a class from the start page."""
    walk = Walk(cookie=cookie).open().press("ik_les")
    for key, value in chosen.items():
        walk.at.radio(key=f"maak_{key}").set_value(value)
    return walk.press("maak_klas")


def code_of(walk: Walk) -> str:
    return walk.place["klas"]


def room(code: str) -> Classroom:
    return classes.look(classes.name_of(code)).room


def says(code: str, what: Happened) -> None:
    """Something that the teacher of a class does in the part that changes by itself."""
    klas = class_stream(classes.name_of(code))
    runtime.store().append(klas, Event(AT, klas, what))


def pupil(code: str, cookie: str) -> Walk:
    """Somebody who scanned the code and took the first nickname."""
    return Walk(cookie=cookie).open(klas=code).press("naam_0")


def test_a_class_is_made_in_two_presses_and_its_key_is_shown_once(database: Path) -> None:
    walk = teacher(welke="lesuur-havo", zwerven="ja")
    code = code_of(walk)
    assert walk.says(text("klas.docent.code_kop"))
    assert walk.says(code)
    assert walk.says(text("klas.docent.sleutel_kop"))
    made = room(code)
    assert made.lessons == ("rechten-en-plichten", "bijverdienen")
    assert made.wander and not made.way
    walk.open(pagina="lesgeven").press(f"open_klas_{code}")
    assert walk.says(code)
    assert not walk.says(text("klas.docent.sleutel_kop"))


def test_neither_code_nor_key_stands_in_the_file(database: Path) -> None:
    walk = teacher()
    key = walk.at.session_state["teacher_key"][1]
    runtime.store.cache_clear()
    kept = b"".join(file.read_bytes() for file in database.parent.glob("oefenloket.db*"))
    assert key.split("-")[0].encode() not in kept or key.encode() not in kept
    assert key.encode() not in kept
    assert code_of(walk).encode() not in kept


def test_a_teacher_may_choose_lessons_one_by_one(database: Path) -> None:
    walk = Walk(cookie="docent").open(pagina="lesgeven")
    walk.at.radio(key="maak_welke").set_value("eigen")
    walk.run().press("maak_klas")
    assert walk.says(text("klas.maak.geen_les"))
    walk.at.checkbox(key="maak_les_mijnoverheid").set_value(True)
    walk.at.radio(key="maak_manier").set_value("tips")
    walk.press("maak_klas")
    assert room(code_of(walk)).lessons == ("mijnoverheid",)
    assert room(code_of(walk)).way == "tips"


def test_a_pupil_types_the_code_and_is_in_the_lesson_in_four_presses(database: Path) -> None:
    code = code_of(teacher())
    walk = Walk(cookie="leerling").open().press("ik_klas")
    walk.at.text_input(key="veld-klascode").set_value(f" {code[:3]} {code[3:].lower()}")
    walk.press("klas_ga").press("naam_1").press("begin_les")
    assert walk.place["les"] == "eerste-aangifte" and walk.step
    (seat,) = room(code).pupils.values()
    assert seat.learner == walk.stream


def test_where_the_teacher_chose_the_way_the_nickname_leads_into_the_lesson(database: Path) -> None:
    code = code_of(teacher(manier="tips", zeker="nee"))
    walk = pupil(code, "leerling")
    assert walk.step
    assert walk.moment("eerste-aangifte").way == "tips"


def test_other_nicknames_are_shown_on_request_and_no_two_are_alike(database: Path) -> None:
    code = code_of(teacher())
    walk = Walk(cookie="leerling").open(klas=code)
    first = walk.at.session_state["offered"]
    walk.press("klas_andere")
    assert len(first) == 3 and not {*first} & {*walk.at.session_state["offered"]}
    pupil(code, "een"), pupil(code, "twee")
    names = [one.nickname for one in room(code).pupils.values()]
    assert len(names) == len({*names}) == 2


def test_who_chose_a_name_that_was_just_taken_chooses_again(database: Path) -> None:
    code = code_of(teacher())
    walk = Walk(cookie="leerling").open(klas=code)
    taken = walk.at.session_state["offered"][0]
    joined(code, taken)
    walk.press("naam_0")
    assert walk.says(text("klas.bezet"))
    assert taken not in walk.at.session_state["offered"]
    walk.press("naam_0")
    assert len(room(code).pupils) == 2


def joined(code: str, *nicknames: str) -> None:
    """Others came in meanwhile."""
    stream = class_stream(classes.name_of(code))
    for number, name in enumerate(nicknames):
        seat = room(code).free_seat
        runtime.store().append(stream, Event(AT, f"ander{number}", Joined(seat, name)))


def test_a_pupil_who_comes_back_is_in_already_also_elsewhere_with_the_oefencode(
    database: Path,
) -> None:
    code = code_of(teacher())
    walk = pupil(code, "leerling")
    assert walk.open(pagina="meedoen").says(text("klas.lessen"))
    other = Walk(learner=walk.learner, cookie="telefoon").open(klas=code)
    assert other.says(text("klas.lessen"))
    assert len(room(code).pupils) == 1


def test_in_a_class_that_may_not_wander_a_pupil_finds_the_class_everywhere(database: Path) -> None:
    code = code_of(teacher())
    walk = pupil(code, "leerling")
    for place in ({}, {"pagina": "lessen"}, {"les": "mijnoverheid"}):
        assert walk.open(**place).says(text("klas.lessen")), place
    assert not walk.open(les="eerste-aangifte").says(text("klas.lessen"))
    walk.open().press("klas_weg")
    assert walk.open().says(text("start.vraag"))
    assert not room(code).pupils


def test_who_leaves_keeps_the_work(database: Path) -> None:
    walk = pupil(code_of(teacher(manier="samen", zeker="nee")), "leerling")
    walk.submit(walk.right())
    done = len(walk.events)
    walk.open().press("klas_weg")
    assert len(walk.events) > done


@pytest.mark.parametrize("case", ["dicht", "vol", "onbekend", "eruit"])
def test_who_cannot_come_in_reads_why_and_finds_a_way_out(database: Path, case: str) -> None:
    docent = teacher(zwerven="ja")
    code = code_of(docent)
    walk = Walk(cookie="leerling")
    if case == "dicht":
        docent.press("klas_dicht")
    elif case == "vol":
        joined(code, *(f"{word}-das" for word in adjectives()[:MOST]))
    elif case == "eruit":
        walk.open(klas=code).press("naam_0")
        says(code, Removed("1"))
    walk.open(klas=new_class_code(lambda _: 0) if case == "onbekend" else code)
    assert walk.says(text(f"klas.{case}"))
    assert not any(key.startswith("naam_") for key in walk.page().buttons)
    walk.press("klas_zonder")
    assert walk.place == {"pagina": "lessen"}


def test_somebody_who_was_taken_out_can_be_put_back(database: Path) -> None:
    docent = teacher()
    walk = pupil(code_of(docent), "leerling")
    says(code_of(docent), Removed("1"))
    assert not walk.open(pagina="meedoen").says(text("klas.lessen"))
    says(code_of(docent), PutBack("1"))
    assert walk.open(pagina="meedoen").says(text("klas.lessen"))


def test_the_key_opens_the_class_elsewhere_and_no_other_key_does(database: Path) -> None:
    docent = teacher()
    code, key = docent.at.session_state["teacher_key"]
    other = Walk(cookie="thuis").open(pagina="klas", klas=code)
    assert not other.says(text("klas.docent.code_kop"))
    for typed, says in (("appel fiets maan", "vorm"), ("aanrecht aanrecht acteur acteur", "fout")):
        other.at.text_input(key="veld-docentsleutel").set_value(typed)
        assert other.press("sleutel_ga").says(text(f"klas.sleutel.{says}"))
    other.at.text_input(key="veld-docentsleutel").set_value(key.replace("-", " ").upper())
    assert other.press("sleutel_ga").says(text("klas.docent.code_kop"))
    assert not other.says(text("klas.docent.sleutel_kop"))


def test_the_address_of_a_class_makes_nobody_its_teacher(database: Path) -> None:
    """Neither a pupil nor a teacher of another class."""
    code = code_of(teacher())
    for walk in (pupil(code, "leerling"), teacher("ander"), Walk(cookie="niemand")):
        walk.open(pagina="klas", klas=code)
        assert walk.says(text("klas.sleutel.titel"))
        assert not walk.says(text("klas.docent.lessen"))


def test_who_was_the_teacher_cannot_press_any_more_after_letting_go(database: Path) -> None:
    """A second tab still shows the page of the class."""
    docent = teacher()
    code = code_of(docent)
    pupil(code, "leerling")
    other = Walk(cookie="docent")
    other.at.session_state["carried"] = docent.at.session_state["carried"]
    other.at.session_state["teaches"] = docent.at.session_state["teaches"]
    other.open(pagina="klas", klas=code)
    docent.open(pagina="iemand-anders").press("wie_nieuw")
    other.press("klas_dicht")
    assert room(code).opened
    assert other.says(text("klas.sleutel.titel"))


@pytest.mark.parametrize("typed", HOSTILE)
def test_what_is_no_code_is_kindly_refused(database: Path, typed: str) -> None:
    walk = Walk(cookie="leerling").open(klas=typed)
    assert walk.says(text("klas.vorm"))
    walk.at.text_input(key="veld-klascode").set_value(typed)
    assert walk.press("klas_ga").says(text("klas.vorm"))
    assert Walk(cookie="x").open(pagina="klas", klas=typed).says(text("klas.sleutel.titel"))


@pytest.fixture
def tally(monkeypatch: pytest.MonkeyPatch) -> Guesses:
    """Guesses of which the clock stands still: who has to wait now has to wait all the time."""
    still = Guesses(TallyHere(lambda: 1_000.0))
    for room in (joining, teaching):
        monkeypatch.setattr(room, "guesses", lambda: still)
    return still


def crowded(tally: Guesses, name: str) -> None:
    """Somebody who throws the cookie away each time tried so often that new ones must wait."""
    guess(tally, "wegwerp", name, tally.now(), NOISY)
    for number in range(8):  # the row of turns is full
        tally.ask(f"nieuw {number}", name, 0, tally.now())


def test_who_guesses_waits_and_the_class_behind_the_same_address_does_not(
    database: Path, tally: Guesses
) -> None:
    code = code_of(teacher())
    wrong = new_class_code(lambda _: 0)
    assert Walk(cookie="gokker").open(klas=wrong).says(text("klas.onbekend"))
    crowded(tally, f"klas {HERE}")
    assert Walk(cookie="gokker2").open(klas=wrong).says(start_of("klas.wacht"))
    assert Walk(cookie="leerling").open(klas=code).says(text("klas.kies"))


def test_a_key_is_guessed_in_vain_also_from_many_addresses(database: Path, tally: Guesses) -> None:
    """A class has tries of its own: who comes from elsewhere each time waits too."""
    code = code_of(teacher())
    crowded(tally, f"klassleutel {classes.name_of(code)}")
    other = Walk(cookie="dief").open(pagina="klas", klas=code)
    other.at.text_input(key="veld-docentsleutel").set_value("aanrecht aanrecht acteur acteur")
    assert other.press("sleutel_ga").says(start_of("klas.sleutel.wacht"))


def test_who_makes_class_after_class_has_to_wait(database: Path, tally: Guesses) -> None:
    crowded(tally, f"maak {HERE}")
    walk = Walk(cookie="docent").open(pagina="lesgeven").press("maak_klas")
    assert walk.says(start_of("klas.maak.te_veel"))


def start_of(key: str) -> str:
    return text(key, tijd="").partition(".")[0]


def test_without_a_store_no_class_is_made_and_practising_goes_on(database: Path) -> None:
    database.mkdir()
    walk = Walk(cookie="docent").open(pagina="lesgeven").press("maak_klas")
    assert walk.says(text("klas.maak.niet_bewaard"))
    assert walk.open().says(text("start.vraag"))


def test_who_tries_to_come_in_again_and_again_waits_and_other_classes_do_not(
    database: Path, tally: Guesses
) -> None:
    code, other = code_of(teacher()), code_of(teacher("ander"))
    walk, known = Walk(cookie="nieuw").open(klas=code), Walk(cookie="elders").open(klas=other)
    crowded(tally, f"erin {classes.name_of(code)}")
    assert walk.press("naam_0").says(start_of("klas.wacht"))
    assert not room(code).pupils
    known.press("naam_0")
    assert room(other).pupils


def test_who_was_there_before_comes_in_while_somebody_tries_again_and_again(
    database: Path, tally: Guesses, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = code_of(teacher())
    crowded(tally, f"erin {classes.name_of(code)}")
    monkeypatch.setattr(visit, "age", lambda: 60.0)
    Walk(cookie="vroeg").open(klas=code).press("naam_0")
    assert room(code).pupils
