"""What an author may write, as JSON Schema: an editor completes keys with it, and marks a slip.

Made from the classes that read the files. What is `like` something else names only what differs:
so only a whole file that is like nothing must have its keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import TypeAdapter

from sandbox.catalog.reading.joining.shelf import IN_PARTS
from sandbox.fields import all_kinds
from sandbox.files import FOR_AUTHORS
from sandbox.model import Content, Lesson, Service, Step
from sandbox.model.lessons import Around
from sandbox.model.words import Kind

Schema = dict[str, Any]
FILES: Mapping[str, type[Content]] = {"lesson": Lesson, "around": Around, "service": Service}
"""The files that an author writes, by the name without `.yaml`."""
_NAMES: Schema = {"type": "array", "items": {"type": "string"}}
_LIKE: Schema = {"like": {"type": "string"}, "without": _NAMES}


def schema_of(name: str) -> Schema:
    """The schema of one kind of file; KeyError when there is no such kind."""
    model, made = FILES[name], _Made()
    inside = made.object_of(model)
    whole = [key for key in _needed(model) if key not in IN_PARTS]
    must = {"anyOf": [{"required": whole}, {"required": ["like"]}]} if whole else {}
    inside["properties"] |= _LIKE
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"{name}.yaml"}
    return {**head, **inside, **must, "$defs": made.definitions}


class _Made:
    """Each class is described once, under its name."""

    def __init__(self) -> None:
        self.definitions: dict[str, Schema] = {}

    def object_of(self, model: type[Content]) -> Schema:
        said = descriptions().get(model.__name__, {})
        properties = {
            key: self.type_of(kind) | ({"description": said[key]} if key in said else {})
            for key, kind in model.written_keys().items()
        }
        if issubclass(model, Step):
            properties["run"] = {"type": "string"}
            properties["steps"] = {"type": "array", "items": self.type_of(model)}
        properties |= _LIKE if "id" in properties else {"without": _NAMES}
        return {"type": "object", "properties": properties, "additionalProperties": False}

    def type_of(self, annotation: Any) -> Schema:
        if isinstance(annotation, type) and issubclass(annotation, Content):
            name = annotation.__name__
            if name not in self.definitions:
                self.definitions[name] = {}
                self.definitions[name] = self.object_of(annotation)
            return {"$ref": f"#/$defs/{name}"}
        if annotation == Kind:
            return {"enum": sorted(all_kinds())}
        return self._made_of(annotation, get_origin(annotation), get_args(annotation))

    def _made_of(self, annotation: Any, origin: Any, parts: tuple[Any, ...]) -> Schema:
        if not any(_holds_content(part) for part in parts):
            return _plain(annotation)
        if origin in (Union, UnionType):
            return {"anyOf": [self.type_of(part) for part in parts]}
        if origin is tuple:
            return {"type": "array", "items": self.type_of(parts[0])}
        if isinstance(origin, type) and issubclass(origin, Mapping):
            return {"type": "object", "additionalProperties": self.type_of(parts[1])}
        return self.type_of(parts[0])


def _holds_content(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Content):
        return True
    return any(map(_holds_content, get_args(annotation)))


def _plain(annotation: Any) -> Schema:
    """What pydantic says of what holds no class of ours."""
    if annotation is date:
        return {"type": "string", "format": "date"}
    found: Schema = TypeAdapter(annotation).json_schema()
    return found


def _needed(model: type[Content]) -> Iterator[str]:
    yield from (
        field.alias or name for name, field in model.model_fields.items() if field.is_required()
    )


@cache
def descriptions() -> Mapping[str, Mapping[str, str]]:
    """What lessons/README.md says of each key of a lesson and of a step, in its tables."""
    page = FOR_AUTHORS.read_text(encoding="utf-8")
    lesson = page.split("## Bovenaan")[1].split("\n## ")[0]
    step, kinds = page.split("\n## Een stap")[1].split("\n## ")[0].split("### Soorten taken")
    return {"Lesson": dict(_rows(lesson)), "Step": dict(_rows(step)) | dict(_rows(kinds))}


def _rows(section: str) -> Iterator[tuple[str, str]]:
    for keys, *said in re.findall(r"^\| (`[^|]*) \| ([^|]*) \|(?: ([^|]*) \|)?$", section, re.M):
        words = ". ".join(one.strip().rstrip(".") for one in said if one.strip()) + "."
        for key in re.findall(r"`([a-z_]+)`", keys):
            yield key, words[0].upper() + words[1:].replace("`", "'")
