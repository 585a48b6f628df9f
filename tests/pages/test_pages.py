"""Every page, in the states that matter: read in its own order, once, and only by who may."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sandbox import pages
from sandbox.finding import Answers
from sandbox.making.reading import read_sheet
from sandbox.model import Lesson
from sandbox.model.happened import (
    Again,
    Chosen,
    Done,
    Felt,
    HelpAsked,
    HintAsked,
    MessageMoved,
    RouteKept,
    Wrong,
)
from sandbox.model.lessons import OWN
from sandbox.pages import DOORS, Page
from sandbox.pages.parts.searching import how_many
from sandbox.pages.place import FINISHED, LESSON, Place
from sandbox.pages.state import Role, State, Tab
from sandbox.pieces import Form, Group, Holder, Layout, Part, Picture, Press, Segment, plain
from sandbox.pieces.el import Html
from sandbox.pieces.inputs import Button
from sandbox.pieces.walk import ERRORS, FRAME
from sandbox.tasks import Outcome
from sandbox.texts import text
from sandbox.ui.presses import ACTS
from tests.content import CATALOG
from tests.finding.test_rights import answered
from tests.making.sheets import changed
from tests.pages.in_a_class import CLASS_STATES
from tests.pages.visiting import state, upto, visit
from tests.pages.with_others import OTHERS
from tests.pieces.test_pieces import by_id

FIRST = "eerste-aangifte"
LAST_MAIL = "mijnoverheid"
STEPS = [step.id for step in CATALOG.lessons[FIRST].steps]


ANSWERED = answered(leeftijd="twintig", kinderen="een", wonen="huis", speelt="schulden")
KEPT = RouteKept(f"{FIRST}/blauwe-brief")
SAID, FELT = Felt("route", "doen", "2", "voor"), Felt("route", "doen", "4", "na")


WAITS = ("pupil, answered", "pupil, bars", "pupil, why")
"""Where there is nothing to press but what stands on every page."""


def _wrong(step: str) -> Tab:
    fields = CATALOG.lessons[FIRST].steps
    assert step in [one.id for one in fields]
    return Tab(Outcome(False, errors={"loon": text("fout.leeg", veld="loon")}), attempt=1)


SERVICES = ("logius/digid-aanvragen", "huurcommissie/huur-te-hoog")
STATES: dict[str, State] = {
    "start": state(Place(), learner=""),
    "start, somebody who is busy": state(Place(), *upto(FIRST, STEPS[2])),
    "start, found": state(Place(), tab=Tab(found=("blauwe-brief", FIRST), searches=1)),
    "start, nothing found": state(Place(), tab=Tab(found=(), searches=1)),
    "start, services found": state(
        Place(), tab=Tab(found=(FIRST,), answers=Answers(SERVICES, "kind"), searches=1)
    ),
    "searching, from a lesson": state(
        Place("zoeken", FIRST, STEPS[4]),
        tab=Tab(found=(), answers=Answers(SERVICES[:1]), searches=1),
    ),
    "a service": state(Place("dienst", subject=SERVICES[0])),
    "a service, from a lesson": state(Place("dienst", FIRST, STEPS[4], subject=SERVICES[1])),
    "start, nothing typed": state(Place(), tab=Tab(search_wrong=text("zoeken.leeg"), searches=1)),
    "lessons": state(Place("lessen")),
    "lessons of a subject": state(Place("lessen", subject="post")),
    "lessons, found": state(Place("lessen"), tab=Tab(found=(FIRST,), searches=1)),
    "somebody else": state(Place("iemand-anders", FIRST), *upto(FIRST, STEPS[2])),
    "somebody else, nobody was here": state(Place("iemand-anders"), learner=""),
    "intro, busy": state(Place("manier", FIRST), *upto(FIRST, STEPS[2])),
    "code": state(Place("code"), learner=""),
    "code, wrong": state(
        Place("code"), tab=Tab(code_wrong=text("code.vorm"), code_again=True, code_tries=1)
    ),
    "intro": state(Place(LESSON, FIRST)),
    "intro, new": state(Place(LESSON, FIRST), learner=""),
    "progress": state(Place("voortgang"), *upto(FIRST, STEPS[3])),
    "progress, nothing yet": state(Place("voortgang")),
    "stop": state(Place("stoppen")),
    "settings": state(Place("instellingen")),
    "what is kept": state(Place("bewaren", FIRST), learner=""),
    "help": state(Place("hulp")),
    "reality": state(Place("echt", FIRST), *upto(FIRST, STEPS[1])),
    "tax": state(Place("belasting")),
    "why, a sum in lines": state(
        Place("waarom", "waterschap", "nieuw", subject="nieuwe-rekening"),
        *upto("waterschap", "nieuw"),
    ),
    "why, a sum of the rules": state(
        Place("waarom", FIRST, FINISHED, subject="voorlopige-aanslag"), *upto(FIRST, "")
    ),
    **CLASS_STATES,
    **OTHERS,
    "lesson maker": state(Place("lesmaker"), learner=""),
    "lesson maker, with steps": state(Place("lesmaker"), tab=Tab(sheet=read_sheet(changed()))),
    "lesson maker, wrong": state(
        Place("lesmaker"), tab=Tab(sheet_wrong=(text("lesmaker.geen_stappen"),), sheet_tries=1)
    ),
    "open a lesson": state(Place("les-openen"), learner=""),
    "a lesson that is gone": state(Place(LESSON, OWN), learner=""),
    "helping": state(Place("helpen"), learner=""),
    "helping, found": state(Place("helpen"), tab=Tab(found=("op-tijd",), searches=1)),
    "helping, somebody was here": state(Place("helpen"), *upto(FIRST, STEPS[1])),
    "kiosk": state(Place("kiosk"), learner=""),
    "finished, beside": state(
        Place(LESSON, FIRST, FINISHED), *upto(FIRST, ""), tab=Tab(beside=True)
    ),
    "take home": state(Place("meegeven", FIRST, FINISHED), *upto(FIRST, "")),
    "take home, nobody yet": state(Place("meegeven", FIRST), learner=""),
    "help card": state(Place("helpkaart"), learner=""),
    "sets": state(Place("reeksen"), learner=""),
    **{f"set {name}": state(Place("reeksen", subject=name)) for name in CATALOG.sets},
    "teach, with a set": state(Place("lesgeven", subject="bibliotheek"), learner=""),
    "intake": state(Place("kennismaken"), learner=""),
    "intake, how sure": state(
        Place("kennismaken", step="zeker"), tab=Tab(intake={"zeker": "2"}), learner=""
    ),
    "intake, proposal": state(
        Place("kennismaken", step="voorstel"), tab=Tab(intake={"willen": "geld"}), learner=""
    ),
    **{
        f"town hall {room} {service}": state(
            Place("gemeentehuis", step=room, subject=service), learner=""
        )
        for room, service in (
            ("", ""),
            ("receptie", ""),
            ("automaat", ""),
            ("wachtkamer", ""),
            ("balies", ""),
            ("bord", ""),
            ("wachtkamer", "rijbewijs"),
            ("wonen", "uittreksel"),
            ("geld", ""),
        )
    },
    "rights": state(Place("rechten"), learner=""),
    "rights, an age": state(Place("rechten", step="leeftijd"), learner=""),
    **{
        f"rights, {step}": state(Place("rechten", step=step), tab=Tab(rights=ANSWERED), learner="")
        for step in ("huur", "speelt", "uitkomst")
    },
    **{f"rights of {name}": state(Place("rechten", subject=name)) for name in ("ruben", "mees")},
    "map": state(Place("dienstenkaart"), learner=""),
    "map, an organisation": state(Place("dienstenkaart", subject="logius"), learner=""),
    "map, a question": state(Place("dienstenkaart", step="vraag", subject="digid"), learner=""),
    "map, an answer": state(Place("dienstenkaart", step="ja", subject="digid"), learner=""),
    **{
        f"contact {subject}": state(Place("contact", subject=subject), learner="")
        for subject in (
            "",
            "politie",
            "gemeente/bel",
            "uwv/bel/lijn",
            "uwv/bel/ww",
            "uwv/gesprek/ww/vraag",
            "svb/chat/aow/hoi",
            "ind/balie/verblijf/ja,welk,samen",
            "uwv/brief/ww/vaag,precies,boos,zin,over,gewoon,groot",
        )
    },
    "life event": state(Place("gebeurtenis", subject="kind"), learner=""),
    "route, none": state(Place("route"), learner=""),
    "route": state(Place("route"), KEPT, SAID, *upto(FIRST, "")),
    "route, felt": state(
        Place("route"), RouteKept(FIRST), SAID, *upto(FIRST, ""), FELT, tab=Tab(felt="doen")
    ),
    "route, to be asked": state(Place("route"), RouteKept(FIRST), SAID, *upto(FIRST, "")),
    "progress, grown": state(
        Place("voortgang"),
        KEPT,
        *upto(FIRST, ""),
        Felt(FIRST, "doen", "2", "voor"),
        Felt(FIRST, "doen", "4", "na"),
    ),
    "start, with a route": state(Place(), KEPT, SAID),
    "finished, in a route": state(Place(LESSON, FIRST, FINISHED), KEPT, SAID, *upto(FIRST, "")),
    "years": state(Place("jaar")),
    "years, nobody yet": state(Place("jaar"), learner=""),
    "year, first day": state(Place("jaar", subject="jaar-mees")),
    "year, something came of it": state(
        Place("jaar", subject="jaar-mees"),
        Done("jaar-mees", "dag-1"),
        Chosen("jaar-mees", "zorgtoeslag", "aanvragen"),
    ),
    "year, a letter": state(
        Place("jaar", step="zorgtoeslag", subject="jaar-mees"), Done("jaar-mees", "dag-1")
    ),
    "year, a letter that was dealt with": state(
        Place("jaar", step="zorgtoeslag", subject="jaar-mees"),
        Done("jaar-mees", "dag-1"),
        Chosen("jaar-mees", "zorgtoeslag", "gewoon-betalen"),
    ),
    "year, over": state(
        Place("jaar", subject="jaar-ruben"), *[Done("jaar-ruben", f"dag-{n}") for n in range(1, 60)]
    ),
    "year, to talk about": state(Place("jaar-praten", subject="jaar-ruben"), learner=""),
    "lost": state(Place("nergens")),
    "post": state(Place("post", FIRST), *upto(FIRST, "")),
    "post, messages": state(Place("post", LAST_MAIL), *upto(LAST_MAIL, "")),
    "finished": state(Place(LESSON, FIRST, FINISHED), *upto(FIRST, "")),
    **{f"step {step}": state(Place(LESSON, FIRST, step), *upto(FIRST, step)) for step in STEPS},
    "step, wrong, helped, stuck": state(
        Place(LESSON, FIRST, STEPS[3]),
        *upto(FIRST, STEPS[3], "tips"),
        *[Wrong(FIRST, STEPS[3], "anders")] * 4,
        HintAsked(FIRST, STEPS[3]),
        HelpAsked(FIRST, STEPS[3]),
        tab=_wrong(STEPS[3]),
    ),
}


def pieces_of(parts: Iterable[object]) -> Iterator[object]:
    """All pieces, also those inside others."""
    for part in parts:
        yield part
        yield from pieces_of(getattr(part, "inside", ()))


def parts_of(parts: tuple[Part, ...]) -> list[Part]:
    """All controls and pieces of a page, also those inside groups and forms."""
    found: list[Part] = []
    for part in parts:
        inside = (*part.inside, part.button) if isinstance(part, Form) else ()
        inside = part.inside if isinstance(part, Group) else inside
        found += [part, *parts_of(tuple(inside))]
    return found


@pytest.mark.parametrize("name", STATES)
def test_every_page_is_heard_in_its_own_order_and_once(name: str) -> None:
    _, layout = visit(STATES[name])
    drawn = [f"#{one}" for one, _ in by_id(layout)]
    heard = {one.selector: one.region for one in layout.heard if one.selector.startswith("#t-")}
    assert list(heard) == sorted(drawn, key=lambda name: _turn(heard[name]))
    assert len({one.selector for one in layout.heard}) == len(layout.heard)


def _turn(region: str) -> int:
    """What went wrong is read first, what surrounds every page last."""
    return {ERRORS: 0, FRAME: 2}.get(region, 1)


@pytest.mark.parametrize("name", STATES)
def test_what_is_heard_is_what_stands_there(name: str) -> None:
    _, layout = visit(STATES[name])
    shown = dict(by_id(layout))
    for one in layout.heard:
        if one.selector.startswith("#t-"):
            assert shown[one.selector[1:]] == one.words


@pytest.mark.parametrize("name", STATES)
def test_every_page_says_as_plain_text_what_it_says_aloud(name: str) -> None:
    page, layout = visit(STATES[name])
    written = in_a_row(plain(whole(page)))
    told = [one for one in layout.heard if one.region != FRAME and not one.typed_over]
    missing = [one.words for one in told if in_a_row(one.words) not in written]
    for_the_eye = {text("regel.goed"), text("les.geld_tabel")}
    assert [words for words in missing if words not in for_the_eye] == []


def whole(page: Page) -> tuple[Part, ...]:
    """All of a page, also what stands under the part that changes by itself."""
    return (*page.body, *page.below)


def in_a_row(words: str) -> str:
    return " ".join(words.split())


@pytest.mark.parametrize("name", STATES)
def test_every_press_on_every_page_is_known(name: str) -> None:
    page, _ = visit(STATES[name])
    presses = [part.press for part in parts_of(whole(page)) if isinstance(part, Button)]
    assert presses or name in WAITS
    assert {press.act for press in presses} <= ACTS.keys()


@pytest.mark.parametrize("name", STATES)
def test_no_two_controls_of_a_page_have_one_key(name: str) -> None:
    page, _ = visit(STATES[name])
    found = (getattr(part, "key", "") for part in parts_of(whole(page)))
    keys = [key for key in found if key]
    assert len(keys) == len(set(keys))


def test_a_step_that_is_not_reached_gives_the_one_to_do_now() -> None:
    page, _ = visit(state(Place(LESSON, FIRST, STEPS[5]), *upto(FIRST, STEPS[2])))
    assert page.place == Place(LESSON, FIRST, STEPS[2])
    end, _ = visit(state(Place(LESSON, FIRST, FINISHED), *upto(FIRST, STEPS[2])))
    assert end.place == Place(LESSON, FIRST, STEPS[2])


@pytest.mark.parametrize(
    ("tries", "said"),
    [(1, ""), (2, "les.tip_aanbod"), (3, "les.tip_aanbod"), (4, "les.vast"), (5, "les.vast")],
)
def test_after_two_wrong_tries_a_hint_is_offered_and_after_four_help(tries: int, said: str) -> None:
    wrong = [Wrong(FIRST, STEPS[3], "anders")] * tries
    history = (*upto(FIRST, STEPS[3], "zelf"), *wrong)
    page, _ = visit(state(Place(LESSON, FIRST, STEPS[3]), *history, tab=_wrong(STEPS[3])))
    written = plain(whole(page))
    offers = {key for key in ("les.tip_aanbod", "les.vast") if text(key) in written}
    assert offers == ({said} if said else set())


def test_going_on_leads_to_the_lesson_of_the_person_who_is_greeted() -> None:
    other = "digid-aanvragen"
    steps = [step.id for step in CATALOG.lessons[other].steps]
    at = state(Place(), *upto(FIRST, STEPS[2]), *upto(other, steps[1]))
    page, _ = visit(at)
    begin = next(
        one for one in parts_of(whole(page)) if isinstance(one, Button) and one.key == "begin"
    )
    assert begin.press == Press("hervat", (other,))
    who = at.person(CATALOG.lessons[other])
    said = plain(whole(page))
    assert text("wie.ja", naam=str(who.facts["voornaam"].value)) in said
    assert text("wie.naam", naam=str(who.facts["naam"].value)) in said
    faces = {part.name for part in pieces_of(page.body) if isinstance(part, Picture)}
    assert f"people/portrait-{who.portrait}" in faces


def test_nobody_is_asked_who_they_are_when_all_that_was_begun_is_done() -> None:
    page, _ = visit(state(Place(), *upto(FIRST, "")))
    said = plain(whole(page))
    assert text("start.kop") in said
    assert text("wie.vraag") not in said


def test_who_is_somebody_else_sees_nothing_of_the_other_but_a_first_name() -> None:
    at = state(Place("iemand-anders", FIRST), *upto(FIRST, STEPS[2]))
    said = plain(visit(at)[0].body)
    facts = at.person(CATALOG.lessons[FIRST]).facts
    assert str(facts["voornaam"].value) in said
    assert str(facts["achternaam"].value) not in said
    assert at.code not in said


def test_one_question_with_eight_doors_by_subject_at_most_and_a_way_to_every_lesson() -> None:
    page, _ = visit(state(Place(), learner=""))
    keys = [getattr(part, "key", "") for part in parts_of(whole(page))]
    *subjects, last = [key for key in keys if key.startswith("kies_")]
    assert 2 <= len(subjects) <= 8
    assert last == "kies_alle"
    assert text("start.vraag") in plain(whole(page))
    every, _ = visit(state(Place("lessen")))
    open_ = {f"open_{lesson.id}" for lesson in CATALOG.listed}
    assert open_ <= {getattr(part, "key", "") for part in parts_of(every.body)}


@pytest.mark.parametrize("place", [Place(), Place("lessen"), Place("code"), Place(LESSON, FIRST)])
def test_the_simulated_day_stands_only_where_time_is_simulated(place: Place) -> None:
    assert visit(state(place))[0].today is None
    step = state(Place(LESSON, FIRST, STEPS[0]), *upto(FIRST, STEPS[0]))
    assert visit(step)[0].today == CATALOG.lessons[FIRST].starts


def test_what_was_found_stands_on_the_page_in_its_order_and_has_the_focus() -> None:
    found = ("blauwe-brief", FIRST)
    page, _ = visit(state(Place(), tab=Tab(found=found, searches=1)))
    keys = [part.key for part in parts_of(whole(page)) if isinstance(part, Button)]
    assert [key for key in keys if key.startswith("open_")] == [f"open_{name}" for name in found]
    assert page.focus == ".uitslag h2"
    assert page.token != visit(state(Place()))[0].token


@pytest.mark.parametrize(
    ("asked", "stays"),
    [
        ({"filter_niveau": "makkelijk"}, lambda lesson: lesson.level == 1),
        ({"filter_lengte": "10"}, lambda lesson: lesson.minutes <= 10),
        ({"filter_lengte": "15"}, lambda lesson: lesson.minutes <= 15),
        ({"filter_lengte": "langer", "filter_niveau": "lastig"},
         lambda lesson: lesson.minutes > 15 and lesson.level == 3),
        ({"filter_niveau": "alle"}, lambda lesson: True),
        ({"filter_niveau": "nergens"}, lambda lesson: True),
    ],
)  # fmt: skip
def test_lessons_can_be_chosen_by_length_and_level(
    asked: dict[str, str], stays: Callable[[Lesson], bool]
) -> None:
    page, _ = visit(state(Place("lessen"), tab=Tab(chosen=asked.get)))
    keys = {part.key for part in parts_of(whole(page)) if isinstance(part, Button)}
    wanted = {f"open_{lesson.id}" for lesson in CATALOG.listed if stays(lesson)}
    assert {key for key in keys if key.startswith("open_")} == wanted
    assert page.announce == how_many(len(wanted))


def test_a_lesson_that_was_done_and_begun_again_stays_in_the_overview() -> None:
    page, _ = visit(state(Place("voortgang"), *upto(FIRST, ""), Again(FIRST)))
    assert CATALOG.lessons[FIRST].title in plain(whole(page))
    assert text("voortgang.niet_begonnen") in plain(whole(page))


def test_a_message_stands_in_the_folder_where_it_was_put() -> None:
    name = next(letter for step in CATALOG.lessons[LAST_MAIL].steps for letter in step.then.brings)
    page, _ = visit(
        state(Place("post", LAST_MAIL), *upto(LAST_MAIL, ""), MessageMoved(LAST_MAIL, name, "weg"))
    )
    keys = [part.key for part in parts_of(whole(page)) if isinstance(part, Group)]
    assert f"bericht_{name.replace('/', '_')}" not in keys


NEW_PAGE = """
from sandbox.pages.page import Door, Page
from sandbox.pages.state import FIRST_DAY
from sandbox.pieces import Heading, Text

PAGE = Door(
    "nieuw", lambda state: Page("Nieuw", FIRST_DAY, (Heading("Nieuw", 1), Text("Dag.")), "nieuw")
)
"""


def test_a_page_more_is_one_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "nieuwe_pagina.py").write_text(NEW_PAGE, encoding="utf-8")
    monkeypatch.setattr(pages, "__path__", [*pages.__path__, str(tmp_path)])
    found = {door.name: door for door in pages._doors(pages.__path__)}
    assert found.keys() == {*DOORS, "nieuw"}
    monkeypatch.setattr(pages, "DOORS", found)
    page, layout = visit(state(Place("nieuw")))
    assert page.title == "Nieuw"
    assert [one.words for one in layout.heard if one.region != FRAME] == ["Nieuw", "Dag."]


def test_who_may_not_see_a_page_finds_nothing_there(monkeypatch: pytest.MonkeyPatch) -> None:
    shut = frozenset[Role]()
    closed = {name: replace(door, roles=shut, closed=None) for name, door in DOORS.items()}
    monkeypatch.setattr(pages, "DOORS", closed)
    for name in DOORS:
        page, _ = visit(state(Place(name, FIRST)))
        assert page.title == text("titel.niet_gevonden")


def in_order_of_the_page(layout: Layout) -> list[str]:
    """The selectors of all that can be heard, in the order in which it is drawn."""
    found: list[str] = []

    def draw(segments: tuple[Segment, ...]) -> None:
        for one in segments:
            if isinstance(one, Html):
                found.extend(f"#{name}" for name in re.findall(r'id="(t-[^"]+)"', one))
            elif isinstance(one, Holder):
                draw(one.inside)
                if isinstance(one.part, Form):
                    found.append(f".st-key-{one.part.button.key}")
            else:
                found.append(f".st-key-{one.key}")

    draw(layout.segments)
    return found


@pytest.mark.parametrize("lesson", CATALOG.lessons.values(), ids=lambda one: one.id)
def test_every_step_of_every_lesson_is_read_in_its_order_in_every_way(lesson: Lesson) -> None:
    for way in lesson.ways:
        for step in lesson.steps:
            at = state(Place(LESSON, lesson.id, step.id), *upto(lesson.id, step.id, way))
            _, layout = visit(at)
            drawn = {name: number for number, name in enumerate(in_order_of_the_page(layout))}
            named = [(one.selector.split(" ")[0], _turn(one.region)) for one in layout.heard]
            places = [(turn, drawn[name]) for name, turn in named]
            assert places == sorted(places), f"{way} {step.id}"
            selectors = [one.selector for one in layout.heard]
            assert len(selectors) == len(set(selectors)), f"{way} {step.id}"


def test_only_one_file_touches_the_session_and_no_page_knows_streamlit() -> None:
    root = Path(pages.__file__).parents[1]
    touching = [
        file.relative_to(root).as_posix()
        for file in root.rglob("*.py")
        if re.search(r"\bsession_state\b", file.read_text(encoding="utf-8"))
    ]
    assert touching == ["ui/session.py"]
    assert [
        file for file in (root / "pages").rglob("*.py") if "streamlit" in file.read_text()
    ] == []


def test_a_press_is_a_plain_value() -> None:
    assert Press("ga", ("post", FIRST, "")) == Press("ga", ("post", FIRST, ""))
