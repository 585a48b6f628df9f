"""Addresses of speech: they speak for good, in every process with the key, and tell nothing."""

import os
import re
import stat
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.keys import kept_secret
from sandbox.voice import Espeak, Seal, Sentence, Voice, Word, spoken
from sandbox.voice.sealing import LONGEST

TEXT = "Uw wachtwoord is Zonnebloem42 en uw BSN is 999900006."
(ONE,) = spoken(TEXT)
SEAL = Seal(b"only for these tests")
ADDRESS = SEAL.address(ONE)


def heard(sentence: Sentence | None) -> list[str] | None:
    """What is said, word by word."""
    return [word.said for word in sentence.words] if sentence else None


@given(st.text(max_size=300))
def test_an_address_leads_back_to_what_is_said(text: str) -> None:
    for sentence in spoken(text):
        assert heard(SEAL.opened(SEAL.address(sentence))) == heard(sentence)


def test_after_a_hundred_thousand_other_sentences_the_old_address_still_speaks() -> None:
    for number in range(100_000):
        SEAL.address(Sentence((Word(f"{number}", f"{number}"),)))
    assert heard(SEAL.opened(ADDRESS)) == heard(ONE)


def test_an_address_sounds_as_its_sentence_does() -> None:
    found = SEAL.opened(ADDRESS)
    assert found is not None
    one, other = Voice([Espeak()]).speech(ONE), Voice([Espeak()]).speech(found)
    assert one is not None
    assert other is not None
    assert one.seconds == pytest.approx(other.seconds, abs=0.05)
    assert len(one.words) == len(other.words)


def test_the_same_sentence_has_the_same_address_in_every_process_with_the_key() -> None:
    script = "; ".join((
        "from sandbox.voice import Seal, spoken",
        f"print(Seal(b'only for these tests').address(spoken({TEXT!r})[0]))",
    ))  # fmt: skip
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == ADDRESS == SEAL.address(ONE)


def test_an_address_can_be_read_by_nobody() -> None:
    assert re.fullmatch(r"[\w-]+", ADDRESS)
    assert Seal(b"another key").address(ONE) != ADDRESS
    jan, jos = (SEAL.address(spoken(f"Uw naam is {name}.")[0]) for name in ("Jan", "Jos"))
    same = [one == other for one, other in zip(jan, jos, strict=True)]
    assert sum(same) < len(same) / 4, "what is nearly the same must not look it"


def test_sentences_that_sound_different_differ() -> None:
    one = Sentence((Word("a", "a b"),))
    two = Sentence((Word("a", "a"), Word("b", "b")))
    three = Sentence((Word("a", "a"), Word("b", "b"), Word("-", "")))
    assert len({SEAL.address(each) for each in (one, two, three)}) == 3


def test_an_address_with_any_sign_changed_is_refused() -> None:
    for at, sign in enumerate(ADDRESS):
        for other in "AB_z":
            changed = ADDRESS[:at] + other + ADDRESS[at + 1 :]
            assert other == sign or SEAL.opened(changed) is None


SPOILED = {
    "nothing": "",
    "cut": ADDRESS[:-1],
    "cut far": ADDRESS[:21],
    "longer": ADDRESS + "A",
    "padded": ADDRESS + "=",
    "a space": ADDRESS + " ",
    "a line": ADDRESS + "\n",
    "another alphabet": ADDRESS[:-1] + "é",
    "twice": ADDRESS * 2,
    "plain text": "Zeg-mij-na-en-nog-veel-meer",
    "of another key": Seal(b"another key").address(ONE),
    "far too long": "A" * (LONGEST + 1),
}


@pytest.mark.parametrize("address", SPOILED.values(), ids=SPOILED)
def test_a_spoiled_address_is_refused(address: str) -> None:
    assert SEAL.opened(address) is None


WALLS = [
    *("woord " * 5000, "€" * 9000, "漢" * 9000, "漢 " * 9000, "1" * 9000),
    *("a." * 5000, "A-1" * 3000, "x@" * 3000 + "y.oefen"),
]


@pytest.mark.parametrize("text", WALLS, ids=lambda text: str(text[:8]))
def test_no_text_is_too_long_to_be_sealed(text: str) -> None:
    for sentence in spoken(text):
        assert len(SEAL.address(sentence)) <= LONGEST
    shown = [part for one in spoken(text) for word in one.words for part in word.shown.split()]
    assert not spoken(text) or shown == text.split()


def test_a_sentence_beyond_the_bound_is_told_when_it_is_sealed() -> None:
    with pytest.raises(ValueError, match="too long"):
        SEAL.address(Sentence((Word("x", "x" * LONGEST),)))


def test_a_flood_of_bad_addresses_costs_next_to_nothing() -> None:
    """Refusing the worst address costs less than a tenth of speaking one short sentence."""
    engine, sentence = Espeak(), spoken("Kijk naar je loon.")[0]
    engine.warm()
    speaking = fastest(lambda: engine.synthesize(sentence))
    for address in (ADDRESS[:-2] + "AA", "A" * LONGEST, "A" * 1_000_000):
        assert fastest(lambda address=address: SEAL.opened(address)) < speaking / 10  # type: ignore[misc]


def fastest(call: Callable[[], object]) -> float:
    """Seconds of a call when nothing else disturbs it."""
    times = []
    for _ in range(30):
        started = time.perf_counter()
        call()
        times.append(time.perf_counter() - started)
    return statistics.quantiles(times, n=10)[0]


def test_the_secret_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    file = tmp_path / "var" / "speech.key"
    first = kept_secret(file)
    assert len(first) == 32
    assert kept_secret(file) == first
    assert [one.name for one in file.parent.iterdir()] == ["speech.key"]
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_processes_that_start_together_get_the_same_secret(tmp_path: Path) -> None:
    for number in range(20):
        file = tmp_path / str(number) / "speech.key"
        with ThreadPoolExecutor(8) as pool:
            assert len(set(pool.map(kept_secret, [file] * 8))) == 1


def test_a_secret_that_cannot_be_kept_serves_this_process(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "var").write_text("no folder")
    found = kept_secret(tmp_path / "var" / "speech.key")
    assert len(found) == 32
    assert "kan niet worden bewaard" in caplog.text


def test_a_damaged_secret_is_told_and_left_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "speech.key"
    file.write_bytes(b"half")
    assert len(kept_secret(file)) == 32
    assert "beschadigd" in caplog.text
    assert file.read_bytes() == b"half"
