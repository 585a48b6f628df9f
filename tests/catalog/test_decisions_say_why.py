"""A decision without a why, or with one that leads nowhere, is refused with its place."""

from __future__ import annotations

from sandbox.catalog import Problem
from sandbox.catalog.checks.decisions import wrong_decisions
from sandbox.catalog.checks.matters import wrong_matters
from sandbox.model import Paper, Service
from sandbox.services import picture_names
from tests.catalog.breaking import whole

NAME = "toeslagen"


def without(paper: Paper) -> Paper:
    return paper.model_copy(update={"why": None})


def service(*letters: Paper) -> Service:
    catalog, _, _ = whole()
    return catalog.services[NAME].model_copy(update={"letters": letters})


def changed(**values: object) -> tuple[Paper, ...]:
    """The letters of the service with something else in the why of each."""
    catalog, _, _ = whole()
    return tuple(
        one.model_copy(update={"why": one.why.model_copy(update=values)})
        for one in catalog.services[NAME].letters
        if one.why
    )


def told(found: Service) -> list[Problem]:
    _, documents, _ = whole()
    return list(wrong_decisions(documents[NAME], found, picture_names))


def test_what_is_right_is_not_told() -> None:
    assert told(service(*changed())) == []


def test_a_letter_that_decides_without_a_why_is_refused() -> None:
    catalog, _, _ = whole()
    bare = [without(one) for one in catalog.services[NAME].letters]
    assert [one.place for one in told(service(*bare))][:1] == ["letters › 1"]


def test_a_way_to_object_that_is_not_there_is_refused() -> None:
    (first, *_) = told(service(*changed(objection="nergens")))
    assert "nergens" in first.message


def test_a_sum_that_nobody_makes_is_refused() -> None:
    (first, *_) = told(service(*changed(sheet="nergens", lines=())))
    assert "nergens" in first.message


def test_a_step_that_decides_with_a_letter_that_says_no_why_is_refused() -> None:
    catalog, _, documents = whole()
    lesson, document = catalog.lessons["zorgtoeslag"], documents["zorgtoeslag"]
    assert list(wrong_matters(document, lesson, catalog.services)) == []
    bare = service(*(without(one) for one in catalog.services[NAME].letters))
    (only,) = wrong_matters(document, lesson, {**catalog.services, NAME: bare})
    assert "toeslagen/voorschot" in only.message
