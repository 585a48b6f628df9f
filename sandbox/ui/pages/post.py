"""Post en dossier: letters, the digital mailbox, own data, running matters, and all contacts."""

from __future__ import annotations

import streamlit as st

from sandbox import progress
from sandbox.model import Folder, Lesson
from sandbox.people.facts import Facts
from sandbox.practice.derived import facts_now
from sandbox.practice.post import Post, post
from sandbox.texts import text
from sandbox.ui import frame, presses, visit
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.parts import contacts, papers
from sandbox.ui.place import Place
from sandbox.ui.runtime import catalog, person


def show(d: Drawing, place: Place) -> None:
    """Draws the post of the lesson the learner came from, or of the one practised last."""
    d.title = text("titel.post")
    lesson = _lesson(place)
    subtitle = text("titel.les", les=lesson.title) if lesson else ""
    frame.show(subtitle, frame.day_of(Place("post", lesson.id if lesson else "")))
    with st.container(key="blad"):
        put(frame.page_top(d, "post", d.title))
        if lesson:
            _all(d, lesson)
        else:
            put(d.text("post", text("post.leeg")))
        frame.back_button(place)


def _lesson(place: Place) -> Lesson | None:
    here = visit.current()
    begun = [lesson for lesson in here.history.lessons if lesson in catalog().lessons]
    wanted = place.lesson or (begun[-1] if begun else "")
    return catalog().lessons.get(wanted) if here.learner else None


def _all(d: Drawing, lesson: Lesson) -> None:
    here = visit.current()
    who = person(lesson.persona, here.learner)
    services = catalog().services
    facts: Facts = facts_now(services, lesson, who, here.events)
    came = post(services, lesson, facts, here.events)
    put(_letterbox(d, came))
    _mailbox(d, lesson, came)
    put(contacts.data(d, services, facts))
    put(contacts.running(d, lesson, facts, here.events))
    put(contacts.history(d, services, lesson, facts, here.events))


def _letterbox(d: Drawing, came: tuple[Post, ...]) -> str:
    letters = [one for one in came if not one.paper.digital]
    inside = "".join(_letter(d, one) for one in letters)
    inside = inside or d.text("post", text("post.brieven_leeg"))
    intro = d.text("post", text("post.uitleg"))
    title = d.heading("post", text("post.brievenbus"))
    return f'<section class="vak op-scherm">{intro}{title}{inside}</section>'


def _letter(d: Drawing, one: Post) -> str:
    return papers.letter(d, "post", one.paper, day=contacts.day(one.day))


def _mailbox(d: Drawing, lesson: Lesson, came: tuple[Post, ...]) -> None:
    """The folders with their messages; every message has a button for each place it may go."""
    events = visit.current().events
    messages = [one for one in came if one.paper.digital]
    with st.container(key="berichtenbox"):
        said = d.text("post", text("post.box_uitleg")) if messages else ""
        put(d.heading("post", text("post.box")) + said)
        for folder in progress.FOLDERS:
            inside = [
                one for one in messages if progress.folder_of(events, lesson, one.name) == folder
            ]
            empty = "" if inside else d.text("post", text("post.map_leeg"))
            put(d.heading("post", text(f"post.{folder}"), 3) + empty)
            for one in inside:
                _message(d, lesson, one, folder)


def _message(d: Drawing, lesson: Lesson, one: Post, folder: Folder) -> None:
    name = one.name.replace("/", "_")
    with st.container(key=f"bericht_{name}"):
        put(_letter(d, one))
        with st.container(key=f"berichtknoppen_{name}", horizontal=True):
            for to in progress.MOVES[folder]:
                st.button(text(f"post.naar.{to}"), key=f"naar_{to}_{name}",
                          on_click=presses.move, args=(lesson.id, one.name, to))  # fmt: skip
