"""After the last step: what went well, and "En nu echt"."""

from __future__ import annotations

from sandbox import progress
from sandbox.finding.subjects import known_titles, subject_of
from sandbox.licence.levels import module
from sandbox.model import Lesson
from sandbox.pages.page import Page
from sandbox.pages.parts.confidence import GROWN, after
from sandbox.pages.parts.following import followed, on_with, route_card
from sandbox.pages.parts.form import CALM, last_words
from sandbox.pages.parts.leaving import next_visitor
from sandbox.pages.parts.licence_modules import MEDALS, level_said
from sandbox.pages.parts.mishap import told as told_of_mishap
from sandbox.pages.parts.other_side import again, at_the_end
from sandbox.pages.parts.unclear import how_clear
from sandbox.pages.place import FINISHED, LESSON, LICENCE, TAKE_HOME, Place, go
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Button,
    Fold,
    Group,
    Heading,
    Items,
    Part,
    Picture,
    Piece,
    Press,
    ReadButton,
    Rows,
    Text,
)  # fmt: skip
from sandbox.progress.confidence import growth
from sandbox.progress.proposal import proposed
from sandbox.texts import text


def show(state: State, lesson: Lesson) -> Page:
    """The end of a lesson."""
    desk = (next_visitor(),) if state.tab.beside else ()
    cheer = (_cheer(state, lesson), *at_the_end(state, lesson))
    told = (*_yours(state, lesson), *_real(state, lesson))
    result = () if state.form in CALM else (_result(state, lesson),)
    body = (
        *cheer,
        *result,
        *told_of_mishap(state, lesson),
        *told,
        *after(state, lesson),
        *_route(state, lesson),
        *how_clear(state, lesson),
        *_level(state, lesson),
        *desk,
        _buttons(state, lesson),
    )
    day = state.moment(lesson).today
    subtitle = text("titel.les", les=lesson.title)
    said = growth(state.history.events, lesson.id).after if state.tab.told else ""
    return Page(
        text("titel.klaar"),
        day,
        body,
        "klaar",
        subtitle=subtitle,
        focus=f"#{GROWN}" if said else "h1",
        token=f"{FINISHED}/{lesson.id}/{said}",
    )


def _cheer(state: State, lesson: Lesson) -> Piece:
    name = str(state.person(lesson).facts["naam"].value)
    said = (
        Heading(text("klaar.kop"), 1),
        Text(text("klaar.zin", stappen=len(state.moment(lesson).lesson.steps), naam=name)),
        ReadButton(text("knop.lees_voor")),
    )
    return Box((Picture("done", "geluktplaat"), Box(said)), "gelukt")


def _result(state: State, lesson: Lesson) -> Piece:
    result = progress.result(state.moment(lesson))
    moment = state.moment(lesson)
    asked = {step.id for step in moment.lesson.steps if step.stage in ("do", "recall")}
    done = [step for step in result.steps if step.id in asked - moment.passed]
    at_once = sum(step.how == "at_once" for step in done)
    pairs = (
        (text("klaar.eerste_keer"), str(at_once)),
        (text("klaar.met_hulp"), str(len(done) - at_once)),
    )
    counted = text("klaar.proef", goed=at_once, totaal=len(done))
    exam = moment.way == "proef"
    return Box(
        ((Text(counted),) if exam else ())
        + (Rows(pairs, about=text("klaar.uitslag")), proposal(moment)),
        "vak",
    )


def proposal(moment: progress.Moment) -> Piece:
    """How to practise the next time, and why, in one sentence."""
    found = proposed(moment)
    return Text(text(f"voorstel.{found.why}", manier=text(f"les.{found.way}")))


def _yours(state: State, lesson: Lesson) -> tuple[Piece, ...]:
    """*Nu jij*: what to do this week."""
    yours = lesson.around.yours
    if yours is None:
        return ()
    items = tuple((Text(item, tag="li"),) for item in yours.week)
    heading = Heading(text("deel.yours"))
    big = (Picture(lesson.picture, "prent groot los"),) if state.form == "verhaal" else ()
    why = last_words(state.form, yours.week)
    said = (*big, heading, *why, Text(text("klaar.deze_week")), Items(items))
    return (Box(said, "vak", "section"),)


def _real(state: State, lesson: Lesson) -> tuple[Piece, ...]:
    """Where to do it in the real world; in pictures it can be unfolded."""
    real = _for_real(lesson)
    if state.form != "verhaal":
        return (real,)
    return (Fold((Text(text("klaar.echt"), tag="span"),), (real,), "meer"),)


def _for_real(lesson: Lesson) -> Piece:
    between = Text(" ", tag="", heard=False)
    where = tuple(
        (Text(name, tag="b"), between, Text(what, tag="span"))
        for name, what in lesson.for_real.where
    )
    inside = (
        Heading(text("klaar.echt")),
        Heading(text("klaar.klaarleggen"), 3),
        Items(tuple((Text(item, tag="li"),) for item in lesson.for_real.ready)),
        Heading(text("klaar.waarheen"), 3),
        Items(where),
    )
    return Box(inside, "vak", "section")


def _route(state: State, lesson: Lesson) -> tuple[Part, ...]:
    """On in the route that this lesson is part of."""
    if lesson.id not in state.history.route:
        return ()
    return (Group("na_de_les", (*route_card(state), *on_with(followed(state)))),)


def _level(state: State, lesson: Lesson) -> tuple[Piece, ...]:
    """The level of the module that this lesson is of, for who has one."""
    view = module(state.history, subject_of(lesson), state.catalog.listed)
    if lesson.subject not in known_titles() or view.level is None:
        return ()
    said = text("rijbewijs.einde.zin", onderdeel=lesson.subject, niveau=level_said(view.level))
    return (Box((Picture(MEDALS[view.level], "medaille"), Text(said)), "vak moduletop"),)


def _recall(state: State, lesson: Lesson) -> tuple[Button, ...]:
    """Back to the questions of *Weet je het nog*, for who passed them by."""
    left = state.moment(lesson).current
    if left is None:
        return ()
    label = text("klaar.nog_vragen", deel=text(f"deel.{left.stage}"))
    return (Button(label, "nog_vragen", go(Place(LESSON, lesson.id, left.id))),)


def _buttons(state: State, lesson: Lesson) -> Part:
    post = go(Place("post", lesson.id, FINISHED))
    home = go(Place(TAKE_HOME, lesson.id, FINISHED))
    return Group(
        "klaarknoppen",
        (
            Button(text("knop.terug_start"), "naar_start", go(Place()), main=True),
            *_recall(state, lesson),
            Button(text("titel.meegeven"), "meegeven", home),
            Button(text("knop.post"), "post", post),
            Button(text("rijbewijs.titel"), "mijn_rijbewijs", go(Place(LICENCE))),
            *(again(lesson) or (_once_more(lesson),)),
        ),
        horizontal=True,
    )


def _once_more(lesson: Lesson) -> Button:
    return Button(text("klaar.nog_een"), "opnieuw", Press("opnieuw", (lesson.id,)))
