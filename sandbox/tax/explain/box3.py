"""Box 3 in words: from savings and debts to the assumed return and the tax on it."""

from decimal import Decimal

from sandbox.tax.explain.piece import Piece, step_lines
from sandbox.tax.explain.words import euro, exact, percent, said, taken
from sandbox.tax.law.figures import Percent
from sandbox.tax.lines import Line
from sandbox.tax.settling import Case
from sandbox.texts import text


def box3_line(case: Case) -> Line:
    """The tax on assets, with the way to it as steps."""
    rules, box3 = case.law.box3, case.figures.box3
    taxed = box3.benefit - box3.deducted
    steps = box3_steps(case)
    source = case.law.source(rules.tax)
    return Line(
        id="box3",
        label=text("wet.box3.box_3_sparen_en"),
        amount=box3.tax,
        explanation=said(
            text("wet.box3.over_vermogen_rekent_de"),
            text("wet.box3.het_maakt_niet_uit"),
            text("wet.box3.jouw_voordeel_is", bedrag=euro(box3.benefit)),
            text("wet.box3.daar_gaat_aftrek_af", bedrag=euro(box3.deducted))
            if box3.deducted
            else "",
            taken(rules.tax.value, taxed, taxed * rules.tax.rate, box3.tax),
        ),
        source=source,
        steps=steps,
    )


def box3_steps(case: Case) -> tuple[Line, ...]:
    """Return, base, exemption, share and benefit, in the order of the official sheet."""
    return (*_returns(case), *_base(case), _benefit(case))


def _together(case: Case) -> str:
    return text("wet.box3.van_jullie_samen") if case.household.partners else ""


def _returns(case: Case) -> tuple[Line, ...]:
    base, rules = case.household.box3, case.law.box3
    green = (
        text("wet.box3.groen_vermogen_is_vrij", bedrag=euro(base.green_exempt))
        if base.green_exempt
        else ""
    )
    debts = text(
        "wet.box3.de_eerste_schuld_telt",
        bedrag=euro(base.debts - base.debts_counted),
        bedrag_2=euro(base.debts_counted),
    )
    pieces = [
        Piece(
            "box3_spaargeld",
            text("wet.box3.rendement_op_spaargeld"),
            base.savings_return,
            said(_together(case), _return(rules.savings, base.savings, base.savings_return)),
            (rules.savings,),
        ),
        Piece(
            "box3_beleggingen",
            text("wet.box3.rendement_op_beleggingen_en"),
            base.investments_return,
            said(
                _together(case),
                green,
                _return(rules.investments, base.investments, base.investments_return),
            ),
            (rules.investments,),
        ),
        Piece(
            "box3_schulden",
            text("wet.box3.rente_over_schulden"),
            -base.debts_return,
            said(
                _together(case), debts, _return(rules.debts, base.debts_counted, base.debts_return)
            ),
            (rules.debts, rules.debt_threshold),
        ),
    ]
    return step_lines(case.law, pieces)


def _return(rate: Percent, amount: int, result: int) -> str:
    return taken(rate.value, amount, amount * rate.rate, result)


def _base(case: Case) -> tuple[Line, ...]:
    base, rules = case.household.box3, case.law.box3
    return (
        Line(
            id="box3_rendement",
            label=text("wet.box3.rendement_samen"),
            amount=base.return_,
            explanation=said(_together(case), text("wet.box3.dit_zijn_de_rendementen")),
            source=case.law.source(rules.savings, rules.investments, rules.debts),
        ),
        Line(
            id="box3_rendementsgrondslag",
            label=text("wet.box3.rendementsgrondslag"),
            amount=base.base,
            explanation=said(_together(case), text("wet.box3.dit_is_je_bezit")),
            source=case.law.source(rules.debt_threshold),
        ),
        Line(
            id="box3_heffingsvrij",
            label=text("wet.box3.heffingsvrij_vermogen"),
            amount=-min(base.exemption, base.base),
            explanation=said(
                text("wet.box3.over_de_eerste_betaal", bedrag=euro(base.exemption)),
                text("wet.box3.dat_is_twee_keer") if case.household.partners else "",
            ),
            source=case.law.source(rules.exemption),
        ),
        Line(
            id="box3_grondslag",
            label=text("wet.woorden.grondslag_sparen_en_beleggen"),
            amount=base.taxable,
            explanation=text("wet.box3.dit_is_wat_overblijft"),
            source=case.law.source(rules.exemption),
        ),
    )


def _benefit(case: Case) -> Line:
    box3 = case.figures.box3
    divided = ""
    if case.household.partners:
        divided = text(
            "wet.box3.jij_geeft_op_van", bedrag=euro(box3.own_taxable), bedrag_2=euro(box3.taxable)
        )
    return Line(
        id="box3_voordeel",
        label=text("wet.woorden.voordeel_uit_sparen_en"),
        amount=box3.benefit,
        explanation=said(
            divided,
            text(
                "wet.box3.is_van",
                bedrag=euro(box3.own_taxable),
                percentage=percent(box3.share),
                bedrag_2=euro(box3.base),
            ),
            text("wet.box3.zo_veel_telt_er", bedrag=euro(box3.return_)),
            f"{exact(box3.return_ * box3.share / Decimal(100))}.",
            text("wet.box3.naar_beneden_afgerond", bedrag=euro(box3.benefit)),
        ),
        source=case.law.source(
            case.law.box3.savings, case.law.box3.investments, case.law.box3.debts
        ),
    )
