"""Every line can be opened: plain Dutch, the person's own numbers, and the source."""

import re
from datetime import date
from decimal import Decimal

import pytest

from sandbox.tax import (
    Assessment,
    Box3,
    CareCosts,
    Gifts,
    Line,
    TaxReturn,
    Travel,
    assess,
    assess_partners,
    best_split,
    huurtoeslag,
    zorgtoeslag,
)
from sandbox.tax.explain.words import cents, euro, percent
from sandbox.tax.lines import every

YOUNG, OLD = date(1990, 5, 5), date(1950, 5, 5)
ALL_OF_IT = TaxReturn(
    2025,
    YOUNG,
    wage=95_000,
    pension=4_000,
    withheld=30_000,
    woz=450_000,
    mortgage_interest=8_000,
    gifts=Gifts(1_500, 400, 200),
    care_costs=CareCosts(4_000, 3_000),
    travel=Travel(35, 3, 200),
    box3=Box3(150_000, 90_000, 20_000, 30_000),
    youngest_child_born=date(2016, 2, 2),
)
PEOPLE = {
    "all of it": ALL_OF_IT,
    "side jobs": TaxReturn(2025, date(2008, 3, 1), wage=7_940, withheld=1_120),
    "pensioner": TaxReturn(
        2025, OLD, pension=50_000, care_costs=CareCosts(raised=2_000), gifts=Gifts(1_000)
    ),
    "old and poor": TaxReturn(2024, OLD, pension=20_000, care_costs=CareCosts(raised=2_000)),
    "single parent": TaxReturn(
        2025, YOUNG, wage=20_000, pension=9_000, youngest_child_born=date(2018, 1, 1)
    ),
    "wajong": TaxReturn(2025, YOUNG, pension=15_000, wajong=True),
    "home without mortgage": TaxReturn(2026, YOUNG, wage=40_000, woz=1_500_000),
    "tiny home": TaxReturn(2026, YOUNG, wage=40_000, woz=12_000),
    "more on the jaaropgaaf": TaxReturn(2025, YOUNG, wage=30_000, settled_arbeidskorting=5_500),
    "high wage": TaxReturn(2024, YOUNG, wage=140_000),
    "hardly any wage": TaxReturn(2025, YOUNG, wage=3_000),
    "a loss": TaxReturn(2025, YOUNG, wage=1_000, mortgage_interest=5_000, gifts=Gifts(100)),
    "no income but savings": TaxReturn(
        2026, YOUNG, box3=Box3(savings=200_000, debts=9_000), gifts=Gifts(periodic=500)
    ),
    "nothing": TaxReturn(2025, YOUNG),
    "a small amount to pay": TaxReturn(2026, YOUNG, wage=24_000, withheld=700),
}


def all_lines(found: Assessment) -> list[Line]:
    return list(every((*found.lines, *found.income_lines, found.outcome)))


def everyone() -> list[tuple[str, list[Line]]]:
    found = [(name, all_lines(assess(r))) for name, r in PEOPLE.items()]
    partner = TaxReturn(2025, date(1992, 1, 1), wage=24_000)
    split = best_split(ALL_OF_IT, partner)
    found += [("partner", all_lines(each)) for each in assess_partners(ALL_OF_IT, partner, {})]
    found.append(("split", list(every(split.lines))))
    found += [
        ("zorgtoeslag", list(every(zorgtoeslag(2026, 33_000, 5_000).lines))),
        ("zorgtoeslag, rich", list(every(zorgtoeslag(2024, 33_000, assets=900_000).lines))),
        ("zorgtoeslag, no", list(every(zorgtoeslag(2026, 63_000).lines))),
        ("huurtoeslag", list(every(huurtoeslag(2026, 25_000, 800, 30, 1).lines))),
        ("huurtoeslag, curve", list(every(huurtoeslag(2025, 25_000, 800.55, 30, 1).lines))),
        ("huurtoeslag, no", list(every(huurtoeslag(2025, 25_000, 950, 30, 1).lines))),
    ]
    return found


EVERYONE = everyone()


def sentences(text: str) -> list[str]:
    return [each for each in re.split(r"(?<=[.?!:])\s+(?=[A-Z€0-9])", text) if each]


@pytest.mark.parametrize(("name", "lines"), EVERYONE, ids=[name for name, _ in EVERYONE])
def test_every_line_has_a_label_words_and_a_source(name: str, lines: list[Line]) -> None:
    for line in lines:
        assert line.label[0].isupper() and not line.label.endswith(".")
        assert line.explanation and line.explanation.rstrip()[-1] in ".:?!"
        assert line.source.text
        assert line.source.address or line.source.checked is None
        assert re.fullmatch(r"[a-z][a-z0-9_]*", line.id)


@pytest.mark.parametrize(("name", "lines"), EVERYONE, ids=[name for name, _ in EVERYONE])
def test_the_words_can_be_read_aloud(name: str, lines: list[Line]) -> None:
    found = [each for line in lines for each in sentences(line.explanation)]
    lengths = [len(each.replace("€ ", "€").replace(" %", "%").split()) for each in found]
    assert max(lengths) <= 18, found[lengths.index(max(lengths))]
    assert sum(lengths) / len(lengths) <= 10
    for each in found:
        assert not re.search(r"[−×=_{}\[\]]|€ -|--|\bNone\b|\bthe\b|  ", each), each
        assert not re.search(r"\b(u|uw)\b", each), each


@pytest.mark.parametrize(("name", "lines"), EVERYONE, ids=[name for name, _ in EVERYONE])
def test_no_two_children_or_steps_share_an_id(name: str, lines: list[Line]) -> None:
    for line in lines:
        ids = [each.id for each in (*line.children, *line.steps)]
        assert len(ids) == len(set(ids))


def words(found: Assessment, id_: str) -> str:
    line = found.line(id_)
    assert line is not None
    return line.explanation


def test_the_first_bracket_is_said_with_the_own_numbers() -> None:
    found = assess(TaxReturn(2025, YOUNG, wage=45_000))
    assert "Over de eerste € 38.441 betaal je 35,82 %." in words(found, "schijf_1")
    assert "8,17 % van € 38.441 is € 3.140,62. Afgerond: € 3.140." in words(
        found, "schijf_1_belasting"
    )
    assert "37,48 % van € 6.559 is € 2.458,31." in words(found, "schijf_2")
    old = assess(TaxReturn(2025, OLD, pension=20_000))
    assert "17,92 %" in words(old, "schijf_1")
    assert old.line("premie_aow") is None


def test_credits_are_said_with_the_own_numbers() -> None:
    found = assess(TaxReturn(2025, YOUNG, wage=45_000))
    general = words(found, "algemene_heffingskorting")
    assert "6,337 %" in general and "€ 16.594" in general and "€ 2.017" in general
    labour = words(found, "arbeidskorting")
    assert "€ 5.599" in labour and "6,51 % van € 1.929 is € 125,57." in labour


def test_a_line_carries_the_source_and_sureness_of_its_figure() -> None:
    found = assess(TaxReturn(2025, YOUNG, box3=Box3(150_000)))
    step = found.line("box3_spaargeld")
    assert step is not None
    assert step.source.address.startswith("https://www.belastingdienst.nl/")
    assert (step.source.checked, step.sure) == (date(2026, 10, 7), "zeker")


def test_what_is_not_final_yet_is_said_on_the_line_that_uses_it() -> None:
    found = assess(TaxReturn(2026, YOUNG, box3=Box3(150_000)))
    step, box3 = found.line("box3_spaargeld"), found.line("box3")
    assert step is not None and box3 is not None
    assert (step.sure, box3.sure, found.lines[0].sure) == ("voorlopig",) * 3
    assert "staat nog niet vast" in step.explanation
    assert "staat nog niet vast" in assess(PEOPLE["a small amount to pay"]).outcome.explanation


def test_unused_credit_is_shown_as_lost() -> None:
    found = assess(PEOPLE["side jobs"])
    unused, used = found.line("niet_gebruikt"), found.line("heffingskortingen")
    assert unused is not None and used is not None
    assert used.amount == -2_843
    assert unused.amount == sum(found.credits.values()) - 2_843


@pytest.mark.parametrize(
    ("r", "label", "amount"),
    [
        (PEOPLE["side jobs"], "Terug te krijgen", -1_120),
        (TaxReturn(2025, YOUNG, wage=45_000), "Te betalen", 8_735),
        (TaxReturn(2025, YOUNG), "Niets te betalen en niets terug", 0),
    ],
)
def test_the_last_line_says_what_happens(r: TaxReturn, label: str, amount: int) -> None:
    assert (assess(r).outcome.label, assess(r).outcome.amount) == (label, amount)


def test_the_picture_tells_the_same_story_as_the_lines() -> None:
    found = assess(PEOPLE["side jobs"])
    assert [(bar.id, bar.amount, bar.kind) for bar in found.picture] == [
        ("inkomen", 7_940, "income"),
        ("belasting", 2_843, "tax"),
        ("kortingen", 2_843, "credit"),
        ("verschuldigd", 0, "due"),
        ("ingehouden", 1_120, "withheld"),
        ("uitkomst", 1_120, "back"),
    ]


def test_amounts_and_percentages_are_written_in_dutch() -> None:
    assert euro(1_234_567) == "€ 1.234.567"
    assert cents(Decimal("1234567.899")) == "€ 1.234.567,89"
    assert [percent(Decimal(each)) for each in ("36", "49.50", "6.337", "30.030", "0.10")] == [
        "36 %",
        "49,50 %",
        "6,337 %",
        "30,03 %",
        "0,10 %",
    ]
