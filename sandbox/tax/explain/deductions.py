"""Deductions in words: gifts, care costs and commuting by public transport."""

from sandbox.tax.explain.words import SURE_WORDS, euro, percent, said
from sandbox.tax.figures import Figure
from sandbox.tax.lines import OWN_PAPERS, Line
from sandbox.tax.settling import Case

Piece = tuple[str, str, int, str, tuple[Figure, ...]]


def gifts_line(case: Case) -> Line:
    """Gifts; the steps are of both partners together."""
    rules, gifts, income = case.law.gifts, case.figures.household.gifts, _income(case)
    pieces: list[Piece] = [
        ("gewone_giften", "Gewone giften", gifts.ordinary, "Dit gaf je.", ()),
        ("culturele_giften", "Giften aan cultuur", gifts.cultural, "Dit gaf je.", ()),
        (
            "culturele_verhoging",
            "Extra voor giften aan cultuur",
            gifts.extra,
            f"Giften aan cultuur tellen {percent(rules.cultural_extra.value)} zwaarder, "
            f"met hoogstens {euro(rules.cultural_extra_most.value)} extra.",
            (rules.cultural_extra, rules.cultural_extra_most),
        ),
        (
            "giften_drempel",
            "Drempel voor giften",
            -gifts.threshold,
            f"Het eerste deel telt niet: {percent(rules.threshold.value)} van {euro(income)}, "
            f"en minstens {euro(rules.threshold_least.value)}.",
            (rules.threshold, rules.threshold_least),
        ),
        (
            "giften_boven_maximum",
            "Boven het maximum",
            -gifts.above_ceiling,
            f"Je trekt hoogstens {percent(rules.ceiling.value)} van {euro(income)} af.",
            (rules.ceiling,),
        ),
        (
            "periodieke_giften",
            "Periodieke giften",
            gifts.periodic_deduction,
            f"Voor een gift die vijf jaar vaststaat, is er geen drempel. "
            f"Het maximum is {euro(rules.periodic_most.value)}.",
            (rules.periodic_most,),
        ),
    ]
    return _deduction(case, "giften", "Aftrek voor giften", case.figures.gifts, gifts.total, pieces)


def care_costs_line(case: Case) -> Line:
    """Specific care costs; the steps are of both partners together."""
    rules, care, income = case.law.care_costs, case.figures.household.care_costs, _income(case)
    aow = any(person.aow for person in case.household.persons)
    raised_by = rules.raised_by_aow if aow else rules.raised_by
    threshold = (
        (rules.low_until_partners, rules.low_partners)
        if case.household.partners
        else (rules.low_until, rules.low)
    )
    pieces: list[Piece] = [
        ("zorgkosten", "Zorgkosten", care.plain, "Dit betaalde je zelf.", ()),
        ("zorgkosten_verhoogd", "Zorgkosten met verhoging", care.raised, "Dit betaalde je zelf.", ()),
        (
            "zorgkosten_verhoging",
            "Verhoging",
            care.raise_,
            f"Jullie inkomen is niet hoger dan {euro(rules.raised_until.value)}. "
            if case.household.partners
            else f"Je inkomen is niet hoger dan {euro(rules.raised_until.value)}. ",
            (rules.raised_until, raised_by),
        ),
        (
            "zorgkosten_drempel",
            "Drempel voor zorgkosten",
            -care.threshold,
            f"Het eerste deel telt niet. Hoeveel dat is, hangt af van het inkomen: {euro(income)}.",
            (*threshold, rules.middle_rate, rules.middle_until, rules.high_base, rules.high_rate),
        ),
    ]
    pieces[2] = (
        *pieces[2][:3],
        pieces[2][3] + f"Daarom tellen deze kosten {percent(raised_by.value)} zwaarder.",
        pieces[2][4],
    )
    label = "Aftrek voor zorgkosten"
    return _deduction(case, "zorg", label, case.figures.care_costs, care.total, pieces)


def travel_line(case: Case) -> Line:
    """Reisaftrek, which lowers the wage."""
    travel, r = case.person.travel, case.r.travel
    rules = case.law.need(case.law.travel, "tabel reisaftrek openbaar vervoer")
    source = case.law.source(rules.table[0])
    return Line(
        id="reisaftrek",
        label="Aftrek voor reizen met het openbaar vervoer",
        amount=-case.person.travel_deducted,
        explanation=said(
            f"Je reist {r.km} kilometer, op {r.days} dagen per week.",
            f"In de tabel hoort daar {euro(travel.for_days)} bij.",
            f"Je werkgever betaalde {euro(travel.reimbursed)}. Dat gaat eraf."
            if travel.reimbursed
            else "",
            f"Je aftrek is {euro(case.person.travel_deducted)}.",
            SURE_WORDS[source.sure],
        ),
        source=source,
    )


def _income(case: Case) -> int:
    return case.figures.household.income


def _deduction(
    case: Case, id_: str, label: str, own: int, whole: int, pieces: list[Piece]
) -> Line:
    steps = tuple(
        Line(
            id=piece_id,
            label=piece_label,
            amount=amount,
            explanation=words,
            source=case.law.source(*used) if used else OWN_PAPERS,
        )
        for piece_id, piece_label, amount, words, used in pieces
        if amount
    )
    used = [figure for piece in pieces if piece[2] for figure in piece[4]]
    source = case.law.source(*used) if used else OWN_PAPERS
    divided = ""
    if case.household.partners:
        divided = f"Samen trekken jullie {euro(whole)} af. Jij neemt daarvan {euro(own)}."
    return Line(
        id=id_,
        label=label,
        amount=-own,
        explanation=said(
            divided or f"Je mag {euro(own)} aftrekken.",
            "Het drempelinkomen is je inkomen vóór deze aftrek.",
            SURE_WORDS[source.sure],
        ),
        source=source,
        steps=steps,
    )
