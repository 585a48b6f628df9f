"""Rules that make facts: an archetype names them with `rule:` and feeds them with `given:`.

A rule makes one fact, or a group whose members get the name of the fact before a dot.
To add one: write a small pure function and put it in RULES.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sandbox.model import Fact
from sandbox.people import household, incomes, login, payments
from sandbox.people.arguments import Arguments, single, wrong
from sandbox.people.facts import Facts, age_on
from sandbox.people.known_before import known_before
from sandbox.people.lists import lists
from sandbox.people.seed import Chance
from sandbox.tax import PayrollMonth, TaxError, payroll_month


@dataclass(frozen=True, slots=True)
class Rule:
    """`needs` and `may` are the names under `given`; None means any names.

    `draws` says that the outcome is chance, not only a sum of other facts.
    """

    make: Callable[[Chance, Arguments], Facts]
    needs: frozenset[str] = frozenset()
    may: frozenset[str] | None = frozenset()
    draws: bool = True

    def facts(self, chance: Chance, given: Arguments) -> Facts:
        """The facts of the rule; WrongFact when what is given is not right."""
        if self.may is not None:
            given.check_names(self.needs, self.may)
        return self.make(chance, given)


def _baan(chance: Chance, given: Arguments) -> Facts:
    """A job during a part of a year, as the employer's year statement has it.

    Amounts are in whole euros over the year, except `maandloon`. What is withheld follows the
    payroll rule per month; `netto` is what came on the bank; the `vooraf_` facts are what the
    tax office already knows of the job, empty when it does not (`vooraf: false`), and with a
    mistake in them when `fout` names one.
    """
    month_wage = given.by_chance("maandloon", chance)
    months = given.by_chance("maanden", chance)
    credit = given.flag("loonheffingskorting")
    if not 1 <= months <= 12:
        raise wrong(given.fact, "maanden", naam="maanden")
    payroll = _payroll(given, month_wage, credit)
    wage, withheld = month_wage * months, payroll.withheld * months
    facts = {
        "werkgever": Fact("name", _employer(chance, given)),
        "maandloon": Fact("amount", month_wage),
        "maanden": Fact("number", months),
        "loon": Fact("amount", wage),
        "loon_zvw": Fact("amount", wage),
        "loonheffing": Fact("amount", withheld),
        "arbeidskorting": Fact("amount", payroll.arbeidskorting * months),
        "korting": Fact("yesno", "ja" if credit else "nee"),
        "netto": Fact("amount", wage - withheld),
    }
    known = known_before(facts, given, "werkgever")
    return facts | _hours(chance, given, month_wage) | incomes.whose(given) | known


def _payroll(given: Arguments, month_wage: int, credit: bool) -> PayrollMonth:
    try:
        return payroll_month(given.number("year"), month_wage, credit)
    except TaxError as refusal:
        raise wrong(given.fact, "belasting", naam="maandloon", reden=str(refusal)) from refusal


def _employer(chance: Chance, given: Arguments) -> str:
    if "werkgevers" in given:
        return chance.choose(given.words("werkgevers"))
    kinds = lists().employers
    kind = given.word("soort") if "soort" in given else ""
    if kind not in kinds:
        raise wrong(given.fact, "soort_werkgever", naam="soort", keuze=", ".join(kinds))
    return chance.choose(kinds[kind])


def _hours(chance: Chance, given: Arguments, month_wage: int) -> dict[str, Fact]:
    """Hours a month and the wage per hour in euros and cents, when hours are given."""
    if "uren" not in given:
        return {}
    hours = given.by_chance("uren", chance)
    if hours < 1:
        raise wrong(given.fact, "uren", naam="uren")
    euros, cents = divmod(round(month_wage * 100 / hours), 100)
    return {"uren": Fact("number", hours), "uurloon": Fact("text", f"€\u00a0{euros},{cents:02}")}


def _spaargeld(chance: Chance, given: Arguments) -> Facts:
    """Savings on the first and the last day of a year; they differ by `groei`, never 0."""
    first, growth = given.by_chance("begin", chance), given.by_chance("groei", chance)
    if growth == 0:
        raise wrong(given.fact, "geen_groei", naam="groei")
    return {"januari": Fact("amount", first), "december": Fact("amount", first + growth)}


def _som(_chance: Chance, given: Arguments) -> Facts:
    """The sum of all given amounts."""
    return single(Fact("amount", sum(given.all_numbers())))


def _verschil(_chance: Chance, given: Arguments) -> Facts:
    """The first amount minus the second."""
    return single(Fact("amount", given.number("van") - given.number("af")))


def _leeftijd(_chance: Chance, given: Arguments) -> Facts:
    """The age in whole years on a day."""
    return single(Fact("number", age_on(given.day("geboren"), given.day("op"))))


def _sms(chance: Chance, _given: Arguments) -> Facts:
    """A text message with a code; `code` is what stands in it."""
    return {"code": Fact("code", login.sms_code(chance))}


RULES: Mapping[str, Rule] = {
    "baan": Rule(
        _baan,
        needs=frozenset({"year", "maandloon", "maanden", "loonheffingskorting"}),
        may=frozenset({"soort", "werkgevers", "uren", "vooraf", "fout", "van"}),
    ),
    "uitkering": Rule(
        incomes.benefit,
        needs=frozenset({"year", "maandbedrag", "maanden", "loonheffingskorting", "instanties"}),
        may=frozenset({"aow", "vooraf", "fout", "van"}),
    ),
    "ww": Rule(
        payments.unemployment,
        needs=frozenset({"year", "maandloon", "maanden", "loonheffingskorting", "instantie"}),
        may=frozenset({"erbij", "vooraf", "fout", "van"}),
    ),
    "aow": Rule(
        payments.old_age,
        needs=frozenset({"geboren", "jaren_weg", "op"}),
        may=frozenset({"samen"}),
        draws=False,
    ),
    "kinderbijslag": Rule(payments.for_a_child, needs=frozenset({"geboren"}), draws=False),
    "studieschuld": Rule(
        payments.study_debt,
        needs=frozenset({"schuld", "inkomen_toen", "inkomen_nu", "op"}),
    ),
    "officieel": Rule(payments.published, needs=frozenset({"bedrag", "op"}), draws=False),
    "naaste": Rule(
        household.relative,
        needs=frozenset({"geboren", "jonger", "op", "anders_dan"}),
        may=frozenset({"geslacht", "achternaam"}),
    ),
    "woning": Rule(
        household.home,
        needs=frozenset({"year", "waarde", "stijging", "rente", "schuld", "aflossing"}),
        may=frozenset({"fout"}),
    ),
    "rekening": Rule(
        household.account, needs=frozenset({"begin", "groei"}), may=frozenset({"fout"})
    ),
    "spaargeld": Rule(_spaargeld, needs=frozenset({"begin", "groei"})),
    "som": Rule(_som, may=None, draws=False),
    "verschil": Rule(_verschil, needs=frozenset({"van", "af"}), draws=False),
    "leeftijd": Rule(_leeftijd, needs=frozenset({"geboren", "op"}), draws=False),
    "sms": Rule(_sms),
}
"""Every rule an archetype can name."""
