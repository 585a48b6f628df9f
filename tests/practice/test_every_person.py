"""A lesson can be done by everybody whose papers hold what it asks, to the last step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product

import pytest

from sandbox.catalog import Catalog, load, roots_from
from sandbox.making.built import NotPossible, walked
from sandbox.model import Lesson
from sandbox.model.lessons import OWN
from sandbox.people import make_person
from tests.content import CATALOG
from tests.other_people import AS, PEOPLE, put_with

FOR_EVERYBODY = ("digid-aanvragen", "machtigen", "wie-doet-wat", "op-tijd")
"""Lessons that ask nothing that only some people have."""
CODES = ("appel", "maan")
LEAST = 20
"""Lessons that everybody can do."""


def stuck(lesson: Lesson, persona: str, code: str) -> str:
    """Where somebody cannot go on; "" for nowhere."""
    person = make_person(CATALOG.archetypes[persona], code)
    try:
        walked(lesson.model_copy(update={"id": OWN, "persona": persona}), CATALOG, person)
    except NotPossible as impossible:
        return impossible.sentence
    return ""


@pytest.mark.parametrize("persona", PEOPLE)
def test_everybody_does_the_lessons_that_are_for_everybody(persona: str) -> None:
    for name in FOR_EVERYBODY:
        assert stuck(CATALOG.lessons[name], persona, CODES[0]) == "", name


@pytest.fixture(scope="module")
def others(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """Every lesson with every other person; what the check refuses is left out of it."""
    folder = tmp_path_factory.mktemp("anderen")
    lessons = [one for one in CATALOG.listed if stuck(one, one.persona, CODES[0]) == ""]
    put_with(
        folder,
        ((one.id, person) for one, person in product(lessons, PEOPLE) if person != one.persona),
    )
    return load(roots_from(folder))


def for_others(catalog: Catalog) -> Iterator[Lesson]:
    return (lesson for name, lesson in catalog.lessons.items() if AS in name)


@pytest.mark.long
def test_whoever_the_check_allows_does_a_lesson_to_the_end(others: Catalog) -> None:
    found = {
        f"{lesson.id} {code}: {where}"
        for lesson, code in product(for_others(others), CODES)
        if (where := stuck(lesson, lesson.persona, code))
    }
    assert found == set()
    count = Counter(lesson.persona for lesson in for_others(others))
    assert all(count[person] >= LEAST for person in PEOPLE), count
