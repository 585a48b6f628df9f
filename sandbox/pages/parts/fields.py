"""One question on a simulated screen: label, help, what went wrong, and the control."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sandbox.fields import kind_of
from sandbox.model import Demand, Field
from sandbox.pages.controls import CONTROLS
from sandbox.pages.slot import Slot
from sandbox.pieces import Box, Fold, Part, Piece, Region, Text
from sandbox.pieces.sheet import oefenloket
from sandbox.practice.fading import Shown
from sandbox.practice.keyboards import keyboard
from sandbox.practice.scene import Scene
from sandbox.tasks import Outcome, Question
from sandbox.tasks.showing import labels
from sandbox.texts import text


def key_of(scene: Scene, field: str) -> str:
    """The name of a field's control."""
    return f"veld-{scene.lesson.id}-{scene.step.id}-{field}"


def question(
    scene: Scene, asked: Question, outcome: Outcome | None, held: Mapping[str, str]
) -> tuple[Part, ...]:
    """A question: what stands above it, and what it is answered with."""
    field = asked.field if asked.field.required else _optional(asked.field)
    key = key_of(scene, field.id)
    helps = _helps(scene, field, key)
    wrong = _wrong(scene, field, key, outcome)
    told = _told(scene, asked)
    above = Region(
        "site", (Box((*_label(asked.control, field), *helps.values(), *told, *wrong), "veldkop"),)
    )
    slot = _slot(scene, field, key, held.get(key))
    said = replace(
        slot, turn=asked.turn, described=tuple(helps), wrong=f"fout-{key}" if wrong else ""
    )
    return (above, *CONTROLS[asked.control](said))


def _label(control: str, field: Field) -> tuple[Piece, ...]:
    """The name of a question; a box among others says its own."""
    return () if control == "tick" and field.group else (Text(field.label, "veldlabel"),)


def _optional(field: Field) -> Field:
    """A field whose name says that it may stay empty."""
    return field.model_copy(update={"label": text("les.vrij_veld", veld=field.label)})


def _told(scene: Scene, asked: Question) -> tuple[Piece, ...]:
    """What to fill in or where it stands: to open at the field where the task is out of sight."""
    answer = scene.task.told(scene.now, asked)
    said = answer if (asked.field.label, answer) in scene.told else ""
    shown = next((one for one in scene.shown if one.label == asked.field.label), None)
    said = said or (where_said(shown) if shown else "")
    if not said:
        return ()
    summary = Text(text("les.wat_hier"), tag="span")
    return (Fold((summary,), (Text(said, "antwoord", explained=False),), "wat-hier"),)


def where_said(shown: Shown) -> str:
    """Where an answer stands; the first time with the line."""
    paper = shown.title or text("les.je_oefenkaart")
    if shown.line:
        return text("les.staat_op", papier=paper, regel=shown.line)
    return text("les.kijk_op", papier=paper)


def _helps(scene: Scene, field: Field, key: str) -> dict[str, Piece]:
    """What helps at a field, by id."""
    found: dict[str, Piece] = {}
    if field.help:
        name = f"help-{key}"
        found[name] = Box((Text(field.help, "veldhulp"),), id=name)
    warning = kind_of(field.kind).own_warning
    if warning and _is_first(scene, field):
        name = f"eigen-{key}"
        found[name] = Box((oefenloket((text(warning),), "eigen"),), id=name)
    if any(demand.rule for demand in field.demands):
        name = f"regels-{key}"
        found[name] = _demands(scene, field, key, name)
    return found


def _is_first(scene: Scene, field: Field) -> bool:
    """Whether no field of this kind stands above it: what holds for all of them is said once."""
    return next(other.id for other in scene.fields if other.kind == field.kind) == field.id


def _demands(scene: Scene, field: Field, key: str, name: str) -> Piece:
    """The rules of a field as a list. The browser says which are met: nothing typed is sent."""
    items = tuple(_demand(scene, demand) for demand in field.demands if demand.rule)
    return Box(items, "regellijst", "ul", id=name, about=(("data-regels", key),))


def _demand(scene: Scene, demand: Demand) -> Piece:
    tested = ("data-patroon", demand.pattern or "")
    if demand.without:
        tested = ("data-zonder", key_of(scene, demand.without))
    states = (
        Text(text("regel.nog_niet"), "nog-niet", "span"),
        Text(text("regel.goed"), "wel", "span", hidden=True),
    )
    between = Text(" ", tag="", heard=False)
    return Box((*states, between, Text(demand.rule, tag="span")), tag="li", about=(tested,))


def _wrong(scene: Scene, field: Field, key: str, outcome: Outcome | None) -> tuple[Piece, ...]:
    error = outcome.errors.get(field.id) if outcome else None
    explanation = outcome.explanations.get(field.id) if outcome else None
    if not error and not explanation:
        return ()
    if error and scene.site:
        inside: Piece = Text(error, "veldfout")
    else:
        inside = oefenloket((error or explanation or "",), "les")
    return (Box((Region("fout", (inside,)),), id=f"fout-{key}"),)


def _slot(scene: Scene, field: Field, key: str, held: str | None) -> Slot:
    start = scene.right(field) if scene.done else field.prefill
    offered = keyboard(field, scene.answers.get(field.id, ""), scene.facts)
    return Slot(field, key, labels(field), start, start if held is None else held, offered)
