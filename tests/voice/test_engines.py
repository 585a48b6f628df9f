"""Sound and word times: the offline voice, recordings, and what happens without any of them."""

import io
import subprocess
import sys
import wave
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sandbox.voice import Espeak, Piper, Recorded, Sentence, Speech, spoken
from sandbox.voice.mp3 import seconds
from sandbox.voice.recorded import recording

TEXTS = [
    "Je krijgt € 1.120 terug van de Oefen-Belastingdienst.",
    "Één website • Uw BSN is 999900006.",
    "→ Log in met Oefen-DigiD (m.b.t. je bsn) →",
    "Stap 3 van 9: Controleer je loon",
    "35,82 % van € 38.441,05 – dat is veel!",
    "Ga naar mijn.belastingdienst.oefen of bel 06-00 00 00 01.",
    "A",
]


def sentences() -> list[Sentence]:
    return [sentence for text in TEXTS for sentence in spoken(text)]


def check_times(sentence: Sentence, speech: Speech, length: float) -> None:
    assert len(speech.words) == len(sentence.words)
    flat = [second for pair in speech.words for second in pair]
    assert flat == sorted(flat)
    assert flat[0] >= 0
    assert flat[-1] == pytest.approx(length, abs=0.01)
    for word, (start, end) in zip(sentence.words, speech.words, strict=True):
        assert (end > start) == bool(word.said), word


def wav_seconds(audio: bytes) -> float:
    with wave.open(io.BytesIO(audio)) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (22050, 1, 2)
        return float(sound.getnframes() / sound.getframerate())


@pytest.mark.parametrize("sentence", sentences(), ids=lambda sentence: sentence.shown)
def test_the_offline_voice_gives_a_time_for_every_word(sentence: Sentence) -> None:
    speech = Espeak().synthesize(sentence)
    assert speech is not None
    assert speech.mime == "audio/wav"
    check_times(sentence, speech, wav_seconds(speech.audio))


def test_the_offline_voice_is_heard() -> None:
    speech = Espeak().synthesize(spoken("Welkom bij het oefenen.")[0])
    assert speech is not None
    samples = memoryview(speech.audio[44:]).cast("h")
    assert max(samples) > 5000


def test_a_word_is_highlighted_when_it_sounds() -> None:
    one = Espeak().synthesize(spoken("Je krijgt € 1.120 terug.")[0])
    assert one is not None
    je, krijgt, amount, terug = one.words
    assert je[0] == 0
    assert 0.1 < krijgt[0] < 0.5
    assert amount[1] - amount[0] > 3 * (je[1] - je[0])
    assert terug[0] == amount[1]


def test_eight_threads_get_the_same_sound_as_one() -> None:
    engine = Espeak()
    todo = [spoken(f"Zin {number} gaat over € {number * 37},50.")[0] for number in range(1, 26)]
    alone = [engine.synthesize(sentence) for sentence in todo] * 8
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(engine.synthesize, todo * 8))
    for sentence, one, other in zip(todo * 8, alone, together, strict=True):
        assert one is not None
        assert other is not None
        check_times(sentence, other, wav_seconds(other.audio))
        for mine, yours in zip(one.words, other.words, strict=True):
            assert yours == pytest.approx(mine, abs=0.05)  # the voice itself varies a little


@pytest.mark.parametrize("length", [0.48, 2.4, 9.6])
def test_a_recording_is_measured(silence: Callable[[float], bytes], length: float) -> None:
    assert seconds(silence(length)) == pytest.approx(length)


def test_a_recording_is_measured_past_a_tag_and_a_seam(silence: Callable[[float], bytes]) -> None:
    tag = b"ID3\x04\x00\x00\x00\x00\x01\x00" + b"\xff\xf3\x44\xc4" * 32
    assert seconds(tag + silence(0.96) + b"\x00\x00" + silence(0.48)) == pytest.approx(1.44)


@pytest.mark.parametrize("data", [b"", b"\xff", b"<html>429</html>", b"RIFF" + bytes(5000)])
def test_something_else_is_no_recording(data: bytes) -> None:
    assert seconds(data) == 0


@pytest.mark.parametrize("timer", [Espeak(), None], ids=["with times", "without times"])
def test_a_recording_gets_word_times_over_its_own_length(
    tmp_path: Path, silence: Callable[[float], bytes], timer: Espeak | None
) -> None:
    for sentence in sentences():
        recording(tmp_path, sentence).write_bytes(silence(7.2))
        speech = Recorded(tmp_path, timer).synthesize(sentence)
        assert speech is not None
        assert speech.mime == "audio/mpeg"
        check_times(sentence, speech, 7.2)


def test_the_rhythm_of_a_recording_is_that_of_the_offline_voice(
    tmp_path: Path, silence: Callable[[float], bytes]
) -> None:
    (sentence,) = spoken("Je krijgt € 1.120 terug.")
    offline = Espeak().synthesize(sentence)
    assert offline is not None
    recording(tmp_path, sentence).write_bytes(silence(4.8))
    recorded = Recorded(tmp_path, Espeak()).synthesize(sentence)
    assert recorded is not None
    for (start, _), (stretched, _) in zip(offline.words, recorded.words, strict=True):
        assert stretched == pytest.approx(start * 4.8 / offline.seconds, abs=0.01)


def test_a_missing_or_damaged_recording_gives_no_sound(tmp_path: Path) -> None:
    (sentence,) = spoken("Welkom.")
    engine = Recorded(tmp_path / "nowhere")
    assert not engine.available
    assert engine.synthesize(sentence) is None
    recording(tmp_path, sentence).write_bytes(b"half")
    assert Recorded(tmp_path).synthesize(sentence) is None


PIPER = """
class Chunk:
    sample_rate = 16000
    audio_int16_bytes = bytes(16000 * 2 * 3)
class PiperVoice:
    @staticmethod
    def load(file):
        open(file).close()
        return PiperVoice()
    def synthesize(self, text):
        return iter([Chunk(), Chunk()])
"""


def test_piper_speaks_when_its_package_and_voice_are_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "piper.py").write_text(PIPER)
    (tmp_path / "nl.onnx").touch()
    monkeypatch.syspath_prepend(tmp_path)
    try:
        speaks, misses = Piper(Espeak(), tmp_path / "nl.onnx"), Piper(file=tmp_path / "gone.onnx")
    finally:
        sys.modules.pop("piper", None)
    sentence = sentences()[0]
    speech = speaks.synthesize(sentence)
    assert speech is not None
    check_times(sentence, speech, 6.0)
    assert not misses.available


def test_without_configuration_piper_is_silent() -> None:
    engine = Piper()
    assert not engine.available
    assert engine.synthesize(sentences()[0]) is None


NO_PACKAGE = "sys.modules['espeakng_loader'] = None"
NO_LIBRARY = "import espeakng_loader as e; e.get_library_path = lambda: '/nowhere/libespeak.so'"
NO_DATA = "import espeakng_loader as e; e.get_data_path = lambda: '/nowhere'"


@pytest.mark.parametrize("trouble", [NO_PACKAGE, NO_LIBRARY, NO_DATA])
def test_without_a_library_there_is_no_voice_and_no_crash(trouble: str, tmp_path: Path) -> None:
    script = f"""
import sys, pathlib
{trouble}
from sandbox.voice import dutch_voice, spoken
voice = dutch_voice(pathlib.Path({str(tmp_path)!r}))
print(voice.warm(), voice.available, voice.speech(spoken("Welkom.")[0]))
"""
    result = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.split() == ["False", "False", "None"]
    assert "Traceback" not in result.stderr
