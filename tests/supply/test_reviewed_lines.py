"""`bandit` looks with every rule; a line that may stay names the rule and the reason."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = [ROOT / "app.py", *sorted((ROOT / "sandbox").rglob("*.py")), *ROOT.glob("docs/**/*.py")]
REVIEWED = re.compile(r"# nosec( B\d{3})+  # .{5,}")


def test_no_rule_is_off_everywhere() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert set(settings["tool"]["bandit"]) == {"exclude_dirs"}


def test_every_line_that_may_stay_names_a_rule_and_a_reason() -> None:
    lines = [line for file in PROGRAM for line in file.read_text(encoding="utf-8").splitlines()]
    skipped = [line.strip() for line in lines if "nosec" in line]
    assert skipped != []
    assert [line for line in skipped if not REVIEWED.search(line)] == []


def test_with_these_settings_a_shell_with_what_was_typed_is_found(tmp_path: Path) -> None:
    bad = tmp_path / "kwaad.py"
    bad.write_text("import subprocess\nsubprocess.run(input(), shell=True)\n")
    settings = ["--configfile", str(ROOT / "pyproject.toml")]
    found = subprocess.run(
        [sys.executable, "-m", "bandit", "--quiet", *settings, str(bad)],
        check=False,
        capture_output=True,
        text=True,
    )
    assert found.returncode == 1
    assert "B602" in found.stdout
