"""What comes in on the drawn phone: the same content for the eye, the ear and plain text."""

from __future__ import annotations

import re
from datetime import date

import pytest

from sandbox.model import Block, Derived, Option
from sandbox.pieces import Piece, lay_out, pieces_of, plain
from sandbox.pieces.camera import found
from sandbox.pieces.keypad import dots, keypad
from sandbox.pieces.phone import status_bar

SAYS = ("Uw sms-code is 247 576.", "Geef deze code aan niemand.")
CHAT = {"from": "Oefen-DigiD", "says": SAYS}
MAIL = {
    "from": "Oefen-MijnOverheid",
    "address": "bericht@oefen-mijnoverheid.oefen",
    "subject": "Nieuw bericht",
    "day": "vandaag",
    "says": SAYS,
}


def drawn(**written: object) -> tuple[Piece, ...]:
    return pieces_of((Block.model_validate(written),), Derived())


@pytest.mark.parametrize("written", [{"chat": CHAT}, {"mails": [MAIL]}, {"call": CHAT}])
def test_all_that_comes_in_is_shown_heard_and_plain(written: dict[str, object]) -> None:
    tree = drawn(**written)
    layout = lay_out(tree, "telefoon")
    heard = [one.words for one in layout.heard]
    for line in SAYS:
        assert line in plain(tree)
        assert line in heard
    assert any("Oefen-" in words for words in heard)


def test_the_sender_stands_above_the_messages() -> None:
    lines = plain(drawn(chat=CHAT)).splitlines()
    assert lines[:3] == [f"O Oefen-DigiD nu {SAYS[0]}", *SAYS]


def test_a_mail_shows_its_name_subject_and_day_before_its_address() -> None:
    lines = plain(drawn(mails=[MAIL])).splitlines()
    assert lines[0] == "Oefen-MijnOverheid vandaag Nieuw bericht"
    assert lines.index("bericht@oefen-mijnoverheid.oefen") < lines.index(SAYS[0])


def test_nothing_that_is_pressed_as_a_whole_holds_another_button() -> None:
    for written in ({"chat": CHAT}, {"mails": [MAIL]}):
        html = "".join(map(str, lay_out(drawn(**written), "telefoon").segments))
        for summary in html.split("<summary")[1:]:
            assert "<button" not in summary.split("</summary>")[0]


@pytest.mark.parametrize(
    ("day", "step", "said"),
    [
        (date(2026, 3, 3), 1, ["10:40", "di 3 maart"]),
        (date(2026, 3, 3), 11, ["11:00", "di 3 maart"]),
        (date(2026, 12, 31), 2, ["10:42", "do 31 december"]),
    ],
)
def test_the_status_bar_says_the_simulated_time(day: date, step: int, said: list[str]) -> None:
    assert plain((status_bar(day, step),)) == " ".join(said)


def test_the_keypad_has_each_digit_once_and_the_dots_say_nothing() -> None:
    assert sorted(plain((keypad(),)).split()) == sorted(
        [*(f"[{digit}]" for digit in range(10)), "[Wis]", "[Klaar]"]
    )
    assert plain((dots("veld-a", 5),)) == ""
    assert str(lay_out((dots("veld-a", 5),), "site").segments[0]).count("<i>") == 5


def test_the_camera_says_of_each_thing_what_it_found() -> None:
    options = (
        Option(id="een", label="Hier", help="een code.", figure="code-on-laptop"),
        Option(id="twee", label="Daar"),
    )
    assert plain((found("veld-a", options),)).splitlines()[1:] == [
        "De camera ziet: een code.",
        "De camera ziet: Daar",
    ]


@pytest.mark.parametrize(
    ("said", "copied"),
    [
        ("Uw sms-code is 247 576.", ["247 576"]),
        ("Uw herstelcode is HK4PQ7RTX.", ["HK4PQ7RTX"]),
        ("Bel 0800 1234 of kom op 12 maart.", []),
        ("Uw OEFENKAART ligt klaar.", []),
    ],
)
def test_a_code_in_a_message_can_be_copied(said: str, copied: list[str]) -> None:
    for written in ({"chat": CHAT | {"says": (said,)}}, {"mails": [MAIL | {"says": (said,)}]}):
        html = "".join(map(str, lay_out(drawn(**written), "telefoon").segments))
        assert re.findall('data-kopieer="([^"]+)"', html) == copied
