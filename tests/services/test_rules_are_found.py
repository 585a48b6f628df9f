"""The rules of a service are found, or somebody is told that they are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.catalog import Catalog, load, roots_from
from sandbox.services import has_rules, rules_of
from tests.authoring import beside, written

RULES = "RULES = None\n"


def service(folder: Path, name: str, rules: str = "") -> Catalog:
    """What is made of a service "met-regels" in a folder with this name."""
    inside = folder / "services" / name
    inside.mkdir(parents=True)
    words = written("service").replace("id: nieuw", "id: met-regels", 1)
    (inside / "service.yaml").write_text(words, encoding="utf-8")
    if rules:
        (inside / "rules.py").write_text(rules, encoding="utf-8")
    return load(beside(folder))


@pytest.mark.parametrize("name", ["met-regels", "met_regels"])
def test_rules_that_nobody_registered_are_told(tmp_path: Path, name: str) -> None:
    (problem,) = service(tmp_path, name, RULES).problems
    assert problem.place == "id"
    assert "rules.py" in problem.message
    assert "sandbox/services/known.py" in problem.remedy


@pytest.mark.parametrize("name", ["met-regels", "met_regels"])
def test_the_folder_of_a_service_may_have_a_name_that_code_can_have(
    tmp_path: Path, name: str
) -> None:
    found = service(tmp_path, name)
    assert (found.problems, "met-regels" in found.services) == ((), True)


def test_registered_rules_are_no_problem() -> None:
    assert has_rules("aangifte")
    assert not has_rules("thuis")
    assert rules_of("thuis").facts == frozenset()


def test_every_answer_that_feeds_a_sum_is_known_to_the_sum() -> None:
    catalog = load(roots_from())
    feeding = {
        (service.id, one.feeds)
        for service in catalog.services.values()
        for screen in service.screens
        for one in screen.fields
        if one.feeds
    }
    assert [(name, feeds) for name, feeds in feeding if feeds not in rules_of(name).feeds] == []
    assert {name for name, _ in feeding} == {"aangifte", "toeslagen"}
