"""What comes in on a drawn phone: a conversation, e-mail, a call; and what stands around it.

What is folded in is opened in the browser; as plain text all of it stands there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from babel.dates import format_date

from sandbox.model import Call, Chat, Mail
from sandbox.pieces.tree import Box, Fold, Items, PageButton, Piece, ReadButton, Region, Text
from sandbox.texts import text

APPS = ("digid", "berichten", "mail", "bellen", "internet", "camera")
BRINGS = "berichten"
CALL = "gesprek"
_CODE = re.compile(r"\b(?:\d{3} \d{3}|(?=[A-Z]*\d)[A-Z0-9]{9})\b")
"""As it is sent: in two groups of three, or nine signs with a digit among them."""
FIRST_MINUTE = 10 * 60 + 38
MINUTES_A_STEP = 2


def status_bar(today: date, step: int) -> Piece:
    """Time and day on top of a phone; every step of a lesson takes two minutes."""
    hours, minutes = divmod(FIRST_MINUTE + MINUTES_A_STEP * step, 60)
    clock = text("toestel.klok", uur=hours, minuut=f"{minutes:02}")
    return Box((_pressed(clock), _pressed(text("toestel.dag", dag=_short(today)))), "statusbalk")


def conversation(chat: Chat) -> Piece:
    """A message that comes in; opened, all messages stand there with the sender above."""
    first = _pressed(chat.says[0], "eerste")
    summary = (_avatar(chat.from_), _wie(chat.from_, text("toestel.nu"), first))
    came = Fold(summary, (_bubbles(chat.says), *_copy(chat.says)), "bericht-binnen")
    return Box((came, _apps(len(chat.says))), "thuisscherm")


def _wie(name: str, when: str, about: Piece) -> Piece:
    """Who it is from and when, with a line about it below."""
    top = Box(
        (_pressed(name, "van", "b"), Text(" ", tag="", heard=False), _pressed(when, "nu")),
        "van-nu",
        "span",
    )
    return Box((top, Text(" ", tag="", heard=False), about), "wie", "span")


def _pressed(words: str, kind: str = "", tag: str = "span") -> Text:
    """A text in something that is pressed, or looked at, as a whole."""
    return Text(words, kind, tag, explained=False)


def _apps(new: int) -> Piece:
    """The home screen under it; the app with the new messages opens them."""
    return Items(tuple(_app(name, new) for name in APPS), "apps")


def _app(name: str, new: int) -> tuple[Piece, ...]:
    label = text(f"toestel.app.{name}")
    if name != BRINGS:
        return (Box((_pressed(label),), f"app app-{name}", "span"),)
    button = PageButton(label, "open", target=".bericht-binnen", kind=f"app app-{name}")
    return (button, _pressed(str(new), "aantal"))


def inbox(mails: Sequence[Mail]) -> Piece:
    """A list of e-mail; each is opened where it stands."""
    return Box(tuple(_mail(mail) for mail in mails), "postvak", id="postvak")


def call(caller: Call) -> Piece:
    """A call: answered, put on the loudspeaker and ended by `front/call.js`."""
    kind = "uit" if caller.outgoing else "in"
    ringing = (
        Text(text(f"toestel.belt_{kind}", naam=caller.from_), "belt"),
        PageButton(text(f"toestel.neem_op_{kind}"), "neem-op", kind="knop opnemen"),
    )
    ended = (
        Text(text("toestel.opgehangen"), "belt"),
        PageButton(text("toestel.opnieuw"), "neem-op"),
    )
    states = (
        Box(ringing, "gaat-over"), Box(_answered(caller), "opgenomen"), Box(ended, "afgelopen"),
    )  # fmt: skip
    return Box((_avatar(caller.from_), *states), "bellen", about=(("data-bellen", "gaat-over"),))


def _answered(caller: Call) -> tuple[Piece, ...]:
    speaker = ReadButton(text("toestel.luidspreker"), CALL)
    end = PageButton(text("toestel.hang_op"), "hang-op", kind="knop ophangen")
    said = Region(CALL, (_bubbles(caller.says),))
    return (Text(text("toestel.gesprek"), "belt"), said, Box((speaker, end), "belknoppen"))


def _mail(mail: Mail) -> Piece:
    asked = Fold((_pressed(text("toestel.adres")),), (Text(mail.address, "adres-echt"),))
    lines = tuple(Text(line) for line in mail.says)
    summary = (_wie(mail.from_, mail.day, _pressed(mail.subject)),)
    return Fold(summary, (asked, *lines, *_copy(mail.says)), "mailtje")


def _bubbles(lines: Sequence[str]) -> Piece:
    return Box(tuple(Text(line, "bericht") for line in lines), "gesprek")


def _copy(lines: Sequence[str]) -> tuple[Piece, ...]:
    """A button that copies the code in a message, for the field on the other device."""
    found = _CODE.search(" ".join(lines))
    if not found:
        return ()
    return (PageButton(text("toestel.kopieer"), "kopieer", "copy", target=found[0]),)


def _avatar(name: str) -> Piece:
    """The first letter of a name, for the eye."""
    return Box((_quiet(name[0].upper()),), "letter", "span", about=(("aria-hidden", "true"),))


def _quiet(words: str, kind: str = "") -> Text:
    return Text(words, kind, "span", heard=False)


@cache
def _short(day: date) -> str:
    """A day as on a phone: "di 3 maart"."""
    return str(format_date(day, "EEEEEE d MMMM", locale="nl_NL"))
