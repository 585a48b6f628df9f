"""`make bom` lists what Oefenloket runs on, all of it, and what of it we chose ourselves."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.utils import canonicalize_name

from tests.supply.test_locked import OURS, PACKAGE, ROOT, RUN, wanted, without_comments


def locked_here() -> set[tuple[str, str]]:
    """What the lock installs on this system."""
    return {
        (canonicalize_name(name), version)
        for name, version, marker, _ in PACKAGE.findall(without_comments(RUN))
        if not marker or Marker(marker).evaluate()
    }


@pytest.mark.long
@pytest.mark.skipif(os.name != "posix", reason="needs make")
def test_the_bill_lists_every_package_once_and_what_we_chose(tmp_path: Path) -> None:
    file = tmp_path / "bom.json"
    subprocess.run(["make", "bom", f"BOM={file}"], cwd=ROOT, check=True)
    bill = json.loads(file.read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["metadata"]["component"]["name"]) == ("CycloneDX", "oefenloket")
    listed = [(canonicalize_name(one["name"]), one["version"]) for one in bill["components"]]
    assert sorted(one for one in listed if one[0] != "pip") == sorted(locked_here())
    root = bill["metadata"]["component"]["bom-ref"]
    (ours,) = (one["dependsOn"] for one in bill["dependencies"] if one["ref"] == root)
    assert {canonicalize_name(one.split("==")[0]) for one in ours} == {n for n, _ in wanted(OURS)}
    assert str(ROOT) not in file.read_text(encoding="utf-8")
