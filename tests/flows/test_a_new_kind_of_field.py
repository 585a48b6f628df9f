"""One module makes a kind of field: what is in it is read, told, hidden and refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox import texts
from sandbox.fields import all_kinds, kinds
from sandbox.texts import text
from tests.flows.walking import Walk, code

MODULE = '''
"""A number plate."""

from sandbox.fields.kind import FieldKind, Unreadable


def _read(text):
    bare = text.replace("-", "").replace(" ", "").upper()
    return bare if len(bare) == 6 else Unreadable("zes")


KIND = FieldKind(
    name="kenteken",
    read=_read,
    causes=frozenset({"zes"}),
    told=lambda written, value: f"{value[:2]}-{value[2:5]}-{value[5:]}",
    emptied=True,
    own_warning="les.eigen_pin",
)
'''
REFUSED = "Een kenteken heeft 6 tekens."
CONTENT = {
    "services/garage/service.yaml": """
id: garage
title: Oefen-Garage
organisation: Oefen-Garage
address: oefen-garage.oefen
checked: 2026-11-24
sources: [{text: Verzonnen voor een test}]
reality: {same: [Je vult een kenteken in.], simpler: [Er is geen auto.]}
screens:
  - id: auto
    title: Uw auto
    fields: [{id: kenteken, kind: kenteken, label: Kenteken, answer: zz123x}]
""",
    "lessons/auto/lesson.yaml": """
id: auto
title: Een auto
goal: Je vult een kenteken in.
minutes: 5
audience: Iedereen
level: 1
persona: sanne
picture: phone
starts: 2026-03-03
checked: 2026-11-24
sources: [{text: Verzonnen voor een test}]
for_real: {ready: [Je auto.], where: [[Garage, Rijd erheen.]]}
steps:
  - id: auto
    title: Vul het kenteken in
    part: Auto
    screen: garage/auto
    say: Vul het kenteken in.
    hints: [Kijk op de auto.]
""",
}


@pytest.fixture
def kenteken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The kind, known by being there, and its sentence among the others."""
    folder = tmp_path / "soorten"
    folder.mkdir()
    (folder / "kenteken.py").write_text(MODULE, encoding="utf-8")
    own = texts.FILE.read_text(encoding="utf-8")
    words = own.replace("\nfout:\n", f"\nfout:\n  kenteken:\n    zes: {REFUSED}\n", 1)
    (tmp_path / "texts.yaml").write_text(words, encoding="utf-8")
    with monkeypatch.context() as changed:
        changed.setattr(kinds, "__path__", [*kinds.__path__, str(folder)])
        changed.setattr(texts, "FILE", tmp_path / "texts.yaml")
        _forget()
        yield
    _forget()


def _forget() -> None:
    all_kinds.cache_clear()
    texts.sentences.cache_clear()


@pytest.mark.usefixtures("kenteken")
def test_a_screen_with_a_kind_of_one_module_can_be_walked(content: Path) -> None:
    for name, words in CONTENT.items():
        file = content / name
        file.parent.mkdir(parents=True)
        file.write_text(words, encoding="utf-8")
    walk = Walk(code(1)).begin("auto", "samen")
    assert walk.says("ZZ-123-X")
    assert walk.says(text("les.eigen_pin"))
    walk.submit({"kenteken": "zz 12"})
    assert walk.says(REFUSED)
    assert [control.filled for control in walk.page().controls] == [""]
    walk.submit({"kenteken": "xx-999-x"})
    assert walk.says(text("les.anders", veld="Kenteken"))
    walk.submit({"kenteken": "zz-123-X"})
    assert walk.finished
    assert "kenteken" not in str(walk.events)


def test_without_its_module_there_is_no_such_kind() -> None:
    assert "kenteken" not in all_kinds()
