"""Income in words: what counts in box 1 and box 3, and what is deducted."""

from sandbox.tax.explain.box3 import box3_steps
from sandbox.tax.explain.deductions import care_costs_line, gifts_line, travel_line
from sandbox.tax.explain.words import euro, percent, said, signed, sure_words, taken
from sandbox.tax.lines import OWN_PAPERS, Line
from sandbox.tax.settling import Case
from sandbox.texts import text


def income_lines(case: Case) -> tuple[Line, ...]:
    """Box 1 and box 3 income; together they are the verzamelinkomen."""
    lines = [_box1_income(case)]
    if case.figures.box3.own_taxable:
        lines.append(_box3_income(case))
    return tuple(lines)


def _box1_income(case: Case) -> Line:
    r, found = case.r, case.figures
    lines = [
        _own_papers("loon", text("wet.woorden.loon"), r.wage, text("wet.inkomen.dit_is_je_loon"))
    ]
    if r.pension:
        words = text("wet.inkomen.dit_is_je_aow")
        lines.append(
            _own_papers("pensioen", text("wet.woorden.pensioen_en_uitkeringen"), r.pension, words)
        )
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
        label=text("wet.inkomen.inkomen_uit_werk_en"),
        amount=found.box1.income,
        explanation=text("wet.inkomen.dit_is_al_je"),
        source=OWN_PAPERS,
        children=tuple(lines),
    )


def _own_papers(id_: str, label: str, amount: int, words: str) -> Line:
    return Line(
        id=id_,
        label=label,
        amount=amount,
        explanation=text(
            "wet.inkomen.op_je_papieren_staat", woorden=words, bedrag=euro(abs(amount))
        ),
        source=OWN_PAPERS,
    )


def _beyond_line(case: Case, beyond: int) -> Line:
    to_box3 = case.figures.box3.deducted
    return Line(
        id="aftrek_te_veel",
        label=text("wet.inkomen.aftrek_die_niet_in"),
        amount=beyond,
        explanation=said(
            text("wet.inkomen.je_aftrek_is_hoger"),
            text("wet.inkomen.in_box_3_trek", bedrag=euro(to_box3)) if to_box3 else "",
            text("wet.inkomen.je_houdt_over_voor", bedrag=euro(case.figures.left_over))
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
        own = text(
            "wet.inkomen.voor_jullie_samen_is",
            saldo=signed(home.balance),
            saldo_2=signed(case.figures.own.home),
        )
    return Line(
        id="eigen_woning",
        label=text("wet.inkomen.eigen_woning"),
        amount=case.figures.own.home,
        explanation=said(
            text("wet.inkomen.een_eigen_huis_telt"),
            own,
            text("wet.inkomen.het_saldo_is_lager") if case.figures.own.home < 0 else "",
        ),
        source=steps[0].source,
        steps=steps,
    )


def _home_steps(case: Case) -> tuple[Line, ...]:
    rules, home = case.law.own_home, case.household.home
    steps = [_forfait_line(case)]
    if home.interest:
        words = text("wet.inkomen.dit_is_de_rente")
        steps.append(
            _own_papers("hypotheekrente", text("wet.woorden.hypotheekrente"), -home.interest, words)
        )
    if home.relief:
        rest, relief = home.forfait - home.interest, rules.small_debt_relief
        steps.append(
            Line(
                id="kleine_eigenwoningschuld",
                label=text("wet.inkomen.aftrek_voor_geen_of"),
                amount=-home.relief,
                explanation=said(
                    text("wet.inkomen.je_rente_is_lager"),
                    text("wet.inkomen.van_het_verschil_mag", percentage=percent(relief.value)),
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
        words = text(
            "wet.inkomen.tot_is_het_daarboven",
            bedrag=euro(rules.villa_above.value),
            bedrag_2=euro(rules.villa_base.value),
            percentage=percent(rules.villa_rate.value),
            bedrag_3=euro(above),
        )
    else:
        step = next((each for each in reversed(rules.forfait) if home.woz > each.above.value), None)
        source = case.law.source(*((step.above, step.rate) if step else (rules.forfait[0].above,)))
        words = (
            taken(step.rate.value, home.woz, home.woz * step.rate.rate, home.forfait)
            if step
            else text("wet.inkomen.tot_en_met_is", bedrag=euro(rules.forfait[0].above.value))
        )
    return Line(
        id="eigenwoningforfait",
        label=text("wet.inkomen.eigenwoningforfait"),
        amount=home.forfait,
        explanation=said(
            text("wet.inkomen.de_woz_waarde_van", bedrag=euro(home.woz)),
            words,
            text("wet.inkomen.het_eigenwoningforfait_is", bedrag=euro(home.forfait)),
            sure_words(source.sure),
        ),
        source=source,
    )


def _box3_income(case: Case) -> Line:
    box3, rules = case.figures.box3, case.law.box3
    source = case.law.source(rules.savings, rules.investments, rules.debts)
    lines = [
        Line(
            id="voordeel_box3",
            label=text("wet.woorden.voordeel_uit_sparen_en"),
            amount=box3.benefit,
            explanation=text("wet.inkomen.met_dit_vaste_bedrag"),
            source=source,
            steps=box3_steps(case),
        )
    ]
    if box3.deducted:
        lines.append(
            Line(
                id="aftrek_box3",
                label=text("wet.inkomen.aftrek_in_box_3"),
                amount=-box3.deducted,
                explanation=text("wet.inkomen.dit_deel_van_je"),
                source=source,
            )
        )
    return Line(
        id="inkomen_box3",
        label=text("wet.inkomen.inkomen_uit_sparen_en"),
        amount=box3.benefit - box3.deducted,
        explanation=text("wet.inkomen.dit_is_je_inkomen"),
        source=source,
        children=tuple(lines),
    )
