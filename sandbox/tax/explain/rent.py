"""Huurtoeslag in words."""

from dataclasses import dataclass
from decimal import Decimal

from sandbox.tax.explain.piece import Piece, piece_line, step_lines
from sandbox.tax.explain.words import cents, euro, exact, percent
from sandbox.tax.law.chapters import HuurtoeslagLaw
from sandbox.tax.law.figures import Cents, Figure
from sandbox.tax.law.year import Law
from sandbox.tax.lines import Line
from sandbox.tax.rounding import nearest
from sandbox.texts import text


@dataclass(frozen=True, slots=True)
class RentSum:
    """The sum of a huurtoeslag, euros and cents a month; `income` in whole euros a year.

    `whole`, `middle` and `above` are what counts of the three parts of the rent.
    """

    income: int
    rent: Decimal
    base: Decimal
    base_figure: Figure
    quality: Cents
    cap: Cents
    whole: Decimal
    middle: Decimal
    above: Decimal
    less: Decimal


def too_much(what: str, found: Decimal | int, limit: Decimal | int) -> str:
    """Why there is no huurtoeslag: the `what` (vermogen, huur) is above the limit."""
    return text(
        "wet.huurtoeslag.je_is_met_meer",
        wat=what,
        bedrag=exact(Decimal(found)),
        bedrag_2=exact(Decimal(limit)),
    )


def no_right_line(law: Law, words: str, figure: Figure) -> Line:
    """No huurtoeslag, and why."""
    return piece_line(
        law, Piece("huurtoeslag", text("wet.woorden.geen_recht"), 0, words, (figure,))
    )


def rent_line(law: Law, rules: HuurtoeslagLaw, parts: RentSum, month: int) -> Line:
    """The huurtoeslag of a year, with the parts of the rent (a month) as steps."""
    quality, cap = cents(parts.quality.value), cents(parts.cap.value)
    pieces = [
        Piece(
            "eerste_deel",
            text("wet.huurtoeslag.eerste_deel_van_de"),
            nearest(parts.whole),
            text(
                "wet.huurtoeslag.tussen_je_basishuur_en", grens=quality, bedrag=cents(parts.whole)
            ),
            (parts.quality,),
        ),
        Piece(
            "tweede_deel",
            text("wet.huurtoeslag.tweede_deel_van_de"),
            nearest(parts.middle),
            text(
                "wet.huurtoeslag.tussen_en_telt",
                grens=quality,
                plafond=cap,
                percentage=percent(rules.share_middle.value),
                bedrag=cents(parts.middle),
            ),
            (rules.share_middle, parts.cap),
        ),
        Piece(
            "derde_deel",
            text("wet.huurtoeslag.derde_deel_van_de"),
            nearest(parts.above),
            text(
                "wet.huurtoeslag.boven_telt",
                plafond=cap,
                percentage=percent(rules.share_above.value),
                bedrag=cents(parts.above),
            ),
            (rules.share_above, rules.above_cap_for),
        ),
        Piece(
            "minder_door_inkomen",
            text("wet.woorden.minder_door_het_inkomen"),
            -nearest(parts.less),
            text(
                "wet.huurtoeslag.het_inkomen_is_per",
                bedrag=euro(parts.income),
                bedrag_2=cents(parts.less),
            ),
            (parts.base_figure,),
        ),
    ]
    words = text(
        "wet.huurtoeslag.je_huur_is_per",
        bedrag=cents(parts.rent),
        bedrag_2=cents(parts.base),
        bedrag_3=euro(month),
    )
    whole = Piece(
        "huurtoeslag",
        text("wet.huurtoeslag.huurtoeslag_per_jaar"),
        12 * month,
        words,
        (parts.base_figure,),
    )
    return piece_line(law, whole, steps=step_lines(law, pieces))
