"""Small files that become endless, huge or slow only once they are put together."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from sandbox.catalog import Problem, load
from sandbox.catalog.reading.bounds import MOST_AWAY, MOST_ITEMS
from sandbox.catalog.telling.refusals import MOST_TOLD
from tests.authoring import OWN, beside, ids

Content = dict[str, str]
"""What stands in each file, by its path."""


def lesson(name: str, rest: str) -> Content:
    return {f"lessons/{name}/lesson.yaml": f"id: {name}\n{rest}\n"}


def run(name: str, steps: str) -> Content:
    return {f"lessons/_reeksen/{name}.yaml": f"id: {name}\nsteps:\n{steps}\n"}


def service(rest: str) -> Content:
    return {"services/veel/service.yaml": f"id: veel\nscreens:\n{rest}\n"}


def each(line: str, many: int = MOST_ITEMS) -> str:
    return "".join(line.format(at, at - 1) for at in range(1, many + 1))


def chain(long: int) -> Content:
    """Each lesson is like the next one; the last is like a lesson of ours."""
    found: Content = {}
    for at in range(long):
        found |= lesson(f"k{at:03}", f"like: k{at + 1:03}")
    return found | lesson(f"k{long:03}", "like: eerste-aangifte")


def doubling(files: range) -> Content:
    """Each run uses the next of `files` twice."""
    found = run(f"d{files[-1]:02}", "- {id: a}")
    for at, after in pairwise(files):
        found |= run(f"d{at:02}", f"- {{run: d{after:02}}}\n" * 2)
    return found


def circle(long: int) -> Content:
    found: Content = {}
    for at in range(long):
        found |= run(f"c{at:02}", f"- {{run: c{(at + 1) % long:02}}}\n" * 2)
    return found


def astray() -> Content:
    return service(each("- {{id: s{0}, like: veel/nergens{0}}}\n"))


def in_a_row() -> Content:
    return service(each("- {{id: s{0}, like: veel/s{1}}}\n"))


def used_much() -> Content:
    long = run("lang", each("- {{id: s{0}}}\n"))
    changed = "- run: lang\n  steps:\n" + each("  - {{id: s{0}}}\n")
    return long | run("vaak", each("- {{run: lang}}\n")) | run("anders", changed)


HOSTILE: dict[str, tuple[Callable[[], Content], str]] = {
    "a chain of 300": (lambda: chain(300), "zo te vaak verder"),
    "doubling, the smallest first": (lambda: doubling(range(40, 0, -1)), "te groot"),
    "doubling, the largest first": (lambda: doubling(range(40)), "zo te vaak verder"),
    "circles in circles": (lambda: circle(MOST_AWAY), "lijkt op zichzelf"),
    "a circle too long to see": (lambda: circle(MOST_AWAY + 1), "zo te vaak verder"),
    "like what is not there": (astray, "is er niet"),
    "each like the one before": (in_a_row, ""),
    "a long run used much": (used_much, "te groot"),
}


def problems_with(content: Content, folder: Path) -> tuple[Problem, ...]:
    for name, words in content.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(words, encoding="utf-8")
    catalog = load(beside(folder))
    assert ids(catalog) >= ids(OWN)
    return catalog.problems


@pytest.mark.parametrize("case", HOSTILE)
def test_small_files_that_become_too_much_are_told_in_time(case: str, tmp_path: Path) -> None:
    make, told = HOSTILE[case]
    problems = problems_with(make(), tmp_path)
    assert any(told in problem.message for problem in problems)
    assert all(problem.remedy for problem in problems)


def test_of_one_file_no_more_is_told_than_somebody_reads(tmp_path: Path) -> None:
    assert len(problems_with(astray(), tmp_path)) <= MOST_TOLD + 1


@pytest.mark.parametrize("away", [MOST_AWAY - 1, MOST_AWAY])
def test_what_is_like_another_may_be_so_far_away(away: int, tmp_path: Path) -> None:
    problems = problems_with(chain(away), tmp_path)
    assert any("zo te vaak verder" in one.message for one in problems) == (away == MOST_AWAY)
