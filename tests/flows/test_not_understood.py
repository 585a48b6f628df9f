"""Dit snap ik niet: one tap, kept once a round, and told to authors with what stands there."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from sandbox.commands import main
from sandbox.commands.panel import told
from sandbox.dutch.sentences import split
from sandbox.model import Event
from sandbox.model.happened import FoundClear, NotUnderstood, SentenceUnclear
from sandbox.people import make_person
from sandbox.practice.read_here import id_of, stands_here
from sandbox.practice.scene import scene_at
from sandbox.progress import Moment
from sandbox.store import SqliteStore, unclear
from sandbox.texts import text
from tests.content import CATALOG
from tests.flows.walking import Walk, code

LESSON = CATALOG.lessons["eerste-aangifte"]
FIRST = LESSON.steps[0]


def test_one_tap_is_kept_once_and_thanked_for() -> None:
    walk = Walk(code(73)).begin(LESSON.id, "tips").press("snap_niet")
    assert walk.step == FIRST.id
    assert walk.says(text("gezegd.snap_niet"))
    walk.press("snap_niet")
    said = [event.what for event in walk.events if isinstance(event.what, NotUnderstood)]
    assert said == [NotUnderstood(LESSON.id, walk.step)]


def test_one_tap_on_a_sentence_is_kept_once_and_a_made_up_one_never() -> None:
    walk = Walk(code(74)).begin(LESSON.id, "tips").press("snap_niet")
    sentence = next(one for one in walk.page().buttons if one.startswith("zin_"))
    assert walk.page().buttons[sentence] in walk.page().text()
    walk.press(sentence)
    assert walk.says(text("snap.dank_zin"))
    assert not any(one.startswith("zin_") for one in walk.page().buttons)
    for _ in range(3):
        walk.press("snap_niet").press(sentence)
    kept = SentenceUnclear(LESSON.id, walk.step, sentence.removeprefix("zin_"))
    assert _said(walk) == [kept]
    walk.press("snap_niet").press("zin_geen")
    assert _said(walk) == [kept]


def _said(walk: Walk) -> list[object]:
    return [event.what for event in walk.events if isinstance(event.what, SentenceUnclear)]


@pytest.mark.parametrize("made_up", ["", "0" * 12, "ik typ iets", id_of("Een andere zin.")])
def test_of_an_id_that_is_no_sentence_of_the_step_nothing_is_kept(made_up: str) -> None:
    who = make_person(CATALOG.archetypes[LESSON.persona], code(75))
    scene = scene_at(CATALOG.services, Moment(LESSON, ()), who, FIRST.id)
    assert stands_here(scene, id_of(split(FIRST.say)[0]))
    assert not stands_here(scene, made_up)


def test_one_person_counts_once_however_often_it_is_said(tmp_path: Path) -> None:
    store, sentence = SqliteStore(tmp_path / "oefenloket.db"), id_of(split(FIRST.say)[0])
    said = [("sanne", FIRST.id)] * 50 + [("yusuf", FIRST.id), ("noor", "weg")]
    for who, step in said:
        for what in (
            NotUnderstood(LESSON.id, step),
            SentenceUnclear(LESSON.id, step, sentence),
            FoundClear(LESSON.id, "soms" if step == "weg" else "nee"),
        ):
            store.append(who, Event(datetime.now(UTC), who, what))
    store.append("noor", Event(datetime.now(UTC), "noor", FoundClear(LESSON.id, "ja")))
    counted = unclear(store)
    assert list(counted.steps.items()) == [((LESSON.id, FIRST.id), 2), ((LESSON.id, "weg"), 1)]
    assert counted.sentences[LESSON.id, FIRST.id, sentence] == 2
    assert counted.clear == {LESSON.id: {"ja": 1, "nee": 2}}
    lines = "\n".join(told(counted, CATALOG))
    assert lines.startswith("2 keer")
    assert f"2 keer deze zin: {split(FIRST.say)[0]}" in lines
    assert "Ja: 1. Soms niet: 0. Nee: 2." in lines
    assert "weg" not in lines.split("Daar staat")[0]


def test_nobody_said_it_and_a_word_too_many(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SANDBOX_DATABASE", str(tmp_path / "leeg.db"))
    assert main(["panel"]) == 0
    assert text("panel.niets") in capsys.readouterr().out
    assert main(["panel", "alles"]) == 2
