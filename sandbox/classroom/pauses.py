"""How long somebody may try nothing at a step before that is long: for this step, this learner."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from statistics import median

from sandbox.catalog.sentences import NO_SENTENCE
from sandbox.model import Event, Lesson, Service, Step
from sandbox.model.happened import Done, Started
from sandbox.model.walking import texts_in
from sandbox.progress import Place
from sandbox.tasks import Kind
from sandbox.tasks.finding import find_screen

A_WORD = timedelta(seconds=1)
"""60 words a minute: who reads aloud does 183 (Brysbaert 2019), a beginner half, twice over."""
A_FIELD = timedelta(seconds=45)
"""To find one answer on paper and type it with one finger."""
A_PAPER = timedelta(minutes=1)
"""To look through one letter or statement that lies open."""
THINKING: Mapping[str, timedelta] = {
    "explain": timedelta(minutes=1),
    "choose": timedelta(minutes=2),
    "order": timedelta(minutes=3),
    "screen": timedelta(minutes=1),
}
"""What a kind of task asks beside reading; in *order* each thing is weighed and moved."""
ANOTHER_KIND = max(THINKING.values())
"""For a kind of task that nobody watched yet: rather late than for nothing."""
LONGEST = timedelta(minutes=9)
"""However much there is to read, however slowly: in a lesson of 50 minutes later is too late."""

PATIENT = 5
"""Times what somebody usually takes: a step now and then asks two or three times as much."""
KNOWN_AFTER = 3
"""Steps that must be done before a learner has a usual pace; of fewer one odd step decides."""
UNKNOWN, LEAST, MOST = 1.75, 1, 2.5
"""Pauses that somebody is given whose pace is not known; who is quick; who is slow."""

LATER = NO_SENTENCE | {"cases", "as_", "papers", "mistakes", "errors", "demands", "refusal"}
"""What nobody reads before a try: names, answers, and what is said when one was wrong."""


def pauses(
    lessons: Mapping[str, Lesson], services: Mapping[str, Service]
) -> Mapping[Place, timedelta]:
    """For every step of every lesson; to be made once, for content does not change."""
    return {
        (lesson.id, step.id): pause_at(step, services)
        for lesson in lessons.values()
        for step in lesson.steps
    }


def pause_at(step: Step, services: Mapping[str, Service]) -> timedelta:
    """By the kind of task, by what there is to read and by what there is to fill in."""
    return (
        THINKING.get(step.task.key, ANOTHER_KIND)
        + words_at(step, services) * A_WORD
        + fields_at(step, services) * A_FIELD
        + len(step.task.papers) * A_PAPER
    )


def words_at(step: Step, services: Mapping[str, Service]) -> int:
    """How many words stand at a step before anything is pressed."""
    return sum(len(words.split()) for words in _read(step, services))


def fields_at(step: Step, services: Mapping[str, Service]) -> int:
    """How many answers a step asks: each field of its screens, else each question of its own."""
    if step.task.screens:
        return sum(len(find_screen(services, name)[1].fields) for name in step.task.screens)
    return len(step.task.right(services)) if isinstance(step.task, Kind) else 0


def for_learner(
    pause: timedelta, lesson: Sequence[Event], pauses: Mapping[Place, timedelta]
) -> timedelta:
    """The pause of a step, made longer for who was slow at the steps of this lesson until now."""
    shares = [*_shares(lesson, pauses)]
    if len(shares) < KNOWN_AFTER:
        return min(pause * UNKNOWN, LONGEST)
    return min(pause * min(max(PATIENT * median(shares), LEAST), MOST), LONGEST)


def _shares(lesson: Sequence[Event], pauses: Mapping[Place, timedelta]) -> Iterator[float]:
    """What each step that was done took, as a share of its pause."""
    begun: datetime | None = None
    for event in lesson:
        what = event.what
        if isinstance(what, Done) and begun and (what.lesson, what.step) in pauses:
            yield (event.at - begun) / pauses[what.lesson, what.step]
        if isinstance(what, Started | Done):
            begun = event.at


def _read(step: Step, services: Mapping[str, Service]) -> Iterator[str]:
    yield step.say
    screens = (find_screen(services, name)[1] for name in step.task.screens)
    for content in (step.task, *screens):
        yield from (words for _, words in texts_in(content, LATER))
