"""A mistake in a task of ours is told at its own place, in Dutch, with a remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.catalog import load
from tests.authoring import ENGLISH, beside
from tests.tasks.soorten import FILE

MISTAKES = [
    ("      question: Wat doe je?\n", "", "steps › 2 › choose › question", "'question' ontbreekt"),
    ("question: Wat", "qestion: Wat", "steps › 2 › choose › qestion", "'qestion'"),
    ("right: true", "right: misschien", "steps › 2 › choose › options › 2 › right", "true"),
    ("          right: true\n", "", "steps › 2 › choose", "precies één van de options"),
    ("id: ophangen", "id: noemen", "steps › 2 › choose › options › 2 › id", "twee keer"),
    ("question: Wat doe je?", "question: Wat doe {wie}?", "steps › 2 › choose › question", "{wie}"),
    ("          say: Precies. Een bank vraagt nooit om je code.\n", "",
     "steps › 2 › choose › options › 2 › say", "'say' ontbreekt"),
    ("    explain:\n", "    explain:\n      titel: x\n", "steps › 1 › explain › titel", "titel"),
    ("            - text: Een sms-code is", "            - tekst: Een sms-code is",
     "steps › 1 › explain › panels › 1 › body › 1 › tekst", "'tekst'"),
    ("            - text: Een sms-code is een getal op je telefoon.", "            - figure: sms",
     "steps › 1 › explain › panels › 1 › body › 1 › figure", "'sms'"),
    ("            - text: Een sms-code is een getal op je telefoon.", "            - bars: geld",
     "steps › 1 › explain › panels › 1 › body", "'geld'"),
    ("            - text: Een sms-code is een getal op je telefoon.", "            - review: digid",
     "steps › 1 › explain › panels › 1 › body › 1 › review", "Nakijken"),
    ("    papers: [bankpas]", "    papers: [pas]", "steps › 1 › papers › 1", "'pas'"),
    ("    papers: [bankpas]", "    screen: digid/sms", "steps › 1", "precies één taak"),
    ("    papers: [bankpas]", "    expect: {code: x}", "steps › 1 › expect", "'expect'"),
    ("    hints:\n      - Een sms-code is alleen voor jou.\n      - Kies 'Ik hang op'.\n", "",
     "steps › 2 › hints", "'hints' ontbreekt"),
    ("    order:\n", "    order:\n      soort: x\n", "steps › 4 › order › soort", "soort"),
    ("id: neerleggen", "id: bellen", "steps › 4 › order › items › 2 › id", "twee keer"),
    ("        - id: kijken\n          label: Kijk je wat er van je rekening af is\n", "",
     "steps › 4 › order", "minstens drie"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "place", "message"), MISTAKES)
def test_a_mistake_is_told_at_its_place(
    tmp_path: Path, old: str, new: str, place: str, message: str
) -> None:
    words = FILE.read_text(encoding="utf-8")
    assert words.count(old) == 1, old
    file = tmp_path / "lessons" / "soorten" / "lesson.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(words.replace(old, new), encoding="utf-8")
    (problem,) = load(beside(tmp_path)).problems
    assert problem.place == place
    assert message in problem.message
    assert problem.line > 10
    assert not ENGLISH.search(problem.message + problem.remedy)


LATE = """    later: [{days: 1}]
    deadline:
      within: {days: 1}
      late:
        - say: De laatste dag is voorbij.
          hints: [Lees de uitleg.]
          explain:
            body: [{figure: sms}]
"""


def test_a_mistake_in_what_comes_of_being_late_is_told_there(tmp_path: Path) -> None:
    at = "    screen: digid/sms\n"
    file = tmp_path / "lessons" / "soorten" / "lesson.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(FILE.read_text(encoding="utf-8").replace(at, at + LATE), encoding="utf-8")
    (problem,) = load(beside(tmp_path)).problems
    late = "steps › 3 › deadline › late › 1 › explain › body › 1 › figure"
    assert problem.place == late


def test_the_lesson_itself_has_nothing_wrong() -> None:
    assert load(beside(FILE.parents[2])).problems == ()
