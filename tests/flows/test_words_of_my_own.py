"""From a word in the glossary to practising it: searched, put with one's own, tried, known."""

from __future__ import annotations

from sandbox.keys import Ticket
from sandbox.model.happened import WordOpened, WordTried
from sandbox.pieces.glossary import difficult_words
from sandbox.progress import veiled
from sandbox.texts import text
from sandbox.ui import own_words, runtime
from sandbox.ui.server import cookie
from tests.flows.walking import Walk, code

WORDS = difficult_words()


def test_a_word_is_searched_put_with_ones_own_tried_and_known() -> None:
    walk = Walk(code(71)).open().press("woordenlijst")
    assert "mijn_woorden" not in walk.page().buttons
    walk.at.text_input(key="zoekveld").set_value("beswaar")
    walk.press("zoek")
    assert walk.says(WORDS["bezwaar"].title)
    assert not walk.says("beswaar")
    walk.open(pagina="woorden", onderwerp="bezwaar")
    assert walk.says(WORDS["bezwaar"].unlike)
    walk.press("eigen_woord").press("mijn_woorden")
    assert walk.place["pagina"] == "mijn-woorden"
    walk.press("probeer")
    assert walk.says(text("woorden.kies_eerst"))
    asked = next(iter(walk.at.radio))
    wrong = next(key for key in asked.options if key != veiled("bezwaar"))
    walk.at.radio(key=str(asked.key)).set_value(_id(wrong))
    walk.press("probeer")
    assert walk.says(text("woorden.anders"))
    asked = next(iter(walk.at.radio))
    walk.at.radio(key=str(asked.key)).set_value("bezwaar")
    walk.press("probeer")
    assert walk.says(text("woorden.goed"))
    assert walk.says(text("woorden.klaar"))
    kinds = [event.what for event in walk.events if isinstance(event.what, WordOpened | WordTried)]
    assert kinds == [
        WordOpened("bezwaar"),
        WordTried("bezwaar", _id(wrong)),
        WordTried("bezwaar", "bezwaar"),
    ]


def _id(explanation: str) -> str:
    return next(key for key in WORDS if explanation in (key, veiled(key)))


def test_a_word_that_a_page_tells_of_is_kept_once_for_who_is_here() -> None:
    walk = Walk(code(72)).begin("eerste-aangifte", "tips")
    ticket = cookie.new_ticket(code(72))
    runtime.store().bind(cookie_name(ticket), walk.stream)
    cookies = {cookie.NAME: runtime.keys().seal(cookie.COOKIE, ticket)}
    for word in ("boete", "boete", "staat-er-niet"):
        own_words.keep(cookies, word)
    own_words.keep({}, "besluit")
    opened = [one.what.word for one in walk.events if isinstance(one.what, WordOpened)]
    assert opened == ["boete"]
    assert "mijn_woorden" in walk.open().page().buttons


def cookie_name(ticket: Ticket) -> str:
    from sandbox.store import device_of

    return device_of(ticket.name)
