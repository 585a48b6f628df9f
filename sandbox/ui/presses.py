"""What happens when the learner presses a button: runs before the page is drawn again."""

from __future__ import annotations

import streamlit as st

from sandbox import progress
from sandbox.model import Folder, Lesson, Step, Way
from sandbox.model.happened import (
    Again,
    Done,
    HelpAsked,
    HintAsked,
    JumpUndone,
    MessageMoved,
    Started,
    TimeJumped,
    WayChosen,
)
from sandbox.people.facts import fill
from sandbox.practice import scene as scenes
from sandbox.practice.pressing import press as press_button
from sandbox.practice.scene import Scene
from sandbox.tasks import Outcome
from sandbox.tasks.finding import find_step
from sandbox.texts import text
from sandbox.ui import visit
from sandbox.ui.parts import fields
from sandbox.ui.place import Place, go
from sandbox.ui.runtime import catalog, person

FINISHED = "_einde"
"""The place after the last step; no step can have this name."""


def scene_of(lesson: Lesson, step: str) -> Scene:
    """The scene of a step for who is here; the one that was drawn, as long as it holds."""
    here = visit.current()
    key = (lesson.id, step, here)
    drawn: tuple[object, Scene] | None = st.session_state.get("scene")
    if drawn is not None and drawn[0] == key:
        return drawn[1]
    who = person(lesson.persona, here.learner)
    scene = scenes.build(catalog().services, lesson, who, here.events, step)
    st.session_state["scene"] = (key, scene)
    return scene


def enter(lesson_id: str) -> None:
    """To the introduction of a lesson, as somebody with an own made-up person."""
    if not visit.current().learner:
        visit.begin()
    go(Place("les", lesson_id))


def start(lesson_id: str, way_key: str) -> None:
    """Begins or resumes a lesson in the chosen way."""
    lesson = catalog().lessons[lesson_id]
    chosen: Way = st.session_state.get(way_key) or lesson.ways[0]
    if not visit.current().learner:
        visit.begin()
    if not progress.this_round(visit.current().events, lesson_id):
        visit.record(Started(lesson_id, lesson.steps[0].id))
    if progress.way_of(visit.current().events, lesson) != chosen:
        visit.record(WayChosen(lesson_id, chosen))
    resume(lesson_id)


def resume(lesson_id: str) -> None:
    """Goes to the first step that is not done, or to the end."""
    lesson = catalog().lessons[lesson_id]
    step = progress.current_step(visit.current().events, lesson)
    go(Place("les", lesson_id, step.id if step else FINISHED))


def again(lesson_id: str) -> None:
    """Starts a lesson afresh; the earlier round stays in the history."""
    visit.record(Again(lesson_id))
    go(Place("les", lesson_id))


def press(lesson_id: str, step_id: str) -> None:
    """The button of the simulated screen."""
    lesson = catalog().lessons[lesson_id]
    scene = scene_of(lesson, step_id)
    typed = {one.id: fields.typed(scene, one) for one in scene.fields}
    pressed = press_button(scene, typed)
    visit.record(*pressed.happened)
    _remember(Place("les", lesson_id, step_id), pressed.outcome)
    if pressed.onward:
        onward(lesson_id, step_id)
    elif any(isinstance(one, Done) for one in pressed.happened):
        fields.put_right(scene)
    else:
        fields.empty(scene, pressed.outcome.emptied)


def _remember(place: Place, outcome: Outcome) -> None:
    """Keeps the outcome for the page that is drawn next."""
    at = st.session_state.get("attempt", 0) + 1
    st.session_state.update(outcome=(place, outcome), attempt=at)


def onward(lesson_id: str, step_id: str) -> None:
    """To the step after this one, or to the end of the lesson."""
    lesson = catalog().lessons[lesson_id]
    ids = [step.id for step in lesson.steps]
    after = ids[ids.index(step_id) + 1 :]
    place = Place("les", lesson_id, after[0] if after else FINISHED)
    st.session_state["praised"] = (place, step_id)
    go(place)


def outcome_of(scene: Scene) -> Outcome | None:
    """The outcome of the last press, when it was on this step."""
    place, outcome = st.session_state.get("outcome", (None, None))
    return outcome if place == _place_of(scene) else None


def forget_outcome_elsewhere(place: Place) -> None:
    """What was wrong at another place is not shown again on return."""
    if st.session_state.get("outcome", (place, None))[0] != place:
        del st.session_state["outcome"]


def praise_for(scene: Scene) -> str:
    """The kind word for the step before, right after it was done."""
    place, before = st.session_state.get("praised", (None, ""))
    if place != _place_of(scene) or scene.done:
        return ""
    praised: Step = find_step(scene.lesson, before)
    facts = scene_of(scene.lesson, before).facts if "{" in praised.praise else {}
    return fill(praised.praise, facts) or text("les.goed")


def _place_of(scene: Scene) -> Place:
    return Place("les", scene.lesson.id, scene.step.id)


def later(lesson_id: str, step_id: str, jump: str) -> None:
    """Lets simulated time pass; `jump` is the id of a jump that the author offers here."""
    visit.record(TimeJumped(lesson_id, step_id, jump))


def undo(lesson_id: str, step_id: str) -> None:
    """Takes the last jump in time at this step back."""
    visit.record(JumpUndone(lesson_id, step_id))


def move(lesson_id: str, letter: str, folder: Folder) -> None:
    """Puts a message of the digital mailbox in another folder."""
    visit.record(MessageMoved(lesson_id, letter, folder))


def hint(lesson_id: str, step_id: str) -> None:
    """One more rung of the ladder of hints."""
    visit.record(HintAsked(lesson_id, step_id))


def ask_help(lesson_id: str, step_id: str) -> None:
    """Marks the step, so that a helper sees it."""
    visit.record(HelpAsked(lesson_id, step_id))


def help_asked(scene: Scene) -> bool:
    """Whether help was asked at this step in this round."""
    events = visit.current().events
    return not scene.done and progress.help_asked(events, scene.lesson.id, scene.step.id)
