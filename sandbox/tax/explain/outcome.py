"""The last line of the sheet, and what a reader must know besides the amounts."""

from sandbox.tax.explain.words import SURE_WORDS, euro, said
from sandbox.tax.lines import OWN_PAPERS, Line
from sandbox.tax.settling import Case


def outcome_line(case: Case, settlement: int, pays_or_gets: int) -> Line:
    """To pay (above 0) or back (below 0), after the minimum amounts."""
    minimum = case.law.minimum
    source = OWN_PAPERS
    words = f"De belasting is {euro(case.figures.due)}. Al betaald is {euro(case.r.withheld)}."
    if settlement != pays_or_gets:
        limit = minimum.to_pay if settlement > 0 else minimum.to_get
        source = case.law.source(limit)
        small = f"Het verschil is {euro(abs(settlement))}."
        rule = (
            f"Tot en met {euro(limit.value)} hoef je niets te betalen."
            if settlement > 0
            else f"Tot en met {euro(limit.value)} krijg je niets terug."
        )
        words = said(words, small, rule, SURE_WORDS[source.sure])
    if pays_or_gets > 0:
        label = "Te betalen"
    elif pays_or_gets < 0:
        label = "Terug te krijgen"
    else:
        label = "Niets te betalen en niets terug"
    return Line(id="uitkomst", label=label, amount=pays_or_gets, explanation=words, source=source)


def remarks(case: Case) -> tuple[str, ...]:
    """Dutch sentences about what is not in the amounts; empty for most people."""
    found, r = case.figures, case.r
    said_if = (
        (
            found.box1.income < 0,
            "Je inkomen in box 1 is lager dan nul. "
            "Zo'n verlies mag je verrekenen met een ander jaar. Dat rekenen we niet uit.",
        ),
        (
            found.left_over > 0,
            f"Je houdt {euro(found.left_over)} aftrek over. "
            "Die mag je in een volgend jaar gebruiken. Dat rekenen we niet uit.",
        ),
        (
            case.household.box3.green_exempt > 0,
            "Voor groen sparen en beleggen is er ook een kleine heffingskorting. "
            "Die rekenen we niet mee.",
        ),
        (
            not r.single and not case.household.partners,
            "Je hebt een partner, maar we kennen zijn of haar aangifte niet. "
            "We rekenen alsof je alleen aangifte doet.",
        ),
        (
            case.household.partners and r.born.year < 1963 and found.unlimited < 0,
            "Je gebruikt niet al je kortingen. Misschien betaalt de Belastingdienst een deel uit, "
            "omdat je vóór 1963 geboren bent. Dat rekenen we niet uit.",
        ),
    )
    return tuple(words for holds, words in said_if if holds)
