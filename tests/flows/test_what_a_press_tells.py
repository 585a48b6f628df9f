"""Who cannot see what a press did hears it: a hint, help, a jump in time, a message that moved."""

from __future__ import annotations

from sandbox.pages.place import Place
from sandbox.pages.state import Tab
from sandbox.texts import text
from tests.flows.lessons import at_start
from tests.flows.walking import Walk, code
from tests.pages.visiting import state, visit


def told(walk: Walk) -> str:
    """What a screen reader says after the last press."""
    if "told" not in walk.at.session_state:
        return ""
    return str(walk.at.session_state["told"]).rstrip("\u00a0")


def test_what_was_told_is_said_by_the_page() -> None:
    page, _ = visit(state(Place(), tab=Tab(told="Zo is het.")))
    assert page.announce == "Zo is het."


def test_each_hint_is_said_and_after_the_last_the_answer() -> None:
    walk = at_start("eerste-aangifte", "zelf", "telling").practise()
    hints = walk.scene().step.hints
    for at, hint in enumerate(hints, 1):
        assert told(walk.press("tip")) == text("gezegd.tip", nummer=at, tip=hint)
    label, answer = (walk.press("tip").scene().told)[0]
    assert told(walk) == text("gezegd.antwoord", wat=label, antwoord=answer)


def test_asking_for_help_is_said_every_time() -> None:
    walk = at_start("eerste-aangifte", "zelf", "telling")
    first = walk.press("hulp").at.session_state["told"]
    assert told(walk).startswith(text("les.hulp_titel"))
    assert told(walk).endswith(text("les.hulp_gemerkt"))
    assert walk.press("hulp").at.session_state["told"] != first


def test_a_jump_and_its_undoing_are_said() -> None:
    walk = Walk(code(31)).begin("op-tijd", "zelf").practise()
    walk.submit({}).submit(walk.right())
    later = told(walk.press("later_weken-6"))
    back = told(walk.press("ongedaan"))
    assert later
    assert back.startswith(text("gezegd.ongedaan"))
    assert not back.endswith(later)


def test_a_message_that_moved_is_said_and_nothing_at_the_next_press() -> None:
    walk = Walk(code(32)).begin("mijnoverheid", "zelf")
    while walk.step != "opruimen":
        walk.submit(walk.right())
    walk.press("post").press("naar_archief_mijnoverheid_duo")
    assert told(walk).endswith(text("gezegd.verplaatst", bericht="", map=text("post.archief")))
    assert len(told(walk)) > len(text("gezegd.verplaatst", bericht="", map=text("post.archief")))
    assert told(walk.press("terug")) == ""
