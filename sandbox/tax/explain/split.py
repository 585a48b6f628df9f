"""The best division between partners in words."""

from collections.abc import Mapping
from fractions import Fraction

from sandbox.tax.explain.words import euro, said, signed
from sandbox.tax.lines import OWN_PAPERS, Line
from sandbox.tax.settling import Case, Figures
from sandbox.texts import text

DEDUCTION, WEALTH = "aftrek_levert_het_meeste", "vermogen_kost_het_minst"


def split_words(due: int, saves: int, joint: bool) -> str:
    """What the best division brings, in one or two sentences."""
    if not joint:
        return text("wet.verdeling.jullie_hebben_niets_om")
    return said(
        text("wet.verdeling.met_deze_verdeling_betalen", bedrag=euro(due)),
        text("wet.verdeling.dat_is_minder_dan", bedrag=euro(saves))
        if saves > 0
        else text("wet.verdeling.lager_kan_niet"),
    )


def split_lines(first: Case, second: Case, division: Mapping[str, Fraction]) -> tuple[Line, ...]:
    """For each joint item what the first partner declares of it, whole euros."""
    return tuple(_line(key, part, first.figures, second.figures) for key, part in division.items())


def _line(key: str, part: Fraction, first: Figures, second: Figures) -> Line:
    label, reason = _ITEMS[key]
    mine, other = _amount(key, first), _amount(key, second)
    return Line(
        id=f"verdeling_{key}",
        label=text(label),
        amount=mine,
        explanation=said(
            text("wet.verdeling.jij_geeft_aan_dat", saldo=signed(mine), percentage=_percent(part)),
            text("wet.verdeling.je_partner_geeft_aan", saldo=signed(other)),
            text(f"wet.verdeling.{reason}"),
        ),
        source=OWN_PAPERS,
    )


def _amount(key: str, found: Figures) -> int:
    return {
        "own_home": found.own.home,
        "box3": found.own.box3_taxable,
        "gifts": found.gifts,
        "care_costs": found.care_costs,
    }[key]


def _percent(part: Fraction) -> str:
    """A part as a percentage, with at most two decimals: "41,37 %"."""
    hundredths = round(part * 10_000)
    whole, rest = divmod(hundredths, 100)
    return f"{whole} %" if not rest else f"{whole},{rest:02d} %"


_ITEMS = {
    "own_home": ("wet.verdeling.saldo_eigen_woning", DEDUCTION),
    "box3": ("wet.woorden.grondslag_sparen_en_beleggen", WEALTH),
    "gifts": ("wet.woorden.aftrek_voor_giften", DEDUCTION),
    "care_costs": ("wet.woorden.aftrek_voor_zorgkosten", DEDUCTION),
}
"""What can be divided: the key of its label, and the name of why it is divided so."""
