"""An address that resembles the right one leads to somebody else, and is told apart from it."""

from __future__ import annotations

import pytest

from sandbox.fields import kind_of
from sandbox.model import Field, Screen, Way
from sandbox.tasks.checking import submit
from sandbox.texts import text

RIGHT = "oefen-digid.oefen"
FIELD = Field(id="adres", kind="address", label="Adresbalk", answer=RIGHT)
SCREEN = Screen(id="balk", title="Waarheen?", fields=(FIELD,), astray="nep")
RESEMBLES = [
    ("oefen-diqid.oefen", "letter"), ("oefen-digld.oefen", "letter"),
    ("oefendigid.oefen", "letter"),
    ("oefen-digidd.oefen", "letter"), ("oefen-dgiid.oefen", "letter"),
    ("oefen-digid.nl", "einde"), ("oefen-digid.com", "einde"),
    ("oefen-digid.inloggen-nu.oefen", "vooraan"), ("oefen-digid.oefen.inloggen.nl", "vooraan"),
    ("oefen-digid-veilig.oefen", "erbij"), ("mijn-oefen-digid.oefen", "erbij"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "slip"), RESEMBLES)
def test_what_resembles_it_is_told_by_what_is_different(typed: str, slip: str) -> None:
    outcome = submit(SCREEN, {"adres": RIGHT}, {}, {"adres": typed}, "zelf")
    assert outcome.explanations == {"adres": text(f"vergissing.address.{slip}")}
    assert (outcome.done, outcome.mistakes, outcome.astray) == (False, (slip,), True)


@pytest.mark.parametrize("way", ["samen", "tips", "zelf", "proef"])
def test_it_leads_astray_in_every_way_of_practising(way: Way) -> None:
    assert submit(SCREEN, {"adres": RIGHT}, {}, {"adres": "oefen-diqid.oefen"}, way).astray


@pytest.mark.parametrize("typed", ["weer.oefen", "www.gemeente.nl", "oefen digid", "", RIGHT])
def test_what_does_not_resemble_it_leads_nowhere(typed: str) -> None:
    assert not submit(SCREEN, {"adres": RIGHT}, {}, {"adres": typed}, "zelf").astray


def test_without_a_screen_of_somebody_else_it_leads_nowhere() -> None:
    plain = SCREEN.model_copy(update={"astray": None})
    assert not submit(plain, {"adres": RIGHT}, {}, {"adres": "oefen-diqid.oefen"}, "zelf").astray


def test_each_slip_of_each_kind_has_its_sentence_and_happens_here() -> None:
    assert set(kind_of("address").slips) == {slip for _, slip in RESEMBLES}
    assert all(text(f"vergissing.address.{slip}") for slip in kind_of("address").slips)
