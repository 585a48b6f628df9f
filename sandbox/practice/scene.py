"""Everything one practice page shows, worked out from lesson, person and events alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from sandbox import progress
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
from sandbox.model.happened import Done
from sandbox.people.cases import with_case
from sandbox.people.facts import Facts, fill, with_alias
from sandbox.practice.derived import derived_now, with_today
from sandbox.practice.fading import Help, Shown, faded, lines_of, met
from sandbox.practice.post import dates, letter, post
from sandbox.practice.waiting import Waiting, last_days, late_of, waiting
from sandbox.progress import Moment, moment_in
from sandbox.tasks import Asked, Kind, Now, Site, task_of
from sandbox.tasks.filling import filled_paper
from sandbox.tasks.finding import find_step, screen_of


@dataclass(frozen=True)
class Scene:
    """One step of a lesson for one person; all texts are filled in.

    `asked` is what stands before the learner, made by `task` of what there is `now`.
    `told` are the answers that Oefenloket tells (way "samen", or after the last hint), `shown` says
    where others stand, `whys` why what is told is asked.
    `facts` have the second names that the step gives them, `own_facts` do not: papers and the
    oefenkaart stay those of the person, whoever a screen is about.
    `on_top` are the ids of the papers that lie open.
    `time` is what the learner may do
    with the calendar; when the last day went by, the step is about what came of it.
    """

    lesson: Lesson
    step: Step
    task: Kind
    now: Now
    asked: Asked
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
    shown: tuple[Shown, ...]
    whys: tuple[tuple[str, str], ...]
    letters: tuple[Paper, ...]
    on_top: frozenset[str]
    derived: Derived
    tries: int
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

    @property
    def site(self) -> Site | None:
        """The simulated site, at a step that has one."""
        return self.asked.site

    @property
    def service(self) -> Service:
        """The service of the simulated site."""
        return self._at_site.service

    @property
    def screen(self) -> Screen:
        """The screen of the simulated site, filled in."""
        return self._at_site.screen

    @property
    def beside(self) -> Screen | None:
        """The second device, to look at."""
        return self._at_site.beside

    @property
    def download(self) -> Paper | None:
        """The paper that can be kept from this screen."""
        return self._at_site.download

    @property
    def _at_site(self) -> Site:
        if self.asked.site is None:
            raise ValueError(f"step {self.step.id} has no simulated site")
        return self.asked.site

    @property
    def blocked(self) -> bool:
        """Whether no more tries are taken until the learner waits."""
        return self.asked.blocked

    @property
    def fields(self) -> tuple[Field, ...]:
        """The questions, filled in."""
        return tuple(question.field for question in self.asked.questions)

    @property
    def answers(self) -> Mapping[str, str]:
        """The author's answers per question, still with facts between braces."""
        return self.task.right(self.now.services)

    def right(self, field: Field) -> str:
        """What a question holds once the step is done: the id of a choice, or the text to type."""
        question = next(each for each in self.asked.questions if each.field.id == field.id)
        return self.task.put(self.now, question)

    @cached_property
    def papers(self) -> tuple[Paper, ...]:
        """The person's papers in this lesson, made when drawn; they keep their places."""
        lying = self.lesson.on_table
        return tuple(
            filled_paper(paper, self.own_facts) for paper in self.person.papers if paper.id in lying
        )

    @property
    def first_hint(self) -> str:
        """The first rung of the ladder, asked for or not; "" when there is none."""
        return fill(self.step.hints[0], self.facts) if self.step.hints else ""

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
    """The scene of a step after all that a learner did; KeyError for a step that is not there."""
    return scene_at(services, moment_in(lesson, events), person, step_id)


def scene_at(
    services: Mapping[str, Service], moment: Moment, person: Person, step_id: str, before: int = 0
) -> Scene:
    """The scene of a step; KeyError when the lesson has no such step.

    `before` is how often its screens were met in other lessons.
    """
    lesson, here, so_far = moment.lesson, moment.at(step_id), moment
    step = find_step(lesson, step_id)
    moment = _as_if(moment, step)
    time = waiting(moment, step)
    if time.late:
        step = _when_late(step, time.late)
    task = task_of(step)
    derived = derived_now(services, moment, person)
    today = with_today(person, derived, moment)
    own_facts = _dated(moment, step, today)
    facts = _named(moment, own_facts, step)
    arrived = post(services, moment.days, today)
    done = step.id in moment.done
    tries = progress.tries(here)
    way = moment.way
    now = Now(
        services,
        facts,
        derived,
        letter=lambda name: letter(services, name, facts, moment.days.day_of(name)),
        paper=lambda name: letter(services, name, facts, time.today),
        tries=tries,
        done=done,
    )
    asked = task.asked(now)
    hinted = progress.hints_open(here, way, len(step.hints), time.late is not None)
    hints = step.hints[:hinted]
    tells = hinted > len(step.hints) or (done and way in ("samen", "proef"))
    letters = tuple(item.paper for item in arrived if not item.paper.digital)
    answers = () if asked.blocked else _answers(task, now, asked)
    offered = Help(tuple((field.label, answer) for field, answer in answers)) if tells else Help()
    if way == "samen" and not tells:
        papers = _readable(moment, step, person, own_facts, letters)
        lines = lines_of(papers, person, own_facts)
        offered = faded(answers, lines, before + met(so_far, step), task.judgement)
    tells = tells or (way == "samen" and len(offered.told) == len(answers))
    enough = len(hints) == len(step.hints) and (tells or not task.judged)
    return Scene(
        lesson=lesson,
        step=step,
        task=task,
        now=now,
        asked=asked,
        person=person,
        facts=facts,
        own_facts=own_facts,
        way=way,
        steps=steps_named(so_far, facts, step.id),
        today=time.today,
        time=time,
        say=fill(step.say, facts),
        hints=tuple(fill(hint, facts) for hint in hints),
        more_hints=way != "proef" and not enough,
        told=offered.told,
        shown=offered.shown,
        whys=offered.whys,
        letters=letters,
        on_top=frozenset(task.papers),
        derived=derived,
        tries=tries,
        stuck=progress.is_stuck(here),
        done=done,
    )


def _as_if(moment: Moment, step: Step) -> Moment:
    """As if all practice before a step was done, for who does one part alone."""
    ids = [other.id for other in moment.lesson.steps if other.stage == "do"]
    before = ids[: ids.index(step.id)] if step.id in ids else ids
    left = [name for name in before if name not in moment.done]
    early = step.stage in ("why", "look")
    if early or not left or step.id in moment.done or not moment.events:
        return moment
    last = moment.events[-1]
    done = (Event(last.at, last.actor, Done(moment.lesson.id, name)) for name in left)
    return Moment(moment.lesson, (*moment.events, *done))


def steps_named(moment: Moment, facts: Facts, shown_step: str) -> tuple[progress.StepView, ...]:
    """The list of steps with the facts of the person in their titles."""
    views = progress.step_views(moment, shown_step)
    return tuple(
        replace(view, title=fill(step.title, _named(moment, facts, step)))
        if "{" in step.title
        else view
        for view, step in zip(views, moment.lesson.steps, strict=True)
    )


def _named(moment: Moment, facts: Facts, step: Step) -> Facts:
    """The facts with the second names and the case of a step."""
    return with_case(with_alias(facts, step.task.as_), step, moment.round_number - 1)


def stop_screen(scene: Scene) -> Screen:
    """What comes instead of this screen after too many wrong answers; itself when nothing does."""
    name = scene.screen.blocked
    return screen_of(scene.service, name) if name else scene.screen


def _when_late(step: Step, late: Consequence) -> Step:
    """The step while its last day is over: read what came of it, then take the time back."""
    names = {"as_": step.task.as_, "papers": step.task.papers}
    task = late.task.model_copy(update=names)
    return step.model_copy(update={"task": task, "say": late.say, "hints": late.hints})


def _dated(moment: Moment, step: Step, facts: Facts) -> Facts:
    """The facts with the last days so far, and the date of the last letter."""
    came = [arrival for arrival in moment.days.arrivals if arrival.step]
    ids = [other.id for other in moment.lesson.steps]
    before = ids[: ids.index(step.id)]
    here = [arrival.day for arrival in came if arrival.step in before or _is_late(arrival, step)]
    day = here[-1] if here else moment.lesson.starts
    return {**facts, **last_days(moment, step), **dates(day)}


def _is_late(arrival: progress.Arrival, step: Step) -> bool:
    return arrival.letter in [each.letter for each in late_of(step)]


def _answers(task: Kind, now: Now, asked: Asked) -> tuple[tuple[Field, str], ...]:
    """What to answer, per question that something can be told of."""
    told = [(question.field, task.told(now, question)) for question in asked.questions]
    return tuple((field, answer) for field, answer in told if answer)


def _readable(
    moment: Moment, step: Step, person: Person, facts: Facts, letters: tuple[Paper, ...]
) -> tuple[Paper, ...]:
    """The papers and letters on the table, those that lie open first."""
    open_ = step.task.papers
    lying = [paper for paper in person.papers if paper.id in moment.lesson.on_table]
    lying.sort(key=lambda paper: paper.id not in open_)
    return (*(filled_paper(paper, facts) for paper in lying), *letters)
