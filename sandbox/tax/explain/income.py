"""Income in words: what counts in box 1 and box 3, and what is deducted."""

from sandbox.tax.explain.box3 import box3_steps
from sandbox.tax.explain.deductions import care_costs_line, gifts_line, travel_line
from sandbox.tax.explain.words import SURE_WORDS, euro, percent, said, taken
from sandbox.tax.lines import OWN_PAPERS, Line
from sandbox.tax.settling import Case


def income_lines(case: Case) -> tuple[Line, ...]:
    """Box 1 and box 3 income; together they are the verzamelinkomen."""
    lines = [_box1_income(case)]
    if case.figures.box3.own_taxable:
        lines.append(_box3_income(case))
    return tuple(lines)


def _box1_income(case: Case) -> Line:
    r, found = case.r, case.figures
    lines = [_own_papers("loon", "Loon", r.wage, "Dit is je loon vóór belasting.")]
    if r.pension:
        words = "Dit is je AOW, pensioen of uitkering vóór belasting."
        lines.append(_own_papers("pensioen", "Pensioen en uitkeringen", r.pension, words))
    if case.person.travel_deducted:
        lines.append(travel_line(case))
    if case.household.home.woz or case.household.home.interest:
        lines.append(_home_line(case))
    if found.gifts:
        lines.append(gifts_line(case))
    if found.care_costs:
        lines.append(care_costs_line(case))
    beyond = found.gifts + found.care_costs - found.in_box1
    if beyond:
        lines.append(_beyond_line(case, beyond))
    return Line(
        id="inkomen_box1",
        label="Inkomen uit werk en woning",
        amount=found.box1.income,
        explanation="Dit is al je inkomen in box 1, min wat je mag aftrekken.",
        source=OWN_PAPERS,
        children=tuple(lines),
    )


def _own_papers(id_: str, label: str, amount: int, words: str) -> Line:
    return Line(
        id=id_,
        label=label,
        amount=amount,
        explanation=f"{words} Op je papieren staat samen {euro(abs(amount))}.",
        source=OWN_PAPERS,
    )


def _beyond_line(case: Case, beyond: int) -> Line:
    to_box3 = case.figures.box3.deducted
    return Line(
        id="aftrek_te_veel",
        label="Aftrek die niet in box 1 past",
        amount=beyond,
        explanation=said(
            "Je aftrek is hoger dan je inkomen in box 1.",
            f"In box 3 trek je nog {euro(to_box3)} af." if to_box3 else "",
            f"Je houdt {euro(case.figures.left_over)} over voor een volgend jaar."
            if case.figures.left_over
            else "",
        ),
        source=case.law.source(case.law.gifts.threshold),
    )


def _home_line(case: Case) -> Line:
    home = case.household.home
    steps = _home_steps(case)
    own = ""
    if case.household.partners:
        own = (
            f"Voor jullie samen is het saldo {_signed(home.balance)}. "
            f"Jij geeft daarvan {_signed(case.figures.own.home)} aan."
        )
    return Line(
        id="eigen_woning",
        label="Eigen woning",
        amount=case.figures.own.home,
        explanation=said(
            "Een eigen huis telt als inkomen. De rente van je hypotheek gaat eraf.",
            own,
            "Het saldo is lager dan nul, dus je betaalt minder belasting."
            if case.figures.own.home < 0
            else "",
        ),
        source=steps[0].source,
        steps=steps,
    )


def _signed(amount: int) -> str:
    return euro(amount) if amount >= 0 else f"min {euro(-amount)}"


def _home_steps(case: Case) -> tuple[Line, ...]:
    rules, home = case.law.own_home, case.household.home
    steps = [_forfait_line(case)]
    if home.interest:
        words = "Dit is de rente die je in het jaar betaalde voor je hypotheek."
        steps.append(_own_papers("hypotheekrente", "Hypotheekrente", -home.interest, words))
    if home.relief:
        rest, relief = home.forfait - home.interest, rules.small_debt_relief
        steps.append(
            Line(
                id="kleine_eigenwoningschuld",
                label="Aftrek voor geen of een kleine hypotheek",
                amount=-home.relief,
                explanation=said(
                    "Je rente is lager dan het eigenwoningforfait.",
                    f"Van het verschil mag {percent(relief.value)} er weer af.",
                    taken(relief.value, rest, rest * relief.rate, home.relief),
                ),
                source=case.law.source(relief),
            )
        )
    return tuple(steps)


def _forfait_line(case: Case) -> Line:
    rules, home = case.law.own_home, case.household.home
    if home.woz > rules.villa_above.value:
        source = case.law.source(rules.villa_above, rules.villa_base, rules.villa_rate)
        above = home.woz - rules.villa_above.value
        words = (
            f"Tot {euro(rules.villa_above.value)} is het {euro(rules.villa_base.value)}. "
            f"Daarboven komt erbij: {percent(rules.villa_rate.value)} van {euro(above)}."
        )
    else:
        step = next((each for each in reversed(rules.forfait) if home.woz > each.above.value), None)
        source = case.law.source(*((step.above, step.rate) if step else (rules.forfait[0].above,)))
        words = (
            taken(step.rate.value, home.woz, home.woz * step.rate.rate, home.forfait)
            if step
            else f"Tot en met {euro(rules.forfait[0].above.value)} is het niets."
        )
    return Line(
        id="eigenwoningforfait",
        label="Eigenwoningforfait",
        amount=home.forfait,
        explanation=said(
            f"De WOZ-waarde van je huis is {euro(home.woz)}.",
            words,
            f"Het eigenwoningforfait is {euro(home.forfait)}.",
            SURE_WORDS[source.sure],
        ),
        source=source,
    )


def _box3_income(case: Case) -> Line:
    box3, rules = case.figures.box3, case.law.box3
    source = case.law.source(rules.savings, rules.investments, rules.debts)
    lines = [
        Line(
            id="voordeel_box3",
            label="Voordeel uit sparen en beleggen",
            amount=box3.benefit,
            explanation="Met dit vaste bedrag rekent de Belastingdienst voor je vermogen.",
            source=source,
            steps=box3_steps(case),
        )
    ]
    if box3.deducted:
        lines.append(
            Line(
                id="aftrek_box3",
                label="Aftrek in box 3",
                amount=-box3.deducted,
                explanation="Dit deel van je aftrek paste niet in box 1.",
                source=source,
            )
        )
    return Line(
        id="inkomen_box3",
        label="Inkomen uit sparen en beleggen",
        amount=box3.benefit - box3.deducted,
        explanation="Dit is je inkomen in box 3.",
        source=source,
        children=tuple(lines),
    )
