# ruff: noqa: E501  a table reads best with each case on one line
"""Nothing in the content stands there twice, and an author who writes a copy is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox import commands
from sandbox.catalog import Problem, roots_from
from sandbox.catalog.reading.joining.copies import NEARLY, copies, things
from sandbox.catalog.reading.joining.shelf import shelf
from tests.authoring import ENGLISH, beside, put, written

SCREEN = """\
  - id: nieuw
    title: Er ligt een brief
    device: letterbox
    body:
      - text: Lees de brief. Beantwoord daarna de vragen.
    fields:
{fields}    button: Klaar
"""
FIELD = """\
      - id: wat
        kind: yesno
        label: {label}
        answer: ja
        mistakes:
          - {{id: nee, answer: nee, say: "{say}"}}
"""
STEP = """\
  - id: stap
    title: {title}
    part: Inloggen
    screen: digid/kiezen
    say: Je logt in met Oefen-DigiD. Dat kan op 3 manieren. Kies nu de sms-code.
    expect: {{manier: sms}}
    hints:
      - Een sms is een bericht op je telefoon.
      - Kies 'Met een sms-code'. Druk daarna op Volgende.
    praise: {praise}
    coach:
      say: Op welke manier log jij thuis in?
      leave: Vraag niet naar het echte wachtwoord. Dat heb je nooit nodig.
"""
SAY = "Kijk nog eens. In het overzicht van je aangifte stond {aangifte.terug}."
PRAISE = "Mooi. Straks krijg je een bericht op de telefoon."


def test_no_step_screen_letter_or_field_of_ours_stands_there_twice() -> None:
    """To the letter, or with three quarters of its values the same: both are a copy."""
    assert NEARLY == 0.75
    assert len({one.kind for one in things(shelf(roots_from()))}) == 4
    assert [str(one) for one in copies(roots_from())] == []


def told(folder: Path) -> list[Problem]:
    return [one for one in copies(beside(folder)) if "/nieuw/" in one.file]


def with_step(folder: Path, step: str) -> Path:
    words = written("lesson")
    before, after = words.split("\nsteps:\n")
    tail = after[after.index("\nfor_real:") :]
    return put(folder, "lesson", f"{before}\nsteps:\n{step}{tail}")


@pytest.mark.parametrize(
    ("title", "praise", "message", "remedy"),
    [
        ("Kies hoe je inlogt", PRAISE, "De stap 'stap' is precies hetzelfde als eerste-aangifte/manier.", "like: eerste-aangifte/manier"),
        ("Kies nu zelf", PRAISE, "De stap 'stap' is bijna hetzelfde als eerste-aangifte/manier.", "alleen wat anders is"),
        ("Kies nu zelf", "Heel goed.", "De stap 'stap' is bijna hetzelfde als eerste-aangifte/manier.", "like: eerste-aangifte/manier"),
    ],
)  # fmt: skip
def test_a_step_that_is_there_already_is_told(
    title: str, praise: str, message: str, remedy: str, tmp_path: Path
) -> None:
    file = with_step(tmp_path, STEP.format(title=title, praise=praise))
    (problem,) = told(tmp_path)
    assert (problem.place, problem.message) == ("steps › 1", message)
    assert file.read_text(encoding="utf-8").splitlines()[problem.line - 1] == "  - id: stap"
    assert remedy in problem.remedy
    assert not ENGLISH.search(problem.message + problem.remedy)


def test_what_is_written_once_and_used_is_no_copy(tmp_path: Path) -> None:
    with_step(tmp_path, "  - {id: stap, like: eerste-aangifte/manier, title: Kies nu zelf}\n")
    assert told(tmp_path) == []


@pytest.mark.parametrize(
    ("label", "say", "told_words"),
    [
        ("Is dat hetzelfde bedrag als in uw aangifte?", SAY, ["bijna hetzelfde als thuis/brievenbus/gelijk"]),
        ("Is dat goed?", SAY, []),
        ("Is dat goed?", "Kijk nog eens.", []),
    ],
)  # fmt: skip
def test_a_field_that_is_there_already_is_told_and_a_short_one_that_differs_is_not(
    label: str, say: str, told_words: list[str], tmp_path: Path
) -> None:
    words = written("service")
    screen = SCREEN.format(fields=FIELD.format(label=label, say=say))
    put(tmp_path, "service", words[: words.index("  - id: wachten")] + screen)
    found = [one.message.split(" is ")[1].rstrip(".") for one in told(tmp_path)]
    assert found == told_words


def test_a_whole_screen_that_is_there_already_is_told_with_its_fields(tmp_path: Path) -> None:
    put(tmp_path, "service", written("service"))
    messages = [one.message for one in told(tmp_path)]
    assert "Het scherm 'brievenbus' is precies hetzelfde als thuis/brievenbus." in messages
    assert "Het veld 'gelijk' is precies hetzelfde als thuis/brievenbus/gelijk." in messages


def test_the_command_tells_copies_and_still_says_that_all_is_well(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    put(tmp_path, "lesson", written("lesson"))
    assert commands.main(["check", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert "Alles klopt" in out
    assert "precies hetzelfde als eerste-aangifte/manier" in out
