"""All that a learner reads is as plain as its kind of text must be, and hangs together."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import cache

import pytest

from sandbox.catalog.plain import WORST, findings, unused
from sandbox.catalog.shown import Shown, shown
from sandbox.commands import main
from sandbox.commands.language import told
from sandbox.dutch import rare as of_words
from sandbox.dutch.rules import rules
from sandbox.texts import sentences
from tests.content import CATALOG

PLAIN = Shown("les", "les", "les stap", "Lees de brief, want daar staat het in.")


@cache
def everything() -> tuple[Shown, ...]:
    return tuple(shown(CATALOG))


def test_nothing_a_learner_reads_is_too_hard_or_hangs_loose() -> None:
    told = [f"{one.place}: {one.fault} ({one.about}) {one.said}" for one in findings(everything())]
    assert told == []


def test_every_kind_of_text_is_measured() -> None:
    assert {text.kind for text in everything()} == set(rules().kinds)
    wholes = {text.whole for text in everything()}
    assert {f"lessons {name}" for name in CATALOG.lessons} <= wholes
    assert {f"services {name}" for name in CATALOG.services if name != "berichten"} <= wholes
    assert "words" in {whole.split()[0] for whole in wholes}


def test_what_is_spared_has_a_reason_and_is_still_needed() -> None:
    assert unused(everything()) == []
    assert all(len(spared.because.split()) > 4 for spared in rules().spared)


def test_only_sentences_for_authors_and_keepers_are_left_out() -> None:
    for begin in rules().not_for_learners:
        assert any(key.startswith(begin) for key in sentences()), begin


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ("De brief wordt gestuurd.", "lijdend"),
        ("De mandataris stuurt een brief.", "zeldzaam"),
        ("Er komt een brief. Je leest hem goed. Je belt de gemeente. Je vraagt om uitleg.", "los"),
        ("Lees dit. Zoek het. Kies dan. Druk hier. Klaar is het.", "kort"),
    ],
)
def test_a_planted_text_is_found_with_its_place(said: str, fault: str) -> None:
    (found,) = findings([replace(PLAIN, words=said)])
    assert (found.fault, found.place) == (fault, PLAIN.place)


def test_what_belongs_together_is_measured_together() -> None:
    hard = (
        "Belastingaangiftes van belastingbetalende bewoners bevatten {nummer} bedragen. Kijk erop."
    )
    many = [replace(PLAIN, words=hard.replace("nummer", f"n{at}")) for at in range(30)]
    assert {"leesbaar", "samenhang"} <= {one.fault for one in findings(many)}


def test_each_kind_of_fault_has_its_sentences() -> None:
    keys = {key.split(".")[2] for key in sentences() if key.startswith("taal.fout.")}
    assert keys == set(WORST)


def test_the_command_says_that_all_is_plain(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["language"]) == 0
    assert "duidelijk" in capsys.readouterr().out


def test_the_command_tells_the_worst_first_and_why() -> None:
    loose = replace(
        PLAIN, words="Er komt een brief. Dat is zo. Hij is erg blauw. Je leest hem goed."
    )
    planted = (loose, replace(PLAIN, words="De brief wordt gestuurd."))
    said = "\n".join(told(findings(planted), 1))
    assert "3 keer" in said
    assert "'wordt gestuurd'" in said
    assert "Schrijf wie het doet." in said
    assert "Zin: De brief wordt gestuurd." in said
    assert "Je leest hem goed." not in said


def test_the_command_refuses_what_is_no_number(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["language", "alles"]) == 2
    assert "language 50" in capsys.readouterr().out


def test_the_command_says_in_dutch_what_is_not_installed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "wordfreq", None)
    of_words._frequency.cache_clear()
    assert main(["language"]) == 2
    assert "wordfreq nodig" in capsys.readouterr().out
