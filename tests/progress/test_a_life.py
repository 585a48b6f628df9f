"""Time and post belong to a life: a lesson is one plan, a year with more organisations another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import pytest

from sandbox.model import Consequence, Deadline, Event, ForReal, Lesson, Source, Step, Then, Wait
from sandbox.model.tasks import Task
from sandbox.progress import (
    Days,
    History,
    Life,
    Moment,
    Part,
    folder_of,
    life_of,
    moment_in,
    result,
    status,
    step_views,
    tries,
)
from tests.happening import history

THREE, SIX = Wait(working_days=3), Wait(weeks=6)
TASK = Task()


def step(id_: str, **then: object) -> Step:
    return Step(
        id=id_, title=id_, part="p", say="Doe dit.", task=TASK, hints=("x",),
        then=Then.model_validate(then),
    )  # fmt: skip


LATE = Consequence(letter="cjib/boete", task=TASK, say="Lees.", hints=("x",), after=Wait())
RETURN = Part(
    "aangifte",
    (step("insturen", wait=THREE, brings=("fiscus/ontvangst",)),
     step("wachten", wait=SIX, brings=("fiscus/aanslag",), later=(THREE, SIX))),
    post=("fiscus/uitnodiging",),
)  # fmt: skip
RENT = Part(
    "huurtoeslag",
    (step("aanvragen", wait=THREE, brings=("toeslagen/beschikking",),
          moves={"toeslagen/welkom": "archief"}, later=(SIX,),
          deadline=Deadline(within=SIX, late=(LATE,))),),
    post=("toeslagen/welkom", "fiscus/uitnodiging"),
    not_before=date(2026, 9, 1),
)  # fmt: skip
YEAR = Life("sanne", date(2026, 3, 2), (RETURN, RENT))


def year(*events: Event) -> Days:
    return History().grown(events).days(YEAR)


def first(*words: str) -> tuple[Event, ...]:
    return history(*words, lesson=RETURN.id)


def second(*words: str) -> tuple[Event, ...]:
    return history(*words, lesson=RENT.id)


RETURNED = first("done insturen", "later wachten weken-6", "done wachten")


def came(days: Days) -> list[tuple[str, date]]:
    return [(one.letter, one.day) for one in days.arrivals]


def test_a_part_begins_when_the_one_before_it_is_done_and_not_before_its_own_day() -> None:
    assert (year().today, year().here) == (YEAR.starts, (RETURN.id, "insturen"))
    half = year(*first("done insturen"))
    assert half.today == date(2026, 3, 5)
    whole = year(*RETURNED)
    assert whole.here == (RENT.id, "aanvragen")
    assert whole.today == date(2026, 9, 1)
    assert year(*RETURNED, *second("done aanvragen")).here is None


def test_a_part_that_takes_longer_moves_the_next_one() -> None:
    late = year(*first("done insturen", *["later wachten weken-6"] * 5, "done wachten"))
    assert late.today == date(2026, 10, 1)
    assert late.spans[RENT.id, "aanvragen"].begins == date(2026, 10, 1)


def test_all_organisations_write_to_one_mailbox() -> None:
    assert came(year()) == [("fiscus/uitnodiging", YEAR.starts)]
    assert came(year(*RETURNED, *second("done aanvragen"))) == [
        ("fiscus/uitnodiging", date(2026, 3, 2)),
        ("fiscus/ontvangst", date(2026, 3, 5)),
        ("fiscus/aanslag", date(2026, 4, 16)),
        ("toeslagen/welkom", date(2026, 9, 1)),
        ("toeslagen/beschikking", date(2026, 9, 4)),
    ]


def test_a_message_is_moved_from_wherever_in_the_year_somebody_is() -> None:
    moved = first("moved fiscus/aanslag archief")
    assert folder_of(year(*RETURNED, *moved), "fiscus/aanslag") == "archief"
    back = second("done aanvragen", "moved fiscus/aanslag postvak")
    days = year(*RETURNED, *moved, *back)
    assert folder_of(days, "fiscus/aanslag") == "postvak"
    assert folder_of(days, "toeslagen/welkom") == "archief"


def test_a_term_counts_from_the_letters_of_its_own_part() -> None:
    place = (RENT.id, "aanvragen")
    assert year(*RETURNED).last_day(place) == date(2026, 10, 13)
    too_late = year(*RETURNED, *second("later aanvragen weken-6", "later aanvragen weken-6"))
    assert [one.letter for one, _ in too_late.missed(place)] == ["cjib/boete"]
    assert came(too_late)[-1] == ("cjib/boete", date(2026, 10, 14))
    undone = year(*RETURNED, *second("later aanvragen weken-6", "undone aanvragen"))
    assert undone.missed(place) == ()


@pytest.mark.parametrize(("day", "counts"), [(date(2026, 3, 2), True), (date(2026, 3, 1), False)])
def test_a_last_day_counts_from_the_day_on_which_its_step_begins(day: date, counts: bool) -> None:
    asked = step("nu", later=(SIX,), deadline=Deadline(day=day, late=(LATE,)))
    life = Life("sanne", YEAR.starts, (Part("vandaag", (asked,)),))
    last = History().days(life).last_day(("vandaag", "nu"))
    assert last == (day if counts else None)


def test_only_at_the_step_to_do_now_time_brings_letters_by_itself() -> None:
    ahead = year(*first("later wachten weken-6"))
    assert [name for name, _ in came(ahead)] == ["fiscus/uitnodiging"]
    jumps = ["later aanvragen weken-6", "later aanvragen weken-6"]
    behind = year(*RETURNED, *second(*jumps, "done aanvragen"))
    assert "cjib/boete" not in dict(came(behind))


def test_starting_one_part_again_leaves_the_other_as_it_was() -> None:
    days = year(*RETURNED, *second("done aanvragen", "again"))
    assert days.here == (RENT.id, "aanvragen")
    assert days.today == date(2026, 9, 1)
    assert year(*RETURNED, *first("again"), *second("done aanvragen")).here == (
        RETURN.id,
        "insturen",
    )


def test_what_was_done_in_no_part_of_the_plan_takes_no_time() -> None:
    elsewhere = history("done insturen", "later wachten weken-6", lesson="een-andere-les")
    assert came(year(*elsewhere)) == came(year())
    assert year(*elsewhere).today == YEAR.starts


LESSON = Lesson(
    id=RETURN.id, title="t", goal="g", minutes=5, audience="a", level=1, persona="sanne",
    picture="letter", starts=YEAR.starts, sources=(Source(text="b"),), checked=YEAR.starts,
    post=RETURN.post, practice=RETURN.steps, for_real=ForReal(ready=("x",), where=()),
)  # fmt: skip


@pytest.mark.parametrize("happened", [RETURNED[:at] for at in range(len(RETURNED) + 1)])
def test_a_lesson_is_a_life_of_one_part(happened: tuple[Event, ...]) -> None:
    alone = Life("sanne", YEAR.starts, (RETURN,))
    assert life_of(LESSON) == alone
    moment = moment_in(LESSON, happened)
    days = History().grown(happened).days(alone)
    assert (moment.today, moment.days.arrivals) == (days.today, days.arrivals)


class Read(tuple[Event, ...]):
    """Events that count how often they are gone through, forwards or backwards."""

    times = 0

    def __iter__(self) -> Iterator[Event]:
        Read.times += 1
        return super().__iter__()

    def __reversed__(self) -> Iterator[Event]:
        Read.times += 1
        return reversed(tuple(super().__iter__()))


def test_whatever_is_asked_of_a_moment_it_goes_through_the_events_once() -> None:
    moment = Moment(LESSON, Read(RETURNED))
    Read.times = 0

    def ask() -> Sequence[object]:
        days = moment.days
        return [
            step_views(moment, "wachten"), status(moment), result(moment), moment.way,
            moment.round_number, moment.today, days.arrivals, days.day_of("fiscus/aanslag"),
            *(tries(moment.at(one.id)) for one in LESSON.steps),
            *((*days.jumps(place), days.last_day(place)) for place in days.steps),
        ]  # fmt: skip

    answers = ask()
    once = Read.times
    assert once == 5, "what counts, what goes wrong, the round by step, its number, the way"
    assert all(ask() == answers for _ in range(5))
    assert Read.times == once


def test_a_moment_is_made_once_and_again_when_something_happens_in_its_lesson() -> None:
    known = History().grown(first("done insturen"))
    moment = known.moment(LESSON)
    assert known.moment(LESSON) is moment
    assert known.grown(second("done aanvragen")).moment(LESSON) is moment
    after = known.grown(first("done wachten")).moment(LESSON)
    assert [sorted(one.done) for one in (moment, after)] == [["insturen"], ["insturen", "wachten"]]
    changed = LESSON.model_copy(update={"steps": LESSON.steps[:1]})
    assert known.moment(changed).lesson is changed


def test_a_history_keeps_lessons_apart_and_the_last_one_last() -> None:
    events = (*first("done insturen"), *second("done aanvragen"), *first("again"))
    known = History().grown(events[:1]).grown(events[1:])
    assert known == History().grown(events)
    assert (known.events, list(known.lessons)) == (events, [RENT.id, RETURN.id])
    assert known.of(RETURN.id) == (events[0], events[2])
    assert known.of("nooit-gedaan") == ()


def test_a_history_that_grows_elsewhere_leaves_the_other_lessons_untouched() -> None:
    known = History().grown(RETURNED)
    grown = known.grown(second("done aanvragen"))
    assert grown.of(RETURN.id) is known.of(RETURN.id)
    assert History().grown(history("setting letters-groot", lesson="")).settings
