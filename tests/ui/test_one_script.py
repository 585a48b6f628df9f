"""Our scripts become one, in which each keeps its names to itself."""

from __future__ import annotations

import pytest

from sandbox.files import ROOT
from sandbox.ui.server.bundle import bundled
from sandbox.ui.server.together import UnknownFormError

NEEDS = 'import {{ {} }} from "./{}.js";\n'
SHARED = NEEDS.format("een, twee as ander", "klein") + "const naam = een;\nexport function doe() {}"
SMALL = "const naam = 1;\nexport const een = naam;\nexport async function twee() {}"


def test_what_another_needs_comes_first_and_each_is_exported_by_its_name() -> None:
    whole = bundled({"groot": SHARED, "klein": SMALL})
    assert whole.index("const klein_") < whole.index("const groot_")
    assert "const { een, twee: ander } = klein_;" in whole
    assert "return { een, twee };" in whole
    assert whole.endswith("export { klein_ as klein, groot_ as groot };\n")


@pytest.mark.parametrize(
    "script",
    [
        "export let telt = 1;", "export default 3;", 'import ander from "./klein.js";',
        'import "./klein.js";', 'import { een } from "https://elders.example/a.js";',
        "export { een };",
    ],
)  # fmt: skip
def test_a_form_that_cannot_be_put_in_one_file_is_refused(script: str) -> None:
    with pytest.raises(UnknownFormError):
        bundled({"groot": script, "klein": SMALL})


def test_scripts_that_need_each_other_are_refused() -> None:
    one, other = (NEEDS.format("a", name) + "export const a = 1;" for name in "yx")
    with pytest.raises(UnknownFormError, match="x > y > x"):
        bundled({"x": one, "y": other})


def test_all_of_ours_can_be_put_in_one() -> None:
    ours = {one.stem: one.read_text("utf-8") for one in (ROOT / "sandbox/ui/front").glob("*.js")}
    whole = bundled(ours)
    assert len(ours) > 15
    assert [name for name in ours if f"{name}_ as {name}" not in whole] == []
