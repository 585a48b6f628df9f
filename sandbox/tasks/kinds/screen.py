"""The kind *screen*: fill in a screen of a simulated service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from pydantic import Field as Written
from pydantic import StringConstraints

from sandbox.fields import kind_of
from sandbox.model import Field, Given, Id, Screen, Service, Text, Way
from sandbox.people.facts import Facts, with_alias
from sandbox.tasks.checking import expected, slip_told, submit
from sandbox.tasks.filling import filled_screen
from sandbox.tasks.finding import find_screen, screen_of
from sandbox.tasks.kind import Answered, Asked, Finding, Kind, Now, Question, Site
from sandbox.tasks.outcome import Outcome
from sandbox.tasks.pointing import pointable
from sandbox.tasks.showing import answer_shown


class ScreenTask(Kind):
    """`screen` is "service/screen"; `expect` is what belongs in a field, where it differs."""

    key: ClassVar[str] = "screen"
    flat: ClassVar[bool] = True
    judgement: ClassVar[bool] = False

    screen: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+/[a-z0-9-]+$")]
    expect: Mapping[Id, Text] = Written(default_factory=dict)

    @property
    def screens(self) -> tuple[str, ...]:
        """The one screen."""
        return (self.screen,)

    def asked(self, now: Now) -> Asked:
        """The screen as it stands; after too many tries the one that stops somebody."""
        service, screen = find_screen(now.services, self.screen)
        blocked = bool(screen.tries and now.tries >= screen.tries and not now.done)
        visible = screen_of(service, screen.blocked) if blocked and screen.blocked else screen
        filled = pointable(filled_screen(visible, now.facts), now.letter)
        beside = screen_of(service, screen.beside) if screen.beside and not blocked else None
        astray = screen_of(service, screen.astray) if screen.astray and not blocked else None
        return Asked(
            button=filled.button,
            questions=tuple(
                Question(field, kind_of(field.kind).control) for field in filled.fields
            ),
            site=Site(
                service,
                filled,
                filled_screen(beside, now.facts) if beside else None,
                filled_screen(astray, now.facts) if astray else None,
                now.paper(screen.download) if screen.download else None,
            ),
            blocked=blocked,
        )

    def judge(self, now: Now, asked: Asked, answers: Mapping[str, str], way: Way) -> Outcome:
        """Every field is looked at on its own; the site refuses what does not match."""
        _, screen = find_screen(now.services, self.screen)
        filled = asked.site.screen if asked.site else screen
        return submit(filled, self.right(now.services), now.facts, answers, way)

    def right(self, services: Mapping[str, Service]) -> Mapping[str, str]:
        """The task's own answer per field, else the field's."""
        return self._answers(find_screen(services, self.screen)[1])

    def _answers(self, screen: Screen) -> Mapping[str, str]:
        own = {field.id: field.answer for field in screen.fields if field.answer is not None}
        return own | dict(self.expect)

    def causes(self, services: Mapping[str, Service], mistake: str) -> tuple[str, ...]:
        """What the author wrote of this mistake at each field, or what is told of a slip."""
        _, screen = find_screen(services, self.screen)
        made = [each for field in screen.fields for each in field.mistakes if each.id == mistake]
        told = [each.say for each in made]
        slips = [slip_told(field, mistake) for field in screen.fields]
        return tuple(dict.fromkeys(filter(None, (*told, *slips))))

    def given(self, services: Mapping[str, Service], facts: Facts, done: bool) -> tuple[Given, ...]:
        """The answers of the fields that feed a sum."""
        _, screen = find_screen(services, self.screen)
        feeding = [field for field in screen.fields if field.feeds]
        if not feeding:
            return ()
        named, answers = with_alias(facts, self.as_), self._answers(screen)
        about = self.as_.get(screen.about, "")
        found = []
        for field in feeding:
            source = answers.get(field.id, "") if done else field.prefill
            value = expected(field, source, named) if source else None
            if value is not None:
                found.append(Given(screen.id, field.feeds, about, value))
        return tuple(found)

    def answered(self, services: Mapping[str, Service], facts: Facts) -> Answered | None:
        """The fields that have an answer, under the title of the screen; not a line in a letter."""
        service, screen = find_screen(services, self.screen)
        named = with_alias(facts, self.as_)
        filled, answers = filled_screen(screen, named), self._answers(screen)
        rows = tuple(
            (field.label, answer_shown(field, answers[field.id], named))
            for field in filled.fields
            if answers.get(field.id) and not field.paper
        )
        return Answered(service.id, filled.path, filled.title, rows) if rows else None

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Answers for fields that are not there, and fields without an answer."""
        _, screen = find_screen(services, self.screen)
        fields = [field.id for field in screen.fields]
        for name in self.expect:
            if name not in fields:
                cause = "geen_veld" if fields else "geen_velden"
                named = {"naam": name, "scherm": self.screen}
                yield Finding(("expect", name), cause, {**named, "keuze": tuple(fields)})
        for field in screen.fields:
            if self._lacks(field):
                lacking = {"veld": field.id, "scherm": self.screen}
                yield Finding(("expect",), "geen_antwoord", lacking)
        if (
            any(field.feeds for field in screen.fields)
            and self.as_
            and screen.about not in self.as_
        ):
            cause = "over_wie" if screen.about else "over_niemand"
            named = {"naam": screen.about, "scherm": self.screen}
            yield Finding(("as",), cause, {**named, "keuze": tuple(self.as_)})

    def _lacks(self, field: Field) -> bool:
        return field.required and field.answer is None and field.id not in self.expect
