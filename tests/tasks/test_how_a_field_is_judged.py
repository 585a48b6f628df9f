"""One field at a time: right, a likely mistake, unreadable, or something else; and who says so."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox.model import Demand, Mistake, Option, Screen, Way
from sandbox.tasks.checking import accepted, expected, meets, submit, unreadable
from sandbox.tasks.outcome import Outcome
from sandbox.tasks.showing import answer_shown, bare_answer, labels, told_answer
from sandbox.texts import text
from tests.tasks.small import FACTS, field, screen

TWO = (Option(id="een", label="De eerste"), Option(id="twee", label="De tweede"))
NET = Mistake(id="netto", answer="{winkel.loon}", say="Dit is het loon van {naam} bij de winkel.")
WAGE = field("loon", "amount", label="Loon", mistakes=(NET,))
CODE = field("code", "text", label="Code", demands=(Demand(pattern="^[a-z]+$", say="Letters."),))
SECRET = field("geheim", "password", label="Wachtwoord", required=False)
PICK = field("keus", "choice", label="Wat kies je?", options=TWO)
LOOSE = field("los", "text", label="Opmerking", required=False)
FREE = field("vrij", "choice", label="Kleur", options=TWO, free=True)

RIGHT: dict[str, Any] = {"done": True}


@pytest.mark.parametrize(
    ("one", "answer", "typed", "said"),
    [
        (WAGE, "{festival.loon}", "3128", RIGHT),
        (WAGE, "{festival.loon}", "€ 3.128,00", RIGHT),
        (WAGE, "{festival.loon}", "800", {
            "explanations": {"loon": "Dit is het loon van Sanne bij de winkel."},
            "mistakes": ("netto",)}),
        (WAGE, "{festival.loon}", "3", {
            "explanations": {"loon": text("les.anders", veld="Loon")}, "mistakes": ("anders",)}),
        (WAGE, "{festival.loon}", "", {
            "errors": {"loon": text("fout.leeg", veld="loon")}, "mistakes": ("onleesbaar",)}),
        (WAGE, "{festival.loon}", "  ", {
            "errors": {"loon": text("fout.leeg", veld="loon")}, "mistakes": ("onleesbaar",)}),
        (WAGE, "{festival.loon}", "veel", {
            "errors": {"loon": text("fout.amount.vorm", veld="Loon")},
            "mistakes": ("onleesbaar",)}),
        (WAGE, "{weg.loon}", "3128", {
            "explanations": {"loon": text("les.anders", veld="Loon")}, "mistakes": ("anders",)}),
        (CODE, "abc", "abc", RIGHT),
        (CODE, "abc", "ABC", RIGHT),
        (CODE, "abc", "12", {"errors": {"code": "Letters."}, "mistakes": ("onleesbaar",)}),
        (CODE, "abc", "abd", {
            "explanations": {"code": text("les.anders", veld="Code")}, "mistakes": ("anders",)}),
        (CODE, "", "abd", RIGHT),
        (CODE, "", "12", {"errors": {"code": "Letters."}, "mistakes": ("onleesbaar",)}),
        (PICK, "een", "een", RIGHT),
        (PICK, "een", "twee", {
            "explanations": {"keus": text("les.anders_keuze", veld="Wat kies je?")},
            "mistakes": ("anders",)}),
        (PICK, "een", "", {
            "errors": {"keus": text("fout.keuze.leeg", vraag="Wat kies je?")},
            "mistakes": ("onleesbaar",)}),
        (LOOSE, "", "", RIGHT),
        (LOOSE, "", "  ", RIGHT),
        (LOOSE, "", "iets", RIGHT),
        (LOOSE, "iets", "iets", RIGHT),
        (LOOSE, "iets", "", {
            "explanations": {"los": text("les.anders", veld="Opmerking")},
            "mistakes": ("anders",)}),
        (FREE, "", "een", RIGHT),
        (FREE, "een", "twee", RIGHT),
        (FREE, "een", "", {
            "errors": {"vrij": text("fout.keuze.leeg", vraag="Kleur")},
            "mistakes": ("onleesbaar",)}),
    ],
)  # fmt: skip
def test_what_is_said_of_an_answer(one: Any, answer: str, typed: str, said: dict[str, Any]) -> None:
    outcome = submit(screen(one), {one.id: answer}, FACTS, {one.id: typed}, "zelf")
    assert outcome == Outcome(**{"done": False, **said})


def test_a_field_of_which_nothing_was_sent_is_an_empty_field() -> None:
    sent = submit(screen(WAGE, LOOSE), {}, FACTS, {}, "zelf")
    assert set(sent.errors) == {"loon"}
    assert sent.mistakes == ("onleesbaar",)


REFUSES = screen(WAGE, CODE, refusal="Uw gegevens kloppen niet.")


@pytest.mark.parametrize(
    ("typed", "refusal", "errors", "explained", "mistakes"),
    [
        (("3128", "abc"), "", set(), set(), ()),
        (("800", "abc"), "Uw gegevens kloppen niet.", set(), {"loon"}, ("netto",)),
        (("800", "abd"), "Uw gegevens kloppen niet.", set(), {"loon", "code"}, ("netto", "anders")),
        (("800", "12"), "", {"code"}, {"loon"}, ("netto", "onleesbaar")),
        (("veel", "abc"), "", {"loon"}, set(), ("onleesbaar",)),
    ],
)
def test_the_site_refuses_what_it_can_read_and_does_not_match(
    typed: tuple[str, str], refusal: str, errors: set[str], explained: set[str], mistakes: Any
) -> None:
    right = {"loon": "{festival.loon}", "code": "abc"}
    sent = submit(REFUSES, right, FACTS, dict(zip(right, typed, strict=True)), "zelf")
    assert (sent.refusal, set(sent.errors), set(sent.explanations)) == (refusal, errors, explained)
    assert sent.mistakes == mistakes
    assert sent.done is not bool(errors | explained)


@pytest.mark.parametrize("way", ["samen", "tips", "zelf", "proef"])
def test_only_in_a_proef_nothing_is_explained_though_it_counts(way: Way) -> None:
    sent = submit(REFUSES, {"loon": "{festival.loon}"}, FACTS, {"loon": "800", "code": "a"}, way)
    assert bool(sent.explanations) is (way != "proef")
    assert (sent.done, sent.mistakes) == (False, ("netto",))
    assert sent.refusal == "Uw gegevens kloppen niet."


def test_what_nobody_may_read_is_emptied_whatever_comes_of_it() -> None:
    both: Screen = screen(WAGE, SECRET)
    for typed in ("3128", "3", "veel"):
        sent = submit(both, {"loon": "{festival.loon}"}, FACTS, {"loon": typed}, "zelf")
        assert sent.emptied == {"geheim"}
        assert sent.guarded == frozenset()


def test_a_number_of_somebody_stops_everything_else() -> None:
    typed = {"loon": "3128", "code": "111222333"}
    sent = submit(screen(WAGE, CODE, SECRET), {"loon": "{festival.loon}"}, FACTS, typed, "zelf")
    warning = {"code": text("les.echt_bsn")}
    assert sent == Outcome(
        False,
        explanations=warning,
        emptied=frozenset({"code", "geheim"}),
        guarded=frozenset({"code"}),
    )


def test_a_likely_mistake_about_something_this_person_lacks_is_not_made() -> None:
    lacking = Mistake(id="weg", answer="{weg.loon}", say="Dit is het andere loon.")
    wage = field("loon", "amount", mistakes=(lacking, NET))
    said = submit(screen(wage), {"loon": "{festival.loon}"}, FACTS, {"loon": "800"}, "zelf")
    assert said.mistakes == ("netto",)
    unread = submit(
        screen(wage), {"loon": "{festival.loon}"}, FACTS, {"loon": "{weg.loon}"}, "zelf"
    )
    assert unread.mistakes == ("onleesbaar",)


@pytest.mark.parametrize(
    ("typed", "mistake"),
    [("Sanne", "naam"), (" sanne ", "naam"), ("SANNE", "naam"), ("San ne", "onleesbaar")],
)
def test_a_likely_mistake_is_known_though_the_site_cannot_read_it(typed: str, mistake: str) -> None:
    name = Mistake(id="naam", answer="{naam}", say="Dit is je naam.")
    wage = field("loon", "amount", mistakes=(name,))
    assert submit(screen(wage), {}, FACTS, {"loon": typed}, "zelf").mistakes == (mistake,)


@pytest.mark.parametrize(
    ("demand", "typed", "filled", "kept"),
    [
        (Demand(pattern="b", say="x"), "abc", {}, True),
        (Demand(pattern="^b", say="x"), " bc ", {}, True),
        (Demand(pattern="^b", say="x"), "abc", {}, False),
        (Demand(pattern="c$", say="x"), "abc ", {}, True),
        (Demand(without="naam", say="x"), "abc", {"naam": "B"}, False),
        (Demand(without="naam", say="x"), "ABC", {"naam": " b "}, False),
        (Demand(without="naam", say="x"), "abc", {"naam": "d"}, True),
        (Demand(without="naam", say="x"), "abc", {"naam": ""}, True),
        (Demand(without="naam", say="x"), "abc", {}, True),
    ],
)
def test_what_a_demand_takes(
    demand: Demand, typed: str, filled: dict[str, str], kept: bool
) -> None:
    assert meets(demand, typed, filled) is kept


def test_the_first_demand_that_is_not_kept_is_told() -> None:
    demands = (Demand(pattern="a", say="Een a."), Demand(pattern="b", say="Een b."),
               Demand(pattern="c", say="Een c."))  # fmt: skip
    one = field(demands=demands)
    for typed, said in (("xyz", "Een a."), ("a", "Een b."), ("ab", "Een c.")):
        assert submit(screen(one), {}, {}, {"veld": typed}, "zelf").errors == {"veld": said}


@pytest.mark.parametrize(
    ("one", "cause", "said"),
    [
        (field(label="Loon", errors={"leeg": "Vul in."}), "leeg", "Vul in."),
        (field(label="Loon", errors={"vorm": "Nee."}), "leeg", text("fout.leeg", veld="loon")),
        (field(label="IBAN"), "leeg", text("fout.leeg", veld="IBAN")),
        (field(label="Uw IBAN"), "leeg", text("fout.leeg", veld="uw IBAN")),
        (field(label="A"), "te-lang", text("fout.te-lang", veld="a")),
        (field(label="Loon", kind="amount"), "centen", text("fout.amount.centen", veld="Loon")),
        (field(label="Wat?", kind="yesno"), "leeg", text("fout.keuze.leeg", vraag="Wat?")),
        (field(label="Wat?", kind="choice", options=TWO), "te-lang",
         text("fout.te-lang", veld="wat?")),
    ],
)  # fmt: skip
def test_the_site_says_why_it_cannot_read(one: Any, cause: str, said: str) -> None:
    assert unreadable(one, cause) == said


POINT = field("regel", "point", options=TWO)


@pytest.mark.parametrize(
    ("one", "answer", "right"),
    [
        (WAGE, "{festival.loon}", (3128,)),
        (WAGE, "3.128", (3128,)),
        (WAGE, "{weg.loon}", ()),
        (WAGE, "veel", ()),
        (POINT, "een, twee", ("een", "twee")),
        (POINT, "twee", ("twee",)),
        (POINT, "een, drie", ("een",)),
        (POINT, "{weg}", ()),
        (PICK, "een, twee", ()),
        (field(), "een, twee", ("een, twee",)),
    ],
)
def test_which_values_are_right(one: Any, answer: str, right: tuple[object, ...]) -> None:
    assert accepted(one, answer, FACTS) == right


@pytest.mark.parametrize(
    ("one", "answer", "value"),
    [(WAGE, "{festival.loon}", 3128), (WAGE, "{weg}", None), (WAGE, "veel", None),
     (PICK, "twee", "twee"), (PICK, "drie", None)],
)  # fmt: skip
def test_an_answer_of_an_author_stands_for_one_value(one: Any, answer: str, value: object) -> None:
    assert expected(one, answer, FACTS) == value


YES = {"ja": text("keuze.ja"), "nee": text("keuze.nee")}


@pytest.mark.parametrize(
    ("one", "answer", "shown", "told", "bare"),
    [
        (WAGE, "{festival.loon}", "€\u00a03.128", "€\u00a03.128", "3.128"),
        (WAGE, "3128", "€\u00a03.128", "€\u00a03.128", "3.128"),
        (WAGE, "veel {naam}", "veel Sanne", "veel Sanne", "veel Sanne"),
        (PICK, "twee", "De tweede", "De tweede", "twee"),
        (field(kind="yesno"), "nee", YES["nee"], YES["nee"], "nee"),
        (POINT, "twee, een", "De tweede", "De tweede", "twee"),
        (field(), "{naam}", "Sanne", "Sanne", "Sanne"),
    ],
)
def test_the_right_answer_is_read_told_and_put_in_its_control(
    one: Any, answer: str, shown: str, told: str, bare: str
) -> None:
    assert answer_shown(one, answer, FACTS) == shown
    assert told_answer(one, answer, FACTS) == told
    assert bare_answer(one, answer, FACTS) == bare


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (field(required=False), text("les.laat_leeg")),
        (field(), ""),
        (field(kind="choice", options=TWO, required=False), ""),
        (field(kind="tick", required=False), ""),
    ],
)
def test_of_what_stays_empty_that_is_told_where_it_can_be(one: Any, told: str) -> None:
    assert told_answer(one, "", FACTS) == told
    assert bare_answer(one, "", FACTS) == ""


def test_the_words_of_what_can_be_chosen() -> None:
    assert labels(PICK) == {"een": "De eerste", "twee": "De tweede"}
    assert labels(field(kind="yesno")) == labels(field(kind="tick", options=TWO)) == YES
    assert labels(field()) == {}
