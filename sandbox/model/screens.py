"""A simulated service: its screens, letters and what is real about it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field as Written
from pydantic import StringConstraints, model_validator

from sandbox.model.counter import Counter
from sandbox.model.decisions import Why
from sandbox.model.fields import Field
from sandbox.model.phone import Call, Chat, Mail
from sandbox.model.words import Content, Device, Id, Refused, Source, Text

SiteAddress = Annotated[str, StringConstraints(pattern=r"^[a-z0-9.-]+\.oefen$")]


class Block(Content):
    """One piece of a screen or paper; exactly one of its keys is filled in.

    `bars` and `sheet` name a picture or a calculation that the service's rules make;
    `review` lists the answers given to the service with that path, each with "Wijzig".
    `message` is a text message by itself, `qr` the text in a QR code. On a phone `chat` is a
    conversation that comes in, `mails` a list of e-mail and `call` a call.
    `counter` is somebody behind a desk who says something.
    `figure` names a drawing in assets/pictures.
    """

    text: Text | None = None
    heading: Text | None = None
    rows: tuple[tuple[Text, Text], ...] | None = None
    list_: tuple[Text, ...] | None = Written(None, alias="list")
    message: Text | None = None
    qr: Text | None = None
    bars: Id | None = None
    sheet: Id | None = None
    review: Id | None = None
    amount: Text | None = None
    figure: Id | None = None
    chat: Chat | None = None
    mails: tuple[Mail, ...] | None = Written(None, min_length=1)
    call: Call | None = None
    counter: Counter | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        filled = [name for name in self.model_fields_set if getattr(self, name) is not None]
        if len(filled) != 1 or len(self.model_fields_set) != 1:
            raise Refused("een_sleutel")
        return self


class Countdown(Content):
    """Waiting that really counts down: `seconds` on the screen, told as so many `counts`.

    With `presses` a real site goes on by itself then: here the button presses itself at the end for
    who chose that; else the learner is told that it is time.
    The button works all the while: nobody has to wait.
    """

    seconds: int = Written(gt=0, le=60)
    counts: Text = "seconden"
    presses: bool = False


class Elsewhere(Content):
    """The site of somebody else: e-mail in a second tab, an impostor."""

    organisation: Text
    address: SiteAddress


class Screen(Content):
    """One page of a simulated service, letter or place; it exists apart from any lesson.

    `refusal` is what the site says when the answers are readable but do not match.
    After `tries` wrong answers the screen `blocked` comes instead, until the learner waits.
    `beside` is a second screen, without fields, on another device next to this one.
    `download` is a paper ("service/letter") that can be kept from here as a PDF file.
    `countdown` counts on the screen itself, for a site that asks somebody to wait.
    `about` is the second name (under a step's `as`) of the job, benefit or account whose amounts
    the fields with `feeds` add to the sum; the order of the names means nothing.
    `astray` is the screen, without fields, that a wrong address leads to.
    `elsewhere` says of whom this screen is, when it is not of its own service.
    """

    id: Id
    title: Text
    device: Device = "laptop"
    path: str = ""
    body: tuple[Block, ...] = ()
    fields: tuple[Field, ...] = ()
    button: Text = "Volgende"
    refusal: str = ""
    tries: int | None = None
    blocked: Id | None = None
    beside: Id | None = None
    download: str = ""
    countdown: Countdown | None = None
    about: str = ""
    astray: Id | None = None
    elsewhere: Elsewhere | None = None


class Paper(Content):
    """A paper on the table: year statement, bank card, letter.

    A `digital` letter comes in the mailbox of Oefen-MijnOverheid instead of the letterbox; another
    letter in an `envelope` of this colour. `to` are the lines of its window, when they are not the
    name and address of the person. A decision says `why`.
    """

    id: Id
    title: Text
    sender: str = ""
    look: Literal["statement", "card", "letter", "note", "document"] = "statement"
    digital: bool = False
    envelope: Literal["white", "blue"] = "white"
    to: tuple[Text, ...] = ()
    body: tuple[Block, ...] = Written(min_length=1)
    why: Why | None = None

    @property
    def by_post(self) -> bool:
        """Whether it comes in an envelope."""
        return self.look == "letter" and not self.digital


class Reality(Content):
    """ "Hoe echt is dit?": what is the same as in reality and what is simpler."""

    same: tuple[Text, ...]
    simpler: tuple[Text, ...]


class Record(Content):
    """What one organisation knows of somebody; a line with a fact a person lacks is left out."""

    organisation: Text
    rows: tuple[tuple[Text, Text], ...]


class Service(Content):
    """A simulated government service: one folder in sandbox/services.

    `front` is the screen where one comes in, when that is not the first that is written.
    """

    id: Id
    title: Text
    organisation: Text
    address: SiteAddress
    front: Id | None = None
    colour: Literal["id", "tax", "petrol", "desk"] = "petrol"
    checked: date
    sources: tuple[Source, ...]
    reality: Reality
    screens: tuple[Screen, ...]
    letters: tuple[Paper, ...] = ()
    records: tuple[Record, ...] = ()
