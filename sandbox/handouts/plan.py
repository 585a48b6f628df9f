"""A lesson plan for one hour: all that a teacher needs, from what the lesson itself says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sandbox.catalog import Catalog
from sandbox.finding import standards, subject_of
from sandbox.finding.levels import LEVELS
from sandbox.handouts.group import person_of
from sandbox.handouts.mistakes import listed
from sandbox.handouts.on_paper import printed
from sandbox.handouts.timing import Slot, schedule
from sandbox.model import Fact, Lesson, Step
from sandbox.people.facts import left_open, shown
from sandbox.pieces import Heading, Items, Leaf, Piece, Table, Text
from sandbox.practice.class_question import scene_before
from sandbox.practice.scene import Scene
from sandbox.progress import coach_of
from sandbox.progress.moment import Moment
from sandbox.progress.stages import is_long
from sandbox.progress.way import way_through
from sandbox.tasks import task_of
from sandbox.texts import text

ADDED = frozenset({"start", "talk", "again"})
"""Parts of an hour that are no part of the lesson."""


def plan(catalog: Catalog, lesson: Lesson, minutes: int) -> Leaf:
    """The plan of a lesson for an hour of so many minutes."""
    person = person_of(catalog, lesson, "a", 1)
    scenes = [scene_before(catalog.services, lesson, person, step.id) for step in lesson.steps]
    pieces = (
        Text(text("uitdelen.lesplan.duur", minuten=minutes), tag="b"),
        _two_columns(_about(lesson), lesson.title),
        *_list("klaarzetten", _ready(lesson)),
        *_hour(lesson, minutes),
        *_story(lesson),
        *_look(scenes),
        *_steps(lesson),
        *_mistakes(catalog, scenes),
        *_recall(scenes),
        *_list("nu", lesson.around.yours.week if lesson.around.yours else ()),
        *_list("verschil", _easier_and_harder(catalog, lesson)),
        *_sources(lesson),
    )
    return Leaf(text("uitdelen.lesplan.titel", les=lesson.title), pieces, "plain")


def _about(lesson: Lesson) -> Iterator[tuple[str, str]]:
    goals = [one.goal.title for one in standards.covered(lesson)]
    rows = {
        "doel": lesson.goal,
        "voor": lesson.audience,
        "module": subject_of(lesson).title,
        "niveau": text(f"niveau.{LEVELS[lesson.level]}"),
        "leerdoelen": ". ".join(goals),
    }
    yield from ((text(f"uitdelen.lesplan.{key}"), said) for key, said in rows.items() if said)


def _ready(lesson: Lesson) -> Iterator[str]:
    for name in ("zelf", "apparaten", "klas", "werkbladen", "kaarten"):
        yield text(
            f"uitdelen.lesplan.klaar.{name}", **({"les": lesson.title} if name == "klas" else {})
        )


def _list(key: str, said: Iterator[str] | tuple[str, ...]) -> tuple[Piece, ...]:
    """A heading with a list; nothing without anything to say."""
    items = tuple((Text(words, tag="span"),) for words in said)
    return (Heading(text(f"uitdelen.lesplan.{key}")), Items(items)) if items else ()


def _hour(lesson: Lesson, minutes: int) -> tuple[Piece, ...]:
    """The table of minutes."""
    parts: dict[str, int] = {view.name: view.minutes for view in way_through(Moment(lesson, ()))}
    slots = schedule(minutes, parts or {"do": lesson.minutes})
    title = text("uitdelen.lesplan.rooster")
    columns = tuple(text(f"uitdelen.lesplan.{name}") for name in ("tijd", "deel", "doe"))
    rows = tuple(_row(lesson, slot) for slot in slots)
    return (Heading(title), Table(columns, rows, "rooster", title))


def _row(lesson: Lesson, slot: Slot) -> tuple[str, str, str]:
    when = text("uitdelen.lesplan.van_tot", van=slot.start, tot=slot.end)
    added = slot.part in ADDED
    name = text(f"uitdelen.lesplan.delen.{slot.part}" if added else f"deel.{slot.part}")
    return (when, name, _doing(lesson, slot))


def _doing(lesson: Lesson, slot: Slot) -> str:
    if slot.part == "why":
        first = next(step for step in lesson.steps if step.stage == "why")
        return text("uitdelen.lesplan.doet.why", vraag=left_open(first.say))
    if slot.part == "do" and slot.minutes < lesson.minutes:
        practice = [step for step in lesson.steps if step.stage == "do"]
        last = max(1, len(practice) * slot.minutes // lesson.minutes)
        return text("uitdelen.lesplan.doet.do_tot", stap=left_open(practice[last - 1].title))
    return text(f"uitdelen.lesplan.doet.{slot.part}")


def _story(lesson: Lesson) -> tuple[Piece, ...]:
    """The captions of the story, for who tells it without a screen."""
    steps = [step for step in lesson.steps if step.stage == "why"]
    said = (words for step in steps for words in _captions(step))
    return _list("waarom", said)


def _captions(step: Step) -> Iterator[str]:
    panels = getattr(task_of(step), "panels", ())
    yield from (left_open(panel.caption) for panel in panels if hasattr(panel, "caption"))


def _look(scenes: list[Scene]) -> Iterator[Piece]:
    """What is explained, for who does that without a screen."""
    found = [it for it in scenes if it.step.stage == "look"]
    if found:
        yield Heading(text("uitdelen.lesplan.kijk"))
    for scene in found:
        yield Text(scene.title, tag="b")
        yield from printed(scene.asked.pieces)
        yield from (Text(field.label) for field in scene.fields)


def _two_columns(rows: Iterable[tuple[str, str]], about: str) -> Table:
    columns = (text("uitdelen.lesplan.wat"), text("uitdelen.lesplan.hoe"))
    return Table(columns, tuple(rows), "gegevens", about)


def _steps(lesson: Lesson) -> Iterator[Piece]:
    """What to ask at each step, and what to leave."""
    rows = [
        (left_open(step.title), left_open(coach.say), left_open(coach.leave))
        for step in lesson.steps
        if step.stage == "do" and (coach := coach_of(step))
    ]
    if rows:
        title = text("uitdelen.lesplan.stappen")
        columns = tuple(text(f"uitdelen.lesplan.{name}") for name in ("stap", "vraag", "laat"))
        yield from (Heading(title), Table(columns, tuple(rows), "tekst", title))


def _mistakes(catalog: Catalog, scenes: list[Scene]) -> Iterator[Piece]:
    """Per step what goes wrong; what was told at an earlier step is not told again."""
    told: set[str] = set()
    pieces: list[Piece] = []
    for scene in scenes:
        new = [why for why in listed(catalog.services, scene) if why not in told]
        told.update(new)
        if new:
            items = Items(tuple((Text(why, tag="span"),) for why in new))
            pieces += [Text(left_open(scene.step.title), tag="b"), items]
    if pieces:
        yield from (Heading(text("uitdelen.lesplan.misgaat")), *pieces)


def _recall(scenes: list[Scene]) -> tuple[Piece, ...]:
    """The questions about somebody else, with why the right answer is right."""
    asked = [scene for scene in scenes if scene.step.stage == "recall"]
    if not asked:
        return ()
    rows = [
        (left_open(scene.step.title), left_open(scene.step.praise or scene.task.praise))
        for scene in asked
    ]
    heading, said = text("uitdelen.lesplan.weet"), text("uitdelen.lesplan.weet_zin")
    return (Heading(heading), Text(said), _two_columns(rows, heading))


def _easier_and_harder(catalog: Catalog, lesson: Lesson) -> Iterator[str]:
    for way in lesson.ways:
        yield text(
            "uitdelen.lesplan.manier", manier=text(f"les.{way}"), uitleg=text(f"les.{way}_uitleg")
        )
    yield text("uitdelen.lesplan.voorlezen")
    if is_long(lesson.steps):
        yield text("uitdelen.lesplan.een_deel")
    near = [one for one in catalog.listed if subject_of(one) == subject_of(lesson)]
    ids = [one.id for one in near]
    after = near[ids.index(lesson.id) + 1 :][:2] if lesson.id in ids else []
    if after:
        yield text("uitdelen.lesplan.verder", lessen=", ".join(one.title for one in after))


def _sources(lesson: Lesson) -> tuple[Piece, ...]:
    said = []
    for source in lesson.sources:
        told = text("uitdelen.lesplan.bron", tekst=source.text, adres=source.address)
        bare = told if source.address else source.text
        sure = source.sure != "zeker"
        said.append(
            text("uitdelen.lesplan.bron_zeker", bron=bare, zeker=source.sure) if sure else bare
        )
    day = shown(Fact("date", lesson.checked))
    return (*_list("bronnen", tuple(said)), Text(text("uitdelen.lesplan.gekeken", datum=day)))
