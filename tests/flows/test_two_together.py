"""Two people do one lesson together: each the own side, and what one sends arrives at the other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sandbox.classroom import new_class_code
from sandbox.model import Event, together_stream
from sandbox.model.together import TogetherMade
from sandbox.progress import Guesses
from sandbox.progress.tally import TallyHere
from sandbox.texts import text
from sandbox.together import CODE_LASTS
from sandbox.ui import pairing, pairs, runtime
from tests.flows.test_a_class import HERE, HOSTILE, crowded, start_of
from tests.flows.walking import Walk

ASKS, HELPS = "samen-hulp-vragen", "samen-hulp-geven"
LETTER = "Uw machtigingscode"
WRONG = new_class_code(lambda _: 0)


def first(side: str = ASKS) -> Walk:
    """Somebody who chose a side and shows the code."""
    return Walk(cookie="een").open(les="machtigen").press("samen").press(f"samen_{side}")


def code_of(walk: Walk) -> str:
    return walk.place["samen"]


def second(code: str, cookie: str = "twee") -> Walk:
    """Somebody who scanned the code and came in."""
    return Walk(cookie=cookie).open(samen=code).press("samen_kom")


def both() -> tuple[Walk, Walk]:
    """Two at the first step, each of the own side."""
    asks = first()
    helps = second(code_of(asks))
    for walk in (asks.run(), helps):
        walk.at.radio(key=f"manier_{walk.place['les']}").set_value("zelf")
        walk.press("begin_les")
    return asks, helps


def on(walk: Walk, until: str) -> None:
    """Does every step rightly up to this one, or until the other is waited for."""
    for _ in walk.lesson().steps:
        if walk.step == until:
            return
        walk.submit(walk.right())
    assert walk.step == until, walk.place


def waits(walk: Walk) -> bool:
    return "samen_kijk" in walk.page().buttons


def test_two_walk_their_own_sides_to_an_end_that_both_see(database: Path) -> None:
    asks, helps = both()
    assert asks.place["les"] == ASKS and helps.place["les"] == HELPS
    on(asks, "wacht-op-brief")
    assert waits(asks) and asks.says(text("samen.vanzelf"))
    assert not asks.open(pagina="post", les=ASKS).says(LETTER)
    asks.open(les=ASKS, stap="wacht-op-brief")
    on(helps, "code-vrager")
    assert asks.run().step == "brief-lezen", "the letter came by itself"
    assert asks.says(LETTER)
    on(helps, "wacht-op-briefcode")
    assert waits(helps) and helps.says(str(asks.person().facts["voornaam"].value))
    on(asks, "gelukt")
    assert helps.run().step == "activeren"
    on(helps, "wacht-op-einde")
    assert waits(helps)
    on(asks, "_einde")
    assert asks.says(text("samen.ander_bezig", naam=str(helps.person().facts["voornaam"].value)))
    on(helps.run(), "_einde")
    for walk, other in ((asks.run(), helps), (helps, asks)):
        name = str(other.person().facts["voornaam"].value)
        assert walk.finished and walk.says(text("samen.allebei", naam=name))


def test_each_sees_only_the_own_side(database: Path) -> None:
    """What is of the other alone is on no page, not at another address either."""
    asks, helps = both()
    secrets = [str(asks.person().facts[name].value) for name in ("wachtwoord", "gebruikersnaam")]
    own = [str(helps.person().facts[name].value) for name in ("wachtwoord", "gebruikersnaam")]
    assert all(helps.says(word) for word in own)
    places = (
        {"les": HELPS},
        {"les": ASKS},
        {"les": ASKS, "stap": "code"},
        {"pagina": "post", "les": ASKS},
        {"pagina": "meegeven", "les": ASKS},
    )
    for place in places:
        helps.open(**place)
        assert not any(helps.says(word) for word in secrets), place
    assert helps.open(les=HELPS, stap="activeren").step == "inloggen"


def test_it_goes_on_after_a_restart_and_in_another_process(database: Path) -> None:
    asks, helps = both()
    on(asks, "wacht-op-brief")
    pairs._seen.clear()
    runtime.store.cache_clear()
    on(helps, "code-vrager")
    pairs._seen.clear()
    assert asks.run().step == "brief-lezen"


def test_who_goes_on_alone_is_not_kept_waiting_and_comes_back(database: Path) -> None:
    asks, helps = both()
    on(asks, "wacht-op-brief")
    asks.press("samen_alleen")
    assert not waits(asks) and asks.says("Wij spelen")
    assert helps.run().says("is gestopt met samen oefenen")
    asks.press("samen_weer")
    assert waits(asks)
    asks.press("samen_alleen").press("druk")
    assert asks.step == "brief-lezen"


def test_the_two_who_are_in_come_back_with_the_code_and_a_third_does_not(database: Path) -> None:
    asks = first()
    code = code_of(asks)
    assert asks.says(code) and asks.says(text("samen.wacht_zin"))
    helps = second(code)
    third = Walk(cookie="drie").open(samen=code)
    assert third.says(text("samen.vol")) and "samen_kom" not in third.page().buttons
    assert third.press("samen_uit").place == {"pagina": "lessen"}
    assert helps.open(samen=code).place == {"les": HELPS}
    assert asks.run().place == {"les": ASKS}


def test_one_who_was_first_leaves_no_room_for_who_came_at_the_same_moment(database: Path) -> None:
    code = code_of(first())
    late = Walk(cookie="drie").open(samen=code)
    second(code)
    assert late.press("samen_kom").says(text("samen.vol"))
    assert len(pairs.look(pairs.name_of(code)).sides) == 2


def test_a_code_is_too_old_after_a_while(database: Path) -> None:
    stream = together_stream(pairs.name_of(WRONG))
    then = datetime.now(UTC) - CODE_LASTS - timedelta(minutes=1)
    runtime.store().append(stream, Event(then, "ander", TogetherMade("machtigen")))
    walk = Walk(cookie="laat").open(samen=WRONG)
    assert walk.says(text("samen.verlopen"))
    assert walk.press("samen_uit").place == {"pagina": "lessen"}


def test_a_new_code_wipes_the_one_that_nobody_used(database: Path) -> None:
    walk = first()
    old = code_of(walk)
    walk.press("samen_opnieuw").press(f"samen_{HELPS}")
    assert code_of(walk) != old
    assert Walk(cookie="twee").open(samen=old).says(text("samen.onbekend"))


@pytest.mark.parametrize("typed", HOSTILE[:3])
def test_what_is_no_code_is_kindly_refused(database: Path, typed: str) -> None:
    walk = Walk(cookie="x").open(samen=typed)
    assert walk.says(text("samen.vorm"))
    walk.at.text_input(key="veld-samencode").set_value(typed)
    assert walk.press("samen_ga").says(text("samen.vorm"))


@pytest.fixture
def tally(monkeypatch: pytest.MonkeyPatch) -> Guesses:
    """Guesses of which the clock stands still: who has to wait now has to wait all the time."""
    still = Guesses(TallyHere(lambda: 1_000.0))
    monkeypatch.setattr(pairing, "guesses", lambda: still)
    return still


def test_who_guesses_waits_and_finds_nobody(database: Path, tally: Guesses) -> None:
    asks = first()
    assert Walk(cookie="gokker").open(samen=WRONG).says(text("samen.onbekend"))
    crowded(tally, f"samen {HERE}")
    guesser = Walk(cookie="gokker2").open(samen=code_of(asks))
    assert guesser.says(start_of("samen.wacht")) and "samen_kom" not in guesser.page().buttons
    assert asks.run().says(code_of(asks)), "who is in does not wait"


def test_who_makes_code_after_code_has_to_wait(database: Path, tally: Guesses) -> None:
    crowded(tally, f"samen-maak {HERE}")
    walk = Walk(cookie="x").open(pagina="samen", les="machtigen").press(f"samen_{ASKS}")
    assert walk.says(start_of("samen.te_veel"))


def test_neither_code_nor_who_types_stands_in_the_file(database: Path) -> None:
    asks, helps = both()
    on(asks, "inloggen")
    code = pairs.name_of(WRONG)
    runtime.store.cache_clear()
    kept = b"".join(file.read_bytes() for file in database.parent.glob("oefenloket.db*"))
    for word in (asks.learner, helps.learner, str(asks.person().facts["wachtwoord"].value)):
        assert word.encode() not in kept
    assert code.encode() not in kept


def test_without_a_store_nobody_is_asked_in_and_one_can_practise_alone(database: Path) -> None:
    database.mkdir()
    walk = Walk(cookie="x").open(pagina="samen", les="machtigen").press(f"samen_{ASKS}")
    assert walk.says(text("samen.niet_bewaard"))
    assert walk.press("samen_uit").place == {"les": "machtigen"}
