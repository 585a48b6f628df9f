"""The kind *screen*, with a service made here: what is asked, right, given on, and told authors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from sandbox.model import Block, Given, Mistake, Option
from sandbox.tasks.filling import filled_block, filled_paper, filled_screen
from sandbox.tasks.finding import find_screen, screen_of, services_of
from sandbox.tasks.kind import Answered, Asked, Finding
from sandbox.tasks.kinds.screen import ScreenTask
from sandbox.tasks.pointing import lines_of, pointable, slug
from tests.content import CATALOG
from tests.tasks.small import FACTS, field, now, paper, question, screen, service

NAME = field("naam", "text", label="Naam van {naam}", answer="{naam}", help="Zoals {naam}.",
             prefill="{naam}")  # fmt: skip
WAGE = field("loon", "amount", label="Loon", answer="{baan.loon}", feeds="loon",
             prefill="{baan.loon}")  # fmt: skip
HELD = field("ingehouden", "amount", label="Ingehouden", answer="{baan.loon}", feeds="loonheffing")
LOOSE = field("los", "text", label="Opmerking", required=False)
LINE = field("regel", "point", label="Welke regel?", paper="dienst/brief", answer="afzender")
SCREEN = screen(
    NAME, title="Dag {naam}", path="Over / {naam}", button="Verder",
    body=(Block(text="Dag {naam}."),), refusal="Nee.", tries=3, blocked="stop", beside="apart",
    download="dienst/brief",
)  # fmt: skip
STOP = screen(name="stop", title="Wacht even")
BESIDE = screen(name="apart", title="Het andere van {naam}")
PAID = screen(WAGE, HELD, LOOSE, name="loon", about="baan", path="Loon / {baan.loon}",
              title="Loon van {naam}")  # fmt: skip
PLAIN = screen(LOOSE, name="kaal")
SERVICE = service(SCREEN, STOP, BESIDE, PAID, PLAIN, screen(LINE, name="wijs"))
SERVICES = {"dienst": SERVICE}
AT_FESTIVAL = {"as": {"baan": "festival"}}


def task(name: str, **more: Any) -> ScreenTask:
    return ScreenTask.model_validate({"screen": f"dienst/{name}", **more})


def test_the_screen_stands_there_with_the_facts_of_this_person() -> None:
    asked = task("scherm").asked(now(SERVICE))
    assert asked.site is not None
    shown = asked.site.screen
    assert (shown.title, shown.path, asked.button) == ("Dag Sanne", "Over / Sanne", "Verder")
    assert [block.text for block in shown.body] == ["Dag Sanne."]
    (one,) = asked.questions
    assert (one.field.label, one.field.help, one.field.prefill) == (
        "Naam van Sanne", "Zoals Sanne.", "Sanne",
    )  # fmt: skip
    assert one.control == "text"
    assert asked.site.service is SERVICE
    assert (asked.pieces, asked.blocked) == ((), False)


def test_beside_it_stands_what_is_on_the_other_device_and_what_can_be_kept() -> None:
    site = task("scherm").asked(now(SERVICE)).site
    assert site and site.beside and site.download
    assert site.beside.title == "Het andere van Sanne"
    assert site.download.title == "dienst/brief van nu"
    bare = task("kaal").asked(now(SERVICE)).site
    assert bare and bare.beside is None and bare.download is None


@pytest.mark.parametrize(
    ("name", "tries", "done", "shown", "blocked"),
    [
        ("scherm", 2, False, "scherm", False),
        ("scherm", 3, False, "stop", True),
        ("scherm", 4, False, "stop", True),
        ("scherm", 4, True, "scherm", False),
        ("kaal", 99, False, "kaal", False),
        ("zelf", 1, False, "zelf", True),
    ],
)
def test_after_too_many_tries_somebody_is_stopped(
    name: str, tries: int, done: bool, shown: str, blocked: bool
) -> None:
    stops_itself = screen(LOOSE, name="zelf", tries=1)
    every = service(*SERVICE.screens, stops_itself)
    asked = task(name).asked(now(every, tries=tries, done=done))
    assert asked.site is not None
    assert (asked.site.screen.id, asked.blocked) == (shown, blocked)
    assert (asked.site.beside is None) is (blocked or name != "scherm")


def test_lines_of_the_letter_are_what_can_be_pointed_at() -> None:
    (one,) = task("wijs").asked(now(SERVICE)).questions
    assert one.control == "lines"
    assert [(option.id, option.label) for option in one.field.options] == [
        ("afzender", "De afzender"), ("zin-1", "Kop van de brief"),
        ("zin-2", "Dit is dienst/brief."), ("u-krijgt-terug", "U krijgt terug: € 12"),
        ("zin-3", "Tot ziens."),
    ]  # fmt: skip


def test_a_letter_without_a_sender_has_no_line_for_it_and_other_screens_stay_as_they_are() -> None:
    nobody = paper("x").model_copy(update={"sender": ""})
    assert lines_of(nobody)[0].id == "zin-1"
    assert pointable(PAID, paper) is PAID
    both = pointable(screen(LOOSE, LINE), paper)
    assert [bool(one.options) for one in both.fields] == [False, True]
    assert both.fields[0] is LOOSE


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("U krijgt terug", "u-krijgt-terug"),
        ("€ 120 tot € 300", "rij-120-tot-300"),
        ("Één café!", "een-cafe"),
        ("  (2026) ", "rij-2026"),
        ("a/b--c", "a-b-c"),
        ("€", ""),
    ],
)
def test_a_label_becomes_an_id(label: str, name: str) -> None:
    assert slug(label) == name


@pytest.mark.parametrize(
    ("expect", "right"),
    [
        ({}, {"loon": "{baan.loon}", "ingehouden": "{baan.loon}"}),
        ({"loon": "5"}, {"loon": "5", "ingehouden": "{baan.loon}"}),
        ({"los": "iets"}, {"loon": "{baan.loon}", "ingehouden": "{baan.loon}", "los": "iets"}),
    ],
)
def test_the_answer_of_the_task_goes_before_that_of_the_field(
    expect: Mapping[str, str], right: Mapping[str, str]
) -> None:
    assert task("loon", expect=expect).right(SERVICES) == right


def test_an_answer_is_judged_on_the_screen_as_it_stands() -> None:
    wrong = task("scherm", expect={"naam": "Piet"})
    here = now(SERVICE)
    asked = wrong.asked(here)
    assert wrong.judge(here, asked, {"naam": "Piet"}, "zelf").done
    sent = wrong.judge(here, asked, {"naam": "Sanne"}, "zelf")
    assert not sent.done
    assert "Naam van Sanne" in sent.explanations["naam"]
    assert wrong.judge(here, asked, {"naam": "Sanne"}, "proef").explanations == {}
    assert wrong.judge(here, Asked("Verder"), {"naam": "Piet"}, "zelf").done
    pointed = task("wijs")
    here = now(SERVICE)
    assert pointed.judge(here, pointed.asked(here), {"regel": "afzender"}, "zelf").done


WRITTEN = {"festival": 3128, "winkel": 800}


@pytest.mark.parametrize("job", WRITTEN)
def test_once_done_the_right_answers_feed_the_sum_of_their_job(job: str) -> None:
    given = task("loon", **{"as": {"baan": job}}).given(SERVICES, FACTS, True)
    assert given == (
        Given("loon", "loon", job, WRITTEN[job]),
        Given("loon", "loonheffing", job, WRITTEN[job]),
    )


def test_before_that_only_what_is_prefilled_does() -> None:
    given = task("loon", expect={"loon": "5"}, **AT_FESTIVAL).given(SERVICES, FACTS, False)
    assert given == (Given("loon", "loon", "festival", 3128),)
    done = task("loon", expect={"loon": "5"}, **AT_FESTIVAL).given(SERVICES, FACTS, True)
    assert [one.value for one in done] == [5, 3128]


@pytest.mark.parametrize(
    ("name", "more", "done"),
    [("kaal", {}, True), ("loon", {"as": {"baan": "weg"}}, True), ("scherm", {}, True)],
)
def test_what_feeds_nothing_or_cannot_be_known_gives_nothing(
    name: str, more: dict[str, Any], done: bool
) -> None:
    assert task(name, **more).given(SERVICES, FACTS, done) == ()


def test_a_screen_that_is_about_nobody_gives_for_nobody() -> None:
    alone = service(screen(WAGE.model_copy(update={"answer": "{winkel.loon}"})))
    given = ScreenTask(screen="dienst/scherm").given({"dienst": alone}, FACTS, True)
    assert given == (Given("scherm", "loon", "", 800),)


def test_right_answers_are_looked_over_under_the_title_of_the_screen() -> None:
    assert task("loon", **AT_FESTIVAL).answered(SERVICES, FACTS) == Answered(
        "dienst", "Loon / €\u00a03.128", "Loon van Sanne",
        (("Loon", "€\u00a03.128"), ("Ingehouden", "€\u00a03.128")),
    )  # fmt: skip
    assert task("kaal").answered(SERVICES, FACTS) is None
    assert task("wijs").answered(SERVICES, FACTS) is None, "pointing at a letter is for oneself"


def test_what_is_told_and_put_is_the_right_answer_of_the_question() -> None:
    here = now(SERVICE)
    own = task("scherm")
    (one,) = own.asked(here).questions
    assert (own.told(here, one), own.put(here, one)) == ("Sanne", "Sanne")
    nothing = task("kaal")
    assert nothing.told(here, question(LOOSE)) != ""
    assert nothing.put(here, question(LOOSE)) == ""


MUST = field("moet", "text")
OPEN = screen(MUST, name="open")
FEEDS = screen(WAGE, name="over-niemand")
ODD = service(*SERVICE.screens, OPEN, FEEDS, screen(name="leeg"))


@pytest.mark.parametrize(
    ("name", "more", "findings"),
    [
        ("scherm", {}, []),
        ("loon", AT_FESTIVAL, []),
        ("loon", {}, []),
        ("kaal", {"as": {"baan": "festival"}}, []),
        ("scherm", {"expect": {"anders": "x"}}, [
            Finding(("expect", "anders"), "geen_veld",
                    {"naam": "anders", "scherm": "dienst/scherm", "keuze": ("naam",)})]),
        ("leeg", {"expect": {"anders": "x"}}, [
            Finding(("expect", "anders"), "geen_velden",
                    {"naam": "anders", "scherm": "dienst/leeg", "keuze": ()})]),
        ("open", {}, [
            Finding(("expect",), "geen_antwoord", {"veld": "moet", "scherm": "dienst/open"})]),
        ("open", {"expect": {"moet": "x"}}, []),
        ("loon", {"as": {"werk": "festival"}}, [
            Finding(("as",), "over_wie",
                    {"naam": "baan", "scherm": "dienst/loon", "keuze": ("werk",)})]),
        ("over-niemand", {"as": {"werk": "festival"}}, [
            Finding(("as",), "over_niemand",
                    {"naam": "", "scherm": "dienst/over-niemand", "keuze": ("werk",)})]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place_and_what_there_is_to_choose(
    name: str, more: dict[str, Any], findings: list[Finding]
) -> None:
    assert list(task(name, **more).wrong({"dienst": ODD})) == findings


def test_a_screen_is_found_by_its_name_or_said_not_to_be_there() -> None:
    assert find_screen(SERVICES, "dienst/stop") == (SERVICE, STOP)
    assert screen_of(SERVICE, "apart") is BESIDE
    with pytest.raises(KeyError, match="dienst/weg"):
        screen_of(SERVICE, "weg")
    with pytest.raises(KeyError, match="weg"):
        find_screen(SERVICES, "weg/stop")
    assert task("scherm").screens == ("dienst/scherm",)


def test_a_lesson_visits_its_services_once_in_the_order_in_which_they_come() -> None:
    first = CATALOG.lessons["eerste-aangifte"]
    visited = [one.split("/")[0] for step in first.steps for one in step.task.screens]
    assert list(services_of(first)) == sorted(set(visited), key=visited.index)
    for lesson in CATALOG.lessons.values():
        found = services_of(lesson)
        assert len(set(found)) == len(found)
        assert set(found) <= set(CATALOG.services)


@pytest.mark.parametrize(
    ("written", "filled"),
    [
        ({"text": "Dag {naam}"}, {"text": "Dag Sanne"}),
        ({"heading": "Dag {naam}"}, {"heading": "Dag Sanne"}),
        ({"message": "Dag {naam}"}, {"message": "Dag Sanne"}),
        ({"amount": "{festival.loon}"}, {"amount": "€\u00a03.128"}),
        ({"qr": "{naam}"}, {"qr": "Sanne"}),
        ({"rows": [["{naam}", "{winkel.loon}"]]}, {"rows": (("Sanne", "€\u00a0800"),)}),
        ({"list": ["{naam}", "x"]}, {"list_": ("Sanne", "x")}),
        ({"figure": "sms"}, {"figure": "sms"}),
        ({"bars": "geld"}, {"bars": "geld"}),
    ],
)
def test_facts_are_put_in_every_kind_of_block(
    written: dict[str, Any], filled: dict[str, Any]
) -> None:
    block = filled_block(Block.model_validate(written), FACTS)
    assert block.model_dump(exclude_unset=True) == filled


def test_facts_are_put_in_a_paper() -> None:
    letter = paper("een brief").model_copy(
        update={"title": "Voor {naam}", "sender": "Namens {naam}", "body": (Block(text="{naam}"),)}
    )
    filled = filled_paper(letter, FACTS)
    assert (filled.title, filled.sender, filled.body[0].text) == (
        "Voor Sanne", "Namens Sanne", "Sanne",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "prefill", "stands"),
    [
        ("amount", "{festival.loon}", "3.128"),
        ("text", "{weg}", ""),
        ("text", "vast", "vast"),
        ("text", "", ""),
    ],
)
def test_what_is_prefilled_stands_as_it_would_be_typed(
    kind: str, prefill: str, stands: str
) -> None:
    (one,) = filled_screen(screen(field(kind=kind, prefill=prefill)), FACTS).fields
    assert one.prefill == stands


def test_an_option_names_the_facts_of_this_person() -> None:
    one = field(kind="choice", options=(Option(id="a", label="Met {naam}", help="Zoals {naam}"),))
    (filled,) = filled_screen(screen(one), FACTS).fields
    (option,) = filled.options
    assert (option.label, option.help) == ("Met Sanne", "Zoals Sanne")


def test_likely_mistakes_and_options_stay_as_they_were_written() -> None:
    one = field(
        kind="choice", options=(Option(id="a", label="A"),),
        mistakes=(Mistake(id="m", answer="a", say="Nee."),),
    )  # fmt: skip
    (filled,) = filled_screen(screen(one), FACTS).fields
    assert (filled.options, filled.mistakes) == (one.options, one.mistakes)
