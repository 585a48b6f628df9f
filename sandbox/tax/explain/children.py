"""Kindgebonden budget and kinderopvangtoeslag in words."""

from dataclasses import dataclass
from decimal import Decimal

from sandbox.tax.explain.piece import Piece, piece_line, step_lines
from sandbox.tax.explain.words import cents, euro, percent
from sandbox.tax.law.chapters import KinderopvangtoeslagLaw, KindgebondenBudgetLaw
from sandbox.tax.law.figures import Cents, Euros
from sandbox.tax.law.year import Law
from sandbox.tax.lines import Line
from sandbox.texts import text


@dataclass(frozen=True, slots=True)
class ChildSum:
    """The sum of a kindgebonden budget, whole euros a year."""

    number: int
    children: int
    older: int
    single: int
    threshold: Euros
    above: int
    less: int

    @property
    def year(self) -> int:
        return max(0, self.children + self.older + self.single - self.less)


def none_line(
    law: Law, rules: KindgebondenBudgetLaw, owned: int, limit: Euros, *, children: bool
) -> Line:
    """Why there is no kindgebonden budget: no child, or too much on the bank."""
    words = text("wet.kinderen.geen_kind_onder_18")
    if children:
        words = text("wet.kinderen.je_vermogen_is", bedrag=euro(owned), bedrag_2=euro(limit.value))
    used = (limit,) if children else (rules.per_child,)
    return piece_line(
        law, Piece("kindgebonden_budget", text("wet.woorden.geen_recht"), 0, words, used)
    )


def child_line(law: Law, rules: KindgebondenBudgetLaw, parts: ChildSum) -> Line:
    """The kindgebonden budget of a year."""
    pieces = [
        Piece(
            "per_kind",
            text("wet.kinderen.voor_je_kinderen"),
            parts.children,
            text(
                "wet.kinderen.per_kind_is_het",
                bedrag=euro(rules.per_child.value),
                aantal=parts.number,
            ),
            (rules.per_child,),
        ),
        Piece(
            "ouder_kind",
            text("wet.kinderen.extra_vanaf_12_jaar"),
            parts.older,
            text(
                "wet.kinderen.een_ouder_kind_kost",
                bedrag=euro(rules.from_12.value),
                bedrag_2=euro(rules.from_16.value),
            ),
            (rules.from_12, rules.from_16),
        ),
        Piece(
            "alleen",
            text("wet.kinderen.extra_voor_een_ouder"),
            parts.single,
            text("wet.kinderen.je_bent_alleen"),
            (rules.single_parent,),
        ),
        Piece(
            "minder_door_inkomen",
            text("wet.woorden.minder_door_het_inkomen"),
            -parts.less,
            text(
                "wet.zorgtoeslag.het_inkomen_is_hoger",
                bedrag=euro(parts.above),
                bedrag_2=euro(parts.threshold.value),
                percentage=percent(rules.rate_above.value),
                bedrag_3=euro(parts.less),
            ),
            (rules.rate_above, parts.threshold),
        ),
    ]
    words = text(
        "wet.kinderen.samen_is_het", bedrag=euro(parts.year), bedrag_2=euro(parts.year // 12)
    )
    label = text("wet.kinderen.kindgebonden_budget_per_jaar")
    whole = Piece("kindgebonden_budget", label, parts.year, words, (rules.per_child,))
    return piece_line(law, whole, steps=step_lines(law, pieces))


@dataclass(frozen=True, slots=True)
class CareHours:
    """The sum of a kinderopvangtoeslag: hours a month and euros and cents an hour that count."""

    hours: int
    price: Decimal
    counted: Decimal
    most: Cents
    month: int


def opvang_line(law: Law, rules: KinderopvangtoeslagLaw, parts: CareHours) -> Line:
    """The kinderopvangtoeslag of a year of twelve months that are the same."""
    words = text(
        "wet.kinderen.zo_rekenen_we_opvang",
        uren=parts.hours,
        bedrag=cents(parts.counted),
        percentage=percent(rules.highest_share.value),
        bedrag_2=euro(parts.month),
    )
    if parts.price > parts.most.value:
        words = text(
            "wet.kinderen.de_opvang_is_duurder", bedrag=cents(parts.most.value), geheel=words
        )
    used = (parts.most, rules.highest_share)
    label = text("wet.kinderen.kinderopvangtoeslag_per_jaar")
    return piece_line(law, Piece("kinderopvangtoeslag", label, 12 * parts.month, words, used))
