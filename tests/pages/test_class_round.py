"""A round with the class: what the board shows when, what a pupil sees, and who is never shown."""

from __future__ import annotations

from dataclasses import replace

from sandbox.classroom.rounds import ClassRound, Put, Shown
from sandbox.classroom.rows import Followed, Looked
from sandbox.pages import live_at, live_laid_out, page_at
from sandbox.pages.place import LESSON, ROUND, Place
from sandbox.pages.state import AtClass, State
from sandbox.people import make_person
from sandbox.pieces import Button, Form, Group, Part, plain
from sandbox.practice.class_question import ClassQuestion, Offered, class_question
from sandbox.progress import History
from sandbox.texts import text
from tests import happening
from tests.content import CATALOG
from tests.pages import visiting
from tests.pages.classes import CODE, NAMES, TEACHER, room

NEP = CATALOG.lessons["echt-of-nep"]
PLACES = tuple(f"echt-of-nep/bericht-{number}/oordeel" for number in range(1, 11))
ME = "pupil-1"


def question(place: str = PLACES[0]) -> ClassQuestion:
    who = make_person(CATALOG.archetypes[NEP.persona], "klas zonnebloem")
    return class_question(CATALOG.services, NEP, who, place)


def going(shown: Shown = "question", number: int = 1, **answers: str) -> ClassRound:
    """A round at a question, in which these pupils chose this."""
    puts = [Put(place) for place in PLACES[: number - 1]]
    last = Put(PLACES[number - 1], {name.replace("_", "-"): said for name, said in answers.items()})
    return ClassRound(NEP.id, (*puts, last), shown)


def board(round_: ClassRound, score: int | None = None) -> State:
    at = visiting.state(Place(ROUND, klas=CODE))
    klas = AtClass(room(3), CODE, going=round_)
    asked = question() if round_.going else None
    return replace(
        at,
        roles=TEACHER,
        klas=klas,
        asked=lambda: asked,
        round_of=lambda name: PLACES if name == NEP.id else (),
        score=lambda: score,
    )


def pupil(round_: ClassRound, page: str = "") -> State:
    here = room(3)
    at = visiting.state(Place(page or LESSON, NEP.id))
    return replace(
        at,
        learner=ME,
        mine=AtClass(here, me=here.pupils["1"], going=round_),
        asked=question,
        round_of=lambda _: PLACES,
    )


def said(state: State) -> str:
    live = live_at(state)
    assert live is not None
    return plain(live.body)


def read(state: State) -> str:
    return plain(page_at(state).body)


def buttons(parts: tuple[Part, ...]) -> list[Button]:
    found = [one for one in parts if isinstance(one, Button)]
    inside = [one.inside for one in parts if isinstance(one, Group | Form)]
    return found + [button for one in inside for button in buttons(one)]


RIGHT = next(iter(question().right))
WRONG = next(one.id for one in question().options if one.id not in question().right)


def test_before_a_round_there_is_a_choice_of_lessons_that_have_one() -> None:
    words = said(board(ClassRound()))
    assert NEP.title in words
    assert "Vraag 1" not in words


def test_the_board_tells_how_many_answered_and_not_what() -> None:
    words = said(board(going(pupil_1=RIGHT, pupil_2=WRONG)))
    assert "2 van 3 hebben gekozen" in words
    assert "leerling" not in words
    assert question().why not in words


def test_then_bars_and_a_clue_and_only_then_what_is_right() -> None:
    bars = said(board(going("bars", pupil_1=RIGHT, pupil_2=RIGHT)))
    assert "2 leerlingen" in bars
    assert question().clue in bars
    assert question().why not in bars
    assert "Dit is goed" not in bars
    why = said(board(going("why", pupil_1=RIGHT, pupil_2=WRONG)))
    assert question().why in why
    assert "Dit is goed" in why
    assert question().says[WRONG] in why


def test_the_last_question_ends_with_one_number_for_the_class() -> None:
    words = said(board(going("why", number=10, pupil_1=RIGHT), score=63))
    assert "63 %" in words
    assert "Volgende vraag" not in words
    assert "63 %" not in said(board(going("bars", number=10, pupil_1=RIGHT), score=63))


def test_nobody_is_shown_up() -> None:
    for shown in ("question", "bars", "why"):
        words = said(board(going(shown, pupil_1=RIGHT, pupil_2=WRONG)))
        for name in NAMES:
            assert name.split("-")[1].capitalize() not in words


def test_of_no_teacher_the_board_shows_nothing() -> None:
    assert live_at(replace(board(going()), roles=frozenset({"learner"}))) is None


def test_a_pupil_chooses_once_with_one_press() -> None:
    pressed = buttons(page_at(pupil(going())).body)
    assert [one.press.given for one in pressed if one.press.act == "ronde_kies"] == [
        ("1", option.id) for option in question().options
    ]
    after = page_at(pupil(going(pupil_1=RIGHT)))
    assert not [one for one in buttons(after.body) if one.press.act == "ronde_kies"]


def test_a_pupil_hears_only_at_the_end_whether_it_was_right() -> None:
    for shown in ("question", "bars"):
        words = read(pupil(going(shown, pupil_1=WRONG)))
        assert question().why not in words
    assert "Dat is goed" in read(pupil(going("why", pupil_1=RIGHT)))
    wrong = read(pupil(going("why", pupil_1=WRONG)))
    assert question().says[WRONG] in wrong
    assert question().why in wrong


def test_who_chose_nothing_is_not_blamed() -> None:
    assert "Dat geeft niet" in read(pupil(going("why")))


def test_after_the_round_a_pupil_is_where_he_was() -> None:
    assert page_at(pupil(ClassRound())).region != "ronde"
    assert page_at(pupil(going())).region == "ronde"


def test_settings_can_be_reached_during_a_round() -> None:
    assert page_at(pupil(going(), "instellingen")).region != "ronde"


def test_a_teacher_chooses_one_question_or_all_of_a_lesson_of_the_class() -> None:
    offers = tuple(
        Offered(f"eerste-aangifte/stap-{number}/keuze", f"Stap {number}", "Wat kies je?")
        for number in (1, 2)
    )
    at = replace(board(ClassRound()), offers=lambda _: offers)
    live = live_at(at)
    assert live
    drawn = "".join(map(str, live_laid_out(live).segments))
    assert "Stap 2: Wat kies je?" in said(at)
    targets = ("echt-of-nep", "eerste-aangifte/alle", "eerste-aangifte/stap-2/keuze")
    assert all(f'data-doe="ronde {target}"' in drawn for target in targets)
    none = said(replace(at, offers=lambda _: ()))
    assert text("ronde.geen", les=CATALOG.lessons["eerste-aangifte"].title) in none
    one = said(replace(at, offers=lambda _: offers[:1]))
    assert text("ronde.alle", aantal=1) not in one


OPEN = replace(
    question(),
    right=frozenset(),
    says={one.id: f"Dan gebeurt {one.id}." for one in question().options},
    why="",
)


def test_where_no_choice_is_wrong_the_board_tells_what_comes_of_each() -> None:
    at = replace(board(going("why", pupil_1=RIGHT)), asked=lambda: OPEN)
    words = said(at)
    assert all(say in words for say in OPEN.says.values())
    assert "Dit is goed" not in words


def test_where_no_choice_is_wrong_a_pupil_reads_what_comes_of_the_own_choice() -> None:
    words = read(replace(pupil(going("why", pupil_1=WRONG)), asked=lambda: OPEN))
    assert OPEN.says[WRONG] in words
    assert OPEN.says[RIGHT] not in words
    assert "Dat is goed" not in words


def test_what_one_only_thinks_about_has_no_buttons_and_no_blame() -> None:
    thought = replace(OPEN, options=(), says={})
    for shown in ("question", "bars", "why"):
        own = replace(pupil(going(shown)), asked=lambda: thought)
        assert text("ronde.bord") in read(own)
        assert not [one for one in buttons(page_at(own).body) if one.press.act == "ronde_kies"]
    on_board = replace(board(going("bars")), asked=lambda: thought)
    assert text("ronde.praat_open") in said(on_board)


def proposing(pupils: int) -> State:
    """A teacher of a class of which so many had the first message wrong."""
    here = room(4, (NEP.id,))
    wrong, right = "wrong bericht-1 anders", "done bericht-1"
    followed = tuple(
        Followed(seat, one.nickname, History().grown(happening.history(did, lesson=NEP.id)))
        for at, (seat, one) in enumerate(here.pupils.items())
        for did in [wrong if at < pupils else right]
    )
    offered = (Offered(PLACES[0], "Lees de eerste sms", "Is dit echt of nep?"),)
    state = replace(board(ClassRound()), klas=AtClass(here, CODE), offers=lambda _: offered)
    return replace(state, looked=lambda: Looked(followed))


def test_what_four_pupils_had_wrong_is_proposed_and_nobody_is_named() -> None:
    proposed = said(proposing(4))
    assert text("ronde.lastig") in proposed
    assert "Is dit echt of nep?" in proposed.split(text("ronde.kies"))[0]
    assert not any(name in proposed.lower() for name in NAMES)
    assert text("ronde.lastig") not in said(proposing(3))
