"""Everything one practice page shows, worked out from lesson, person and events alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from sandbox import progress
from sandbox.fields import chosen, kind_of
from sandbox.model import (
    Consequence,
    Derived,
    Event,
    Field,
    Lesson,
    Paper,
    Person,
    Screen,
    Service,
    Step,
    Way,
)
from sandbox.people.facts import Facts, fill, with_alias
from sandbox.practice.checking import accepted, expected
from sandbox.practice.derived import derived_now, with_today
from sandbox.practice.filling import filled_paper, filled_screen
from sandbox.practice.finding import answers_of, find_screen, find_step, screen_of
from sandbox.practice.pointing import pointable
from sandbox.practice.post import dates, day_of_letter, letter, post
from sandbox.practice.waiting import Waiting, last_days, late_of, waiting
from sandbox.tasks import screen_task
from sandbox.texts import text


@dataclass(frozen=True)
class Scene:
    """One step of a lesson for one person; all texts are filled in.

    `told` are the answers that Oefenloket tells (way "samen", or after the last hint).
    `answers` are the author's answers per field id, still with facts between braces.
    `facts` have the second names that the step gives them, `own_facts` do not: papers and the
    oefenkaart stay those of the person, whoever a screen is about.
    `on_top` are the ids of the papers that lie open.
    `blocked` says that the site refuses more tries until the learner waits.
    `download` is the paper that can be kept from this screen. `time` is what the learner may do
    with the calendar; when the last day went by, the step is about what came of it.
    """

    lesson: Lesson
    step: Step
    service: Service
    screen: Screen
    beside: Screen | None
    person: Person
    facts: Facts
    own_facts: Facts
    way: Way
    steps: tuple[progress.StepView, ...]
    today: date
    time: Waiting
    say: str
    hints: tuple[str, ...]
    more_hints: bool
    told: tuple[tuple[str, str], ...]
    letters: tuple[Paper, ...]
    download: Paper | None
    on_top: frozenset[str]
    derived: Derived
    answers: Mapping[str, str]
    tries: int
    blocked: bool
    stuck: bool
    done: bool

    @property
    def view(self) -> progress.StepView:
        """This step in the list of steps."""
        return next(view for view in self.steps if view.id == self.step.id)

    @property
    def title(self) -> str:
        """What this step is called."""
        return self.view.title

    @property
    def number(self) -> int:
        """Which step this is, counted from 1."""
        return self.view.number

    @cached_property
    def papers(self) -> tuple[Paper, ...]:
        """The person's papers in this lesson, made when drawn; they keep their places."""
        lying = self.lesson.on_table
        return tuple(
            filled_paper(paper, self.own_facts) for paper in self.person.papers if paper.id in lying
        )

    @property
    def next_step(self) -> str | None:
        """The id of the step after this one."""
        after = [view.id for view in self.steps if view.number == self.number + 1]
        return after[0] if after else None


def build(
    services: Mapping[str, Service],
    lesson: Lesson,
    person: Person,
    events: Sequence[Event],
    step_id: str,
) -> Scene:
    """The scene of a step; KeyError when the lesson has no such step."""
    step = find_step(lesson, step_id)
    mine = progress.this_round(events, lesson.id)
    time = waiting(lesson, step, mine)
    if time.late:
        step = _when_late(step, time.late)
    service, screen = find_screen(services, screen_task(step).screen)
    derived = derived_now(services, lesson, person, events)
    now = with_today(person, derived, lesson, mine)
    own_facts = _dated(lesson, step, now, mine)
    facts = with_alias(own_facts, step.task.as_)
    arrived = post(services, lesson, now, mine)
    done = step.id in progress.done_steps(mine, lesson)
    tries = progress.tries(mine, lesson.id, step.id)
    blocked = bool(screen.tries and tries >= screen.tries and not done)
    way = progress.way_of(events, lesson)
    answers = answers_of(screen_task(step), screen)
    asked = progress.hints_shown(mine, lesson.id, step.id, since_later=time.late is not None)
    hints = step.hints[: max(asked, 1 if way == "tips" else 0)]
    tells = way == "samen" or asked > len(step.hints) or (way == "proef" and done)
    visible = screen_of(service, screen.blocked) if blocked and screen.blocked else screen
    drawn = pointable(
        filled_screen(visible, facts),
        lambda name: letter(services, name, facts, day_of_letter(mine, lesson, name)),
    )
    beside = screen_of(service, screen.beside) if screen.beside and not blocked else None
    return Scene(
        lesson=lesson,
        step=step,
        service=service,
        screen=drawn,
        beside=filled_screen(beside, facts) if beside else None,
        person=person,
        facts=facts,
        own_facts=own_facts,
        way=way,
        steps=steps_named(lesson, mine, facts, step.id),
        today=time.today,
        time=time,
        say=fill(step.say, facts),
        hints=tuple(fill(hint, facts) for hint in hints),
        more_hints=way != "proef" and not (tells and len(hints) == len(step.hints)),
        told=_told(drawn, answers, facts) if tells and not blocked else (),
        letters=tuple(one.paper for one in arrived if not one.paper.digital),
        download=letter(services, screen.download, facts, time.today) if screen.download else None,
        on_top=frozenset(step.task.papers),
        derived=derived,
        answers=answers,
        tries=tries,
        blocked=blocked,
        stuck=progress.is_stuck(mine, lesson.id, step.id),
        done=done,
    )


def steps_named(
    lesson: Lesson, events: Sequence[Event], facts: Facts, shown_step: str
) -> tuple[progress.StepView, ...]:
    """The list of steps with the facts of the person in their titles."""
    views = progress.step_views(events, lesson, shown_step)
    return tuple(
        replace(view, title=fill(step.title, with_alias(facts, step.task.as_)))
        if "{" in step.title
        else view
        for view, step in zip(views, lesson.steps, strict=True)
    )


def stop_screen(scene: Scene) -> Screen:
    """What comes instead of this screen after too many wrong answers; itself when nothing does."""
    name = scene.screen.blocked
    return screen_of(scene.service, name) if name else scene.screen


def _when_late(step: Step, late: Consequence) -> Step:
    """The step while its last day is over: read what came of it, then take the time back."""
    names = {"as_": step.task.as_, "papers": step.task.papers}
    task = late.task.model_copy(update=names)
    return step.model_copy(update={"task": task, "say": late.say, "hints": late.hints})


def _dated(lesson: Lesson, step: Step, facts: Facts, events: Sequence[Event]) -> Facts:
    """The facts with the last days so far, and the date of the last letter."""
    came = [one for one in progress.arrivals(events, lesson) if one.step]
    ids = [one.id for one in lesson.steps]
    before = ids[: ids.index(step.id)]
    here = [one.day for one in came if one.step in before or _is_late(one, step)]
    day = here[-1] if here else lesson.starts
    return {**facts, **last_days(lesson, step, events), **dates(day)}


def _is_late(one: progress.Arrival, step: Step) -> bool:
    return one.letter in [each.letter for each in late_of(step)]


def _told(screen: Screen, answers: Mapping[str, str], facts: Facts) -> tuple[tuple[str, str], ...]:
    """What to fill in per field; of what stays empty that too, for nobody may have to guess."""
    told = []
    for one in screen.fields:
        if answer := answers.get(one.id):
            told.append((one.label, answer_shown(one, answer, facts)))
        elif not one.required and not chosen(one.kind):
            told.append((one.label, text("les.laat_leeg")))
    return tuple(told)


def answer_shown(one: Field, answer: str, facts: Facts) -> str:
    """The right answer as a learner should read it: the label of a choice, "€ 3.128", a code."""
    if chosen(one.kind):
        return labels(one)[_chosen(one, answer, facts)]
    value = expected(one, answer, facts)
    written = fill(answer, facts)
    return written if value is None else kind_of(one.kind).told(written, value)


def labels(one: Field) -> dict[str, str]:
    """What can be chosen in a field: the words of each option, by its id."""
    own = {name: text(key) for name, key in kind_of(one.kind).options.items()}
    return own or {option.id: option.label for option in one.options}


def _chosen(one: Field, answer: str, facts: Facts) -> str:
    """The id of the right option; the first when more are right."""
    return str(next(iter(accepted(one, answer, facts))))


def right_answer(scene: Scene, one: Field) -> str:
    """What a field holds once its step is done: the id of a choice, or the text to type."""
    answer = scene.answers.get(one.id, "")
    if not answer or chosen(one.kind):
        return answer and _chosen(one, answer, scene.facts)
    return kind_of(one.kind).bare(answer_shown(one, answer, scene.facts))
