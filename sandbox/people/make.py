"""Makes a person from an archetype and a code: the same code, the same person, anywhere."""

from __future__ import annotations

from datetime import date, timedelta
from types import MappingProxyType

from sandbox.fields import all_kinds, kind_of
from sandbox.model import Archetype, Fact, FactRule, Kind, Person
from sandbox.people.arguments import Arguments, wrong
from sandbox.people.common import ChanceFor, common_facts
from sandbox.people.facts import Facts, fill, only_name, same_kind_twice
from sandbox.people.relation import facts_in
from sandbox.people.rules import RULES
from sandbox.people.seed import Chance

_BIRTHDAY = "geboortedatum"
_TRIES = 50


def make_person(archetype: Archetype, code: str) -> Person:
    """The made-up person of a learner with this code.

    Title, story, card and papers may hold facts between braces; `facts.fill` puts them in.
    WrongFact when the archetype has a fact that cannot be made.
    """

    def chance_for(thing: str) -> Chance:
        return Chance(archetype.id, code, thing)

    return Person(
        archetype=archetype.id,
        title=archetype.title,
        story=archetype.story,
        portrait=chance_for("portret").choose(archetype.portraits),
        facts=MappingProxyType(_facts(archetype, code, chance_for)),
        papers=archetype.papers,
        card=archetype.card,
    )


def _facts(archetype: Archetype, code: str, own: ChanceFor) -> Facts:
    """All facts; of somebody in the household of another what that other's facts leave `own`."""
    household = archetype.household
    seed = household.of if household else archetype.id

    def chance_for(thing: str) -> Chance:
        return Chance(seed, code, thing)

    born = _birthday(archetype, chance_for(_BIRTHDAY))
    whole = _all_facts(archetype, seed, code, common_facts(archetype.gender, born, chance_for))
    if household is None:
        return whole
    try:
        return facts_in(household, whole, archetype.gender, own)
    except KeyError as unknown:
        raise wrong(_BIRTHDAY, "onbekend_feit", naam=unknown.args[0]) from unknown


def _birthday(archetype: Archetype, chance: Chance) -> date:
    rule = archetype.facts.get(_BIRTHDAY)
    made = _plain(_BIRTHDAY, rule, chance, {}) if rule and not rule.rule else None
    if made is None or not isinstance(made.value, date):
        raise wrong(_BIRTHDAY, "geen_geboortedatum")
    return made.value


def _all_facts(archetype: Archetype, seed: str, code: str, common: Facts) -> dict[str, Fact]:
    """The common facts and the archetype's own, drawn anew until none can be mixed up unseen."""
    never_twice = frozenset(kind.name for kind in all_kinds().values() if kind.never_twice)
    for attempt in range(_TRIES):
        facts = dict(common)
        drawn = list(common)
        for name, rule in archetype.facts.items():
            if name == _BIRTHDAY:
                continue
            made = _made(name, rule, Chance(seed, code, str(attempt), name), facts)
            if already := made.keys() & facts.keys():
                raise wrong(name, "bestaat_al", naam=min(already))
            facts |= made
            drawn += made if _draws(rule) else ()
        if not same_kind_twice(facts, drawn, never_twice):
            return facts
    raise wrong(drawn[-1], "steeds_gelijk")


def _draws(rule: FactRule) -> bool:
    return RULES[rule.rule].draws if rule.rule else rule.value is None


def _made(name: str, rule: FactRule, chance: Chance, facts: Facts) -> Facts:
    """The facts of one line of an archetype, under their full names."""
    if rule.rule is None:
        return {name: _plain(name, rule, chance, facts)}
    if rule.rule not in RULES:
        raise wrong(name, "onbekende_regel", naam=rule.rule, keuze=", ".join(RULES))
    made = RULES[rule.rule].facts(chance, Arguments(name, rule.given, facts))
    return {f"{name}.{part}" if part else name: fact for part, fact in made.items()}


def _plain(name: str, rule: FactRule, chance: Chance, facts: Facts) -> Fact:
    """A fact that is fixed, chosen from a list or drawn from a range."""
    if rule.between is not None:
        return _of_kind(name, rule.kind, _between(name, rule.between, chance))
    if rule.choose is not None:
        return _of_kind(name, rule.kind, chance.choose(_some(name, rule.choose)))
    value = rule.value if rule.value is not None else ""
    if not isinstance(value, str):
        return _of_kind(name, rule.kind, value)
    try:
        copied = only_name(value)
        if copied is not None:
            return facts[copied]
        return _of_kind(name, rule.kind, fill(value, facts))
    except KeyError as unknown:
        raise wrong(name, "onbekend_feit", naam=unknown.args[0]) from unknown


def _some(name: str, options: tuple[str, ...]) -> tuple[str, ...]:
    if not options:
        raise wrong(name, "geen_lijst", naam="choose")
    return options


def _between(name: str, ends: tuple[int, int] | tuple[date, date], chance: Chance) -> int | date:
    first, last = ends
    if isinstance(first, date) and isinstance(last, date) and first <= last:
        return first + timedelta(days=chance.between(0, (last - first).days))
    if isinstance(first, int) and isinstance(last, int) and first <= last:
        return chance.between(first, last)
    raise wrong(name, "geen_bereik", naam="between")


def _of_kind(name: str, kind: Kind, value: str | int | date) -> Fact:
    """A fact of which value and kind agree."""
    expected = kind_of(kind)
    if not isinstance(value, expected.holds):
        raise wrong(name, "past_niet", soort=kind)
    if expected.options and value not in expected.options:
        raise wrong(name, "ja_of_nee")
    return Fact(kind, value)
