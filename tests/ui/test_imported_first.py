"""Whatever of the app is asked for first, it can be had: no two modules wait for each other."""

from __future__ import annotations

import subprocess
import sys

import pytest

from sandbox.files import ROOT


@pytest.mark.parametrize("name", ["early", "looking", "telling", "visiting", "draw"])
def test_a_module_can_be_the_first(name: str) -> None:
    asked = [sys.executable, "-c", f"import sandbox.ui.{name}"]
    told = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
