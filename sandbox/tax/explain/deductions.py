"""Deductions in words: gifts, care costs and commuting by public transport."""

from sandbox.tax.explain.piece import Piece, piece_line, step_lines
from sandbox.tax.explain.words import euro, percent, said
from sandbox.tax.lines import Line
from sandbox.tax.settling import Case


def gifts_line(case: Case) -> Line:
    """Gifts; the steps are of both partners together."""
    rules, gifts = case.law.gifts, case.figures.household.gifts
    income = euro(case.figures.household.income)
    pieces = [
        Piece("gewone_giften", "Gewone giften", gifts.ordinary, "Dit gaf je."),
        Piece("culturele_giften", "Giften aan cultuur", gifts.cultural, "Dit gaf je."),
        Piece(
            "culturele_verhoging",
            "Extra voor giften aan cultuur",
            gifts.extra,
            f"Giften aan cultuur tellen {percent(rules.cultural_extra.value)} zwaarder. "
            f"Dat is hoogstens {euro(rules.cultural_extra_most.value)} extra.",
            (rules.cultural_extra, rules.cultural_extra_most),
        ),
        Piece(
            "giften_drempel",
            "Drempel voor giften",
            -gifts.threshold,
            f"Het eerste deel telt niet. Dat is {percent(rules.threshold.value)} van {income}, "
            f"en minstens {euro(rules.threshold_least.value)}.",
            (rules.threshold, rules.threshold_least),
        ),
        Piece(
            "giften_boven_maximum",
            "Boven het maximum",
            -gifts.above_ceiling,
            f"Je trekt hoogstens {percent(rules.ceiling.value)} van {income} af. "
            "De extra voor cultuur komt daar nog bij.",
            (rules.ceiling,),
        ),
        Piece(
            "periodieke_giften",
            "Periodieke giften",
            gifts.periodic_deduction,
            "Voor giften die vijf jaar vaststaan, is er geen drempel. "
            f"Het maximum is {euro(rules.periodic_most.value)}.",
            (rules.periodic_most,),
        ),
    ]
    whole = Piece("giften", "Aftrek voor giften", -case.figures.gifts, _own(case, gifts.total))
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
    whose = "Jullie inkomen" if partners else "Je inkomen"
    pieces = [
        Piece("zorgkosten", "Zorgkosten", care.plain, "Dit betaalde je zelf."),
        Piece("zorgkosten_hoger", "Zorgkosten met verhoging", care.raised, "Dit betaalde je zelf."),
        Piece(
            "zorgkosten_verhoging",
            "Verhoging",
            care.raise_,
            f"{whose} is niet hoger dan {euro(rules.raised_until.value)}. "
            f"Daarom tellen deze kosten {percent(raised_by.value)} zwaarder.",
            (rules.raised_until, raised_by),
        ),
        Piece(
            "zorgkosten_drempel",
            "Drempel voor zorgkosten",
            -care.threshold,
            "Het eerste deel telt niet. "
            f"Hoeveel dat is, hangt af van het inkomen: {euro(case.figures.household.income)}.",
            (*low, rules.middle_rate, rules.middle_until, rules.high_base, rules.high_rate),
        ),
    ]
    words = _own(case, care.total)
    whole = Piece("zorg", "Aftrek voor zorgkosten", -case.figures.care_costs, words)
    return _deduction(case, whole, pieces)


def _own(case: Case, whole: int) -> str:
    if case.household.partners:
        return f"Samen mogen jullie {euro(whole)} aftrekken. Dit is jouw deel."
    return f"Je mag {euro(whole)} aftrekken."


def _deduction(case: Case, whole: Piece, pieces: list[Piece]) -> Line:
    used = tuple(figure for piece in pieces if piece.amount for figure in piece.used)
    with_figures = Piece(whole.id, whole.label, whole.amount, whole.words, used)
    return piece_line(case.law, with_figures, steps=step_lines(case.law, pieces))


def travel_line(case: Case) -> Line:
    """Reisaftrek, which lowers the wage."""
    travel, r = case.person.travel, case.r.travel
    rules = case.law.need(case.law.travel, "tabel reisaftrek openbaar vervoer")
    words = said(
        f"Je reist {r.km} kilometer met het openbaar vervoer, op {r.days} dagen per week.",
        f"In de tabel hoort daar {euro(travel.for_days)} bij.",
        f"Je werkgever betaalde {euro(travel.reimbursed)}. Dat gaat eraf."
        if travel.reimbursed
        else "",
    )
    deducted, label = -case.person.travel_deducted, "Aftrek voor reizen met het openbaar vervoer"
    return piece_line(case.law, Piece("reisaftrek", label, deducted, words, (rules.table[0],)))
