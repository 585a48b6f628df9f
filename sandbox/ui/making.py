"""Lesmaker: what its buttons do. A lesson in the making lives in this tab alone, and is never kept.

`catalog` is the content with the lesson that was made or opened in this tab, if any was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from types import MappingProxyType

from pydantic import ValidationError

from sandbox.catalog import Catalog
from sandbox.making.built import NotPossible, built, walked
from sandbox.making.reading import Unreadable, read_sheet, told
from sandbox.making.sheet import MOST_STEPS, LessonSheet, Part
from sandbox.making.typed import PARTS, TICK, empty_sheet, keys_of, part_of
from sandbox.model import Lesson
from sandbox.model.lessons import OWN
from sandbox.pages.place import LESSON, Place
from sandbox.people import make_person
from sandbox.texts import text
from sandbox.ui import address, runtime, session, visit
from sandbox.ui.shell import FILE, KEY
from sandbox.ui.told import tell

ABOUT = ("title", "goal", "persona")


def catalog() -> Catalog:
    """All content, with the lesson of this tab."""
    every = runtime.catalog()
    mine: Lesson | None = session.recall("own_lesson", None)
    if mine is None:
        return every
    made: tuple[Catalog, Lesson, Catalog] | None = session.recall("own_catalog", None)
    if made is None or made[0] is not every or made[1] is not mine:
        lessons = MappingProxyType({**every.lessons, OWN: mine})
        made = (every, mine, replace(every, lessons=lessons))
        session.keep(own_catalog=made)
    return made[2]


def sheet() -> LessonSheet:
    """The lesson in the making, with what was typed about it as far as that can be."""
    made: LessonSheet = session.recall("sheet", None) or empty_sheet()
    about = _about()
    if all(getattr(made, name) == words for name, words in about.items()):
        return made
    with suppress(ValidationError):
        made = LessonSheet.model_validate({**made.model_dump(), **about})
        session.keep(sheet=made)
    return made


def say_about() -> None:
    """Title, goal and person, as they are filled in."""
    about = _about()
    _try(lambda: LessonSheet.model_validate({**sheet().model_dump(), **about}), "onthouden")


def _about() -> dict[str, str]:
    """What is typed and chosen about the lesson; nothing of what is not on the page."""
    typed = {name: session.answer(f"lesmaker_{name}") for name in ABOUT}
    return {name: str(words) for name, words in typed.items() if words is not None}


def _put_about(made: LessonSheet) -> None:
    """The lines show what is in the lesson."""
    for name in ABOUT:
        session.put_answer(f"lesmaker_{name}", getattr(made, name))


def add(kind: str, lesson_id: str = "") -> None:
    """What was filled in becomes a step, or the steps that were ticked do."""
    if kind == "like":
        _add_ticked(lesson_id)
        return
    typed = {key: str(session.answer(f"lesmaker_{kind}_{key}") or "") for key in keys_of(kind)}
    try:
        part = part_of(kind, typed)
    except ValidationError as error:
        _wrong(*dict.fromkeys(told(error)))
        return
    if _grow((part,)):
        for key in PARTS[kind]:
            session.put_answer(f"lesmaker_{kind}_{key}", "")


def _add_ticked(lesson_id: str) -> None:
    steps = runtime.catalog().lessons[lesson_id].practice
    keys = {one.id: f"{TICK}{lesson_id}_{one.id}" for one in steps}
    ticked = tuple(name for name, key in keys.items() if session.answer(key))
    if _grow(tuple(Part(like=f"{lesson_id}/{name}") for name in ticked)):
        for key in keys.values():
            session.put_answer(key, False)


def add_all(lesson_id: str) -> None:
    """Every step of the practice of a lesson, as far as there is room."""
    room = MOST_STEPS - len(sheet().steps)
    steps = runtime.catalog().lessons[lesson_id].practice[:room]
    _grow(tuple(Part(like=f"{lesson_id}/{one.id}") for one in steps))


def change(what: str) -> None:
    """Puts the step that was chosen higher or lower, or takes it away."""
    chosen = str(session.answer("lesmaker_stap") or "")
    here = sheet()
    if not chosen.isdecimal() or int(chosen) >= len(here.steps):
        _wrong(text("lesmaker.niets_gekozen"))
    elif what == "weg":
        session.keep(sheet=here.without(int(chosen)))
        session.drop("lesmaker_stap")
        _well("weggehaald")
    else:
        to = here.near(int(chosen), -1 if what == "omhoog" else 1)
        session.keep(sheet=here.moved(int(chosen), to))
        session.put_answer("lesmaker_stap", str(to))
        _well("verplaatst", nummer=to + 1)


def wipe() -> None:
    """Nothing of the lesson is left."""
    session.keep(sheet=empty_sheet())
    session.drop("own_lesson", "own_catalog", "lesmaker_stap")
    _put_about(empty_sheet())
    visit.forget_own()
    _well("gewist")


def look_at_it() -> None:
    """To the lesson, as a pupil who opens its file."""
    if _stands(sheet()):
        address.go(Place(LESSON, OWN))


def open_chosen() -> None:
    """A file was chosen in the browser."""
    held = session.answer(KEY)
    open_file(held.get(FILE) if isinstance(held, Mapping) else None)


def open_file(words: object) -> None:
    """The text of a file becomes the lesson of this tab, or is refused with why."""
    try:
        opened = read_sheet(words)
    except Unreadable as why:
        _wrong(*why.sentences)
        return
    session.keep(sheet=opened)
    session.drop("lesmaker_stap")
    _put_about(opened)
    if _stands(opened):
        _well("open.klaar", titel=opened.title)


def _stands(made: LessonSheet) -> bool:
    """Whether it can be practised; then it is the lesson of this tab from now on."""
    try:
        lesson = built(made, runtime.catalog())
        person = make_person(runtime.catalog().archetypes[lesson.persona], visit.current().code)
        walked(lesson, runtime.catalog(), person)
    except NotPossible as why:
        session.drop("own_lesson", "own_catalog")
        _wrong(why.sentence)
        return False
    if session.recall("own_lesson", None) != lesson:
        visit.forget_own()
        session.keep(own_lesson=lesson)
    session.drop("sheet_wrong")
    return True


def _grow(parts: tuple[Part, ...]) -> bool:
    if not parts:
        _wrong(text("lesmaker.niets_gekozen"))
        return False
    return _try(lambda: sheet().with_steps(*sheet().steps, *parts), "toegevoegd")


def _try(make: Callable[[], LessonSheet], said: str) -> bool:
    try:
        made = make()
    except ValidationError as error:
        _wrong(*dict.fromkeys(told(error)))
        return False
    session.keep(sheet=made)
    _well(said, aantal=len(made.steps))
    return True


def _well(said: str, **values: str | int) -> None:
    session.drop("sheet_wrong")
    tell(text(f"lesmaker.{said}", **values))


def _wrong(*sentences: str) -> None:
    tries: int = session.recall("sheet_tries", 0)
    session.keep(sheet_wrong=sentences, sheet_tries=tries + 1)
