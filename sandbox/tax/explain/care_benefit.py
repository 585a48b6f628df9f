"""Zorgtoeslag in words."""

from dataclasses import dataclass
from decimal import Decimal

from sandbox.tax.explain.piece import Piece, piece_line, step_lines
from sandbox.tax.explain.words import euro, exact, part_of, percent, said
from sandbox.tax.law.chapters import ZorgtoeslagLaw
from sandbox.tax.law.figures import Percent
from sandbox.tax.law.year import Law
from sandbox.tax.lines import Line
from sandbox.tax.rounding import nearest
from sandbox.texts import text


@dataclass(frozen=True, slots=True)
class CareSum:
    """The sum of a zorgtoeslag, euros a year: premium - own - less."""

    partners: bool
    premium: int
    own_rate: Percent
    own: Decimal
    above: int
    less: Decimal

    @property
    def year(self) -> int:
        return max(0, nearest(self.premium - self.own - self.less))

    @property
    def shown_less(self) -> int:
        """What income takes off in whole euros, so that the steps add up to the year."""
        return self.premium - nearest(self.own) - self.year


def too_much_owned(law: Law, rules: ZorgtoeslagLaw, owned: int, *, partners: bool) -> Line:
    """Why there is no zorgtoeslag: too much on the bank."""
    limit = rules.assets_partners if partners else rules.assets
    words = text(
        "wet.zorgtoeslag.je_vermogen_is_met", bedrag=euro(owned), bedrag_2=euro(limit.value)
    )
    return piece_line(law, Piece("zorgtoeslag", text("wet.woorden.geen_recht"), 0, words, (limit,)))


def too_little(law: Law, rules: ZorgtoeslagLaw, income: int) -> Line:
    """Why there is no zorgtoeslag: too much income."""
    words = text(
        "wet.zorgtoeslag.bij_een_inkomen_van", bedrag=euro(income), bedrag_2=euro(rules.least.value)
    )
    used = (rules.rate_above, rules.threshold_income, rules.least)
    return piece_line(law, Piece("zorgtoeslag", text("wet.woorden.geen_recht"), 0, words, used))


def care_line(law: Law, rules: ZorgtoeslagLaw, parts: CareSum) -> Line:
    """The zorgtoeslag of a year."""
    threshold = rules.threshold_income
    twice = text("wet.zorgtoeslag.voor_jullie_samen_is") if parts.partners else ""
    pieces = [
        Piece(
            "standaardpremie",
            text("wet.zorgtoeslag.standaardpremie"),
            parts.premium,
            said(text("wet.zorgtoeslag.zoveel_kost_een_zorgverzekering"), twice),
            (rules.standard_premium,),
        ),
        Piece(
            "eigen_deel",
            text("wet.zorgtoeslag.dit_betaal_je_altijd"),
            -nearest(parts.own),
            part_of(parts.own_rate.value, threshold.value, parts.own),
            (parts.own_rate, threshold),
        ),
        Piece(
            "minder_door_inkomen",
            text("wet.woorden.minder_door_het_inkomen"),
            -parts.shown_less,
            text(
                "wet.zorgtoeslag.het_inkomen_is_hoger",
                bedrag=euro(parts.above),
                bedrag_2=euro(threshold.value),
                percentage=percent(rules.rate_above.value),
                bedrag_3=exact(parts.less),
            ),
            (rules.rate_above, threshold),
        ),
    ]
    words = text(
        "wet.zorgtoeslag.de_premie_min_wat",
        bedrag=euro(parts.year),
        bedrag_2=euro(parts.year // 12),
    )
    used = (rules.standard_premium, parts.own_rate, rules.rate_above)
    whole = Piece(
        "zorgtoeslag", text("wet.zorgtoeslag.zorgtoeslag_per_jaar"), parts.year, words, used
    )
    return piece_line(law, whole, steps=step_lines(law, pieces))
