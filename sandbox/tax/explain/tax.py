"""The sheet: tax of box 1 and box 3, minus credits, minus what was already withheld."""

from decimal import Decimal

from sandbox.tax.explain.box3 import box3_line
from sandbox.tax.explain.credits import credits_line
from sandbox.tax.explain.words import euro, percent, said, sure_words, taken
from sandbox.tax.law.figures import Percent, Source
from sandbox.tax.lines import OWN_PAPERS, Line
from sandbox.tax.rounding import down
from sandbox.tax.settling import Case
from sandbox.texts import text


def tax_lines(case: Case) -> tuple[Line, ...]:
    """The calculation from the top; the amounts add up to what is to pay (or below 0: back)."""
    return (_due_line(case), _withheld_line(case))


def _due_line(case: Case) -> Line:
    found = case.figures
    lines = [_box1_line(case)]
    if found.box3.taxable or found.box3.tax:
        lines.append(box3_line(case))
    lines.append(credits_line(case))
    used = found.total - found.due
    return Line(
        id="verschuldigd",
        label=text("wet.belasting.belasting_over_heel", jaar=case.law.year),
        amount=found.due,
        explanation=said(
            text("wet.belasting.zonder_kortingen_betaal_je", bedrag=euro(found.total)),
            text("wet.belasting.je_kortingen_halen_daar", bedrag=euro(used)),
            text("wet.belasting.dan_blijft_over", bedrag=euro(found.due)),
            text("wet.belasting.dat_heet_de_verschuldigde"),
        ),
        source=lines[0].source,
        children=tuple(lines),
    )


def _withheld_line(case: Case) -> Line:
    withheld = case.r.withheld
    return Line(
        id="ingehouden",
        label=text("wet.belasting.al_betaald_ingehouden_loonheffing"),
        amount=-withheld,
        explanation=(
            text("wet.belasting.deze_belasting_ging_al", bedrag=euro(withheld))
            if withheld
            else text("wet.belasting.er_is_dit_jaar")
        ),
        source=OWN_PAPERS,
    )


def _box1_line(case: Case) -> Line:
    box1 = case.figures.box1
    lines = [_first_bracket(case)]
    limits = case.law.box1.bracket_1_until, case.law.box1.bracket_2_until
    if box1.parts[1]:
        words = text(
            "wet.belasting.over_het_deel_tussen",
            bedrag=euro(limits[0].value),
            bedrag_2=euro(limits[1].value),
            percentage=percent(case.law.box1.tax_2.value),
        )
        lines.append(_higher_bracket(case, 1, case.law.box1.tax_2, words))
    if box1.parts[2]:
        words = text(
            "wet.belasting.over_alles_boven_betaal",
            bedrag=euro(limits[1].value),
            percentage=percent(case.law.box1.tax_3.value),
        )
        lines.append(_higher_bracket(case, 2, case.law.box1.tax_3, words))
    if box1.tariefsaanpassing:
        lines.append(_tariefsaanpassing(case))
    return Line(
        id="box1",
        label=text("wet.belasting.box_1_inkomen_uit"),
        amount=box1.income_tax + box1.premie,
        explanation=said(
            text("wet.belasting.je_inkomen_in_box", bedrag=euro(max(0, box1.income))),
            text("wet.belasting.je_betaalt_niet_over"),
            text("wet.belasting.het_inkomen_gaat_in"),
        ),
        source=lines[0].source,
        children=tuple(lines),
    )


def _first_bracket(case: Case) -> Line:
    rules, box1 = case.law.box1, case.figures.box1
    premies: tuple[Percent, ...] = (rules.premie_anw, rules.premie_wlz)
    if not case.person.aow:
        premies = (rules.premie_aow, *premies)
    premie_percent = sum((each.value for each in premies), Decimal(0))
    both = percent(rules.tax_1.value + premie_percent)
    income, limit = box1.parts[0], rules.bracket_1_until.value
    source = case.law.source(rules.bracket_1_until, rules.tax_1, *premies)
    tax = Line(
        id="schijf_1_belasting",
        label=text("wet.belasting.inkomstenbelasting_in_schijf_1"),
        amount=box1.taxes[0],
        explanation=taken(rules.tax_1.value, income, income * rules.tax_1.rate, box1.taxes[0]),
        source=case.law.source(rules.tax_1),
    )
    premie = Line(
        id="schijf_1_premie",
        label=text("wet.belasting.premies_volksverzekeringen"),
        amount=box1.premie,
        explanation=said(
            _premie_words(case),
            taken(premie_percent, income, income * premie_percent / 100, box1.premie),
        ),
        source=case.law.source(*premies),
        steps=_premie_steps(case, income),
    )
    words = (
        text("wet.belasting.jouw_inkomen_is_hoger", bedrag=euro(income))
        if box1.income > limit
        else text("wet.belasting.jouw_inkomen_is_dat", bedrag=euro(income))
    )
    return Line(
        id="schijf_1",
        label=text("wet.belasting.schijf_1"),
        amount=box1.taxes[0] + box1.premie,
        explanation=said(
            text("wet.belasting.over_de_eerste_betaal", bedrag=euro(limit), percentage=both),
            words,
            text("wet.belasting.het_percentage_bestaat_uit"),
        ),
        source=source,
        children=(tax, premie),
    )


def _premie_words(case: Case) -> str:
    if case.person.aow:
        return text("wet.belasting.jij_hebt_de_aow")
    return text("wet.belasting.met_deze_premies_betaal")


def _premie_steps(case: Case, income: int) -> tuple[Line, ...]:
    rules = case.law.box1
    parts = [("anw", text("wet.belasting.anw_voor_nabestaanden"), rules.premie_anw)]
    parts.append(("wlz", text("wet.belasting.wlz_voor_langdurige_zorg"), rules.premie_wlz))
    if not case.person.aow:
        parts.insert(0, ("aow", text("wet.belasting.aow_voor_het_pensioen"), rules.premie_aow))
    return tuple(
        Line(
            id=f"premie_{name}",
            label=label,
            amount=down(income * rate.rate),
            explanation=taken(rate.value, income, income * rate.rate, down(income * rate.rate)),
            source=case.law.source(rate),
        )
        for name, label, rate in parts
    )


def _higher_bracket(case: Case, index: int, rate: Percent, words: str) -> Line:
    income, tax = case.figures.box1.parts[index], case.figures.box1.taxes[index]
    return Line(
        id=f"schijf_{index + 1}",
        label=text("wet.belasting.schijf", nummer=index + 1),
        amount=tax,
        explanation=said(
            words,
            text("wet.belasting.bij_jou_is_dat", bedrag=euro(income)),
            taken(rate.value, income, income * rate.rate, tax),
        ),
        source=_bracket_source(case, rate),
    )


def _bracket_source(case: Case, rate: Percent) -> Source:
    rules = case.law.box1
    return case.law.source(rules.bracket_1_until, rules.bracket_2_until, rate)


def _tariefsaanpassing(case: Case) -> Line:
    rules, box1 = case.law.box1, case.figures.box1
    extra = rules.tax_3.value - rules.highest_for_deductions.value
    source = case.law.source(rules.tax_3, rules.highest_for_deductions)
    return Line(
        id="tariefsaanpassing",
        label=text("wet.belasting.tariefsaanpassing_voor_aftrek"),
        amount=box1.tariefsaanpassing,
        explanation=said(
            text("wet.belasting.van_je_aftrek_valt", bedrag=euro(box1.restricted)),
            text("wet.belasting.daar_is_de_belasting", percentage=percent(rules.tax_3.value)),
            text(
                "wet.belasting.maar_aftrek_levert_hoogstens",
                percentage=percent(rules.highest_for_deductions.value),
            ),
            text("wet.belasting.het_verschil_van_komt", percentage=percent(extra)),
            taken(
                extra,
                box1.restricted,
                box1.restricted * rules.extra_on_deductions,
                box1.tariefsaanpassing,
            ),
            sure_words(source.sure),
        ),
        source=source,
    )
