"""What a step asks: the base of every kind of task, and how an author writes one.

An author writes the keys of a kind under its name (`choose: {…}`); those of a `flat` kind, and
what every task has, stand in the step itself. The name says the kind: exactly one is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, SerializeAsAny, TypeAdapter, model_validator
from pydantic import Field as Written

from sandbox.model.words import Content, Id, Refused, Text


class Task(Content):
    """What is asked at a step; each kind is a class of its own in sandbox/tasks.

    `as_` gives facts a second name for this task: {baan: festival} lets {baan.loon} mean
    {festival.loon}. `papers` are those that lie open on the table.
    """

    key: ClassVar[str] = ""
    """The name of the kind, as an author writes it."""
    flat: ClassVar[bool] = False
    """Whether the keys of this kind stand in the step itself; its name is then one of them."""

    hinted: ClassVar[bool] = True
    """Whether there must be a hint: nobody may have to guess."""
    every: ClassVar[dict[str, type[Task]]] = {}
    """Every kind of task there is, by the key an author writes."""

    @classmethod
    def __pydantic_init_subclass__(cls, **_: object) -> None:
        if cls.key:
            Task.every[cls.key] = cls

    as_: Mapping[str, str] = Written(default_factory=dict, alias="as")
    papers: tuple[Id, ...] = ()

    @property
    def level(self) -> tuple[str, ...]:
        """The keys between a step and what an author wrote of its task."""
        return () if self.flat else (self.key,)

    @property
    def screens(self) -> tuple[str, ...]:
        """The screens ("service/screen") that this task leads to."""
        return ()


def kinds() -> dict[str, type[Task]]:
    """Every kind of task there is, by the key an author writes."""
    return Task.every


def _of_its_kind(written: object) -> object:
    """The task of {key: what is written}; refusals keep the key in their place."""
    if isinstance(written, Task) or not isinstance(written, Mapping):
        return written
    if len(written) != 1:
        raise Refused("een_taak", keuze=", ".join(kinds()))
    key, inside = next(iter(written.items()))
    kind = kinds()[key]
    if kind.flat:
        return kind.model_validate(inside)
    return _inside(kind).validate_python({key: inside})[key]


@cache
def _inside(kind: type[Task]) -> TypeAdapter[dict[str, Task]]:
    """What reads a task under the name of its kind, so that a refusal knows the name."""
    return TypeAdapter(dict[str, kind])  # type: ignore[valid-type]


AnyTask = Annotated[SerializeAsAny[Task], BeforeValidator(_of_its_kind)]


class Asking(Content):
    """Something the learner is asked to do; what an author writes flat becomes nested values."""

    nested: ClassVar[Mapping[str, type[Content]]] = {}
    """Fields beside `task` whose keys stand in the step itself."""

    say: Text
    hints: tuple[Text, ...] = ()
    task: AnyTask

    @classmethod
    def written_keys(cls) -> dict[str, Any]:
        """The keys an author may write here."""
        found = {key: kind for key, kind in super().written_keys().items() if key not in cls.made()}
        inside: list[type[Content]] = [Task, *cls.nested.values()]
        for model in inside:
            found |= model.written_keys()
        for key, kind in kinds().items():
            found |= kind.written_keys() if kind.flat else {key: kind}
        return found

    @classmethod
    def made(cls) -> frozenset[str]:
        """The fields that no author writes: their keys stand in the step itself."""
        return frozenset({"task", *cls.nested})

    @model_validator(mode="before")
    @classmethod
    def _apart(cls, written: object) -> object:
        if not isinstance(written, Mapping):
            return written
        left = dict(written)
        for name in cls.made():
            if name in left and not isinstance(left[name], Content):
                raise Refused("plat", naam=name)
        for name, model in cls.nested.items():
            if name not in left:
                left[name] = _taken(left, model)
        if "task" not in left:
            left["task"] = _task_of(left, cls)
        return left


def _taken(left: dict[str, Any], model: type[Content]) -> dict[str, Any]:
    """What stands under the keys of a class; it is no longer left."""
    names = {*model.written_keys(), *model.model_fields}
    return {key: left.pop(key) for key in [*left] if key in names}


def _task_of(left: dict[str, Any], asking: type[Asking]) -> object:
    """The task as it is written: {key: …}, with what every task has in it."""
    known = kinds()
    found: dict[str, Any] = {}
    for key in [name for name in left if name in known]:
        if known[key].flat:
            found[key] = _taken(left, known[key])
        elif isinstance(inside := left.pop(key), Mapping):
            found[key] = {**inside, **_taken(left, Task)}
        else:
            found[key] = inside
    if found:
        return found
    for kind in known.values():
        _taken(left, kind if kind.flat else Task)
    # A key that is not known was perhaps meant for the task: then that is what to tell.
    return Task() if left.keys() - asking.model_fields.keys() else found
