"""Collects the Dutch that people read, by where it stands and whose voice it is in."""

from __future__ import annotations

from collections.abc import Iterator

from sandbox.model import Block, Lesson, Paper, Screen, Service
from sandbox.pieces.glossary import difficult_words
from sandbox.tasks import task_of
from sandbox.texts import sentences
from tests.content import CATALOG

Found = dict[str, str]
"""Texts by where they stand."""


def of_lesson(lesson: Lesson) -> Found:
    """Everything an author wrote in a lesson, in our own voice."""
    found = {"title": lesson.title, "goal": lesson.goal}
    found |= {"audience": lesson.audience, "subject": lesson.subject}
    for step in lesson.steps:
        said = {"title": step.title, "part": step.part, "say": step.say, "praise": step.praise}
        said |= {f"task {at}": words for at, words in enumerate(task_of(step).said, 1)}
        for spot, body in task_of(step).bodies.items():
            said |= of_blocks(" ".join(map(str, spot)), body)
        said |= {f"hint {at}": hint for at, hint in enumerate(step.hints, 1)}
        for number, late in enumerate(step.then.deadline.late if step.then.deadline else (), 1):
            said |= {f"late {number}": late.say}
            said |= {f"late {number} hint {at}": hint for at, hint in enumerate(late.hints, 1)}
        if step.then.contact:
            said |= {"contact": step.then.contact.about}
        if step.coach:
            said |= {"coach say": step.coach.say, "coach leave": step.coach.leave}
        found |= {f"{step.id} › {key}": text for key, text in said.items()}
    found |= {f"ready {at}": text for at, text in enumerate(lesson.for_real.ready, 1)}
    found |= {f"where › {name}": f"{name}. {what}" for name, what in lesson.for_real.where}
    return {f"{lesson.id} › {where}": text for where, text in found.items()}


def site_voice(service: Service) -> Found:
    """What the simulated site, letter or phone says; a note may be of somebody that one knows."""
    found: Found = {}
    for screen in service.screens:
        found |= {f"{service.id}/{screen.id} › {key}": text for key, text in _of_screen(screen)}
    for letter in service.letters:
        if letter.look != "note":
            found |= _of_letter(service, letter)
    return found


def notes(service: Service) -> Found:
    """What stands on a note: of an organisation, or of somebody that one knows."""
    written = (letter for letter in service.letters if letter.look == "note")
    return {where: said for one in written for where, said in _of_letter(service, one).items()}


def _of_letter(service: Service, letter: Paper) -> Found:
    where = f"{service.id}/{letter.id}"
    return {f"{where} › title": letter.title, **of_blocks(where, letter.body)}


def own_voice(service: Service) -> Found:
    """What Oefenloket says about a service: its mistakes, and how real it is."""
    found = {
        f"{service.id}/{screen.id} › {one.id} › {mistake.id}": mistake.say
        for screen in service.screens
        for one in screen.fields
        for mistake in one.mistakes
    }
    told = (*service.reality.same, *service.reality.simpler)
    return found | {f"{service.id} › reality {at}": text for at, text in enumerate(told, 1)}


def _of_screen(screen: Screen) -> Iterator[tuple[str, str]]:
    yield from {"title": screen.title, "button": screen.button, "refusal": screen.refusal}.items()
    yield from of_blocks("screen", screen.body).items()
    for one in screen.fields:
        yield from {f"{one.id} › label": one.label, f"{one.id} › help": one.help}.items()
        yield from ((f"{one.id} › {cause}", error) for cause, error in one.errors.items())
        for at, demand in enumerate(one.demands, 1):
            yield f"{one.id} › demand {at}", demand.say
            yield f"{one.id} › rule {at}", demand.rule
        for option in one.options:
            yield f"{one.id} › {option.id}", option.label
            yield f"{one.id} › {option.id} › help", option.help


def of_blocks(where: str, body: tuple[Block, ...]) -> Found:
    """The sentences of screens, letters and papers, without the cells of tables."""
    found: Found = {}
    for at, block in enumerate(body, 1):
        said = [text for text in (block.text, block.heading, block.message) if text]
        for number, text in enumerate((*said, *(block.list_ or ())), 1):
            found[f"{where} › body {at}.{number}"] = text
    return found


def cells(paper: Paper) -> Found:
    """The cells of the tables on a paper or letter."""
    rows = (row for block in paper.body for row in block.rows or ())
    texts = (cell for row in rows for cell in row)
    return {f"{paper.id} › cell {at}": cell for at, cell in enumerate(texts, 1)}


def shown_in(lesson: Lesson) -> Found:
    """The lesson's own texts, and those of the screens and letters it leads through."""
    found = of_lesson(lesson)
    parts = [name for step in lesson.steps for name in step.task.screens]
    parts += [letter for step in lesson.steps for letter in step.then.brings]
    late = [
        one
        for step in lesson.steps
        for one in (step.then.deadline.late if step.then.deadline else ())
    ]
    parts += [part for one in late for part in (*one.task.screens, one.letter) if part]
    parts += lesson.post
    for name in dict.fromkeys(parts):
        service = CATALOG.services[name.split("/")[0]]
        told = site_voice(service) | own_voice(service) | notes(service)
        found |= {where: text for where, text in told.items() if where.startswith(f"{name} ")}
    persona = CATALOG.archetypes[lesson.persona]
    return found | {f"{persona.id} › story": persona.story}


OF_SITES = ("fout.", "wet.site.", "loket.site.", "contact.site.")
"""The keys of what a simulated site says."""


def fixed(site: bool) -> Found:
    """The fixed sentences: what a simulated site says, or what Oefenloket says."""
    return {key: text for key, text in sentences().items() if key.startswith(OF_SITES) == site}


def everything() -> Found:
    """All sentences there are to read."""
    found = dict(sentences())
    found |= {f"words › {key}": one.text for key, one in difficult_words().items()}
    for lesson in CATALOG.lessons.values():
        found |= of_lesson(lesson)
    for service in CATALOG.services.values():
        found |= site_voice(service) | own_voice(service) | notes(service)
    for persona in CATALOG.archetypes.values():
        found |= {f"{persona.id} › story": persona.story}
        for paper in persona.papers:
            found |= of_blocks(f"{persona.id} › {paper.id}", paper.body)
    return found
