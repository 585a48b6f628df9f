"""The policy of practising: way x answer x state gives what is recorded, said and told.

Read the tables first. A row holds for every way unless it names one: `proef: …`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from sandbox.model import (
    Block,
    Consequence,
    Deadline,
    Event,
    Fact,
    Field,
    ForReal,
    Happened,
    Lesson,
    Mistake,
    Paper,
    Person,
    Reality,
    Screen,
    Service,
    Source,
    Step,
    Wait,
)  # fmt: skip
from sandbox.model.happened import (
    AllUndone,
    Done,
    HelpAsked,
    HintAsked,
    Started,
    TimeJumped,
    Waited,
    WayChosen,
    Wrong,
)  # fmt: skip
from sandbox.practice.pressing import Pressed, press
from sandbox.practice.scene import Scene, build
from sandbox.practice.waiting import Waiting
from sandbox.tasks.kinds.screen import ScreenTask
from sandbox.texts import text

NOW = datetime(2026, 3, 2, tzinfo=UTC)
WAYS = ("samen", "tips", "zelf", "proef")
LONG = Wait(weeks=6)
HINTS = ("Kijk op je jaaropgaaf.", "Zoek de regel Loon.")
TYPED = {
    "empty": "",
    "unreadable": "veel geld",
    "mistake": "2008",
    "wrong": "1",
    "right": "€ 3.128",
    "bsn": "111222333",
}
RECORDED = {
    ("fresh", "empty"): "wrong:onleesbaar",
    ("fresh", "unreadable"): "wrong:onleesbaar",
    ("fresh", "mistake"): "wrong:netto | proef: wrong:netto done",
    ("fresh", "wrong"): "wrong:anders | proef: wrong:anders done",
    ("fresh", "right"): "done",
    ("fresh", "bsn"): "",
    ("late", "empty"): "wrong:onleesbaar",
    ("late", "unreadable"): "wrong:onleesbaar",
    ("late", "mistake"): "wrong:netto",
    ("late", "wrong"): "wrong:anders",
    ("late", "right"): "all-undone",
    ("late", "bsn"): "",
    ("done", "empty"): "wrong:onleesbaar",
    ("done", "unreadable"): "wrong:onleesbaar",
    ("done", "mistake"): "wrong:netto",
    ("done", "wrong"): "wrong:anders",
    ("done", "right"): "",
    ("done", "bsn"): "",
}
"""Events by kind, with the mistake behind a wrong one. Nothing is recorded of a stopped number."""
SAID = {
    "empty": "site",
    "unreadable": "site",
    "mistake": "explains | proef: refuses",
    "wrong": "explains | proef: refuses",
    "right": "",
    "bsn": "warns",
}
"""Who speaks: the site says what it cannot read, Oefenloket explains; in a test only the site
refuses. A number that could be real is warned of in every way."""
ONWARD = {("fresh", "right"), ("done", "right")}
LIKE_FRESH = {"fresh": (), "hint offered": ("anders",) * 2, "stuck": ("anders",) * 4}
"""States in which an answer is judged like a first one, by the wrong answers before."""

QUESTION = Field(
    id="loon", kind="amount", label="Loon", answer="{loon}",
    mistakes=(Mistake(id="netto", answer="2008", say="Dit kwam op je bank."),),
)  # fmt: skip
SCREENS = (
    Screen(id="vraag", title="Loon", fields=(QUESTION,), refusal="Dit klopt niet."),
    Screen(id="slot", title="Code", fields=(QUESTION,), tries=3, blocked="dicht"),
    Screen(id="stil", title="Code", fields=(QUESTION,), tries=3),
    Screen(id="dicht", title="Even wachten", button="Ik heb gewacht"),
)
SERVICE = Service(
    id="proefdienst", title="Proefdienst", organisation="Oefen-Proef", address="proef.oefen",
    checked=date(2026, 3, 1), sources=(Source(text="b"),),
    reality=Reality(same=("a",), simpler=("b",)), screens=SCREENS,
    letters=(Paper(id="aanmaning", title="Aanmaning", body=(Block(text="Betaal."),)),),
)  # fmt: skip
LATE = Consequence(
    letter="proefdienst/aanmaning", task=ScreenTask(screen="proefdienst/vraag"),
    say="Lees wat er komt van te laat zijn.", hints=HINTS,
)  # fmt: skip


def step(id_: str, screen: str, **then: object) -> Step:
    """A step at a screen of the service."""
    written = {"id": id_, "title": id_, "part": "p", "say": f"Doe {id_}.", "hints": HINTS}
    return Step.model_validate(written | {"screen": f"proefdienst/{screen}"} | then)


LAST = Deadline(day=date(2026, 3, 9), late=(LATE,))
LESSON = Lesson(
    id="proefles", title="t", goal="g", minutes=5, audience="a", level=1, persona="p",
    picture="letter", starts=date(2026, 3, 2), sources=(Source(text="b"),),
    checked=date(2026, 3, 1), for_real=ForReal(ready=("a",), where=(("b", "c"),)),
    practice=(
        step("vraag", "vraag"),
        step("slot", "slot"),
        step("stil", "stil"),
        step("termijn", "vraag", later=(LONG,), deadline=LAST),
    ),
)  # fmt: skip
PERSON = Person(
    archetype="p", title="t", story="s", portrait="p", papers=(), card=(),
    facts={
        "loon": Fact("amount", 3128), "naam": Fact("name", "Sanne Oefenaar"),
        "bsn": Fact("bsn", "999900006"),
    },
)  # fmt: skip


@dataclass(frozen=True)
class Here:
    """A way, and where somebody is: the step, and what happened so far."""

    way: str
    step: str
    before: tuple[Happened, ...] = ()

    def scene(self, *more: Happened) -> Scene:
        """The scene, after more happened."""
        ids = [one.id for one in LESSON.steps]
        reached = tuple(Done(LESSON.id, one) for one in ids[: ids.index(self.step)])
        begun = (Started(LESSON.id, ids[0]), WayChosen(LESSON.id, self.way))
        what = (*begun, *reached, *self.before, *more)
        events = tuple(Event(NOW, "appel-fiets-maan-42", one) for one in what)
        return build({SERVICE.id: SERVICE}, LESSON, PERSON, events, self.step)

    def press(self, answer: str) -> Pressed:
        """What comes of an answer."""
        return press(self.scene(), {"loon": TYPED[answer]})


def wrong(at: str, *mistakes: str) -> tuple[Happened, ...]:
    """Wrong answers at a step."""
    return tuple(Wrong(LESSON.id, at, one) for one in mistakes)


def here(state: str, way: str) -> Here:
    """Somebody in a state."""
    if state in LIKE_FRESH:
        return Here(way, "vraag", wrong("vraag", *LIKE_FRESH[state]))
    return {
        "blocked": Here(way, "slot", wrong("slot", *["anders"] * 3)),
        "blocked on its own screen": Here(way, "stil", wrong("stil", *["anders"] * 3)),
        "late": Here(way, "termijn", (TimeJumped(LESSON.id, "termijn", LONG.id),)),
        "done": Here(way, "vraag", (Done(LESSON.id, "vraag"),)),
    }[state]


def policy(row: str, way: str) -> str:
    """What a row says of a way."""
    usual, *others = [part.strip() for part in row.split("|")]
    own = dict(part.split(":", 1) for part in others)
    return own.get(way, usual).strip()


def recorded(pressed: Pressed) -> str:
    """The events of a press as the tables write them."""
    return " ".join(
        f"wrong:{one.mistake}" if isinstance(one, Wrong) else one.kind for one in pressed.happened
    )


def said(pressed: Pressed) -> str:
    """Who speaks after a press."""
    outcome = pressed.outcome
    if outcome.guarded:
        return "warns"
    if outcome.errors:
        return "site"
    if outcome.explanations:
        return "explains"
    return "" if outcome.done else "refuses"


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("state", [*LIKE_FRESH, "late", "done"])
@pytest.mark.parametrize("answer", TYPED)
def test_what_is_recorded_and_who_speaks(way: str, state: str, answer: str) -> None:
    row = "fresh" if state in LIKE_FRESH else state
    pressed = here(state, way).press(answer)
    assert recorded(pressed) == policy(RECORDED[row, answer], way)
    assert said(pressed) == policy(SAID[answer], way)
    assert pressed.onward is ((row, answer) in ONWARD)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("answer", TYPED)
def test_a_site_that_is_blocked_only_lets_somebody_wait(way: str, answer: str) -> None:
    pressed = here("blocked", way).press(answer)
    assert (recorded(pressed), said(pressed), pressed.onward) == ("waited", "", False)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("tries", "blocked"), [(0, False), (2, False), (3, True), (4, True)])
def test_a_site_is_blocked_after_its_tries_and_open_after_waiting(
    way: str, tries: int, blocked: bool
) -> None:
    at = Here(way, "slot", wrong("slot", *["anders"] * tries))
    assert at.scene().blocked is blocked
    assert at.scene().screen.id == ("dicht" if blocked else "slot")
    assert not at.scene(Waited(LESSON.id, "slot")).blocked
    assert not at.scene(Done(LESSON.id, "slot")).blocked


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("answer", TYPED)
def test_our_words_are_those_for_this_answer(way: str, answer: str) -> None:
    outcome = here("fresh", way).press(answer).outcome
    site = {
        "empty": text("fout.leeg", veld="loon"),
        "unreadable": text("fout.amount.vorm", veld="Loon"),
    }
    ours = {
        "mistake": "Dit kwam op je bank.",
        "wrong": text("les.anders", veld="Loon"),
        "bsn": text("les.echt_bsn"),
    }
    tested = way == "proef" and answer in ("mistake", "wrong")
    assert dict(outcome.errors) == ({"loon": site[answer]} if answer in site else {})
    assert dict(outcome.explanations) == (
        {"loon": ours[answer]} if answer in ours and not tested else {}
    )
    assert outcome.refusal == ("Dit klopt niet." if answer in ("mistake", "wrong") else "")


@pytest.mark.parametrize("way", WAYS)
def test_only_a_number_that_could_be_real_empties_its_field(way: str) -> None:
    emptied = {answer: here("fresh", way).press(answer).outcome.emptied for answer in TYPED}
    assert {answer for answer, fields in emptied.items() if fields} == {"bsn"}


TOLD = {
    "fresh": {"samen"},
    "hint offered": {"samen"},
    "stuck": {"samen"},
    "blocked": set[str](),
    "blocked on its own screen": set[str](),
    "late": set[str](),  # the same was asked before: now it is looked up
    "done": {"samen", "proef"},
}
"""The ways in which the answer is told, per state, when nobody asked for anything."""
FIRST_HINTS = {"samen": 0, "tips": 1, "zelf": 0, "proef": 0}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("state", TOLD)
def test_when_the_answer_is_told(way: str, state: str) -> None:
    told = (("Loon", "€\xa03.128"),) if way in TOLD[state] else ()
    assert here(state, way).scene().told == told


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("state", TOLD)
def test_how_many_hints_are_shown_unasked(way: str, state: str) -> None:
    assert here(state, way).scene().hints == HINTS[: FIRST_HINTS[way]]


@pytest.mark.parametrize("way", WAYS)
def test_the_ladder_of_hints_ends_with_the_answer(way: str) -> None:
    at, asked = Here(way, "vraag"), HintAsked(LESSON.id, "vraag")
    shown, told, more = [], [], []
    for number in range(4):
        scene = at.scene(*[asked] * number)
        shown.append(len(scene.hints))
        told.append(bool(scene.told))
        more.append(scene.more_hints)
    first = FIRST_HINTS[way]
    assert shown == [min(2, first + number) for number in range(4)]
    assert told == [way == "samen" or first + number > 2 for number in range(4)]
    wanted = {"samen": [True, True, False, False], "proef": [False] * 4}
    assert more == wanted.get(way, [not said for said in told])


@pytest.mark.parametrize("way", WAYS)
def test_hints_start_afresh_after_being_late(way: str) -> None:
    asked, jump = HintAsked(LESSON.id, "termijn"), TimeJumped(LESSON.id, "termijn", LONG.id)
    at = Here(way, "termijn", (asked, asked, jump))
    assert len(at.scene().hints) == FIRST_HINTS[way]
    assert len(at.scene(asked).hints) == FIRST_HINTS[way] + 1
    assert not at.scene().told


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("tries", "stuck"), [(0, False), (3, False), (4, True), (9, True)])
def test_somebody_is_stuck_after_four_wrong_answers_or_a_call_for_help(
    way: str, tries: int, stuck: bool
) -> None:
    at = Here(way, "vraag", wrong("vraag", *["anders"] * tries))
    called = at.scene(HelpAsked(LESSON.id, "vraag"))
    assert (at.scene().stuck, called.stuck) == (stuck, True)
    assert at.scene().view.state == ("needs_help" if stuck else "current")
    assert called.view.state == "needs_help"


@pytest.mark.parametrize("way", WAYS)
def test_a_stopped_number_is_no_wrong_try(way: str) -> None:
    assert recorded(here("stuck", way).press("bsn")) == ""
    assert here("fresh", way).press("bsn").outcome.mistakes == ()


@pytest.mark.parametrize("way", WAYS)
def test_who_is_late_reads_about_it_and_can_take_it_back(way: str) -> None:
    at = here("late", way)
    assert at.scene().say == LATE.say
    back = at.scene(AllUndone(LESSON.id, "termijn"))
    assert back.say == "Doe termijn."
    assert not back.done


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("before", "jumps", "undo", "late"),
    [
        ((), (LONG,), False, False),
        ((TimeJumped(LESSON.id, "termijn", LONG.id),), (), True, True),
        ((Done(LESSON.id, "termijn"),), (), False, False),
    ],
)
def test_time_can_be_moved_while_a_last_day_is_ahead_and_back_when_it_went_by(
    way: str, before: tuple[Happened, ...], jumps: tuple[Wait, ...], undo: bool, late: bool
) -> None:
    time = Here(way, "termijn", before).scene().time
    assert (time.jumps, time.undo) == (jumps, undo)
    assert time.late == (LATE if late else None)
    assert (time.last_day is None) is (before == (Done(LESSON.id, "termijn"),))


@pytest.mark.parametrize("way", WAYS)
def test_a_step_without_a_calendar_has_nothing_to_wait_for(way: str) -> None:
    scene = here("fresh", way).scene()
    assert scene.time == Waiting(LESSON.starts)
    assert (scene.time.arrived, scene.done) == (False, False)


@pytest.mark.parametrize(
    ("at", "number", "following"),
    [("vraag", 1, "slot"), ("slot", 2, "stil"), ("stil", 3, "termijn"), ("termijn", 4, None)],
)
def test_a_step_has_its_number_and_the_one_after_it(
    at: str, number: int, following: str | None
) -> None:
    scene = Here("zelf", at).scene()
    assert (scene.title, scene.number, scene.next_step) == (at, number, following)
