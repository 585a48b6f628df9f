"""Faulty content, a database that cannot be opened, unknown codes: practising goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.texts import text
from sandbox.ui import runtime
from tests.flows.walking import Walk, code


def test_a_faulty_lesson_is_left_out_and_named_in_dutch(content: Path) -> None:
    file = content / "lessons" / "kapot" / "lesson.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("id: kapot\ntitel: Verkeerd gespeld\n", encoding="utf-8")
    catalog = runtime.catalog()
    assert "kapot" not in catalog.lessons
    assert "eerste-aangifte" in catalog.lessons
    assert any("title" in str(problem) for problem in catalog.problems)
    assert Walk().open(les="kapot").says(text("les.les_stuk"))


def test_without_a_database_practising_goes_on(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.mkdir()
    walk = Walk().begin("eerste-aangifte", "samen")
    assert walk.says(text("les.niet_bewaard"))
    walk.submit(walk.right())
    assert walk.step == walk.lesson().steps[1].id


def test_an_oefencode_leads_back_to_the_same_step(database: Path) -> None:
    first = Walk().begin("eerste-aangifte", "samen")
    first.submit(first.right())
    other = Walk(cookie="een ander apparaat").open(pagina="code")
    other.at.text_input(key="veld-oefencode").set_value(first.learner.upper().replace("-", " "))
    other.press("code_druk")
    assert other.learner == first.learner
    other.press("verder_eerste-aangifte")
    assert other.step == first.step


def guess(walk: Walk, typed: str) -> Walk:
    walk.at.text_input(key="veld-oefencode").set_value(typed)
    return walk.press("code_druk")


def test_after_five_wrong_codes_somebody_hears_how_long_to_wait() -> None:
    walk = Walk(cookie="gokker").open(pagina="code")
    for number in range(10, 15):
        assert guess(walk, code(number)).says(text("code.onbekend")), number
    said = text("code.wacht", tijd="@").partition("@")[0]
    assert guess(walk, code(15)).says(said)


def test_a_right_code_after_wrong_ones_of_another_browser_is_right(database: Path) -> None:
    first = Walk().begin("eerste-aangifte", "samen")
    joker = Walk(cookie="grapjas").open(pagina="code")
    for number in range(10, 15):
        guess(joker, code(number))
    other = guess(Walk(cookie="leerling").open(pagina="code"), first.learner)
    assert other.learner == first.learner


def test_when_the_disk_is_silent_a_code_is_not_called_wrong_and_counts_for_nothing(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.mkdir()
    walk = Walk(cookie="leerling").open(pagina="code")
    for number in range(10, 17):
        guess(walk, code(number))
        assert walk.says(text("code.niet_te_zien")), number
        assert not walk.says(text("code.onbekend"))
    assert 'data-dan="zeg"' in " ".join(walk.page().html)


@pytest.mark.parametrize(
    "page", ["voortgang", "stoppen", "instellingen", "hulp", "code", "belasting", "x"]
)
def test_every_page_stands_without_a_learner(page: str) -> None:
    assert Walk().open(pagina=page).page().buttons


def test_what_was_wrong_in_one_lesson_is_not_said_in_another(database: Path) -> None:
    walk = Walk().begin("aangifte-lisa", "zelf").practise()
    walk.begin("aangifte-yusuf", "zelf").practise()
    walk.submit({})
    assert "foutlijst" in " ".join(walk.page().html)
    walk.open(les="aangifte-lisa", stap=walk.step)
    assert "foutlijst" not in " ".join(walk.page().html)
