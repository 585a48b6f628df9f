"""From the file of Lesmaker to a lesson that can be practised, as all others are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sandbox.catalog import Catalog
from sandbox.making.sheet import LessonSheet, OwnChoose, OwnOrder, OwnTruth, Part
from sandbox.model import Event, Lesson, Person, Step
from sandbox.model.happened import Started, WayChosen
from sandbox.model.lessons import OWN, Around, ForReal
from sandbox.model.words import Source
from sandbox.practice.pressing import press
from sandbox.practice.scene import build
from sandbox.texts import text

FIRST_DAY = date(2026, 3, 3)
LEVEL = 2
_NOW = datetime(2026, 1, 1, tzinfo=UTC)
"""When somebody walks a lesson to see whether it can be walked; nobody sees it."""


@dataclass(frozen=True, slots=True)
class NotPossible(Exception):  # noqa: N818  # it says what to do
    """A lesson that cannot be made; `sentence` says why, `at` is the step, counted from 0."""

    sentence: str
    at: int | None = None


def offered(catalog: Catalog, persona: str) -> tuple[Lesson, ...]:
    """The lessons whose steps somebody with this person can do."""
    return tuple(one for one in catalog.listed if one.persona == persona)


def built(sheet: LessonSheet, catalog: Catalog) -> Lesson:
    """The lesson; NotPossible when it has no steps, or names what is not there."""
    if sheet.persona not in {lesson.persona for lesson in catalog.listed}:
        raise NotPossible(text("lesmaker.geen_persoon"))
    if not sheet.steps:
        raise NotPossible(text("lesmaker.geen_stappen"))
    lent = [_lent(part, at, sheet, catalog) for at, part in enumerate(sheet.steps)]
    steps = tuple(_steps(sheet, lent))
    from_ = tuple({lesson.id: lesson for lesson, _ in filter(None, lent)}.values())
    made = Lesson(
        id="eigen-les",
        title=sheet.title,
        goal=sheet.goal,
        minutes=min(60, max(5, len(steps))),
        audience=text("lesmaker.voor_wie"),
        level=LEVEL,
        persona=sheet.persona,
        picture="form",
        starts=max((one.starts for one in from_), default=FIRST_DAY),
        checked=FIRST_DAY,
        post=tuple(dict.fromkeys(letter for one in from_ for letter in one.post)),
        table=tuple(dict.fromkeys(paper for one in from_ for paper in one.table)),
        sources=(Source(text=text("lesmaker.bron")),),
        practice=steps,
        around=Around(),
        for_real=from_[0].for_real if from_ else _for_real(),
    )
    return made.model_copy(update={"id": OWN})


def walked(lesson: Lesson, catalog: Catalog, person: Person) -> None:
    """Does every step rightly, as a pupil would; NotPossible names the first where that fails."""
    happened: list[Event] = [
        Event(_NOW, "", Started(OWN, lesson.steps[0].id)),
        Event(_NOW, "", WayChosen(OWN, "zelf")),
    ]
    for at, step in enumerate(lesson.steps):
        try:
            scene = build(catalog.services, lesson, person, tuple(happened), step.id)
            answers = {field.id: scene.right(field) for field in scene.fields}
            pressed = press(scene, answers)
        except (LookupError, ValueError):
            pressed = None
        if pressed is None or not pressed.outcome.done or scene.blocked:
            raise NotPossible(text("lesmaker.past_niet", nummer=at + 1, stap=step.title), at)
        happened += [Event(_NOW, "", what) for what in pressed.happened]


def _lent(part: Part, at: int, sheet: LessonSheet, catalog: Catalog) -> tuple[Lesson, Step] | None:
    """A step of another lesson, with that lesson; None for own words."""
    if part.like is None:
        return None
    name, _, wanted = part.like.partition("/")
    lesson = next((one for one in offered(catalog, sheet.persona) if one.id == name), None)
    step = next((one for one in lesson.practice if one.id == wanted), None) if lesson else None
    if lesson is None or step is None:
        raise NotPossible(text("lesmaker.geen_stap", nummer=at + 1), at)
    return lesson, step


def _steps(sheet: LessonSheet, lent: list[tuple[Lesson, Step] | None]) -> Iterator[Step]:
    """The steps; each keeps its own name as far as no other has it."""
    taken: set[str] = set()
    for at, (part, found) in enumerate(zip(sheet.steps, lent, strict=True)):
        step = found[1] if found else Step.model_validate(_written(part, at))
        name = step.id if step.id not in taken else f"{step.id}-{at + 1}"
        taken.add(name)
        yield step if name == step.id else step.model_copy(update={"id": name})


def _written(part: Part, at: int) -> Mapping[str, object]:
    """Own words as an author would write them."""
    head = {"id": f"eigen-{at + 1}", "part": text("lesmaker.eigen_deel")}
    head["say"] = text(f"lesmaker.zeg.{part.key}")
    if part.explain:
        own = part.explain
        return {**head, "title": own.title, "explain": {"body": [{"text": own.text}]}}
    if part.reflect:
        asked = {"question": part.reflect.question}
        return {**head, "title": text("lesmaker.kop.reflect"), "reflect": asked}
    if part.order:
        return {**head, **_order(part.order)}
    if part.truth:
        return {**head, **_truth(part.truth)}
    return {**head, **(_choice(part.choose) if part.choose else {})}


def _order(own: OwnOrder) -> Mapping[str, object]:
    hint = text("lesmaker.tip")
    items = [{"id": f"ding-{at}", "label": words} for at, words in enumerate(own.items)]
    last = text("lesmaker.volgorde", dingen=", ".join(f"'{words}'" for words in own.items))
    task = {"question": own.question, "items": items, "say": hint}
    return {"title": own.question, "hints": [hint, last], "order": task}


def _choice(own: OwnChoose) -> Mapping[str, object]:
    answers = sorted((own.right, *own.wrong))
    options = [
        {"id": f"keuze-{at}", "label": words, "say": own.why}
        | ({"right": True} if words == own.right else {})
        for at, words in enumerate(dict.fromkeys(answers))
    ]
    hints = [text("lesmaker.tip"), text("lesmaker.kies", keuze=own.right)]
    task = {"question": own.question, "options": options}
    return {"title": own.question, "hints": hints, "choose": task}


def _truth(own: OwnTruth) -> Mapping[str, object]:
    statements = [
        {"id": f"zin-{at}", "label": one.text, "right": one.right, "say": one.why}
        for at, one in enumerate(own.statements)
    ]
    right = " ".join(
        text(f"lesmaker.{'waar' if one.right else 'onzin'}", zin=one.text) for one in own.statements
    )
    task = {"question": text("lesmaker.waar_vraag"), "statements": statements}
    return {
        "title": text("lesmaker.kop.truth"),
        "hints": [text("lesmaker.tip"), right],
        "truth": task,
    }


def _for_real() -> ForReal:
    return ForReal(
        ready=(text("lesmaker.echt_klaar"),),
        where=((text("lesmaker.echt_kop"), text("lesmaker.echt_waar")),),
    )
