"""Box 3 in words: from savings and debts to the assumed return and the tax on it."""

from decimal import Decimal

from sandbox.tax.explain.piece import Piece, step_lines
from sandbox.tax.explain.words import euro, exact, percent, said, taken
from sandbox.tax.law.figures import Percent
from sandbox.tax.lines import Line
from sandbox.tax.settling import Case


def box3_line(case: Case) -> Line:
    """The tax on assets, with the way to it as steps."""
    rules, box3 = case.law.box3, case.figures.box3
    taxed = box3.benefit - box3.deducted
    steps = box3_steps(case)
    source = case.law.source(rules.tax)
    return Line(
        id="box3",
        label="Box 3: sparen en beleggen",
        amount=box3.tax,
        explanation=said(
            "Over vermogen rekent de Belastingdienst met een vast rendement.",
            "Het maakt niet uit hoeveel rente je echt kreeg.",
            f"Jouw voordeel is {euro(box3.benefit)}.",
            f"Daar gaat {euro(box3.deducted)} aftrek af." if box3.deducted else "",
            taken(rules.tax.value, taxed, taxed * rules.tax.rate, box3.tax),
        ),
        source=source,
        steps=steps,
    )


def box3_steps(case: Case) -> tuple[Line, ...]:
    """Return, base, exemption, share and benefit, in the order of the official sheet."""
    return (*_returns(case), *_base(case), _benefit(case))


def _together(case: Case) -> str:
    return "Van jullie samen." if case.household.partners else ""


def _returns(case: Case) -> tuple[Line, ...]:
    base, rules = case.household.box3, case.law.box3
    green = (
        f"{euro(base.green_exempt)} groen vermogen is vrij. Dat telt hier niet mee."
        if base.green_exempt
        else ""
    )
    debts = (
        f"De eerste {euro(base.debts - base.debts_counted)} schuld telt niet mee. "
        f"Dan blijft {euro(base.debts_counted)} over."
    )
    pieces = [
        Piece(
            "box3_spaargeld",
            "Rendement op spaargeld",
            base.savings_return,
            said(_together(case), _return(rules.savings, base.savings, base.savings_return)),
            (rules.savings,),
        ),
        Piece(
            "box3_beleggingen",
            "Rendement op beleggingen en ander bezit",
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
            "Rente over schulden",
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
            label="Rendement samen",
            amount=base.return_,
            explanation=said(
                _together(case), "Dit zijn de rendementen bij elkaar, min de rente over schulden."
            ),
            source=case.law.source(rules.savings, rules.investments, rules.debts),
        ),
        Line(
            id="box3_rendementsgrondslag",
            label="Rendementsgrondslag",
            amount=base.base,
            explanation=said(_together(case), "Dit is je bezit min de schulden die meetellen."),
            source=case.law.source(rules.debt_threshold),
        ),
        Line(
            id="box3_heffingsvrij",
            label="Heffingsvrij vermogen",
            amount=-min(base.exemption, base.base),
            explanation=said(
                f"Over de eerste {euro(base.exemption)} betaal je niets.",
                "Dat is twee keer het bedrag per persoon." if case.household.partners else "",
            ),
            source=case.law.source(rules.exemption),
        ),
        Line(
            id="box3_grondslag",
            label="Grondslag sparen en beleggen",
            amount=base.taxable,
            explanation="Dit is wat overblijft boven het heffingsvrije vermogen.",
            source=case.law.source(rules.exemption),
        ),
    )


def _benefit(case: Case) -> Line:
    box3 = case.figures.box3
    divided = ""
    if case.household.partners:
        divided = (
            f"Jij geeft {euro(box3.own_taxable)} op van de grondslag van {euro(box3.taxable)}."
        )
    return Line(
        id="box3_voordeel",
        label="Voordeel uit sparen en beleggen",
        amount=box3.benefit,
        explanation=said(
            divided,
            f"{euro(box3.own_taxable)} is {percent(box3.share)} van {euro(box3.base)}.",
            f"Zo veel telt er van het rendement van {euro(box3.return_)}:",
            f"{exact(box3.return_ * box3.share / Decimal(100))}.",
            f"Naar beneden afgerond: {euro(box3.benefit)}.",
        ),
        source=case.law.source(
            case.law.box3.savings, case.law.box3.investments, case.law.box3.debts
        ),
    )
