"""When each word of a sentence sounds, from what an engine tells about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sandbox.voice.speech import Sentence, Times


def word_places(sentence: Sentence) -> list[tuple[int, int]]:
    """Where each word stands in `sentence.said`: first character and the one after the last."""
    places: list[tuple[int, int]] = []
    end = -1
    for word in sentence.words:
        if not word.said:
            places.append((max(end, 0), max(end, 0)))
            continue
        start = end + 1
        end = start + len(word.said)
        places.append((start, end))
    return places


def first_heard(sentence: Sentence, heard: Iterable[tuple[int, float]]) -> dict[int, float]:
    """Turn (character in `sentence.said`, second) into word number → second it starts."""
    owner = {
        character: number
        for number, (start, end) in enumerate(word_places(sentence))
        for character in range(start, end)
    }
    starts: dict[int, float] = {}
    for character, second in heard:
        number = owner.get(character)
        if number is not None:
            starts[number] = min(second, starts.get(number, second))
    return starts


def word_times(sentence: Sentence, starts: Mapping[int, float], seconds: float) -> Times:
    """Times for every word; words without a known start share the gap by their length.

    A word lasts until the next one starts, the last until the end of the sound.
    Words without sound last no time at all.
    """
    begins: list[float] = []
    places = word_places(sentence)
    known = [(0, 0.0), *((places[n][0], t) for n, t in sorted(starts.items()))]
    known.append((max(len(sentence.said), 1), seconds))
    for number, (place, _) in enumerate(places):
        begin = starts.get(number)
        if begin is None:
            begin = _between(known, place)
        floor = begins[-1] if begins else 0.0
        begins.append(min(max(begin, floor), seconds))
    ends = [*begins[1:], seconds]
    for number in range(len(begins) - 1, -1, -1):
        if not sentence.words[number].said:
            begins[number] = ends[number]
            if number:
                ends[number - 1] = begins[number]
    return tuple((round(a, 3), round(b, 3)) for a, b in zip(begins, ends, strict=True))


def estimated(sentence: Sentence, seconds: float) -> Times:
    """Times by the length of the words alone, for when no engine can tell."""
    return word_times(sentence, {}, seconds)


def stretched(times: Times, seconds: float) -> Times:
    """The same rhythm over a sound of another length."""
    length = times[-1][1] if times else 0.0
    if length <= 0:
        return tuple((0.0, seconds) for _ in times)
    factor = seconds / length
    return tuple((round(a * factor, 3), round(b * factor, 3)) for a, b in times)


def _between(known: list[tuple[int, float]], place: int) -> float:
    before = max((point for point in known if point[0] <= place), default=(0, 0.0))
    after = min((point for point in known if point[0] > place), default=known[-1])
    if after[0] <= before[0]:
        return after[1]
    part = (place - before[0]) / (after[0] - before[0])
    return before[1] + part * (after[1] - before[1])
