"""The picture of the money as bars: income, tax, credits, what was paid and what comes back."""

from dataclasses import dataclass
from typing import Literal

from sandbox.tax.lines import Line, add_up
from sandbox.tax.returns.form import TaxReturn
from sandbox.texts import text

BarKind = Literal["income", "tax", "credit", "due", "withheld", "back", "pay", "even"]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: `amount` in whole euros, never below 0; `kind` says what it does.

    `income` and `tax` stand on their own, `credit` is taken off the tax and leaves `due`;
    `withheld` was paid, and the last bar is `back`, `pay` or `even`.
    `line` is the id of the line that explains it.
    """

    id: str
    label: str
    amount: int
    kind: BarKind
    line: str


def money_picture(r: TaxReturn, lines: tuple[Line, ...], pays_or_gets: int) -> tuple[Bar, ...]:
    """The bars of a return, from the amounts of the two lines of its sheet.

    `pays_or_gets` is in whole euros, above 0 to pay and below 0 to get back.
    Amounts hold together: tax - credit = due, and due - withheld = pay (or below 0: back).
    """
    due, withheld = lines
    credit = next(line for line in due.children if line.id == "heffingskortingen")
    tax = add_up(line for line in due.children if line is not credit)
    income = r.wage + r.pension
    wage_only = not r.pension
    return (
        Bar(
            "inkomen",
            text("wet.woorden.loon") if wage_only else text("wet.woorden.inkomen"),
            income,
            "income",
            "inkomen_box1",
        ),
        Bar("belasting", text("wet.beeld.belasting_over_het_inkomen"), tax, "tax", "verschuldigd"),
        Bar("kortingen", text("wet.beeld.kortingen"), -credit.amount, "credit", credit.id),
        Bar("verschuldigd", text("wet.beeld.belasting_die_overblijft"), due.amount, "due", due.id),
        Bar("ingehouden", text("wet.beeld.al_betaald"), -withheld.amount, "withheld", withheld.id),
        _last(due.amount + withheld.amount, pays_or_gets),
    )


def _last(settlement: int, pays_or_gets: int) -> Bar:
    if pays_or_gets > 0:
        return Bar("uitkomst", text("wet.woorden.te_betalen"), pays_or_gets, "pay", "uitkomst")
    if pays_or_gets < 0:
        return Bar(
            "uitkomst", text("wet.woorden.terug_te_krijgen"), -pays_or_gets, "back", "uitkomst"
        )
    label = (
        text("wet.beeld.geen_verschil")
        if not settlement
        else text("wet.beeld.te_klein_bedrag_niets")
    )
    return Bar("uitkomst", label, 0, "even", "uitkomst")
