"""The sheet: tax of box 1 and box 3, minus credits, minus what was already withheld."""

from decimal import Decimal

from sandbox.tax.explain.box3 import box3_line
from sandbox.tax.explain.credits import credits_line
from sandbox.tax.explain.words import SURE_WORDS, euro, percent, said, taken
from sandbox.tax.law.figures import Percent, Source
from sandbox.tax.lines import OWN_PAPERS, Line
from sandbox.tax.rounding import down
from sandbox.tax.settling import Case


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
        label=f"Belasting over heel {case.law.year}",
        amount=found.due,
        explanation=said(
            f"Zonder kortingen betaal je {euro(found.total)}.",
            f"Je kortingen halen daar {euro(used)} af.",
            f"Dan blijft over: {euro(found.due)}.",
            "Dat heet de verschuldigde belasting.",
        ),
        source=lines[0].source,
        children=tuple(lines),
    )


def _withheld_line(case: Case) -> Line:
    withheld = case.r.withheld
    return Line(
        id="ingehouden",
        label="Al betaald: ingehouden loonheffing",
        amount=-withheld,
        explanation=(
            "Deze belasting ging al van je loon of uitkering af. "
            f"Op je jaaropgaaf staat het bij loonheffing: {euro(withheld)}."
            if withheld
            else "Er is dit jaar niets ingehouden. Op je jaaropgaaf staat bij loonheffing: € 0."
        ),
        source=OWN_PAPERS,
    )


def _box1_line(case: Case) -> Line:
    box1 = case.figures.box1
    lines = [_first_bracket(case)]
    limits = case.law.box1.bracket_1_until, case.law.box1.bracket_2_until
    if box1.parts[1]:
        words = (
            f"Over het deel tussen {euro(limits[0].value)} en {euro(limits[1].value)} "
            f"betaal je {percent(case.law.box1.tax_2.value)}."
        )
        lines.append(_higher_bracket(case, 1, case.law.box1.tax_2, words))
    if box1.parts[2]:
        words = (
            f"Over alles boven {euro(limits[1].value)} "
            f"betaal je {percent(case.law.box1.tax_3.value)}."
        )
        lines.append(_higher_bracket(case, 2, case.law.box1.tax_3, words))
    if box1.tariefsaanpassing:
        lines.append(_tariefsaanpassing(case))
    return Line(
        id="box1",
        label="Box 1: inkomen uit werk en woning",
        amount=box1.income_tax + box1.premie,
        explanation=said(
            f"Je inkomen in box 1 is {euro(max(0, box1.income))}.",
            "Je betaalt niet over alles hetzelfde percentage.",
            "Het inkomen gaat in stukken. Zo'n stuk heet een schijf.",
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
        label="Inkomstenbelasting in schijf 1",
        amount=box1.taxes[0],
        explanation=taken(rules.tax_1.value, income, income * rules.tax_1.rate, box1.taxes[0]),
        source=case.law.source(rules.tax_1),
    )
    premie = Line(
        id="schijf_1_premie",
        label="Premies volksverzekeringen",
        amount=box1.premie,
        explanation=said(
            _premie_words(case),
            taken(premie_percent, income, income * premie_percent / 100, box1.premie),
        ),
        source=case.law.source(*premies),
        steps=_premie_steps(case, income),
    )
    words = (
        f"Jouw inkomen is hoger, dus deze schijf is vol: {euro(income)}."
        if box1.income > limit
        else f"Jouw inkomen is {euro(income)}. Dat past helemaal in deze schijf."
    )
    return Line(
        id="schijf_1",
        label="Schijf 1",
        amount=box1.taxes[0] + box1.premie,
        explanation=said(
            f"Over de eerste {euro(limit)} betaal je {both}.",
            words,
            "Het percentage bestaat uit belasting en premies. "
            "We ronden die apart af, in jouw voordeel.",
        ),
        source=source,
        children=(tax, premie),
    )


def _premie_words(case: Case) -> str:
    if case.person.aow:
        return (
            "Jij hebt de AOW-leeftijd. Je betaalt geen AOW-premie meer. "
            "Je betaalt nog wel voor langdurige zorg en voor nabestaanden."
        )
    return "Met deze premies betaal je mee aan de AOW, langdurige zorg en hulp voor nabestaanden."


def _premie_steps(case: Case, income: int) -> tuple[Line, ...]:
    rules = case.law.box1
    parts = [("anw", "Anw: voor nabestaanden", rules.premie_anw)]
    parts.append(("wlz", "Wlz: voor langdurige zorg", rules.premie_wlz))
    if not case.person.aow:
        parts.insert(0, ("aow", "AOW: voor het pensioen van de overheid", rules.premie_aow))
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
        label=f"Schijf {index + 1}",
        amount=tax,
        explanation=said(
            words,
            f"Bij jou is dat deel {euro(income)}.",
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
        label="Tariefsaanpassing voor aftrek",
        amount=box1.tariefsaanpassing,
        explanation=said(
            f"Van je aftrek valt {euro(box1.restricted)} in schijf 3.",
            f"Daar is de belasting {percent(rules.tax_3.value)}.",
            f"Maar aftrek levert hoogstens {percent(rules.highest_for_deductions.value)} op.",
            f"Het verschil van {percent(extra)} komt er weer bij.",
            taken(
                extra,
                box1.restricted,
                box1.restricted * rules.extra_on_deductions,
                box1.tariefsaanpassing,
            ),
            SURE_WORDS[source.sure],
        ),
        source=source,
    )
