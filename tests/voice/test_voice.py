"""Remembering sound, and which engine speaks."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from sandbox.voice import Sentence, Speech, Voice, Word

SECRET = "Uw wachtwoord is Zonnebloem42 en uw BSN is 999900006."


class Loud:
    """An engine that counts and gives `size` bytes of sound."""

    available = True

    def __init__(self, size: int, knows: str = "") -> None:
        self.size, self.knows, self.asked = size, knows, 0

    def synthesize(self, sentence: Sentence) -> Speech | None:
        self.asked += 1
        if self.knows not in sentence.said:
            return None
        return Speech(bytes(self.size), "audio/wav", tuple((0.0, 1.0) for _ in sentence.words))


class Broken:
    available = True

    def synthesize(self, sentence: Sentence) -> Speech | None:
        raise OSError(sentence.said)


def sentence(text: str) -> Sentence:
    return Sentence((Word(text, text),))


def test_a_sentence_is_made_once() -> None:
    engine = Loud(100)
    voice = Voice([engine], cache_size=1000)
    assert voice.speech(sentence("een")) is voice.speech(sentence("een"))
    assert engine.asked == 1


def test_the_cache_keeps_what_was_used_last_and_stays_within_its_bytes() -> None:
    engine = Loud(400)
    voice = Voice([engine], cache_size=1000)
    for word in ("een", "twee", "een", "drie"):  # "twee" was used longest ago
        voice.speech(sentence(word))
    engine.asked = 0
    for word in ("een", "drie"):
        voice.speech(sentence(word))
    assert engine.asked == 0
    voice.speech(sentence("twee"))
    assert engine.asked == 1


def test_sound_larger_than_the_cache_is_given_but_not_kept() -> None:
    engine = Loud(400)
    voice = Voice([engine], cache_size=100)
    assert voice.speech(sentence("een")) is not None
    assert voice.speech(sentence("een")) is not None
    assert engine.asked == 2


def test_the_first_engine_that_knows_a_sentence_speaks() -> None:
    first, second = Loud(1, knows="een"), Loud(2)
    voice = Voice([first, second])
    one, two = voice.speech(sentence("een")), voice.speech(sentence("twee"))
    assert one is not None
    assert two is not None
    assert (len(one.audio), len(two.audio)) == (1, 2)


def test_a_better_engine_that_learns_a_sentence_later_wins() -> None:
    first, second = Loud(1, knows="een"), Loud(2)
    voice = Voice([first, second])
    voice.speech(sentence("twee"))
    first.knows = ""
    speech = voice.speech(sentence("twee"))
    assert speech is not None
    assert len(speech.audio) == 1


def test_a_broken_engine_is_passed_over_and_its_text_is_not_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    voice = Voice([Broken(), Loud(1)])
    assert voice.speech(sentence(SECRET)) is not None
    assert "Broken" in caplog.text
    assert "Zonnebloem" not in caplog.text


def test_without_engines_there_is_no_voice() -> None:
    voice = Voice([])
    assert not voice.available
    assert voice.speech(sentence("een")) is None


def test_many_threads_may_use_one_voice() -> None:
    voice = Voice([Loud(10)], cache_size=55)
    words = [sentence(str(number % 20)) for number in range(2000)]

    def use(one: Sentence) -> bool:
        speech = voice.speech(one)
        return speech is not None and len(speech.audio) == 10

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(use, words))
