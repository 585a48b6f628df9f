"""Heffingskortingen in words: each credit, and what of it cannot be used."""

from collections.abc import Callable
from decimal import Decimal

from sandbox.tax.credits import algemene_heffingskorting, arbeidskorting
from sandbox.tax.explain.words import euro, exact, part_of, percent, said, sure_words
from sandbox.tax.law.chapters import Part
from sandbox.tax.law.figures import Figure, Percent
from sandbox.tax.lines import Line
from sandbox.tax.settling import Case
from sandbox.texts import text

Said = tuple[str, tuple[Figure, ...]]


def credits_line(case: Case) -> Line:
    """All credits; their amounts are below 0 because they lower the tax."""
    found = case.figures
    whole, used = sum(found.credits.values()), found.total - found.due
    lines = [
        _credit_line(case, name)
        for name, amount in found.credits.items()
        if amount or name == "algemene_heffingskorting"
    ]
    if whole > used:
        lines.append(_unused_line(whole, used, lines[0]))
    return Line(
        id="heffingskortingen",
        label=text("wet.kortingen.heffingskortingen"),
        amount=-used,
        explanation=said(
            text("wet.kortingen.een_heffingskorting_is_een"),
            text("wet.kortingen.jouw_kortingen_zijn_samen", bedrag=euro(whole)),
            text("wet.kortingen.daarvan_gebruik_je", bedrag=euro(used)) if whole > used else "",
        ),
        source=lines[0].source,
        children=tuple(lines),
    )


def _unused_line(whole: int, used: int, like: Line) -> Line:
    return Line(
        id="niet_gebruikt",
        label=text("wet.kortingen.korting_die_niet_te"),
        amount=whole - used,
        explanation=(
            text("wet.kortingen.je_kortingen_zijn_samen", bedrag=euro(whole), bedrag_2=euro(used))
        ),
        source=like.source,
    )


def _credit_line(case: Case, name: str) -> Line:
    words, used = _CREDITS[name](case)
    source = case.law.source(*used)
    return Line(
        id=name,
        label=text(f"wet.kortingen.{name}"),
        amount=-case.figures.credits[name],
        explanation=said(words, sure_words(source.sure)),
        source=source,
    )


def _shrunk(most: int, above: int, rate: Percent, left: int) -> str:
    """The sum of a credit that is `most` minus a rate over the income `above` a limit."""
    off = above * rate.rate
    rest = max(Decimal(0), most - off)
    return said(
        text(
            "wet.kortingen.over_het_deel_daarboven",
            bedrag=euro(above),
            percentage=percent(rate.value),
            bedrag_2=exact(off),
        ),
        text("wet.kortingen.blijft_over", bedrag=exact(rest)),
        text("wet.kortingen.naar_boven_afgerond", bedrag=euro(left)) if rest != left else "",
    )


def _algemene(case: Case) -> Said:
    rules = case.law.algemene_heffingskorting
    box1_counts = rules.income.value == "box1"
    income = case.figures.box1.income if box1_counts else case.figures.verzamelinkomen
    income = max(0, income)
    used = (rules.most, rules.shrinks_from, rules.rate, rules.zero_from, rules.income)
    which = (
        text("wet.kortingen.je_inkomen_in_box")
        if box1_counts
        else text("wet.kortingen.je_inkomen_van_alle")
    )
    words = [
        text("wet.kortingen.bijna_iedereen_krijgt_deze"),
        text("wet.kortingen.hij_is_hoogstens", bedrag=euro(rules.most.value)),
        text("wet.kortingen.is", soort=which, bedrag=euro(income)),
    ]
    whole = algemene_heffingskorting(case.law, income, aow=False)
    if income >= rules.zero_from.value:
        words.append(text("wet.kortingen.vanaf_krijg_je_deze", bedrag=euro(rules.zero_from.value)))
    elif income <= rules.shrinks_from.value:
        words.append(text("wet.kortingen.tot_en_met_krijg", bedrag=euro(rules.shrinks_from.value)))
    else:
        words.append(
            text("wet.kortingen.boven_wordt_de_korting", bedrag=euro(rules.shrinks_from.value))
        )
        above = income - rules.shrinks_from.value
        words.append(_shrunk(rules.most.value, above, rules.rate, whole))
    if case.person.aow and whole:
        credit = case.figures.credits["algemene_heffingskorting"]
        words.append(text("wet.kortingen.jij_hebt_de_aow", bedrag=euro(credit)))
    return said(*words), used


def _arbeidskorting(case: Case) -> Said:
    law, wage = case.law, case.r.wage
    parts = law.arbeidskorting.aow if case.person.aow else law.arbeidskorting.below_aow
    credit = case.figures.credits["arbeidskorting"]
    formula = arbeidskorting(law, wage, aow=case.person.aow)
    words = [
        text("wet.kortingen.deze_korting_krijg_je"),
        text("wet.kortingen.je_loon_is", bedrag=euro(wage)),
    ]
    start = 0
    used: tuple[Figure, ...] = (parts[3].base, parts[3].until)
    for part in parts:
        if wage <= part.until.value:
            used = (part.base, part.rate, part.until)
            words.append(_part_words(part, wage - start, start))
            words.append(text("wet.kortingen.naar_boven_afgerond", bedrag=euro(formula)))
            break
        start = part.until.value
    if credit > formula:
        words.append(
            text(
                "wet.kortingen.op_je_jaaropgaaf_staat",
                bedrag=euro(case.r.settled_arbeidskorting or 0),
                bedrag_2=euro(parts[3].base.value),
            )
        )
    return said(*words), used


def _part_words(part: Part, above: int, start: int) -> str:
    change = above * part.rate.rate
    sum_ = part_of(abs(part.rate.value), above, abs(change))
    base, together = euro(part.base.value), exact(part.base.value + change)
    if not part.base.value:
        return text("wet.kortingen.bij_dit_loon_groeit", som=sum_)
    if change < 0:
        left = exact(max(Decimal(0), part.base.value + change))
        return text(
            "wet.kortingen.boven_loon_gaat_er", bedrag=euro(start), basis=base, som=sum_, rest=left
        )
    return text(
        "wet.kortingen.bij_loon_is_de", bedrag=euro(start), basis=base, som=sum_, samen=together
    )


def _ouderenkorting(case: Case) -> Said:
    rules = case.law.ouderenkorting
    income = case.figures.verzamelinkomen
    words = [
        text("wet.kortingen.deze_korting_krijg_je_omdat"),
        text("wet.kortingen.hij_is_hoogstens", bedrag=euro(rules.most.value)),
    ]
    if income <= rules.shrinks_from.value:
        words.append(
            text("wet.kortingen.je_inkomen_is_niet", bedrag=euro(rules.shrinks_from.value))
        )
        words.append(text("wet.kortingen.daarom_krijg_je_de"))
    else:
        words.append(text("wet.kortingen.je_inkomen_is", bedrag=euro(income)))
        words.append(
            text("wet.kortingen.boven_wordt_de_korting", bedrag=euro(rules.shrinks_from.value))
        )
        above = income - rules.shrinks_from.value
        left = case.figures.credits["ouderenkorting"]
        words.append(_shrunk(rules.most.value, above, rules.rate, left))
    return said(*words), (rules.most, rules.shrinks_from, rules.rate)


def _alleenstaand(case: Case) -> Said:
    amount = case.law.alleenstaandeouderenkorting
    return (
        text("wet.kortingen.deze_korting_krijg_je_omdat_je", bedrag=euro(amount.value)),
        (amount,),
    )


def _combinatiekorting(case: Case) -> Said:
    rules = case.law.combinatiekorting
    rate, most = (rules.rate_aow, rules.most_aow) if case.person.aow else (rules.rate, rules.most)
    above = case.r.wage - rules.starts_above.value
    return (
        said(
            text("wet.kortingen.deze_korting_krijg_je_omdat_je_werkt"),
            text("wet.kortingen.heb_je_een_partner"),
            text(
                "wet.kortingen.je_krijgt_van_je",
                percentage=percent(rate.value),
                bedrag=euro(rules.starts_above.value),
            ),
            text(
                "wet.kortingen.dat_is_van",
                percentage=percent(rate.value),
                bedrag=euro(above),
                bedrag_2=exact(above * rate.rate),
            ),
            text("wet.kortingen.je_krijgt_hoogstens", bedrag=euro(most.value)),
        ),
        (rules.starts_above, rate, most, rules.child_younger_than),
    )


def _jonggehandicapt(case: Case) -> Said:
    amount = case.law.jonggehandicaptenkorting
    return (
        text("wet.kortingen.deze_korting_krijg_je_omdat_je_recht", bedrag=euro(amount.value)),
        (amount,),
    )


_CREDITS: dict[str, Callable[[Case], Said]] = {
    "algemene_heffingskorting": _algemene,
    "arbeidskorting": _arbeidskorting,
    "ouderenkorting": _ouderenkorting,
    "alleenstaandeouderenkorting": _alleenstaand,
    "inkomensafhankelijke_combinatiekorting": _combinatiekorting,
    "jonggehandicaptenkorting": _jonggehandicapt,
}
