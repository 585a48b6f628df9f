"""What can be set, how it is read, and what is said of a setting that cannot be used."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from sandbox import commands
from sandbox.files import ROOT, VAR
from sandbox.settings import OURS, Settings, WrongSettings, frames_of, names, settings
from sandbox.texts import sentences

SECRET = "een geheim van meer dan tweeendertig tekens"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test begins with a machine on which nothing was set."""
    for name in [*names().values(), *(one for one in os.environ if one.startswith(OURS))]:
        monkeypatch.delenv(name, raising=False)


def test_without_settings_all_have_a_value() -> None:
    found = settings()
    assert found.port == 8501
    assert found.database == str(VAR / "oefenloket.db")
    assert (found.content, found.piper_voice, found.key) == (None, None, None)
    assert not found.online_speech
    assert not found.open
    assert frames_of(found) == ()
    assert found.keep_days == 180


@pytest.mark.parametrize("name", names().values())
def test_an_empty_setting_counts_as_not_set(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = settings()
    monkeypatch.setenv(name, "")
    assert settings() == before


def test_everything_that_is_set_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    voice = tmp_path / "nl.onnx"
    voice.touch()
    for name, value in {
        "PORT": "8600",
        "SANDBOX_DATABASE": ":memory:",
        "SANDBOX_HOSTS": "a.example, b.example",
        "SANDBOX_FRAMES": "leren.example, Elo.example:8443,leren.example",
        "SANDBOX_CONTENT": str(tmp_path),
        "SANDBOX_PIPER_VOICE": str(voice),
        "SANDBOX_OPEN": "1",
        "SANDBOX_KEEP_DAYS": "90",
        "SANDBOX_ONLINE_SPEECH": "1",
        "SANDBOX_SPEECH_ADDRESS": "http://localhost:8080/",
        "SANDBOX_KEY": SECRET,
    }.items():
        monkeypatch.setenv(name, value)
    found = settings()
    assert (found.port, found.database, found.online_speech) == (8600, ":memory:", True)
    assert found.open
    assert found.keep_days == 90
    assert frames_of(found) == ("leren.example", "elo.example:8443")
    assert (found.content, found.piper_voice) == (tmp_path, voice)
    assert found.speech_address == "http://localhost:8080"
    assert found.key is not None
    assert found.key.get_secret_value() == SECRET
    assert SECRET not in repr(found)


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        settings().port = 1  # type: ignore[misc]


NO_FRAMES = [
    *(
        "*",
        "*.example",
        "https://leren.example",
        "http:",
        "data:",
        "'self'",
        "'none'",
        "[::1]",
        ",",
    ),
    *("leren.example/", "leren.example/map", "leren.example?x", "leren.example.", "-leren.example"),
    *("leren.example:*", "leren.example:0", "leren.example:65536", "iemand@leren.example"),
    *(
        "a.example,,b.example",
        "a.example b.example",
        "a.example\tb.example",
        "a.example\nb.example",
    ),
    *("a.example; script-src *", "a.example,\r\nX-Evil: 1", "lëren.example", "a" * 254),
]
"""What would let in more than one site, or write a rule of its own in the policy."""
WRONG = [
    ("SANDBOX_HOSTS", "https://oefenen.example", "zonder http"),
    ("SANDBOX_HOSTS", "oefenen.example:8501", "zonder http"),
    ("SANDBOX_HOSTS", "a.example,,b.example", "zonder http"),
    *(("SANDBOX_FRAMES", host, "hele namen, zonder") for host in NO_FRAMES),
    ("PORT", "acht", "getal van 1 tot 65535"),
    ("PORT", "0", "getal van 1 tot 65535"),
    ("PORT", "65536", "getal van 1 tot 65535"),
    ("SANDBOX_KEEP_DAYS", "0", "getal van 1 tot 3650"),
    ("SANDBOX_KEEP_DAYS", "3651", "getal van 1 tot 3650"),
    ("SANDBOX_KEEP_DAYS", "half jaar", "getal van 1 tot 3650"),
    ("SANDBOX_DATABASE", "mysql://oefen:geheim@db/x", "niet: mysql"),
    ("SANDBOX_DATABASE", "sqlite:///", "ontbreekt het pad"),
    ("SANDBOX_CONTENT", "/nergens", "/nergens"),
    ("SANDBOX_BACKUPS", __file__, "geen map"),
    ("SANDBOX_PIPER_VOICE", "/nergens/nl.onnx", "/nergens/nl.onnx"),
    ("SANDBOX_OPEN", "misschien", "1 zijn (anderen"),
    ("SANDBOX_ONLINE_SPEECH", "misschien", "1 zijn (aan) of 0 (uit)"),
    ("SANDBOX_SPEECH_ADDRESS", "localhost:8080", "http://host:port"),
    ("SANDBOX_SPEECH_ADDRESS", "http://localhost/map", "http://host:port"),
    ("SANDBOX_KEY", "geheim", "minstens 32 tekens"),
    ("SANDBOX_DATABSE", "x", "Bedoel je SANDBOX_DATABASE?"),
    ("SANDBOX_CONTENTS", "x", "Bedoel je SANDBOX_CONTENT?"),
]


@pytest.mark.parametrize(("name", "value", "words"), WRONG)
def test_a_wrong_setting_is_told_in_dutch_with_its_name(
    name: str, value: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(WrongSettings) as caught:
        settings()
    (sentence,) = caught.value.sentences
    assert words in sentence
    assert name in sentence or "SANDBOX_DATABASE" in sentence
    assert "geheim" not in sentence


@pytest.mark.parametrize("name", names().values())
def test_every_setting_says_what_it_does(name: str) -> None:
    assert f"beheer.instelling.{name}" in sentences()


@pytest.mark.parametrize("name", names())
def test_every_setting_has_a_sentence_for_when_it_is_wrong(name: str) -> None:
    assert [key for key in sentences() if key.startswith(f"instelling.{name}")] != []


def test_all_that_is_wrong_is_told_at_once_by_any_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PORT", "acht")
    monkeypatch.setenv("SANDBOX_CONTENT", "/nergens")
    for command in ("check", "speech", "run"):
        assert commands.main([command]) == 2
        assert len(capsys.readouterr().out.splitlines()) == 2


@pytest.mark.parametrize("name", ["SANDBOX_ID", "SANDBOX", "IS_SANDBOX"])
def test_what_other_programs_set_is_left_alone(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "1")
    assert settings() == Settings()


def test_the_readme_tells_the_value_without_a_setting() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = {row[0]: row[-1] for row in re.findall(r"^\| `([A-Z_]+)` \|(.*)\|(.*)\|$", readme, re.M)}
    assert "8501" in rows["PORT"]
    assert "180" in rows["SANDBOX_KEEP_DAYS"]
    assert "var/oefenloket.db" in rows["SANDBOX_DATABASE"]
