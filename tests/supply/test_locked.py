"""Every package that is installed is locked: version, hashes, nothing from elsewhere."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, distribution, packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
RUN, TEST, TOOLS = "requirements.txt", "tests/requirements.txt", ".ci/tools.txt"
OURS, OURS_TO_TEST = "pyproject.toml", ".ci/test.in"
LOCKS = {OURS: RUN, OURS_TO_TEST: TEST, ".ci/tools.in": TOOLS}
PACKAGE = re.compile(r"([A-Za-z0-9._-]+)==([\w.]+)(?: ; ([^\\]+))? \\\n((?:    --hash=.+\n)+)")
HASHES = re.compile(r"(    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+")
ONLY_MEASURES = {"sandbox/dutch/rare.py: wordfreq", "sandbox/dutch/readable.py: pyphen"}
"""For who develops: asked for when a sentence is measured, with a sentence when it is not there."""
NOT_LOCKED = {"pip"}
"""Is there already: it is what installs the rest."""
locks = pytest.mark.parametrize("lock", LOCKS.values())


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def without_comments(name: str) -> str:
    return re.sub(r"^ *#.*\n", "", read(name), flags=re.MULTILINE)


def locked(lock: str) -> dict[tuple[str, str], int]:
    """How many hashes each package has, by name and version."""
    found = PACKAGE.findall(without_comments(lock))
    return {(canonicalize_name(name), version): hashes.count("--hash") for
            name, version, _, hashes in found}  # fmt: skip


def wanted(source: str) -> set[tuple[str, str]]:
    """The names and versions that we pin ourselves, as `pyproject.toml` or a list says them."""
    if source == OURS:
        lines: list[str] = tomllib.loads(read(source))["project"]["dependencies"]
    else:
        lines = without_comments(source).splitlines()
    pins = (line.split("==") for line in lines)
    return {(canonicalize_name(name), version) for name, version in pins}


@locks
def test_a_lock_holds_pinned_packages_with_hashes_and_nothing_else(lock: str) -> None:
    left = PACKAGE.sub("", without_comments(lock))
    assert left.strip() == ""
    assert len(locked(lock)) > 20
    hashes = [found[3] for found in PACKAGE.findall(without_comments(lock))]
    assert [one for one in hashes if not HASHES.fullmatch(one)] == []


@locks
def test_a_lock_names_no_place_to_fetch_from(lock: str) -> None:
    assert re.findall(r"://|index|find-links|file:|(?<![\w.])/", read(lock)) == []


@pytest.mark.parametrize("source", LOCKS)
def test_a_lock_holds_every_pin_of_ours(source: str) -> None:
    assert len(wanted(source)) >= 3
    assert wanted(source) - locked(LOCKS[source]).keys() == set()


def test_tests_run_with_what_users_run_and_users_get_nothing_of_tests() -> None:
    run, test = locked(RUN), locked(TEST)
    assert {one: test.get(one) for one in run} == run
    names = {name for name, _ in run}
    assert names & {"pytest", "playwright", "mypy", "ruff", "bandit", "hypothesis"} == set()


@pytest.mark.parametrize("lock", [RUN, TEST])
def test_what_a_locked_package_needs_is_locked(lock: str) -> None:
    names = {name for name, _ in locked(lock)}
    missing = {
        f"{name} needs {need.name}"
        for name in names
        for need in needs(name)
        if canonicalize_name(need.name) not in names | NOT_LOCKED
    }
    assert missing == set()


def needs(name: str) -> Iterator[Requirement]:
    """What an installed package needs here; nothing when it is for another system."""
    try:
        written = distribution(name).requires or ()
    except PackageNotFoundError:
        return
    for need in map(Requirement, written):
        if need.marker is None or need.marker.evaluate({"extra": ""}):
            yield need


def test_a_package_that_differs_per_system_has_the_hashes_of_many_files() -> None:
    built = {one: count for one, count in locked(RUN).items() if is_built(one[0])}
    assert len(built) > 5
    assert {one: count for one, count in built.items() if count < 4} == {}


def is_built(name: str) -> bool:
    """Whether the package came here in a file for this system."""
    try:
        wheel = distribution(name).read_text("WHEEL") or ""
    except PackageNotFoundError:
        return False
    return "Tag: " in wheel and "-none-any" not in wheel


@pytest.mark.parametrize(
    ("sources", "folders"),
    [([OURS], ["app.py", "sandbox"]), ([OURS, OURS_TO_TEST], ["tests", "docs"])],
    ids=["program", "tests"],
)
def test_every_import_is_of_a_package_that_we_pin_ourselves(
    sources: list[str], folders: list[str]
) -> None:
    pinned = {name for source in sources for name, _ in wanted(source)}
    owners = packages_distributions()
    assert {
        f"{file}: {module}"
        for module, file in imported(folders).items()
        if not {canonicalize_name(one) for one in owners.get(module, [])} & pinned
    } - ONLY_MEASURES == set()


def imported(folders: list[str]) -> Mapping[str, str]:
    """The modules of others that are imported there, each with a file that does."""
    ours = {"sandbox", "tests", "docs", *sys.stdlib_module_names}
    found: dict[str, str] = {}
    for folder in folders:
        top = ROOT / folder
        files = [top] if top.is_file() else sorted(top.rglob("*.py"))
        ours |= {file.stem for file in files}
        for file in files:
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                for module in modules(node):
                    found.setdefault(module.partition(".")[0], str(file.relative_to(ROOT)))
    return {module: file for module, file in found.items() if module not in ours}


def modules(node: ast.AST) -> list[str]:
    """What a statement imports, by whole names."""
    if isinstance(node, ast.Import):
        return [one.name for one in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module]
    return []
