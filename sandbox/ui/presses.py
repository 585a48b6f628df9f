"""What happens when the learner presses a button: runs before the page is drawn again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import get_args

from sandbox import progress
from sandbox.finding.glossary import find_words
from sandbox.model import Folder
from sandbox.model.happened import (
    Again,
    Done,
    FoundClear,
    HelpAsked,
    HintAsked,
    JumpUndone,
    MessageMoved,
    NotUnderstood,
    SentenceUnclear,
    SettingChosen,
    TimeJumped,
)
from sandbox.model.lessons import OWN
from sandbox.pages.controls import HOLDING
from sandbox.pages.parts.fields import key_of
from sandbox.pages.parts.form import opened_hint
from sandbox.pages.parts.searching import FIELD
from sandbox.pages.parts.unclear import CLEAR, WHICH
from sandbox.pages.place import FINISHED, LESSON, REFRESH, Place
from sandbox.pages.state import Moved
from sandbox.people.identifiers import could_be_real_bsn
from sandbox.pieces import Press
from sandbox.practice.pressing import press as press_button
from sandbox.practice.read_here import stands_here
from sandbox.practice.refreshing import answered
from sandbox.practice.refreshing import question as question_of
from sandbox.practice.scene import Scene
from sandbox.progress.refreshing import to_refresh
from sandbox.tasks import Question
from sandbox.texts import text
from sandbox.ui import (
    address,
    asking,
    beginning,
    entering,
    examining,
    hard_ones,
    joining,
    licences,
    looking,
    making,
    offering,
    own_words,
    pairing,
    routes,
    session,
    teaching,
    telling,
    visit,
    visiting,
)
from sandbox.ui.at_step import closed, scene_of
from sandbox.ui.making import catalog
from sandbox.ui.runtime import finder, person
from sandbox.ui.told import tell


def do(press: Press) -> None:
    """Does what a button says."""
    session.drop("told")
    if press.act not in AT_STEP or not closed(*press.given[:2]):
        ACTS[press.act](*press.given)


def go(*place: str) -> None:
    """To another place."""
    address.go(Place(*place))


def search() -> None:
    """Looks for lessons; what was typed stays in its field, and goes nowhere else."""
    if typed := _looked_for():
        found = finder().find(typed)
        visiting.remember_found(found)
        offering.searched(bool(found))


def _looked_for() -> str:
    """What somebody looks for; "" when that cannot be done, which is remembered."""
    session.drop("found_words")
    typed = str(session.answer(FIELD) or "")
    if could_be_real_bsn(typed):
        session.put_answer(FIELD, "")
        visiting.remember_found(None, text("les.echt_bsn"))
        return ""
    if not typed.strip():
        visiting.remember_found(None, text("zoeken.leeg"))
    return typed.strip()


def search_words() -> None:
    """Looks for words of the glossary, as `search` does for lessons."""
    if typed := _looked_for():
        visiting.remember_found(None)
        session.keep(found_words=find_words(typed))


def somebody_else() -> None:
    """Nobody is here any more, in this browser; what was done stays under its oefencode."""
    visit.let_go()
    session.drop("intake")
    address.go(Place())


def enter(lesson_id: str) -> None:
    """To the introduction of a lesson, as somebody with an own made-up person."""
    if not visit.current().code and lesson_id != OWN:
        visit.begin()
    address.go(Place(LESSON, lesson_id))


def start(lesson_id: str, way_key: str) -> None:
    """Begins or resumes a lesson in the chosen way."""
    beginning.begin(lesson_id, str(session.answer(way_key)))


def start_part(lesson_id: str, part: str, way_key: str) -> None:
    """Begins or resumes one part of a lesson in the chosen way."""
    beginning.begin_part(lesson_id, part, str(session.answer(way_key)))


def beside(lesson_id: str) -> None:
    """Begins or resumes a lesson at once, for who sits beside somebody who came for help."""
    session.keep(beside=True)
    if visit.moment(catalog().lessons[lesson_id]).round:
        beginning.resume(lesson_id)
    else:
        beginning.begin(lesson_id, "")


def again(lesson_id: str) -> None:
    """Starts a lesson afresh; the earlier round stays in the history."""
    visit.record(Again(lesson_id))
    address.go(Place(LESSON, lesson_id))


def press(lesson_id: str, step_id: str, back: str) -> None:
    """The button of the simulated screen. `back` is the check page that led here, if any."""
    lesson = catalog().lessons[lesson_id]
    scene = scene_of(lesson, step_id)
    typed = {question.field.id: _typed(scene, question) for question in scene.asked.questions}
    pressed = press_button(scene, typed)
    visit.record(*pressed.happened)
    visiting.remember_outcome(Place(LESSON, lesson_id, step_id, back), pressed.outcome)
    if pressed.onward and back:
        address.go(Place(LESSON, lesson_id, back))
    elif pressed.onward:
        onward(lesson_id, step_id)
    elif not pressed.outcome.done and any(isinstance(what, Done) for what in pressed.happened):
        _put_right(scene)
    elif not pressed.outcome.done:
        _empty(scene, pressed.outcome.emptied)


def refresh(lesson_id: str, step_id: str) -> None:
    """The button of a question of *Opfrissen*."""
    here, lesson = visit.current(), catalog().lessons[lesson_id]
    today, lessons = datetime.now(UTC).date(), catalog().lessons.values()
    klas = here.history.classroom
    asked = to_refresh(here.history, lessons, today, lambda: hard_ones.missed_in(klas))
    due = next((one for one in asked if (one.lesson.id, one.step) == (lesson_id, step_id)), None)
    if due is None:
        return
    who = person(lesson.persona, visit.seed(lesson))
    scene = question_of(catalog().services, visit.moment(lesson), who, due)
    typed = {one.field.id: _typed(scene, one) for one in scene.asked.questions}
    outcome, happened = answered(scene, typed)
    visit.record(*happened)
    if happened:
        visiting.forget_outcome()
        visiting.praise(Place(REFRESH), f"{lesson_id}/{step_id}")
    else:
        visiting.remember_outcome(Place(REFRESH), outcome)


def answer_exam(subject: str, task: str) -> None:
    """The button of a task of an exam."""
    examining.answer(
        subject,
        task,
        lambda scene: {one.field.id: _typed(scene, one) for one in scene.asked.questions},
    )


def onward(lesson_id: str, step_id: str) -> None:
    """To the step after this one, or to the end of the lesson."""
    ids = [step.id for step in catalog().lessons[lesson_id].steps]
    after = ids[ids.index(step_id) + 1 :]
    place = Place(LESSON, lesson_id, after[0] if after else FINISHED)
    visiting.praise(place, step_id)
    address.go(place)


def later(lesson_id: str, step_id: str, jump: str) -> None:
    """Lets simulated time pass; `jump` is the id of a jump that the author offers here."""
    visit.record(TimeJumped(lesson_id, step_id, jump))
    telling.day(lesson_id, step_id)


def undo(lesson_id: str, step_id: str) -> None:
    """Takes the last jump in time at this step back."""
    visit.record(JumpUndone(lesson_id, step_id))
    telling.day(lesson_id, step_id, undone=True)


def move(lesson_id: str, letter: str, to: str) -> None:
    """Puts a message of the digital mailbox in another folder."""
    folder: Folder = next(known for known in get_args(Folder) if known == to)
    visit.record(MessageMoved(lesson_id, letter, folder))
    telling.moved(lesson_id, letter, folder)


def hint(lesson_id: str, step_id: str) -> None:
    """One more rung of the ladder of hints; two when the first was open unasked."""
    scene = scene_of(catalog().lessons[lesson_id], step_id)
    form = progress.settings(visit.current().history.settings).form
    visit.record(HintAsked(lesson_id, step_id))
    if opened_hint(form, scene):
        visit.record(HintAsked(lesson_id, step_id))
    telling.hint(lesson_id, step_id)


def ask_help(lesson_id: str, step_id: str) -> None:
    """Marks the step, so that a helper sees it."""
    visit.record(HelpAsked(lesson_id, step_id))
    telling.help_asked(lesson_id, step_id)


def not_understood(lesson_id: str, step_id: str) -> None:
    """Somebody does not understand what stands here: counted, for who wrote it. Then: which
    sentence is it?
    """
    visit.record(NotUnderstood(lesson_id, step_id))
    session.keep(which=True)
    visiting.move_to(f"#{WHICH}", text("gezegd.snap_niet"))


def which_sentence(lesson_id: str, step_id: str, sentence: str) -> None:
    """It is one of the sentences that stand here; of any other id nothing is kept."""
    scene = scene_of(catalog().lessons[lesson_id], step_id)
    known = stands_here(scene, sentence, visiting.last_outcome())
    if known:
        visit.record(SentenceUnclear(lesson_id, step_id, sentence))
    session.drop("which")
    said = text("snap.dank_zin") if known else ""
    visiting.move_to(".st-key-snap_niet button", said)


def found_clear(lesson_id: str, clear: str) -> None:
    """How clear a lesson was, after it."""
    if clear in CLEAR and lesson_id in catalog().lessons:
        visit.record(FoundClear(lesson_id, clear))
        tell(text("snap.dank"))


def set_up(key: str) -> None:
    """A setting was chosen; it counts from now on, also on another device."""
    if not visit.current().code:
        visit.begin()
    visit.record(SettingChosen(str(session.answer(key))))


def forget() -> None:
    """Wipes all that this learner did, for good."""
    visit.forget()
    address.go(Place())


def hold(key: str, value: str, focus: str, said: str) -> None:
    """An answer that a button inside it makes: ids that the author wrote."""
    visiting.hold(key, value, Moved(f".st-key-{focus} button", said))


def _typed(scene: Scene, asked: Question) -> str:
    """What the learner filled in, as a text; the id of what was chosen."""
    key = key_of(scene, asked.field.id)
    if asked.control in HOLDING:
        start = scene.right(asked.field) if scene.done else asked.field.prefill
        return visiting.held().get(key, start)
    value = session.answer(key)
    if asked.control == "tick":
        return "ja" if value else "nee"
    return str(value or "")


def _empty(scene: Scene, names: Iterable[str]) -> None:
    for name in names:
        session.put_answer(key_of(scene, name), "")


def _put_right(scene: Scene) -> None:
    """Shows the right answers in the fields of a step that was corrected."""
    for question in scene.asked.questions:
        key, answer = key_of(scene, question.field.id), scene.right(question.field)
        if question.control in HOLDING:
            visiting.put_held(key, answer)
        else:
            session.put_answer(key, answer == "ja" if question.control == "tick" else answer)


def look_again() -> None:
    """Draws the page again, for whose scripts do not ask whether there is something new."""


AT_STEP = ("druk", "later", "ongedaan", "tip", "hulp")
"""What is done at a step, and not in a part that the teacher closed."""
ACTS: Mapping[str, Callable[..., None]] = {
    "ga": go,
    "bekijk": enter,
    "begin": start,
    "deel": start_part,
    "fris": refresh,
    "hervat": beginning.resume,
    "zeker": beginning.feel,
    "antwoord": routes.answer,
    "sla_over": routes.skip,
    "volg": routes.follow,
    "volg_niet": routes.stop,
    "zeker_route": routes.feel,
    "ernaast": beside,
    "opnieuw": again,
    "druk": press,
    "houd": hold,
    "verder": onward,
    "later": later,
    "ongedaan": undo,
    "verplaats": move,
    "tip": hint,
    "hulp": ask_help,
    "snap_niet": not_understood,
    "welke_zin": which_sentence,
    "duidelijk": found_clear,
    "stel": set_up,
    "oefencode": entering.go_on,
    "vergeet": forget,
    "aanbod_toon": offering.show_it,
    "aanbod_nee": offering.decline,
    "zoek": search,
    "zoek_nee": offering.search_on,
    "zoek_klaar": offering.every_lesson,
    "zoek_woord": search_words,
    "eigen_woord": own_words.begin_with,
    "probeer_woord": own_words.choose,
    "iemand_anders": somebody_else,
    "laat_meekijken": looking.show_code,
    "mag_meekijken": looking.admit,
    "stop_meekijken": looking.end,
    "kijk_mee": looking.type_code,
    "klascode": joining.find,
    "andere_namen": joining.offer_others,
    "bijnaam": joining.choose,
    "verhuis": joining.go_on_here,
    "ronde_kies": asking.answer,
    "klas_les": beginning.begin,
    "klas_weg": joining.leave,
    "maak_klas": teaching.make,
    "lesmaker_over": making.say_about,
    "lesmaker_zet": making.add,
    "lesmaker_alle": making.add_all,
    "lesmaker_stap": making.change,
    "lesmaker_wis": making.wipe,
    "lesmaker_bekijk": making.look_at_it,
    "sleutel": teaching.open_with_key,
    "klas_dicht": teaching.close,
    "wis_klas": teaching.wipe,
    "klas_open": teaching.reopen,
    "samen_maak": pairing.make,
    "samen_code": pairing.find,
    "samen_kom": pairing.come,
    "samen_alleen": pairing.alone,
    "samen_weer": pairing.back,
    "samen_kijk": look_again,
    "examen": examining.begin,
    "examen_klaar": answer_exam,
    "examen_tijd": examining.time,
    "klopt": licences.find,
    "andere_bijnaam": licences.another,
}
"""Every act that a press may name."""
