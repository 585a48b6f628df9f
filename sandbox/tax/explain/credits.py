"""Heffingskortingen in words: each credit, and what of it cannot be used."""

from collections.abc import Callable
from decimal import Decimal

from sandbox.tax.credits import algemene_heffingskorting, arbeidskorting
from sandbox.tax.explain.words import SURE_WORDS, euro, exact, percent, said
from sandbox.tax.law.chapters import Part
from sandbox.tax.law.figures import Figure, Percent
from sandbox.tax.lines import Line
from sandbox.tax.settling import Case

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
        label="Heffingskortingen",
        amount=-used,
        explanation=said(
            "Een heffingskorting is een bedrag dat van je belasting af gaat.",
            f"Jouw kortingen zijn samen {euro(whole)}.",
            f"Daarvan gebruik je {euro(used)}." if whole > used else "",
        ),
        source=lines[0].source,
        children=tuple(lines),
    )


def _unused_line(whole: int, used: int, like: Line) -> Line:
    return Line(
        id="niet_gebruikt",
        label="Korting die niet te gebruiken is",
        amount=whole - used,
        explanation=(
            f"Je kortingen zijn samen {euro(whole)}, maar je belasting is maar {euro(used)}. "
            "Lager dan nul kan de belasting niet worden. De rest van de korting krijg je niet."
        ),
        source=like.source,
    )


def _credit_line(case: Case, name: str) -> Line:
    label, words = _CREDITS[name]
    text, used = words(case)
    source = case.law.source(*used)
    return Line(
        id=name,
        label=label,
        amount=-case.figures.credits[name],
        explanation=said(text, SURE_WORDS[source.sure]),
        source=source,
    )


def _shrunk(most: int, above: int, rate: Percent, left: int) -> str:
    """The sum of a credit that is `most` minus a rate over the income `above` a limit."""
    off = above * rate.rate
    rest = max(Decimal(0), most - off)
    end = f"Blijft over: {exact(rest)}."
    if rest != left:
        end += f" Naar boven afgerond, in jouw voordeel: {euro(left)}."
    return (
        f"Over het deel daarboven, {euro(above)}, gaat er {percent(rate.value)} af: {exact(off)}. "
        + end
    )


def _algemene(case: Case) -> Said:
    rules = case.law.algemene_heffingskorting
    box1_counts = rules.income.value == "box1"
    income = case.figures.box1.income if box1_counts else case.figures.verzamelinkomen
    income = max(0, income)
    used = (rules.most, rules.shrinks_from, rules.rate, rules.zero_from, rules.income)
    which = "Je inkomen in box 1" if box1_counts else "Je inkomen van alle boxen samen"
    words = [
        "Bijna iedereen krijgt deze korting.",
        f"Hij is hoogstens {euro(rules.most.value)}.",
        f"{which} is {euro(income)}.",
    ]
    whole = algemene_heffingskorting(case.law, income, aow=False)
    if income >= rules.zero_from.value:
        words.append(f"Vanaf {euro(rules.zero_from.value)} krijg je deze korting niet meer.")
    elif income <= rules.shrinks_from.value:
        words.append(f"Tot en met {euro(rules.shrinks_from.value)} krijg je de hele korting.")
    else:
        words.append(f"Boven {euro(rules.shrinks_from.value)} wordt de korting kleiner.")
        above = income - rules.shrinks_from.value
        words.append(_shrunk(rules.most.value, above, rules.rate, whole))
    if case.person.aow and whole:
        credit = case.figures.credits["algemene_heffingskorting"]
        words.append(
            "Jij hebt de AOW-leeftijd en betaalt geen AOW-premie. "
            f"Daarom telt alleen het deel voor belasting en de andere premies: {euro(credit)}."
        )
    return said(*words), used


def _arbeidskorting(case: Case) -> Said:
    law, wage = case.law, case.r.wage
    parts = law.arbeidskorting.aow if case.person.aow else law.arbeidskorting.below_aow
    credit = case.figures.credits["arbeidskorting"]
    formula = arbeidskorting(law, wage, aow=case.person.aow)
    words = ["Deze korting krijg je omdat je werkt.", f"Je loon is {euro(wage)}."]
    start = 0
    used: tuple[Figure, ...] = (parts[3].base, parts[3].until)
    for part in parts:
        if wage <= part.until.value:
            used = (part.base, part.rate, part.until)
            words.append(_part_words(part, wage - start, start))
            words.append(f"Naar boven afgerond, in jouw voordeel: {euro(formula)}.")
            break
        start = part.until.value
    if credit > formula:
        words.append(
            f"Op je jaaropgaaf staat meer: {euro(case.r.settled_arbeidskorting or 0)}. "
            f"Dan telt het bedrag van je jaaropgaaf, hoogstens {euro(parts[3].base.value)}."
        )
    return said(*words), used


def _part_words(part: Part, above: int, start: int) -> str:
    change = above * part.rate.rate
    sum_ = f"{percent(abs(part.rate.value))} van {euro(above)} is {exact(abs(change))}."
    base, together = euro(part.base.value), exact(part.base.value + change)
    if not part.base.value:
        return f"Bij dit loon groeit de korting nog vanaf nul. {sum_}"
    if change < 0:
        left = exact(max(Decimal(0), part.base.value + change))
        return f"Boven {euro(start)} loon gaat er van {base} iets af. {sum_} Blijft over: {left}."
    return (
        f"Bij {euro(start)} loon is de korting {base}. Daarboven komt er iets bij. {sum_} "
        f"Samen is dat {together}."
    )


def _ouderenkorting(case: Case) -> Said:
    rules = case.law.ouderenkorting
    income = case.figures.verzamelinkomen
    words = [
        "Deze korting krijg je omdat je de AOW-leeftijd hebt.",
        f"Hij is hoogstens {euro(rules.most.value)}.",
    ]
    if income <= rules.shrinks_from.value:
        words.append(f"Je inkomen is niet hoger dan {euro(rules.shrinks_from.value)}.")
        words.append("Daarom krijg je de hele korting.")
    else:
        words.append(f"Je inkomen is {euro(income)}.")
        words.append(f"Boven {euro(rules.shrinks_from.value)} wordt de korting kleiner.")
        above = income - rules.shrinks_from.value
        left = case.figures.credits["ouderenkorting"]
        words.append(_shrunk(rules.most.value, above, rules.rate, left))
    return said(*words), (rules.most, rules.shrinks_from, rules.rate)


def _alleenstaand(case: Case) -> Said:
    amount = case.law.alleenstaandeouderenkorting
    return (
        "Deze korting krijg je omdat je de AOW-leeftijd hebt en geen partner. "
        f"Het is een vast bedrag: {euro(amount.value)}.",
        (amount,),
    )


def _combinatiekorting(case: Case) -> Said:
    rules = case.law.combinatiekorting
    rate, most = (rules.rate_aow, rules.most_aow) if case.person.aow else (rules.rate, rules.most)
    above = case.r.wage - rules.starts_above.value
    return (
        said(
            "Deze korting krijg je omdat je werkt en voor een jong kind zorgt.",
            "Heb je een partner? Dan krijgt degene met het laagste loon deze korting.",
            f"Je krijgt {percent(rate.value)} van je loon boven {euro(rules.starts_above.value)}.",
            f"Dat is {percent(rate.value)} van {euro(above)}: {exact(above * rate.rate)}.",
            f"Je krijgt hoogstens {euro(most.value)}.",
        ),
        (rules.starts_above, rate, most, rules.child_younger_than),
    )


def _jonggehandicapt(case: Case) -> Said:
    amount = case.law.jonggehandicaptenkorting
    return (
        "Deze korting krijg je omdat je recht hebt op een Wajong-uitkering. "
        f"Het is een vast bedrag: {euro(amount.value)}.",
        (amount,),
    )


_CREDITS: dict[str, tuple[str, Callable[[Case], Said]]] = {
    "algemene_heffingskorting": ("Algemene heffingskorting", _algemene),
    "arbeidskorting": ("Arbeidskorting", _arbeidskorting),
    "ouderenkorting": ("Ouderenkorting", _ouderenkorting),
    "alleenstaandeouderenkorting": ("Alleenstaandeouderenkorting", _alleenstaand),
    "inkomensafhankelijke_combinatiekorting": (
        "Inkomensafhankelijke combinatiekorting",
        _combinatiekorting,
    ),
    "jonggehandicaptenkorting": ("Jonggehandicaptenkorting", _jonggehandicapt),
}
