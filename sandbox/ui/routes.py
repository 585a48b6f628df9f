"""A route of one's own: kept or left, and the answers of *Kennismaken*, which stay in this tab."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.finding.intake import questions
from sandbox.model.happened import Felt, RouteKept
from sandbox.pages.intake import after
from sandbox.pages.parts.confidence import how_it_grew
from sandbox.pages.place import INTAKE, ROUTE, Place
from sandbox.progress.confidence import AFTER, BEFORE, growth
from sandbox.progress.confidence import ROUTE as ALL_OF_IT
from sandbox.texts import text
from sandbox.ui import address, session, visit
from sandbox.ui.told import tell


def follow(*lessons: str) -> None:
    """These lessons one after the other, from now on; and how sure somebody said to be."""
    if not visit.current().code:
        visit.begin()
    visit.record(RouteKept("/".join(lessons)))
    visit.record(*_felt(_answers()))
    session.drop("intake")
    address.go(Place(ROUTE))


def stop() -> None:
    """No route is followed any more; what was done stays."""
    visit.record(RouteKept(""))
    tell(text("reeksen.route.gestopt"))


def feel(question: str, level: str) -> None:
    """How sure somebody is at the end of a route."""
    visit.record(Felt(ALL_OF_IT, question, level, AFTER))
    session.keep(felt=question)
    tell(how_it_grew(growth(visit.current().history.events, ALL_OF_IT, question), ALL_OF_IT))


def answer(question: str, chosen: str) -> None:
    """What was answered, and on to the next question."""
    session.keep(intake={**_answers(), question: chosen})
    address.go(Place(INTAKE, step=after(question)))


def skip(question: str) -> None:
    """On, without an answer; also one that was given before counts no more."""
    session.keep(intake={name: it for name, it in _answers().items() if name != question})
    address.go(Place(INTAKE, step=after(question)))


def _answers() -> Mapping[str, str]:
    return session.recall("intake", {})


def _felt(answers: Mapping[str, str]) -> list[Felt]:
    """How sure somebody feels at the beginning, as far as that was answered."""
    felt = {one.feels: answers.get(one.id, "") for one in questions() if one.feels}
    return [Felt(ALL_OF_IT, name, level, BEFORE) for name, level in felt.items() if level]
