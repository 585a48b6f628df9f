"""Choosing, explaining and ordering: facts in every word, and what authors are told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from pydantic import ValidationError

from sandbox.model import Block, Fact, Field, Option
from sandbox.model.steps import Step
from sandbox.model.tasks import Asking, Task
from sandbox.people.facts import fill
from sandbox.pieces import Box, Heading, Items, Money, Picture, Sheet, Text
from sandbox.tasks.kind import Asked, Finding, Kind, task_of
from sandbox.tasks.kinds.choose import Choose
from sandbox.tasks.kinds.explain import Explain
from sandbox.tasks.kinds.order import Order
from sandbox.tasks.kinds.screen import ScreenTask
from sandbox.tasks.kinds.story import Story
from sandbox.tasks.outcome import Outcome
from sandbox.texts import text
from sandbox.words import sentence_of
from tests.tasks.small import SUMS, field, now, question

HERE = now()
BODY = [{"text": "Dag {naam}."}, {"bars": "geld"}, {"sheet": "som"}]
SAID = (Text("Dag Sanne."), Money(SUMS.bars["geld"]), Sheet(SUMS.sheets["som"], False))

CHOOSE: dict[str, Any] = {
    "question": "Wat doet {naam}?",
    "body": BODY,
    "options": [
        {"id": "a", "label": "{naam} belt", "say": "Nee, {naam}."},
        {"id": "b", "label": "{naam} wacht", "say": "Ja, {naam}.", "right": True},
        {"id": "c", "label": "Niets", "say": "Niets."},
    ],
}
ORDER: dict[str, Any] = {
    "question": "Wat doet {naam} eerst?",
    "body": BODY,
    "say": "Denk na, {naam}.",
    "items": [
        {"id": "a", "label": "{naam} belt."},
        {"id": "b", "label": "...dan wacht {naam}"},
        {"id": "c", "label": "Klaar"},
    ],
}
EXPLAIN: dict[str, Any] = {
    "body": BODY,
    "panels": [
        {"title": "Over {naam}", "body": [{"text": "Een."}]},
        {"title": "Meer", "body": [{"list": ["{naam}"]}, {"bars": "geld"}]},
    ],
}
STORY: dict[str, Any] = {
    "panels": [
        {
            "id": name,
            "picture": "phone",
            "alt": f"Telefoon {name}.",
            "caption": f"{name}: {{naam}}.",
        }
        for name in "abc"
    ],
}


def test_a_choice_is_asked_in_the_words_of_this_person() -> None:
    asked = Choose(**CHOOSE).asked(HERE)
    (one,) = asked.questions
    assert one.control == "radio"
    assert (one.field.id, one.field.kind, one.field.label) == ("keuze", "choice", "Wat doet Sanne?")
    options = [(option.id, option.label, option.help) for option in one.field.options]
    assert options == [("a", "Sanne belt", ""), ("b", "Sanne wacht", ""), ("c", "Niets", "")]
    assert asked.pieces == SAID
    assert (asked.site, asked.blocked) == (None, False)


def test_an_order_is_asked_in_the_words_of_this_person() -> None:
    asked = Order(**ORDER).asked(HERE)
    (one,) = asked.questions
    assert one.control == "order"
    assert (one.field.id, one.field.kind) == ("volgorde", "choice")
    assert one.field.label == "Wat doet Sanne eerst?"
    labels = {option.id: option.label for option in one.field.options}
    assert labels == {"a": "Sanne belt.", "b": "...dan wacht Sanne", "c": "Klaar"}
    assert one.field.prefill == ",".join(option.id for option in one.field.options)
    assert asked.pieces == SAID


def test_an_explanation_has_its_panels_under_it_each_with_its_title() -> None:
    asked = Explain(**EXPLAIN).asked(HERE)
    assert asked.questions == ()
    assert asked.pieces == (
        *SAID,
        Box((Heading("Over Sanne", 3), Text("Een.")), "paneel"),
        Box(
            (Heading("Meer", 3), Items(((Text("Sanne", tag="li"),),)), Money(SUMS.bars["geld"])),
            "paneel",
        ),
    )


@pytest.mark.parametrize(
    ("kind", "written"), [(Choose, CHOOSE), (Order, ORDER), (Explain, EXPLAIN)]
)
def test_a_button_says_what_the_author_wrote_or_else_what_belongs_to_the_kind(
    kind: Any, written: dict[str, Any]
) -> None:
    own = {"order": "Zo is het goed", "explain": "Verder", "story": "Verder"}
    assert kind(**written).asked(HERE).button == own.get(kind.key, text("taak.knop"))
    assert kind(**written, button="Door").asked(HERE).button == "Door"
    assert kind(**written, button="Door").said[-1] == "Door"
    assert kind(**written).said[-1] == ""


def test_a_story_is_drawn_panel_by_panel_with_what_is_drawn_in_words() -> None:
    (story,) = Story(**STORY).asked(HERE).pieces
    assert isinstance(story, Box)
    first = Box((Picture("phone", "prent", "Telefoon a."), Text("a: Sanne.")), "paneel")
    assert (story.kind, len(story.inside), story.inside[0]) == ("verhaal", 3, first)
    panels = [{**STORY["panels"][0], "picture": "nergens"}, *STORY["panels"]]
    causes = [found.cause for found in Story(panels=panels).wrong({})]
    assert causes == ["geen_plaatje", "dubbel_id"]


def judged(task: Kind, answers: dict[str, str], way: Any = "zelf") -> Outcome:
    return task.judge(HERE, task.asked(HERE), answers, way)


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        ({"keuze": "b"}, Outcome(True)),
        ({"keuze": "a"}, Outcome(False, explanations={"keuze": "Nee, Sanne."}, mistakes=("a",))),
        ({"keuze": "c"}, Outcome(False, explanations={"keuze": "Niets."}, mistakes=("c",))),
        *(
            (answers, Outcome(
                False, errors={"keuze": text("fout.keuze.leeg", vraag="Wat doet Sanne?")},
                mistakes=("onleesbaar",)))
            for answers in ({}, {"keuze": ""}, {"keuze": "x"}, {"anders": "b"})
        ),
    ],
)  # fmt: skip
def test_what_is_said_of_a_choice(answers: dict[str, str], outcome: Outcome) -> None:
    assert judged(Choose(**CHOOSE), answers) == outcome


def test_in_a_proef_the_same_is_counted_and_nothing_explained() -> None:
    assert judged(Choose(**CHOOSE), {"keuze": "a"}, "proef") == Outcome(False, mistakes=("a",))
    wrong = judged(Order(**ORDER), {"volgorde": "b,a,c"}, "proef")
    assert wrong == Outcome(False, mistakes=("anders",))


@pytest.mark.parametrize(
    ("given", "good"),
    [("a,b,c", 3), ("b,a,c", 1), ("b,c,a", 0), ("a", 1), ("", 0), ("a,b", 2), ("a,b,c,d", 3)],
)
def test_of_an_order_is_told_how_many_stand_right(given: str, good: int) -> None:
    outcome = judged(Order(**ORDER), {"volgorde": given})
    said = f"{text('taak.order.aantal', goed=good, aantal=3)} Denk na, Sanne."
    wrong = Outcome(False, explanations={"volgorde": said}, mistakes=("anders",))
    assert outcome == (Outcome(True) if good == 3 else wrong)


def test_an_order_that_was_never_sent_has_nothing_right() -> None:
    assert text("taak.order.aantal", goed=0, aantal=3) in str(judged(Order(**ORDER), {}))


def test_reading_is_all_that_an_explanation_asks() -> None:
    assert judged(Explain(**EXPLAIN), {}) == Outcome(True)


def test_the_right_choice_is_told_and_praised() -> None:
    task = Choose(**CHOOSE)
    (one,) = task.asked(HERE).questions
    assert task.right({}) == {"keuze": "b"}
    assert (task.told(HERE, one), task.put(HERE, one)) == ("Sanne wacht", "b")
    assert task.praise == "Ja, {naam}."


def test_the_right_order_is_told_with_numbers_and_one_dot_each() -> None:
    task = Order(**ORDER)
    (one,) = task.asked(HERE).questions
    assert task.right({}) == {"volgorde": "a,b,c"}
    assert task.told(HERE, one) == "1: Sanne belt. 2: ...dan wacht Sanne. 3: Klaar."
    assert task.put(HERE, one) == "a,b,c"
    assert task.praise == text("les.goed")


def test_nothing_is_right_wrong_or_praised_in_an_explanation() -> None:
    task = Explain(**EXPLAIN)
    assert (task.right({}), task.praise, list(task.wrong({}))) == ({}, "", [])
    assert (task.given({}, {}, True), task.answered({}, {})) == ((), None)
    assert task.told(HERE, question(field())) == task.put(HERE, question(field())) == ""


def test_an_order_begins_the_same_for_one_person_and_differently_for_others() -> None:
    task = Order(**ORDER)
    starts = set()
    for number in range(60):
        facts = {**HERE.facts, "bsn": Fact("bsn", f"9999{number:05}")}
        here = replace(HERE, facts=facts)
        asked = [task.asked(here).questions[0].field.prefill for _ in range(2)]
        assert asked[0] == asked[1] != "a,b,c"
        assert sorted(asked[0].split(",")) == ["a", "b", "c"]
        starts.add(asked[0])
    assert len(starts) == 5


@pytest.mark.parametrize(
    ("task", "said"),
    [
        (Choose(**CHOOSE), ("Wat doet {naam}?", "{naam} belt", "Nee, {naam}.", "{naam} wacht",
                            "Ja, {naam}.", "Niets", "Niets.", "")),
        (Order(**ORDER), ("Wat doet {naam} eerst?", "{naam} belt.", "...dan wacht {naam}", "Klaar",
                          "Denk na, {naam}.", "")),
        (Explain(**EXPLAIN), ("Over {naam}", "Meer", "")),
        (ScreenTask(screen="dienst/scherm"), ()),
    ],
)  # fmt: skip
def test_all_words_of_a_task_are_known_to_the_voice(task: Kind, said: tuple[str, ...]) -> None:
    assert task.said == said


@pytest.mark.parametrize(
    ("task", "places"),
    [
        (Choose(**CHOOSE), [("body",)]),
        (Order(**ORDER), [("body",)]),
        (Explain(**EXPLAIN), [("body",), ("panels", 0, "body"), ("panels", 1, "body")]),
        (ScreenTask(screen="dienst/scherm"), []),
    ],
)
def test_all_blocks_of_a_task_are_known_with_their_place(task: Kind, places: list[Any]) -> None:
    assert list(task.bodies) == places
    written = tuple(Block.model_validate(one) for one in BODY)
    if places:
        assert task.bodies["body",] == written
    for place in places[1:]:
        assert task.bodies[place] == task.panels[place[1]].body  # type: ignore[attr-defined]


@pytest.mark.parametrize(("kind", "list_"), [(Choose, "options"), (Order, "items")])
def test_a_name_that_stands_there_again_is_told_at_each_place(kind: Any, list_: str) -> None:
    written: dict[str, Any] = dict(CHOOSE if kind is Choose else ORDER)
    assert list(kind(**written).wrong({})) == []
    first, second, third = written[list_]
    again = [first, {**second, "id": "a"}, {**third, "id": "a"}]
    assert list(kind(**{**written, list_: again}).wrong({})) == [
        Finding((list_, at, "id"), "dubbel_id", {"id": "a"}) for at in (1, 2)
    ]


OPTIONS: list[dict[str, Any]] = CHOOSE["options"]


@pytest.mark.parametrize(
    ("kind", "written", "cause"),
    [
        (Choose, {**CHOOSE, "options": OPTIONS[:2]}, None),
        (Choose, {**CHOOSE, "options": OPTIONS[1:2]}, "twee_keuzes"),
        (Choose, {**CHOOSE, "options": [OPTIONS[0], OPTIONS[2]]}, "een_goede"),
        (Choose, {**CHOOSE, "options": [OPTIONS[1], OPTIONS[1]]}, "een_goede"),
        (Order, ORDER, None),
        (Order, {**ORDER, "items": ORDER["items"][:2]}, "drie_dingen"),
        (Explain, {"body": BODY}, None),
        (Explain, {"panels": EXPLAIN["panels"]}, None),
        (Explain, {}, "niets_uitgelegd"),
    ],
)
def test_a_task_that_asks_nothing_is_refused(
    kind: type[Kind], written: dict[str, Any], cause: str | None
) -> None:
    if cause is None:
        assert kind(**written).key == kind.key
    else:
        with pytest.raises(ValidationError, match=cause):
            kind(**written)


@pytest.mark.parametrize(
    ("kind", "key", "flat", "judged", "hinted"),
    [
        (Choose, "choose", False, True, True),
        (Order, "order", False, True, True),
        (Explain, "explain", False, False, False),
        (Story, "story", False, False, False),
        (ScreenTask, "screen", True, True, True),
    ],
)
def test_what_is_known_of_each_kind(
    kind: type[Kind], key: str, flat: bool, judged: bool, hinted: bool
) -> None:
    assert (kind.key, kind.flat, kind.judged, kind.hinted) == (key, flat, judged, hinted)


def test_without_anything_said_of_it_a_task_is_just_begun() -> None:
    assert (HERE.tries, HERE.done) == (0, False)
    asked = Asked("Door")
    assert (asked.questions, asked.pieces, asked.site, asked.blocked) == ((), (), None, False)
    nothing = Outcome(False)
    assert (dict(nothing.errors), dict(nothing.explanations)) == ({}, {})
    assert (nothing.refusal, nothing.mistakes) == ("", ())
    assert nothing.emptied == nothing.guarded == frozenset()


def test_only_a_task_of_a_kind_is_one() -> None:
    asking = Asking(say="Doe dit.", task=Explain(**EXPLAIN))
    assert task_of(asking) is asking.task
    with pytest.raises(TypeError, match="of no kind"):
        task_of(Asking(say="Doe dit.", task=Task()))
    assert issubclass(Step, Asking)


def test_what_is_asked_still_knows_the_sentence_that_it_was_made_from() -> None:
    words = fill("Wat doet {wie}?", {"wie": Fact("text", "Samira")})
    option = Option(id="optie", label=words)
    field = Field(id="vraag", kind="choice", label=words, group=words, options=(option,))
    for kept in (field.label, field.group, field.options[0].label):
        assert sentence_of(kept) == "Wat doet {wie}?"
    assert Option(id="optie", label=" Ja ").label == "Ja"
