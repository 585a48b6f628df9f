"""A file of Lesmaker may be anything: it becomes a lesson that can be walked, or is refused."""

from __future__ import annotations

import json
import time
import tracemalloc
from typing import Any

import pytest
from pydantic import ValidationError

from sandbox.making.built import NotPossible, built, walked
from sandbox.making.reading import MOST_SIGNS, Unreadable, read_sheet
from sandbox.making.sheet import MOST_STEPS, Part
from sandbox.model.lessons import OWN
from sandbox.people import make_person
from tests.authoring import ENGLISH
from tests.content import CATALOG
from tests.making.sheets import WHOLE, changed, with_step, with_words

LIKE = {"like": "eerste-aangifte/inloggen"}
CHOOSE = WHOLE["steps"][1]["choose"]
NO_LESSON: dict[str, object] = {
    "nothing": "",
    "spaces": "  \n ",
    "no text": None,
    "a number": 12,
    "bytes": b"{}",
    "no JSON": "title: Mijn les",
    "half of it": changed()[:-20],
    "a list": "[]",
    "another thing": '{"naam": "Jan"}',
    "another kind": changed(kind="oefenloket-klas"),
    "a later version": changed(version=2),
    "a version that looks like one": changed(version=True),
    "a version in words": changed(version="1"),
    "a key twice": changed()[:-1] + ', "title": "Nog een titel"}',
    "a key too many": changed(sources=[]),
    "code": changed(steps=[{"__class__": "os.system"}]),
    "an address of YAML": "a: &a [x]\nb: [*a, *a]",
    "a tag of YAML": "!!python/object/apply:os.system ['true']",
    "deep": "[" * 50_000,
    "deep in a step": changed(steps="@").replace('"@"', "[" * 20_000 + "]" * 20_000),
    "deep objects": '{"a":' * 10_000 + "1" + "}" * 10_000,
    "large": changed(title="x" * MOST_SIGNS),
    "a number without end": changed(version=1).replace("1,", "1" * 50_000 + ",", 1),
    "no number": changed(version="@").replace('"@"', "NaN"),
    "infinity": changed(version="@").replace('"@"', "Infinity"),
    "a half sign": changed(title="@").replace("@", "\\ud800"),
    "thousands of steps": changed(steps=[LIKE] * 1_000),
    "one step too many": changed(steps=[LIKE] * (MOST_STEPS + 1)),
    "two things in a step": with_step(like="digid-app/start", reflect={"question": "Waarom?"}),
    "nothing in a step": with_step(),
    "an unknown kind of step": with_step(screen="digid/sms"),
    "what only authors may write": with_step(explain={"title": "a", "text": "b", "figure": "key"}),
    "a body": with_step(explain={"body": [{"text": "a"}]}),
    "a step that is a text": changed(steps=["eerste-aangifte/inloggen"]),
    "a path": with_step(like="../../etc/passwd"),
    "an absolute path": with_step(like="/etc/passwd"),
    "a step of a service": with_step(like="eerste-aangifte/inloggen/wachtwoord"),
    "a long name": with_step(like="a/" + "b" * 500),
    "a name with a line": with_step(like="eerste-aangifte/inloggen\n"),
    "a person that is a path": changed(persona="../sanne"),
    "no right answer": with_step(choose={**CHOOSE, "right": ""}),
    "too many answers": with_step(choose={**CHOOSE, "wrong": ["a", "b", "c", "d"]}),
    "no wrong answer": with_step(choose={**CHOOSE, "wrong": []}),
    "true in words": with_step(
        truth={"statements": [{"text": "a", "right": "ja", "why": "b"}] * 2}
    ),
    "a long question": with_words("a" * 201),
}
NO_WORDS = {
    "html": "<b>dik</b>",
    "a script": "<script>alert(1)</script>",
    "a picture": "![x](http://kwaad.example/a.png)",
    "a link": "[klik](http://kwaad.example)",
    "an address": "Ga naar http://kwaad.example",
    "an address without a scheme": "Ga naar www.kwaad-adres.nl",
    "an address that looks like ours": "Ga naar digid-inloggen.nl",
    "bold": "**dik**",
    "underlined": "_schuin_",
    "code": "`code`",
    "a colour": ":red[rood]",
    "an emoji by name": "Goed zo :smile:",
    "a sign of the font": ":material/home:",
    "maths": "$x$",
    "a heading": "# kop",
    "a table": "a | b",
    "a list": "- een",
    "a numbered list": "1. een",
    "an escape": "een \\ twee",
    "a fact": "Je BSN is {bsn}",
    "a format": "{0.__class__}",
    "a sum": "=1+1",
    "an entity": "&lt;b&gt;",
    "the other way round": "veilig \u202etxt.exe",
    "no width": "Digi\u200bD",
    "a soft hyphen": "Digi\u00adD",
    "letters that look like ours": "D\u0456giD",
    "full width": "\uff24\uff49\uff47\uff49\uff24",
    "mathematical letters": "\U0001d403igiD",
    "a heap of accents": "a" + "\u0301" * 50,
    "an emoji": "Goed zo \U0001f600",
    "a flag": "\U0001f1f3\U0001f1f1",
    "nothing to see": "een\u2800twee",
    "a line": "een\ntwee",
    "a nought": "een\x00twee",
    "an escape of the terminal": "\x1b[31mrood",
    "a private sign": "\ue000",
    "somebody's number": "Vul 111222333 in",
    "somebody's account": "NL91ABNA0417164300",
    "somebody's phone": "Bel 06 12345678",
    "somebody's mail": "Mail jan@voorbeeld.nl",
    "somebody's home": "Kerkstraat 1, 1234 AB Utrecht",
}


def refused(words: object) -> tuple[str, ...]:
    with pytest.raises(Unreadable) as caught:
        read_sheet(words)
    return caught.value.sentences


@pytest.mark.parametrize("words", NO_LESSON.values(), ids=NO_LESSON)
def test_what_is_no_lesson_is_refused_at_once_in_plain_dutch(words: object) -> None:
    tracemalloc.start()
    before = time.process_time()
    told = refused(words)
    assert time.process_time() - before < 1
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()
    assert 0 < len(told) <= 5
    assert all(one.endswith(".") and not ENGLISH.search(one) for one in told)


@pytest.mark.parametrize("words", NO_WORDS.values(), ids=NO_WORDS)
def test_own_words_are_words_and_nothing_more(words: str) -> None:
    told = refused(with_words(words))
    assert told[0].startswith("Stap 1:")
    assert words not in told[0]
    for key in ("title", "goal"):
        assert refused(changed(**{key: words}))[0].startswith("Over de les:")


@pytest.mark.parametrize("words", [
    "Wat doe je?", "€ 12,50 (per maand)", "Café, reünie, Şükran en Łódź", 
    "‘Nee’, zegt ze: 20% is veel!",
    "Kijk op www.digid.nl.", "Om 9:30 uur", "e\u0301e\u0301n",
])  # fmt: skip
def test_what_people_write_may_be_written(words: str) -> None:
    step = read_sheet(with_words(words)).steps[0]
    assert step.reflect
    assert step.reflect.question == words.replace("e\u0301", "é")


def test_a_lesson_comes_out_of_its_file_as_it_went_in() -> None:
    sheet = read_sheet(changed())
    assert sheet.model_dump(mode="json", exclude_none=True) == WHOLE
    assert read_sheet(json.dumps(sheet.model_dump(mode="json", exclude_none=True))) == sheet


def test_every_kind_of_step_can_be_walked_to_the_end() -> None:
    lesson = built(read_sheet(changed()), CATALOG)
    walked(lesson, CATALOG, make_person(CATALOG.archetypes["sanne"], "appel"))
    kinds = [step.task.key for step in lesson.steps]
    assert kinds == ["explain", "choose", "truth", "order", "reflect", "screen"]
    assert (lesson.id, lesson.title) == (OWN, "Veilig met codes")
    assert OWN not in CATALOG.lessons


@pytest.mark.parametrize("step", [
    {"like": "bestaat-niet/stap"}, {"like": "eerste-aangifte/bestaat-niet"},
    {"like": "aangifte-yusuf/inloggen"}, {"like": "samen-zoon/start"},
])  # fmt: skip
def test_a_step_that_is_not_there_or_of_another_person_is_named_by_its_number(
    step: dict[str, Any],
) -> None:
    with pytest.raises(NotPossible) as caught:
        built(read_sheet(changed(steps=[*WHOLE["steps"], step])), CATALOG)
    assert caught.value.at == 6
    assert "Stap 7" in caught.value.sentence


def test_a_person_that_is_not_there_and_a_lesson_without_steps_are_told() -> None:
    for words in (changed(persona="niemand"), changed(steps=[])):
        with pytest.raises(NotPossible):
            built(read_sheet(words), CATALOG)


def test_the_same_step_twice_is_two_steps() -> None:
    lesson = built(
        read_sheet(changed(steps=[LIKE, LIKE, {"reflect": {"question": "Waarom?"}}])), CATALOG
    )
    assert len({step.id for step in lesson.steps}) == 3


def test_a_step_that_needs_what_came_before_is_not_put_alone() -> None:
    alone = read_sheet(with_step(like="eerste-aangifte/brief"))
    with pytest.raises(NotPossible) as caught:
        walked(built(alone, CATALOG), CATALOG, make_person(CATALOG.archetypes["sanne"], "appel"))
    assert caught.value.at == 0


def test_steps_are_moved_and_taken_away_and_stay_within_their_number() -> None:
    sheet = read_sheet(changed())
    assert sheet.moved(0, sheet.near(0, -1)) == sheet
    assert sheet.moved(1, sheet.near(1, 1)).steps[2] == sheet.steps[1]
    assert sheet.without(0).steps == sheet.steps[1:]
    full = sheet.with_steps(*[Part(like="eerste-aangifte/sms")] * MOST_STEPS)
    with pytest.raises(ValidationError):
        full.with_steps(*full.steps, full.steps[0])
