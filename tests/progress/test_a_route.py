"""A route of one's own follows from events: how far it is, and how sure it made somebody."""

from __future__ import annotations

from sandbox.model.happened import Felt, RouteKept
from sandbox.progress import not_yet
from sandbox.progress.confidence import ROUTE, growth
from sandbox.progress.route import Route, route_of
from tests.content import CATALOG
from tests.pages.visiting import happened, upto

KEPT = RouteKept("echt-of-nep/blauwe-brief")
SAID = Felt(ROUTE, "doen", "2", "voor")


def route(*what: object) -> Route:
    return route_of(happened(*what), CATALOG.lessons)  # type: ignore[arg-type]


def test_the_next_lesson_is_the_first_that_is_not_done() -> None:
    assert [one.id for one in route(KEPT).lessons] == ["echt-of-nep", "blauwe-brief"]
    found = route(KEPT, *upto("echt-of-nep", ""))
    assert found.next is CATALOG.lessons["blauwe-brief"]
    assert found.done == {"echt-of-nep"}
    assert route(KEPT, *upto("echt-of-nep", ""), *upto("blauwe-brief", "")).next is None


def test_the_last_route_counts_and_it_can_be_left() -> None:
    assert [one.id for one in route(KEPT, RouteKept("op-tijd")).lessons] == ["op-tijd"]
    assert route(KEPT, RouteKept("")) == Route()


def test_a_lesson_that_is_gone_drops_out() -> None:
    assert [one.id for one in route(RouteKept("weg/op-tijd")).lessons] == ["op-tijd"]


def test_the_same_route_is_kept_once() -> None:
    assert not_yet(happened(KEPT), [KEPT]) == ()
    assert not_yet(happened(), [RouteKept("")]) == ()
    assert not_yet(happened(KEPT), [RouteKept("")]) == (RouteKept(""),)


def test_a_new_route_begins_with_nothing_said() -> None:
    assert growth(happened(KEPT, SAID).events, ROUTE).before == "2"
    assert growth(happened(KEPT, SAID, RouteKept("op-tijd")).events, ROUTE).before == ""
