"""Content that was found faultless is not checked again, and changed content always is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sandbox.catalog import Roots, load, load_checked_once, roots_from
from sandbox.catalog.reading.faultless import fingerprint


@pytest.fixture
def mark(tmp_path: Path) -> Path:
    return tmp_path / "var" / "faultless"


def test_what_is_read_without_checks_is_the_same(mark: Path) -> None:
    checked = load_checked_once(roots_from(), mark)
    assert mark.is_file()
    assert load_checked_once(roots_from(), mark) == checked == load(roots_from())


@pytest.mark.parametrize("spoil", [
    lambda words: words[: len(words) // 2],
    lambda words: words.splitlines()[0],
    lambda words: words.splitlines()[0] + "\n[]",
    lambda words: words.splitlines()[0] + '\n{"lessons": 3}',
    lambda words: words.replace('"steps"', '"stappen"'),
])  # fmt: skip
def test_a_mark_that_was_spoilt_keeps_nothing(
    spoil: Callable[[str], str], mark: Path, tmp_path: Path
) -> None:
    roots = copied_to(tmp_path)
    whole = load_checked_once(roots, mark)
    mark.write_text(spoil(mark.read_text(encoding="utf-8")), encoding="utf-8")
    assert load_checked_once(roots, mark) == whole


def test_a_fault_made_later_is_found(mark: Path, tmp_path: Path) -> None:
    roots = copied_to(tmp_path)
    assert load_checked_once(roots, mark).problems == ()
    file = tmp_path / "lessons" / "eerste-aangifte" / "lesson.yaml"
    right = file.read_text(encoding="utf-8")
    file.write_text(right.replace("screen: digid/", "screen: digit/"), encoding="utf-8")
    assert "eerste-aangifte" not in load_checked_once(roots, mark).lessons
    assert load_checked_once(roots, mark).problems
    file.write_text(right, encoding="utf-8")
    assert load_checked_once(roots, mark).problems == ()


def test_faulty_content_leaves_no_mark(mark: Path, tmp_path: Path) -> None:
    roots = copied_to(tmp_path)
    (tmp_path / "lessons" / "eerste-aangifte" / "lesson.yaml").write_text("id: x")
    load_checked_once(roots, mark)
    assert not mark.exists()


def test_where_no_mark_can_be_kept_everything_is_checked(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("not a folder")
    assert load_checked_once(roots_from(), tmp_path / "var" / "faultless").problems == ()


def test_another_file_is_another_fingerprint(tmp_path: Path) -> None:
    before = fingerprint(roots_from(tmp_path))
    (tmp_path / "lessons" / "x").mkdir(parents=True)
    (tmp_path / "lessons" / "x" / "lesson.yaml").write_text("")
    assert fingerprint(roots_from(tmp_path)) != before == fingerprint(roots_from())


def copied_to(folder: Path) -> Roots:
    """One lesson of the project in a folder of its own, with the project's services and people."""
    own = roots_from()
    copy = folder / "lessons" / "eerste-aangifte" / "lesson.yaml"
    copy.parent.mkdir(parents=True)
    source = own.lessons[0] / "eerste-aangifte" / "lesson.yaml"
    copy.write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    return Roots((folder / "lessons",), own.services, own.archetypes)
