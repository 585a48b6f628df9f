"""The picture of the money as bars: income, tax, credits, what was paid and what comes back."""

from dataclasses import dataclass
from typing import Literal

from sandbox.tax.lines import Line, add_up
from sandbox.tax.returns.form import TaxReturn

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
        Bar("inkomen", "Loon" if wage_only else "Inkomen", income, "income", "inkomen_box1"),
        Bar("belasting", "Belasting over het inkomen", tax, "tax", "verschuldigd"),
        Bar("kortingen", "Kortingen", -credit.amount, "credit", credit.id),
        Bar("verschuldigd", "Belasting die overblijft", due.amount, "due", due.id),
        Bar("ingehouden", "Al betaald", -withheld.amount, "withheld", withheld.id),
        _last(due.amount + withheld.amount, pays_or_gets),
    )


def _last(settlement: int, pays_or_gets: int) -> Bar:
    if pays_or_gets > 0:
        return Bar("uitkomst", "Te betalen", pays_or_gets, "pay", "uitkomst")
    if pays_or_gets < 0:
        return Bar("uitkomst", "Terug te krijgen", -pays_or_gets, "back", "uitkomst")
    label = "Geen verschil" if not settlement else "Te klein bedrag: niets te betalen, niets terug"
    return Bar("uitkomst", label, 0, "even", "uitkomst")
