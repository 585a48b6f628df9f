"""Breaks one key of a service after the other, and looks what comes of it."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from sandbox.catalog import Catalog, load, roots_from
from sandbox.catalog.checks.alone import wrong_in_service
from sandbox.catalog.checks.fields import wrong_fields
from sandbox.catalog.checks.reach import letters_in
from sandbox.catalog.checks.together import Around, wrong_between, wrong_for_samples
from sandbox.catalog.reading.document import Document, read
from sandbox.catalog.reading.joining.library import Library
from sandbox.catalog.reading.joining.shelf import shelf
from sandbox.model import Lesson, Service
from sandbox.model.happened import Done, Happened, Started
from sandbox.pages import laid_out, page_at
from sandbox.pages.place import LESSON, Place
from sandbox.practice.pressing import press
from sandbox.services import all_feeds, derived_names, picture_names
from sandbox.tasks.showing import labels
from tests.pages.visiting import state_with

Spot = tuple[str | int, ...]
BROKEN: tuple[Any, ...] = (None, "", "onzin", 7, [], {}, ["a"], True, "{nergens}", "thuis/nergens")
"""What stands at a key instead; besides, the key is taken away or misspelt."""


@dataclass(frozen=True)
class Break:
    """One key of one service, and what was done to it."""

    service: str
    spot: Spot
    how: str
    value: Any = None

    def __str__(self) -> str:
        return f"{self.service}:{'.'.join(map(str, self.spot))}:{self.how}"


@cache
def whole() -> tuple[Catalog, dict[str, Document], dict[str, Document]]:
    """Our content, and the documents of services and lessons."""
    library = Library(shelf(roots_from()))
    services, lessons = (
        {one.written.id: one.document for one in library.every(kind) if one.document}
        for kind in ("services", "lessons")
    )
    return load(roots_from()), services, lessons


def breaks(service: str) -> Iterator[Break]:
    """Everything that is done to a service."""
    for spot in _spots(whole()[1][service].data, ()):
        yield Break(service, spot, "gone")
        if isinstance(spot[-1], str):
            yield Break(service, spot, "misspelt")
        for value in BROKEN:
            yield Break(service, spot, f"as {value!r}", value)


def _spots(data: object, spot: Spot) -> Iterator[Spot]:
    items: list[tuple[str | int, object]] = []
    if isinstance(data, dict):
        items = list(data.items())
    elif isinstance(data, list):
        items = list(enumerate(data))
    for key, inside in items:
        yield (*spot, key)
        yield from _spots(inside, (*spot, key))


def broken(one: Break) -> Any:
    """What the file says then."""
    data = copy.deepcopy(whole()[1][one.service].data)
    holder: Any = data
    for part in one.spot[:-1]:
        holder = holder[part]
    key: Any = one.spot[-1]
    if one.how == "gone":
        del holder[key]
    elif one.how == "misspelt":
        holder[f"{key}x"] = holder.pop(key)
    else:
        holder[key] = one.value
    return data


def told_or_harmless(one: Break, folder: Path) -> str:
    """ "" when the author is told, or when every step that uses the service can still be done."""
    file = folder / "service.yaml"
    file.write_text(yaml.safe_dump(broken(one), allow_unicode=True), encoding="utf-8")
    document = read(file)
    if not isinstance(document, Document):
        return ""
    try:
        service = Service.model_validate(document.data)
    except ValidationError:
        return ""
    catalog, _, lessons = whole()
    services = {**catalog.services, one.service: service}
    letters = letters_in(services)
    inside = [
        *wrong_in_service(document, service),
        *wrong_fields(document, service, letters, all_feeds()),
    ]
    if inside or service.id != one.service:
        return ""
    around = Around(
        services, catalog.archetypes, frozenset(), frozenset(), derived_names, picture_names
    )
    using = [one for one in catalog.lessons.values() if _uses(one, service.id)]
    for lesson in using:
        found = list(wrong_between(lessons[lesson.id], lesson, around))
        if found or list(wrong_for_samples(lessons[lesson.id], lesson, around)):
            return ""
    return _walked(using, services, one.service)


def _uses(lesson: Lesson, service: str) -> bool:
    names = (name for step in lesson.steps for name in step.task.screens)
    return any(name.split("/")[0] == service for name in names)


def _walked(lessons: list[Lesson], services: dict[str, Service], service: str) -> str:
    """What goes wrong when each step at the service is drawn and answered rightly."""
    catalog = whole()[0]
    for lesson in lessons:
        before: tuple[Happened, ...] = (Started(lesson.id, lesson.steps[0].id),)
        for step in lesson.steps:
            if any(name.split("/")[0] == service for name in step.task.screens):
                place = Place(LESSON, lesson.id, step.id)
                state = state_with(catalog, services, place, *before)
                try:
                    laid_out(state, page_at(state))
                    scene = state.scene(lesson, step.id)
                    typed = {field.id: scene.right(field) for field in scene.fields}
                    free = {f.id: next(iter(labels(f)), "") for f in scene.fields if f.free}
                    pressed = press(scene, typed | free)
                except Exception as error:
                    return f"{lesson.id}/{step.id}: {type(error).__name__} {error}"
                if not pressed.outcome.done:
                    return f"{lesson.id}/{step.id}: {pressed.outcome}"
            before = (*before, Done(lesson.id, step.id))
    return ""
