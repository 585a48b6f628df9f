"""A learner made of a few reading habits: finishes a lesson from what is drawn, nothing else.

It takes what is told. Else it looks for the same words: on a line of a paper, the oefenkaart, a
telephone or a letter, in a hint, in the help at the question. It asks for hints when it finds
nothing, and learns from what is said about a wrong answer.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from sandbox.model import Way
from tests.flows.finding import Found, example, find
from tests.flows.seen import Question, Sight, look
from tests.flows.walking import Walk

MOST_TRIES = 12
"""Presses at one step after which the robot would keep going round in circles."""
ANSWER_BUTTON = "Laat het antwoord zien"
HINTS, ALL = 1, 2
"""What the robot may ask for: hints, or in the end the answer as well."""


@dataclass
class Robot:
    """Walks a lesson. `guessed` and `shown` name the questions nothing on screen answered."""

    walk: Walk
    way: Way
    wrong: int = 0
    guessed: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    def finish(self) -> None:
        """From the first step to the end; fails when a step cannot be done."""
        while not self.walk.finished:
            self._do(self.walk.step)

    def _do(self, step: str) -> None:
        tried: defaultdict[str, list[str]] = defaultdict(list)
        for _ in range(MOST_TRIES):
            self._answer(step, tried)
            if self.walk.step == step and "verder" in self.walk.page().buttons:
                self.walk.press("verder")
            if self.walk.step != step:
                return
            self.wrong += 1
            self._ask_hint(step, HINTS)
        raise AssertionError(f"step {step} cannot be done: {look(self.walk.page())}")

    def _answer(self, step: str, tried: defaultdict[str, list[str]]) -> None:
        """Fills in every question as well as it can and presses the button."""
        sight = look(self.walk.page())
        found = {one.control.key: find(sight, one, tried[one.label]) for one in sight.questions}
        while any(not one for one in found.values()) and self._ask_hint(step, ALL):
            sight = look(self.walk.page())
            found = {one.control.key: find(sight, one, tried[one.label]) for one in sight.questions}
        for question in sight.questions:
            self._fill(step, question, found[question.control.key] or self._guess(step, question))
        self.walk.press("druk")
        if self.walk.step == step:
            self._learn(sight, look(self.walk.page()), found, tried)

    def _learn(
        self,
        before: Sight,
        now: Sight,
        found: dict[str, Found | None],
        tried: defaultdict[str, list[str]],
    ) -> None:
        """Remembers which answers were not right."""
        wrong = {one.control.key for one in now.questions if one.wrong}
        for question in before.questions:
            answer = found[question.control.key]
            if question.control.key in wrong and answer:
                tried[question.label].append(answer.answer)

    def _fill(self, step: str, question: Question, found: Found) -> None:
        control = question.control
        if control.kind == "text_input":
            self.walk.write(control, found.answer)
        else:
            self.walk.choose(control, found.answer)

    def _guess(self, step: str, question: Question) -> Found:
        if self.way != "proef":
            self.guessed.append(f"{step}: {question.label}")
        if question.control.kind in ("scale", "talk"):
            return Found(question.control.filled, 0)
        options = question.control.options
        return Found(options[0] if options else example(question) or "1", 0)

    def _ask_hint(self, step: str, wanted: int) -> bool:
        """One more hint, if there is; the answer itself is the last resort, and is remembered."""
        label = self.walk.page().buttons.get("tip")
        if not label or (label == ANSWER_BUTTON and wanted == HINTS):
            return False
        if label == ANSWER_BUTTON:
            self.shown.append(step)
        self.walk.press("tip")
        return True
