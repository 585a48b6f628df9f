"""Zorgtoeslag in words."""

from dataclasses import dataclass
from decimal import Decimal

from sandbox.tax.explain.piece import Piece, piece_line, step_lines
from sandbox.tax.explain.words import euro, exact, percent
from sandbox.tax.law.chapters import ZorgtoeslagLaw
from sandbox.tax.law.figures import Percent
from sandbox.tax.law.year import Law
from sandbox.tax.lines import Line
from sandbox.tax.rounding import nearest


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


def too_much_owned(law: Law, rules: ZorgtoeslagLaw, owned: int, *, partners: bool) -> Line:
    """Why there is no zorgtoeslag: too much on the bank."""
    limit = rules.assets_partners if partners else rules.assets
    words = (
        f"Je vermogen is {euro(owned)}. "
        f"Met meer dan {euro(limit.value)} vermogen krijg je geen zorgtoeslag."
    )
    return piece_line(law, Piece("zorgtoeslag", "Geen recht", 0, words, (limit,)))


def too_little(law: Law, rules: ZorgtoeslagLaw, income: int) -> Line:
    """Why there is no zorgtoeslag: too much income."""
    words = (
        f"Bij een inkomen van {euro(income)} is de zorgtoeslag minder dan "
        f"{euro(rules.least.value)} per jaar. Zo weinig betaalt Dienst Toeslagen niet uit."
    )
    used = (rules.rate_above, rules.threshold_income, rules.least)
    return piece_line(law, Piece("zorgtoeslag", "Geen recht", 0, words, used))


def care_line(law: Law, rules: ZorgtoeslagLaw, parts: CareSum) -> Line:
    """The zorgtoeslag of a year."""
    threshold = rules.threshold_income
    twice = " Voor jullie samen is het twee keer zoveel." if parts.partners else ""
    pieces = [
        Piece(
            "standaardpremie",
            "Standaardpremie",
            parts.premium,
            "Zoveel kost een zorgverzekering gemiddeld in een jaar." + twice,
            (rules.standard_premium,),
        ),
        Piece(
            "eigen_deel",
            "Dit betaal je altijd zelf",
            -nearest(parts.own),
            f"{percent(parts.own_rate.value)} van {euro(threshold.value)} is {exact(parts.own)}.",
            (parts.own_rate, threshold),
        ),
        Piece(
            "minder_door_inkomen",
            "Minder door het inkomen",
            -nearest(parts.less),
            f"Het inkomen is {euro(parts.above)} hoger dan {euro(threshold.value)}. "
            f"{percent(rules.rate_above.value)} daarvan is {exact(parts.less)}.",
            (rules.rate_above, threshold),
        ),
    ]
    words = (
        f"De premie min wat je zelf betaalt, is {euro(parts.year)} per jaar. "
        f"Per maand is dat {euro(parts.year // 12)}, naar beneden afgerond."
    )
    used = (rules.standard_premium, parts.own_rate, rules.rate_above)
    whole = Piece("zorgtoeslag", "Zorgtoeslag per jaar", parts.year, words, used)
    return piece_line(law, whole, steps=step_lines(law, pieces))
