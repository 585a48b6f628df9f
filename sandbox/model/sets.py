"""A set: lessons in an order, and for who gives them what to do minute by minute."""

from __future__ import annotations

from typing import Literal

from pydantic import Field as Written

from sandbox.model.words import Content, Id, Text

Gathering = Literal["lesuur", "bijeenkomst", "vraag"]
"""What people come together for: an hour at school, a meeting of a course, a question at a desk."""


class Stretch(Content):
    """Some minutes of a meeting: what to `do`, and the lessons that are done meanwhile."""

    minutes: int = Written(gt=0, le=90)
    title: Text
    do: tuple[Text, ...] = Written(min_length=1)
    lessons: tuple[Id, ...] = ()


class Meeting(Content):
    """One time together. `talk` are questions to talk about, none of which has one right answer."""

    title: Text
    prepare: tuple[Text, ...] = ()
    plan: tuple[Stretch, ...] = Written(min_length=1)
    talk: tuple[Text, ...] = Written(min_length=1)


class LessonSet(Content):
    """What somebody can give as it stands: one file in lessons/_sets.

    Each of its meetings is of the kind `form` and takes `minutes`. Sets stand in their `order`.
    """

    id: Id
    title: Text
    about: Text
    whom: Text
    form: Gathering
    minutes: int = Written(gt=0, le=240)
    picture: Id
    order: int = 100
    prepare: tuple[Text, ...] = Written(min_length=1)
    meetings: tuple[Meeting, ...] = Written(min_length=1)

    @property
    def lessons(self) -> tuple[str, ...]:
        """The ids of its lessons, in order, each once."""
        stretches = (one for meeting in self.meetings for one in meeting.plan)
        return tuple(dict.fromkeys(name for one in stretches for name in one.lessons))

    @property
    def for_class(self) -> bool:
        """Whether a class can be made with it: at a desk one question is answered, not all."""
        return self.form != "vraag"
