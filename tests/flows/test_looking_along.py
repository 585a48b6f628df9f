"""Looking along, from both sides: what the visitor always sees, and what a helper never sees."""

from __future__ import annotations

import json

import pytest

from sandbox.pages.alongside import FIELD
from sandbox.progress.guesses import FREE
from sandbox.texts import text
from sandbox.ui import looking, runtime, waits
from tests.flows.lessons import at_start
from tests.flows.walking import Walk

TYPED = "Zeehond-geheim-71"
"""What no page says by itself."""


def visitor() -> Walk:
    """Somebody at the first step of a practice who shows a code."""
    walk = at_start("eerste-aangifte", "zelf", "looking").practise()
    return walk.press("hulp").press("hulp_meekijken")


def code_of(walk: Walk) -> str:
    html = "".join(walk.page().html)
    return html.split('data-meekijkcode="')[1].split('"')[0]


def asking(code: str, browser: str = "helper") -> Walk:
    """Somebody who opens the address that belongs to a code."""
    return Walk(cookie=browser).open(meekijken=code)


def together() -> tuple[Walk, Walk]:
    """A visitor and a helper who looks along."""
    shows = visitor()
    helps = asking(code_of(shows))
    shows.run().press("meekijk_ja")
    return shows, helps.run()


def told(walk: Walk) -> dict[str, object]:
    """What the scripts of the page were told of looking along."""
    (shell,) = walk.at.get("bidi_component")
    found: dict[str, object] = json.loads(shell.proto.json)[0].get("along", {})
    return found


def new_for(walk: Walk, seen: int | None = None, line: int | None = None) -> dict[str, object]:
    """What is new for the page, as its scripts ask it."""
    about = told(walk)
    number = about["seen"] if seen is None else seen
    pointed = "" if line is None else f" {line}"
    return dict(looking.follow(f"{about['key']} {number}{pointed}"))


def test_the_visitor_shows_a_code_and_says_yes_to_the_same_word() -> None:
    shows = visitor()
    helps = asking(code_of(shows))
    assert helps.says(text("meekijken.klop_zin"))
    assert shows.run().says(text("meekijken.vraagt"))
    assert word_on(shows) == word_on(helps)
    shows.press("meekijk_ja")
    assert shows.says(text("meekijken.kijkt"))
    assert helps.run().says(text("meekijken.stil"))
    assert told(helps)["seen"]


def word_on(walk: Walk) -> str:
    """The word that is to be compared."""
    return "".join(walk.page().html).split('class="meekijkwoord">')[1].split("<")[0]


def test_who_is_not_looked_along_with_is_told_nothing_and_pays_nothing() -> None:
    walk = at_start("eerste-aangifte", "zelf", "looking")
    assert told(walk) == {}
    assert 'class="meekijk' not in "".join(walk.page().html)
    assert "meekijk_stop" not in walk.page().buttons


def test_on_every_page_the_visitor_sees_it_and_ends_it_with_one_press() -> None:
    shows, helps = together()
    for page in ("start", "lessen", "stoppen", "instellingen", "voortgang", "nergens"):
        shows.open(pagina=page)
        assert shows.says(text("meekijken.kijkt")), page
        assert "meekijk_stop" in shows.page().buttons
    shows.press("meekijk_stop")
    assert not shows.says(text("meekijken.kijkt"))
    assert new_for(helps) == {"phase": ""}
    assert helps.run().says(text("meekijken.gestopt"))


def test_no_means_no() -> None:
    shows = visitor()
    helps = asking(code_of(shows))
    shows.run().press("meekijk_stop")
    assert helps.run().says(text("meekijken.gestopt"))
    assert len(runtime.looks()) == 0


def test_the_page_of_the_helper_follows_the_visitor() -> None:
    shows, helps = together()
    before = told(helps)["seen"]
    assert new_for(helps) == {"phase": "looking", "seen": before}
    shows.submit(shows.right())
    found = new_for(helps)
    assert found["seen"] != before
    assert shows.scene().title in str(found["html"])


def test_what_is_pointed_at_reaches_the_visitor_as_a_place_of_the_own_page() -> None:
    shows, helps = together()
    new_for(helps, line=0)
    look, _ = runtime.looks().seen_by(str(told(shows)["key"]))
    assert look
    assert new_for(shows)["places"] == look.view.lines[0].places
    assert "places" not in new_for(shows, seen=1)


def test_what_is_typed_never_reaches_who_looks_along() -> None:
    shows, helps = together()
    for _ in range(6):
        texts = [str(one.key) for one in shows.at.text_input]
        for key in texts:
            shows.at.text_input(key=key).set_value(TYPED)
        shows.press("druk")
        assert TYPED not in repr(runtime.looks().seen_by(str(told(shows)["key"])))
        assert TYPED not in repr(new_for(helps, seen=0))
        assert TYPED not in "".join(helps.run().page().html)
        shows.submit(shows.right())


def test_some_of_these_steps_ask_to_type() -> None:
    shows = visitor()
    asked = []
    for _ in range(6):
        asked += [one.key for one in shows.at.text_input]
        shows.submit(shows.right())
    assert asked


def test_who_looks_along_can_press_and_type_nothing_of_the_visitor() -> None:
    _, helps = together()
    assert set(helps.page().buttons) == {"meekijk_klaar"}
    assert helps.page().controls == ()


def test_whoever_is_wiped_is_looked_along_with_no_more() -> None:
    shows, helps = together()
    shows.open(pagina="stoppen").press("stoppen_vergeet").press("vergeten_ja")
    assert not shows.says(text("meekijken.kijkt"))
    assert new_for(helps) == {"phase": ""}


def test_the_next_one_at_this_computer_is_looked_along_with_no_more() -> None:
    shows, helps = together()
    shows.open(pagina="iemand-anders").press("wie_nieuw")
    assert not shows.says(text("meekijken.kijkt"))
    assert new_for(helps) == {"phase": ""}


def test_a_helper_needs_no_cookie() -> None:
    shows = visitor()
    helps = Walk().open(meekijken=code_of(shows))
    shows.run().press("meekijk_ja")
    assert helps.run().says(text("meekijken.stil"))


def test_a_browser_that_is_wiped_is_looked_along_with_no_more() -> None:
    shows = Walk(cookie="desk").begin("eerste-aangifte", "zelf").press("hulp")
    shows.press("hulp_meekijken")
    helps = asking(code_of(shows))
    shows.run().press("meekijk_ja")
    helps.run()
    runtime.unbind(shows.at.session_state["carried"][0])
    assert new_for(helps) == {"phase": ""}


@pytest.mark.parametrize(
    "given",
    [
        "",
        "<script>alert(1)</script>",
        "12345",
        "0" * 5_000,
        "../../etc",
        "１２３４",
        "'; DROP TABLE",
    ],
)
def test_hostile_text_in_the_address_gets_a_kind_sentence_and_is_not_repeated(given: str) -> None:
    walk = Walk(cookie="joker").open(meekijken=given)
    assert walk.says(text("meekijken.vorm" if given else "meekijken.invullen"))
    assert not given or given not in "".join(walk.page().html)


@pytest.mark.parametrize(
    "asked",
    [
        "",
        "x",
        "0" * 64,
        f"{'0' * 64} -1",
        f"{'0' * 64} 1 2 3",
        "<b>" * 40,
        f"{'0' * 64} 1\n",
        "é 1 1",
    ],
)
def test_a_script_that_asks_nonsense_hears_nothing(asked: str) -> None:
    together()
    assert looking.follow(asked) == {"phase": ""}


def test_who_guesses_waits_after_five_codes_and_nobody_else_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(waits, "ANSWER_LATER", 0.0)
    shows = visitor()
    right = code_of(shows)
    wrong = [f"{at:04}" for at in range(200) if f"{at:04}" != right]
    joker = Walk(cookie="joker")
    said = []
    for guess in wrong[: FREE + 3]:
        joker.open(meekijken=guess)
        said.append(joker.says(text("meekijken.onbekend")))
    assert said == [True] * FREE + [False] * 3
    assert joker.says(text("meekijken.wacht", tijd="").split("over")[0])
    assert not joker.open(meekijken=right).says(text("meekijken.klop_zin"))
    assert asking(right).says(text("meekijken.klop_zin"))
    assert joker.says(text("meekijken.wacht", tijd="").split("over")[0])


def test_the_same_address_drawn_again_is_no_new_guess() -> None:
    joker = asking("0000", "slow joker")
    for _ in range(3 * FREE):
        joker.run()
    assert joker.says(text("meekijken.onbekend"))


def test_a_code_that_is_typed_is_taken_with_spaces() -> None:
    shows = visitor()
    helps = Walk(cookie="helper").open(pagina="meekijken")
    code = code_of(shows)
    helps.at.text_input(key=FIELD).set_value(f" {code[:2]} {code[2:]} ")
    assert helps.press("meekijk_kijk").says(text("meekijken.klop_zin"))


def test_who_looks_along_goes_on_after_a_reload() -> None:
    shows = visitor()
    code = code_of(shows)
    asking(code)
    shows.run().press("meekijk_ja")
    again = asking(code)
    assert again.says(text("meekijken.stil"))
    assert not asking(code, "joker").says(text("meekijken.stil"))
