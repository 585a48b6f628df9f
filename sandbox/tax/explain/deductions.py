"""Deductions in words: gifts, care costs and commuting by public transport."""

from sandbox.tax.explain.piece import Piece, piece_line, step_lines
from sandbox.tax.explain.words import euro, percent, said
from sandbox.tax.lines import Line
from sandbox.tax.settling import Case
from sandbox.texts import text


def gifts_line(case: Case) -> Line:
    """Gifts; the steps are of both partners together."""
    rules, gifts = case.law.gifts, case.figures.household.gifts
    income = euro(case.figures.household.income)
    pieces = [
        Piece(
            "gewone_giften",
            text("wet.woorden.gewone_giften"),
            gifts.ordinary,
            text("wet.aftrek.dit_gaf_je"),
        ),
        Piece(
            "culturele_giften",
            text("wet.aftrek.giften_aan_cultuur"),
            gifts.cultural,
            text("wet.aftrek.dit_gaf_je"),
        ),
        Piece(
            "culturele_verhoging",
            text("wet.aftrek.extra_voor_giften_aan"),
            gifts.extra,
            text(
                "wet.aftrek.giften_aan_cultuur_tellen",
                percentage=percent(rules.cultural_extra.value),
                bedrag=euro(rules.cultural_extra_most.value),
            ),
            (rules.cultural_extra, rules.cultural_extra_most),
        ),
        Piece(
            "giften_drempel",
            text("wet.aftrek.drempel_voor_giften"),
            -gifts.threshold,
            text(
                "wet.aftrek.het_eerste_deel_telt",
                percentage=percent(rules.threshold.value),
                inkomen=income,
                bedrag=euro(rules.threshold_least.value),
            ),
            (rules.threshold, rules.threshold_least),
        ),
        Piece(
            "giften_boven_maximum",
            text("wet.aftrek.boven_het_maximum"),
            -gifts.above_ceiling,
            text(
                "wet.aftrek.je_trekt_hoogstens_van",
                percentage=percent(rules.ceiling.value),
                inkomen=income,
            ),
            (rules.ceiling,),
        ),
        Piece(
            "periodieke_giften",
            text("wet.woorden.periodieke_giften"),
            gifts.periodic_deduction,
            text("wet.aftrek.voor_giften_die_vijf", bedrag=euro(rules.periodic_most.value)),
            (rules.periodic_most,),
        ),
    ]
    whole = Piece(
        "giften",
        text("wet.woorden.aftrek_voor_giften"),
        -case.figures.gifts,
        _own(case, gifts.total),
    )
    return _deduction(case, whole, pieces)


def care_costs_line(case: Case) -> Line:
    """Specific care costs; the steps are of both partners together."""
    rules, care = case.law.care_costs, case.figures.household.care_costs
    partners = case.household.partners
    aow = any(person.aow for person in case.household.persons)
    raised_by = rules.raised_by_aow if aow else rules.raised_by
    low = (
        (rules.low_until_partners, rules.low_partners) if partners else (rules.low_until, rules.low)
    )
    whose = text("wet.aftrek.jullie_inkomen") if partners else text("wet.aftrek.je_inkomen")
    pieces = [
        Piece(
            "zorgkosten",
            text("wet.woorden.zorgkosten"),
            care.plain,
            text("wet.aftrek.dit_betaalde_je_zelf"),
        ),
        Piece(
            "zorgkosten_hoger",
            text("wet.woorden.zorgkosten_met_verhoging"),
            care.raised,
            text("wet.aftrek.dit_betaalde_je_zelf"),
        ),
        Piece(
            "zorgkosten_verhoging",
            text("wet.aftrek.verhoging"),
            care.raise_,
            text(
                "wet.aftrek.is_niet_hoger_dan",
                wiens=whose,
                bedrag=euro(rules.raised_until.value),
                percentage=percent(raised_by.value),
            ),
            (rules.raised_until, raised_by),
        ),
        Piece(
            "zorgkosten_drempel",
            text("wet.aftrek.drempel_voor_zorgkosten"),
            -care.threshold,
            text(
                "wet.aftrek.het_eerste_deel_telt_niet", bedrag=euro(case.figures.household.income)
            ),
            (*low, rules.middle_rate, rules.middle_until, rules.high_base, rules.high_rate),
        ),
    ]
    words = _own(case, care.total)
    whole = Piece(
        "zorg", text("wet.woorden.aftrek_voor_zorgkosten"), -case.figures.care_costs, words
    )
    return _deduction(case, whole, pieces)


def _own(case: Case, whole: int) -> str:
    if case.household.partners:
        return text("wet.aftrek.samen_mogen_jullie_aftrekken", bedrag=euro(whole))
    return text("wet.aftrek.je_mag_aftrekken", bedrag=euro(whole))


def _deduction(case: Case, whole: Piece, pieces: list[Piece]) -> Line:
    used = tuple(figure for piece in pieces if piece.amount for figure in piece.used)
    with_figures = Piece(whole.id, whole.label, whole.amount, whole.words, used)
    return piece_line(case.law, with_figures, steps=step_lines(case.law, pieces))


def travel_line(case: Case) -> Line:
    """Reisaftrek, which lowers the wage."""
    travel, r = case.person.travel, case.r.travel
    rules = case.law.need(case.law.travel, "tabel reisaftrek openbaar vervoer")
    words = said(
        text("wet.aftrek.je_reist_kilometer_met", kilometer=r.km, dagen=r.days),
        text("wet.aftrek.in_de_tabel_hoort", bedrag=euro(travel.for_days)),
        text("wet.aftrek.je_werkgever_betaalde_dat", bedrag=euro(travel.reimbursed))
        if travel.reimbursed
        else "",
    )
    deducted, label = -case.person.travel_deducted, text("wet.aftrek.aftrek_voor_reizen_met")
    return piece_line(case.law, Piece("reisaftrek", label, deducted, words, (rules.table[0],)))
