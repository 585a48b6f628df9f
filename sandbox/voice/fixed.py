"""The sentences that are the same for everybody: the only ones that may be recorded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sandbox.catalog import Catalog
from sandbox.files import WORDS
from sandbox.model import Block, Lesson, Screen, Service
from sandbox.quick_yaml import read_file
from sandbox.tasks import task_of
from sandbox.tasks.finding import asked_in
from sandbox.texts import sentences
from sandbox.voice.sentences import spoken
from sandbox.voice.speech import Sentence


def fixed_sentences(found: Catalog) -> tuple[Sentence, ...]:
    """Every sentence that is the same for everybody, once; none holds a fact of a person."""
    words = read_file(WORDS)
    texts = [
        *sentences().values(),
        *(word["text"] for word in words.values()),
        *(text for lesson in found.lessons.values() for text in _lesson(lesson)),
        *(text for service in found.services.values() for text in _service(service)),
    ]
    split = (sentence for text in texts for sentence in spoken(text))
    return tuple(dict.fromkeys(sentence for sentence in split if "{" not in sentence.shown))


def _lesson(lesson: Lesson) -> Iterator[str]:
    yield from (lesson.title, lesson.goal, *lesson.for_real.ready)
    for name, what in lesson.for_real.where:
        yield from (name, what)
    for step in lesson.steps:
        yield from (step.title, step.praise)
    for asking in asked_in(lesson):
        task = task_of(asking)
        yield from (asking.say, *asking.hints, *task.said)
        for body in task.bodies.values():
            yield from _blocks(body)


def _service(service: Service) -> Iterator[str]:
    yield from (service.title, *service.reality.same, *service.reality.simpler)
    for screen in service.screens:
        yield from _screen(screen)
    for letter in service.letters:
        yield letter.title
        yield from _blocks(letter.body)


def _screen(screen: Screen) -> Iterator[str]:
    yield from (screen.title, screen.refusal)
    yield from _blocks(screen.body)
    for field in screen.fields:
        yield from (field.label, field.help, *field.errors.values())
        yield from (mistake.say for mistake in field.mistakes)
        yield from (words for one in field.demands for words in (one.rule, one.say))
        yield from (option.label for option in field.options)


def _blocks(body: Sequence[Block]) -> Iterator[str]:
    for block in body:
        yield from (one for one in (block.text, block.heading, block.message, block.amount) if one)
        yield from (part for pair in block.rows or () for part in pair)
        yield from block.list_ or ()
