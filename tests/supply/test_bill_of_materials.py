"""`make bom` lists what Oefenloket runs on, all of it."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.utils import canonicalize_name

from tests.supply.test_locked import PACKAGE, ROOT, RUN, without_comments


def locked_here() -> set[tuple[str, str]]:
    """What the lock installs on this system."""
    return {
        (canonicalize_name(name), version)
        for name, version, marker, _ in PACKAGE.findall(without_comments(RUN))
        if not marker or Marker(marker).evaluate()
    }


@pytest.mark.long
@pytest.mark.skipif(os.name != "posix", reason="needs make")
def test_the_bill_lists_every_package_once(tmp_path: Path) -> None:
    file = tmp_path / "bom.json"
    subprocess.run(["make", "bom", f"BOM={file}"], cwd=ROOT, check=True)
    bill = json.loads(file.read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["metadata"]["component"]["name"]) == ("CycloneDX", "oefenloket")
    listed = [(canonicalize_name(one["name"]), one["version"]) for one in bill["components"]]
    assert sorted(one for one in listed if one[0] != "pip") == sorted(locked_here())
    assert str(ROOT) not in file.read_text(encoding="utf-8")
