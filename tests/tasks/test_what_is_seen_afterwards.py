"""Predicting and reflecting: nothing is wrong, and there is more to see before one goes on."""

from __future__ import annotations

import pytest

from sandbox.model import Way
from sandbox.model.happened import Done, Wrong
from sandbox.pieces import plain
from sandbox.texts import text
from tests.tasks.examples import answered, blank, example
from tests.tasks.soorten import WAYS, read

SAY = "Zo kan een ander je wachtwoord niet raden."
OTHERS = "Ik vraag het mijn zus, want zij leest snel."


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("guess", ["niets", "wachten"])
def test_every_prediction_is_good_and_one_stays_to_see_what_happens(way: Way, guess: str) -> None:
    done = answered("predict", way, {"keuze": guess})
    assert [type(one) for one in done.happened] == [Done]
    assert (done.outcome.done, done.onward) == (True, False)


@pytest.mark.parametrize("way", WAYS)
def test_what_happens_is_told_afterwards_and_never_before(way: Way) -> None:
    before, after = example("predict", way), example("predict", way, "done {}")
    assert SAY not in read(before) + plain(before.asked.after)
    assert (before.told, before.asked.after, after.told) == ((), (), ())
    assert SAY in plain(after.asked.after)
    assert after.asked.button == text("taak.verder")
    assert after.right(after.fields[0]) == "wachten"


def test_no_prediction_is_asked_for() -> None:
    tried = blank("predict", "zelf")
    assert [one.mistake for one in tried.happened if isinstance(one, Wrong)] == ["onleesbaar"]
    assert dict(tried.outcome.errors) == {"keuze": text("fout.keuze.leeg", vraag="Wat denk je?")}


@pytest.mark.parametrize("kind", ["predict", "reflect"])
def test_whoever_saw_it_goes_on_with_nothing_more_kept(kind: str) -> None:
    again = answered(kind, "zelf", {"keuze": ""} if kind == "predict" else {}, "done {}")
    assert (again.happened, again.onward) == ((), True)


@pytest.mark.parametrize("way", WAYS)
def test_what_others_think_comes_after_thinking_oneself(way: Way) -> None:
    before, after = example("reflect", way), example("reflect", way, "done {}")
    assert before.fields == ()
    assert OTHERS not in read(before)
    assert OTHERS in plain(after.asked.after)
    assert [type(one) for one in answered("reflect", way, {}).happened] == [Done]
    assert after.task.praise == ""


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("deed", ["wegleggen", "vragen"])
def test_whatever_one_would_do_one_reads_what_comes_of_each(way: Way, deed: str) -> None:
    done = answered("would", way, {"keuze": deed})
    assert ([type(one) for one in done.happened], done.onward) == ([Done], False)
    before, after = example("would", way), example("would", way, "done {}")
    assert (before.told, before.asked.after) == ((), ())
    said = plain(after.asked.after)
    assert "Dat geeft even rust." in said
    assert "Samen lezen gaat vaak sneller." in said
    assert set(blank("would", way).outcome.errors) == {"keuze"}
