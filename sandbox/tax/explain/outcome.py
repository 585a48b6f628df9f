"""The last line of the sheet, and what a reader must know besides the amounts."""

from sandbox.tax.explain.words import euro, said, sure_words
from sandbox.tax.lines import OWN_PAPERS, Line
from sandbox.tax.settling import Case
from sandbox.texts import text


def outcome_line(case: Case, settlement: int, pays_or_gets: int) -> Line:
    """To pay (above 0) or back (below 0), after the minimum amounts."""
    minimum = case.law.minimum
    source = OWN_PAPERS
    words = text(
        "wet.uitkomst.de_belasting_is_al",
        bedrag=euro(case.figures.due),
        bedrag_2=euro(case.r.withheld),
    )
    if settlement != pays_or_gets:
        limit = minimum.to_pay if settlement > 0 else minimum.to_get
        source = case.law.source(limit)
        small = text("wet.uitkomst.het_verschil_is", bedrag=euro(abs(settlement)))
        rule = (
            text("wet.uitkomst.tot_en_met_hoef", bedrag=euro(limit.value))
            if settlement > 0
            else text("wet.uitkomst.tot_en_met_krijg", bedrag=euro(limit.value))
        )
        words = said(words, small, rule, sure_words(source.sure))
    if pays_or_gets > 0:
        label = text("wet.woorden.te_betalen")
    elif pays_or_gets < 0:
        label = text("wet.woorden.terug_te_krijgen")
    else:
        label = text("wet.uitkomst.niets_te_betalen_en")
    return Line(id="uitkomst", label=label, amount=pays_or_gets, explanation=words, source=source)


def remarks(case: Case) -> tuple[str, ...]:
    """Dutch sentences about what is not in the amounts; empty for most people."""
    found, r = case.figures, case.r
    said_if = (
        (
            found.box1.income < 0,
            text("wet.uitkomst.je_inkomen_in_box"),
        ),
        (
            found.left_over > 0,
            text("wet.uitkomst.je_houdt_aftrek_over", bedrag=euro(found.left_over)),
        ),
        (
            case.household.box3.green_exempt > 0,
            text("wet.uitkomst.voor_groen_sparen_en"),
        ),
        (
            not r.single and not case.household.partners,
            text("wet.uitkomst.je_hebt_een_partner"),
        ),
        (
            case.household.partners and r.born.year < 1963 and found.unlimited < 0,
            text("wet.uitkomst.je_gebruikt_niet_al"),
        ),
    )
    return tuple(words for holds, words in said_if if holds)
