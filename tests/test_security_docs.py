"""What the documents about security name is there: every test, every file; no item twice."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sandbox.files import ROOT

DOCUMENTS = (ROOT / "docs/security.md", ROOT / "docs/asvs.md")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.name)
def test_every_proof_is_there(document: Path) -> None:
    named = re.findall(r"`((?:tests|sandbox)/[\w/.-]+)`", document.read_text(encoding="utf-8"))
    assert len(named) > 15
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_no_item_stands_twice() -> None:
    rows = re.findall(r"^\| ([\d.,– ]+) \|", DOCUMENTS[1].read_text(encoding="utf-8"), re.MULTILINE)
    items = [item.strip() for row in rows for item in row.split(",")]
    assert len(items) == len(set(items)) > 80
