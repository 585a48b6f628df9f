"""The page with post: from a running lesson and back, letters by sender, messages that move."""

from __future__ import annotations

from sandbox.model.happened import MessageMoved
from sandbox.texts import text
from tests.flows.walking import Walk, code


def at_opruimen() -> Walk:
    walk = Walk(code(8)).begin("mijnoverheid", "zelf")
    while walk.step != "opruimen":
        walk.submit(walk.right())
    return walk


def test_from_a_lesson_to_the_post_and_back() -> None:
    walk = at_opruimen().press("post")
    assert walk.place["pagina"] == "post"
    assert walk.says("Gemeente Oefendam, 3 maart 2026")
    assert walk.says(text("post.zaken_leeg"))
    walk.press("terug")
    assert walk.step == "opruimen"
    assert "druk" in walk.page().buttons


def test_a_message_is_moved_and_thrown_away() -> None:
    walk = at_opruimen().press("post")
    walk.press("naar_archief_mijnoverheid_duo")
    assert "naar_postvak_mijnoverheid_duo" in walk.page().buttons
    walk.press("naar_prullenbak_mijnoverheid_duo").press("naar_weg_mijnoverheid_duo")
    assert not any(key.endswith("_duo") for key in walk.page().buttons)
    moved = [one.what for one in walk.events if isinstance(one.what, MessageMoved)]
    assert [(one.message, one.folder) for one in moved] == [
        ("mijnoverheid/duo", folder) for folder in ("archief", "prullenbak", "weg")
    ]


def test_the_letter_for_who_is_too_late_lies_there_as_long_as_it_is_too_late() -> None:
    walk = Walk(code(10)).begin("op-tijd", "zelf").practise()
    walk.submit({}).submit(walk.right())
    walk.press("later_weken-6").press("later_weken-6").press("post")
    assert walk.says("Herinnering om te betalen")
    walk.press("terug").press("ongedaan").press("ongedaan").press("post")
    assert not walk.says("Herinnering om te betalen")


def test_the_post_of_a_lesson_is_found_from_my_progress() -> None:
    walk = Walk(code(9)).begin("op-tijd", "zelf").practise()
    walk.submit({}).open(pagina="voortgang").press("post_op-tijd")
    assert walk.says("Oefen-Belastingdienst, 5 maart 2026")
    assert walk.says(text("post.soort.brief"))


def test_without_a_lesson_there_is_no_post() -> None:
    assert Walk().open(pagina="post").says(text("post.leeg"))
