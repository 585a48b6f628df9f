"""A few things are put in the order in which they happen, with buttons up and down."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sandbox.model import Way
from sandbox.model.happened import Done, Wrong
from sandbox.pages.controls.order import parts
from sandbox.pages.slot import Slot
from sandbox.people import make_person
from sandbox.pieces import Button, Group, lay_out, plain
from sandbox.texts import text
from tests.tasks.soorten import WAYS, catalog, pressed, scene

RIGHT = {"volgorde": "neerleggen,bellen,kijken"}
WRONG = {"volgorde": "bellen,neerleggen,kijken"}
SAY = "Denk aan wat het meeste haast heeft."


@pytest.mark.parametrize("way", WAYS)
def test_the_right_order_leads_on(way: Way) -> None:
    done = pressed("order", way, RIGHT)
    assert [type(one) for one in done.happened] == [Done]
    assert done.onward


@pytest.mark.parametrize("way", ["samen", "tips", "zelf"])
def test_another_order_is_told_how_many_stand_right_but_not_which(way: Way) -> None:
    tried = pressed("order", way, WRONG)
    assert tried.happened == (Wrong("soorten", "volgorde", "anders"),)
    said = f"{text('taak.order.aantal', goed=1, aantal=3)} {SAY}"
    assert dict(tried.outcome.explanations) == {"volgorde": said}


def test_in_a_proef_there_is_one_try_and_then_the_order_is_told() -> None:
    tried = pressed("order", "proef", WRONG)
    assert [type(one) for one in tried.happened] == [Wrong, Done]
    assert dict(tried.outcome.explanations) == {}
    after = scene("order", "proef", "wrong {} anders", "done {}")
    ((_, told),) = after.told
    assert told.startswith("1: Hang je op. 2: Bel je zelf de bank. 3: Kijk")
    assert after.right(after.fields[0]) == RIGHT["volgorde"]


def test_what_was_never_touched_or_holds_other_names_is_a_try_like_any_other() -> None:
    for answers in ({}, {"volgorde": ""}, {"volgorde": "neerleggen"}, {"volgorde": "x,y,z"}):
        tried = pressed("order", "zelf", answers)
        assert [type(one) for one in tried.happened] == [Wrong]


def test_nobody_begins_with_the_right_order_and_people_begin_differently() -> None:
    task = scene("order", "zelf").task
    people = [make_person(catalog().archetypes["sanne"], f"code {at}") for at in range(60)]
    now = scene("order", "zelf").now
    starts = set()
    for person in people:
        facts = {**now.facts, **person.facts}
        (question,) = task.asked(replace(now, facts=facts)).questions
        starts.add(question.field.prefill)
        assert sorted(question.field.prefill.split(",")) == sorted(RIGHT["volgorde"].split(","))
    assert RIGHT["volgorde"] not in starts
    assert len(starts) > 2


@pytest.mark.parametrize("way", WAYS)
def test_nobody_is_told_the_order_or_reads_a_judgement_before_a_try(way: Way) -> None:
    one = scene("order", way)
    assert one.told == ()
    assert SAY not in f"{one.say} {plain(one.asked.pieces)}"


def slot(held: str) -> Slot:
    """The question of the step, with the things in this order."""
    (question,) = scene("order", "zelf").asked.questions
    words = {one.id: one.label for one in question.field.options}
    return Slot(question.field, "veld-x", words, held, held, "letters")


def buttons(held: str) -> dict[str, Button]:
    """The buttons of the control, by key."""
    (group,) = parts(slot(held))
    assert isinstance(group, Group)
    rows = [row for row in group.inside if isinstance(row, Group)]
    return {one.key: one for row in rows for one in row.inside if isinstance(one, Button)}


def test_the_first_cannot_go_up_and_the_last_cannot_go_down() -> None:
    assert list(buttons(RIGHT["volgorde"])) == [
        "veld-x--neerleggen--omlaag",
        "veld-x--bellen--omhoog",
        "veld-x--bellen--omlaag",
        "veld-x--kijken--omhoog",
    ]


@pytest.mark.parametrize(
    ("button", "held", "focus", "place"),
    [
        ("bellen--omhoog", "bellen,neerleggen,kijken", "bellen--omlaag", 1),
        ("bellen--omlaag", "neerleggen,kijken,bellen", "bellen--omhoog", 3),
        ("neerleggen--omlaag", "bellen,neerleggen,kijken", "neerleggen--omlaag", 2),
        ("kijken--omhoog", "neerleggen,kijken,bellen", "kijken--omhoog", 2),
    ],
)
def test_a_button_changes_places_keeps_the_focus_and_says_so(
    button: str, held: str, focus: str, place: int
) -> None:
    pressed_button = buttons(RIGHT["volgorde"])[f"veld-x--{button}"]
    key, value, at, said = pressed_button.press.given
    assert (pressed_button.press.act, key, value, at) == (
        "houd",
        "veld-x",
        held,
        f"veld-x--{focus}",
    )
    label = slot(held).options[button.split("--", maxsplit=1)[0]]
    assert said == text("taak.order.staat", wat=label, plaats=place, aantal=3)


def test_it_is_heard_in_the_order_in_which_it_stands_and_buttons_say_what_they_move() -> None:
    layout = lay_out(parts(slot("kijken,neerleggen,bellen")), "site")
    numbered = [one.words[:2] for one in layout.heard if one.selector.startswith("#t-")]
    assert numbered == ["1.", "2.", "3."]
    assert "Kijk" in layout.heard[0].words
    assert layout.described["veld-x--bellen--omhoog"] == ("veld-x--bellen",)
