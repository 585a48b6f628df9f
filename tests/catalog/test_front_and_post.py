"""What an author is told about the front page of a site, and about sums in letters by post."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.authoring import Mistake, check_told

STARTS = "starts: 2026-03-03"
FIRST = "    praise: Goed begin."
BRINGS = f"    brings: [aangifte/bevestiging]\n{FIRST}"
TOLD = [
    ("service", "title: Thuis", "title: Thuis\nfront: binnen", "front", "'binnen'", "Bedoel je"),
    ("lesson", STARTS, f"{STARTS}\npost: [aangifte/bevestiging]", "post › 1", "'sheet'", "'keep'"),
    ("lesson", FIRST, BRINGS, "steps › 1 › brings › 1", "'sheet'", "'rows'"),
]


@pytest.mark.parametrize("case", [Mistake(*row) for row in TOLD], ids=str)
def test_a_mistake_is_told_with_place_line_and_remedy(case: Mistake, tmp_path: Path) -> None:
    check_told(case, tmp_path)
