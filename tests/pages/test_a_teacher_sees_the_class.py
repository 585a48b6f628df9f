"""What a teacher sees change by itself, and that nobody else sees it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from html import unescape

import pytest

from sandbox.classroom.closer import why
from sandbox.classroom.parts import parts
from sandbox.pages import DOORS, live_at, live_laid_out, page_at
from sandbox.pages.page import Live
from sandbox.pages.state import Role, State
from sandbox.people.facts import left_open
from sandbox.pieces import Layout, plain
from sandbox.progress import STUCK_AFTER
from tests.content import CATALOG
from tests.pages.classes import NOW, TEACHER, teaching

LESSON = CATALOG.lessons["eerste-aangifte"]
STEPS = [step.id for step in LESSON.steps]
AT = STEPS.index("loon-festival")
BEFORE = tuple(f"done {step}" for step in STEPS[:AT])
STUCK = (f"started {STEPS[0]}", *BEFORE, *["wrong loon-festival netto"] * STUCK_AFTER)
ASKED = (f"started {STEPS[0]}", f"help {STEPS[0]}")
CAUSE = f"4 keer fout: {why(LESSON.steps[AT], 'netto', CATALOG.services)[0]}"
DONE = tuple(f"done {step}" for step in STEPS)


def seen(state: State) -> tuple[Live, Layout]:
    live = live_at(state)
    assert live
    return live, live_laid_out(live)


def html(state: State) -> str:
    return "".join(map(str, seen(state)[1].segments))


@pytest.mark.parametrize("roles", [(), ("learner",), ("alongside",), ("learner", "alongside")])
def test_nobody_but_the_teacher_of_the_class_sees_it(roles: tuple[Role, ...]) -> None:
    state = teaching(STUCK, roles=frozenset(roles))
    assert live_at(state) is None
    assert "Reiger" not in plain(page_at(state).body)


def test_only_the_page_of_a_class_changes_by_itself_and_only_for_its_teacher() -> None:
    doors = [door for door in DOORS.values() if door.live]
    assert doors
    assert all(door.roles == TEACHER for door in doors)


def test_without_a_class_or_a_lesson_nothing_is_shown_and_nothing_breaks() -> None:
    assert live_at(replace(teaching(STUCK), klas=None)) is None
    assert live_at(teaching((), lesson="geen-les")) is None


def test_who_needs_help_stands_on_top_with_the_cause_in_the_words_of_the_author() -> None:
    said = plain(seen(teaching(DONE, STUCK, ASKED))[0].body)
    assert "Dappere Das loopt vast bij 'Vul je tweede loon in'" in said
    assert CAUSE in said
    assert f"Vlotte Vos vraagt hulp bij '{LESSON.steps[0].title}', 17 minuten." in said
    assert "Nog niets fout." in said
    assert said.index("Vlotte Vos vraagt") < said.index("Dappere Das loopt vast")


def test_numbers_stand_above() -> None:
    said = plain(seen(teaching(DONE, STUCK, ASKED, ()))[0].body)
    share = 100 * (len(DONE) + len(BEFORE)) // (4 * len(STEPS))
    numbers = "4 doen mee", "2 hebben je nodig", "1 is klaar", f"{share} % van alle stappen"
    for number in numbers:
        assert number in said


def test_it_is_a_real_table_with_a_head_and_a_name_for_every_row() -> None:
    drawn = html(teaching(DONE, STUCK))
    assert drawn.count('scope="col"') == len(parts(LESSON)) + 2
    assert drawn.count('scope="row"') == 2
    assert drawn.count('role="cell"') == 2 * (len(parts(LESSON)) + 1)
    assert 'aria-label="Hoe ver iedereen is in de les Je eerste aangifte"' in drawn
    assert "heeft hulp nodig</span>" in drawn


def test_everything_that_is_seen_is_heard_and_no_sign_stands_alone() -> None:
    layout = seen(teaching(DONE, STUCK, ASKED))[1]
    heard = " ".join(each.words for each in layout.heard)
    drawn = html(teaching(DONE, STUCK, ASKED))
    shown = re.sub(r'<span class="alleen-horen">.*?</span>|<[^>]*>', "|", drawn)
    assert [words for words in shown.split("|") if unescape(words) not in heard] == []


def test_every_button_has_a_name_of_its_own_for_the_ear() -> None:
    drawn = html(teaching(STUCK, ASKED))
    buttons = re.findall(r"<button[^>]*>.*?</button>", drawn)
    names = [
        re.sub(r"<[^>]*>", "", button)
        if "aria-label" not in button
        else re.findall(r'aria-label="([^"]*)"', button)[0]
        for button in buttons
    ]
    assert {"Bekijk: Rustige Reiger", "Ik kom zo: Dappere Das"} <= set(names)
    assert len(set(names)) == len(names)


def test_one_press_opens_a_pupil_and_the_focus_goes_there() -> None:
    live, _ = seen(teaching(DONE, STUCK, closer="2"))
    said = plain(live.body)
    assert (live.focus, live.token) == ("#leerling", "2")
    step = LESSON.steps[AT]
    assert step.coach
    for words in (
        "Dappere Das", left_open(step.say), step.coach.say, f"Doe dit niet: {step.coach.leave}",
        CAUSE, "Nog geen tips gezien.", f"{AT + 1}. Vul je tweede loon in",
    ):  # fmt: skip
        assert words in said
    assert "Zachte" not in said


def test_a_seat_that_is_not_there_shows_the_class() -> None:
    for seat in ("9", "x' onclick=", "-", "<b>"):
        assert "Zo gaat het nu" in plain(seen(teaching(STUCK, closer=seat))[0].body)


def test_who_cannot_see_hears_who_needs_help_once_it_changes() -> None:
    assert seen(teaching(DONE))[0].announce == ""
    assert seen(teaching(STUCK, ASKED))[0].announce == "Hulp nodig: Dappere Das, Rustige Reiger."


def test_an_empty_class_says_so() -> None:
    assert "Er is nog niemand" in plain(seen(teaching())[0].body)


def test_when_the_disk_is_silent_it_says_from_when_this_is() -> None:
    assert "melding" not in html(teaching(STUCK))
    old = seen(teaching(STUCK, old=NOW - timedelta(minutes=3)))[0]
    assert "Dit is van 02:15" in plain(old.body)


def test_no_lesson_leaves_a_fact_between_braces_in_what_a_teacher_sees() -> None:
    for lesson in CATALOG.lessons.values():
        for at, step in enumerate(lesson.steps):
            words = tuple(f"done {before.id}" for before in lesson.steps[:at])
            words = ("started x", *words, *[f"wrong {step.id} anders"] * 4)
            state = teaching(words, closer="1", lesson=lesson.id)
            everything = plain(seen(state)[0].body) + plain(
                seen(replace(state, tab=replace(state.tab, closer="")))[0].body
            )
            assert not re.search(r"\{[a-z]", everything), (lesson.id, step.id)
