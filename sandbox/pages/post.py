"""Post en dossier: letters, the digital mailbox, own data, running matters, and all contacts."""

from __future__ import annotations

from sandbox import progress
from sandbox.model import Folder, Lesson
from sandbox.pages.page import Door, Page
from sandbox.pages.parts import contacts
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.parts.reaching import letter
from sandbox.pages.parts.why import reason
from sandbox.pages.place import Place
from sandbox.pages.state import FIRST_DAY, State
from sandbox.people.facts import Facts
from sandbox.pieces import Box, Button, Group, Heading, Part, Piece, Press, ReadButton, Region, Text
from sandbox.practice.derived import facts_now
from sandbox.practice.post import Post, post
from sandbox.texts import text


def show(state: State) -> Page:
    """The post of the lesson the learner came from, or of the one practised last."""
    title = text("titel.post")
    lesson = _lesson(state)
    inside = _all(state, lesson) if lesson else (Text(text("post.leeg")),)
    day = state.moment(lesson).today if lesson else FIRST_DAY
    subtitle = text("titel.les", les=lesson.title) if lesson else ""
    body = (page_top(title), *inside, back_button(state.place))
    return Page(title, day, body, "post", subtitle=subtitle)


def _lesson(state: State) -> Lesson | None:
    wanted = state.place.lesson or (state.begun[-1] if state.begun else "")
    return state.catalog.lessons.get(wanted) if state.code else None


def _all(state: State, lesson: Lesson) -> tuple[Part, ...]:
    services = state.catalog.services
    moment = state.moment(lesson)
    here = Place("post", lesson.id, state.place.step)
    facts: Facts = facts_now(services, moment, state.person(lesson))
    came = post(services, moment.days, facts)
    return (
        _letterbox(came, here),
        _mailbox(state, lesson, came, here),
        contacts.data(services, facts),
        contacts.running(moment.days, facts),
        contacts.history(services, moment.days, facts),
    )


def _letterbox(came: tuple[Post, ...], place: Place) -> Piece:
    letters = tuple(_letter(item, place, 3) for item in came if not item.paper.digital)
    top = (Heading(text("post.brievenbus")), Text(text("post.uitleg")))
    inside = letters or (Text(text("post.brieven_leeg")),)
    return Box((*top, *inside), "vak op-scherm", "section")


def _letter(item: Post, place: Place, level: int) -> Piece:
    """The letter, with a button that reads it by itself, and why it decides so."""
    region = f"brief-{item.paper.id}"
    button = ReadButton(text("knop.lees_brief", brief=item.paper.title), region)
    here = letter(item.paper, day=contacts.day(item.day), level=level)
    return Region(region, (here, Box((button, *reason(item.paper, place)), "briefknoppen")))


def _mailbox(state: State, lesson: Lesson, came: tuple[Post, ...], place: Place) -> Part:
    """The folders with their messages; every message has a button for each place it may go."""
    days = state.moment(lesson).days
    messages = [item for item in came if item.paper.digital]
    explained = (Text(text("post.box_uitleg")),) if messages else ()
    inside: list[Part] = [Heading(text("post.box")), *explained]
    for folder in progress.FOLDERS:
        here = [item for item in messages if progress.folder_of(days, item.name) == folder]
        empty = () if here else (Text(text("post.map_leeg")),)
        inside += [Heading(text(f"post.{folder}"), 3), *empty]
        inside += [_message(lesson, item, place, folder) for item in here]
    return Group("berichtenbox", tuple(inside))


def _message(lesson: Lesson, item: Post, place: Place, folder: Folder) -> Part:
    name = item.name.replace("/", "_")
    buttons = tuple(
        Button(
            text(f"post.naar.{to}"),
            f"naar_{to}_{name}",
            Press("verplaats", (lesson.id, item.name, to)),
            about=item.paper.title,
        )
        for to in progress.MOVES[folder]
    )
    row = Group(f"berichtknoppen_{name}", buttons, horizontal=True)
    return Group(f"bericht_{name}", (_letter(item, place, 4), row))


PAGE = Door("post", show)
