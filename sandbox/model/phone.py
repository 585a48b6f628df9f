"""What comes in on a phone: messages, e-mail, a call."""

from __future__ import annotations

from pydantic import Field as Written

from sandbox.model.words import Content, Text


class Chat(Content):
    """Messages of one sender, in the order of `says`.

    `from` is the name on the phone; anybody can choose one.
    """

    from_: Text = Written(alias="from")
    says: tuple[Text, ...] = Written(min_length=1)


class Call(Chat):
    """Somebody who rings, and says this. An `outgoing` call is made by the learner."""

    outgoing: bool = False


class Mail(Content):
    """An e-mail; `address` is where it really comes from, which a list of e-mail does not show."""

    from_: Text = Written(alias="from")
    address: Text
    subject: Text
    day: Text
    says: tuple[Text, ...] = Written(min_length=1)
