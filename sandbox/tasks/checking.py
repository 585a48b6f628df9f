"""Is what was typed right? Two voices answer: the site (cannot be read) and Oefenloket (why)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sandbox.fields import COMMON_CAUSES, Unreadable, Value, chosen, kind_of, read
from sandbox.model import Demand, Field, Mistake, Screen, Way
from sandbox.people.facts import Facts, fill
from sandbox.tasks.guard import guarded_fields
from sandbox.tasks.outcome import Outcome
from sandbox.texts import sentences, text


@dataclass(frozen=True, slots=True)
class _Verdict:
    error: str = ""
    explanation: str = ""
    mistake: str = ""


_RIGHT = _Verdict()


def submit(
    screen: Screen, answers: Mapping[str, str], facts: Facts, typed: Mapping[str, str], way: Way
) -> Outcome:
    """Checks a filled-in screen. `answers` and `typed` are texts per field id."""
    guarded = guarded_fields(screen, facts, typed)
    emptied = guarded | {field.id for field in screen.fields if kind_of(field.kind).emptied}
    if guarded:
        warning = dict.fromkeys(guarded, text("les.echt_bsn"))
        return Outcome(False, explanations=warning, emptied=emptied, guarded=guarded)
    verdicts = {
        field.id: _judge(field, answers.get(field.id, ""), facts, typed) for field in screen.fields
    }
    errors = {key: verdict.error for key, verdict in verdicts.items() if verdict.error}
    explanations = {
        key: verdict.explanation for key, verdict in verdicts.items() if verdict.explanation
    }
    refused = bool(explanations) and not errors
    return Outcome(
        done=not errors and not explanations,
        errors=errors,
        explanations={} if way == "proef" else explanations,
        refusal=screen.refusal if refused else "",
        mistakes=tuple(verdict.mistake for verdict in verdicts.values() if verdict.mistake),
        emptied=emptied,
        astray=refused and bool(screen.astray) and not _nowhere(verdicts.values()),
    )


def _nowhere(verdicts: Iterable[_Verdict]) -> bool:
    return any(verdict.mistake == "anders" for verdict in verdicts)


def _judge(field: Field, answer: str, facts: Facts, filled: Mapping[str, str]) -> _Verdict:
    """The verdict on one field; `filled` holds what was typed in all of them."""
    options = [option.id for option in field.options]
    typed = filled.get(field.id, "")
    if not typed.strip() and not field.required:
        return _RIGHT if not answer else _Verdict(explanation=_wrong(field), mistake="anders")
    value = read(field.kind, typed, options)
    if not isinstance(value, Unreadable) and (
        field.free or value in accepted(field, answer, facts)
    ):
        return _RIGHT
    return _judge_wrong(field, answer, facts, filled, value)


def _judge_wrong(
    field: Field, answer: str, facts: Facts, filled: Mapping[str, str], value: Value | Unreadable
) -> _Verdict:
    """What is said of an answer that is not the right one: by us, then by the site, then by us."""
    typed = filled.get(field.id, "")
    for mistake in field.mistakes:
        if _is_made(field, mistake, facts, typed, value):
            return _Verdict(explanation=fill(mistake.say, facts), mistake=mistake.id)
    if isinstance(value, Unreadable):
        return _Verdict(error=unreadable(field, value.cause), mistake="onleesbaar")
    for demand in field.demands:
        if not meets(demand, typed, filled):
            return _Verdict(error=demand.say, mistake="onleesbaar")
    if slip := _slip(field, answer, facts, value):
        return _Verdict(explanation=slip_told(field, slip), mistake=slip)
    return _Verdict(explanation=_wrong(field), mistake="anders") if answer else _RIGHT


def slip_told(field: Field, slip: str) -> str:
    """What Oefenloket says of a slip that a kind of field knows; "" of another one."""
    key = f"vergissing.{field.kind}.{slip}"
    return text(key) if key in sentences() else ""


def _slip(field: Field, answer: str, facts: Facts, value: Value) -> str:
    """In what a value resembles a right one, if its kind can tell."""
    slip = kind_of(field.kind).slip
    return next(filter(None, (slip(value, one) for one in accepted(field, answer, facts))), "")


def meets(demand: Demand, typed: str, filled: Mapping[str, str]) -> bool:
    """Whether an answer keeps to a demand; `filled` holds what was typed in every field."""
    if demand.without is not None:
        other = filled.get(demand.without, "").strip().casefold()
        return not other or other not in typed.casefold()
    return bool(re.search(demand.pattern or "", typed.strip()))


def _is_made(
    field: Field, mistake: Mistake, facts: Facts, typed: str, value: Value | Unreadable
) -> bool:
    """Whether this likely mistake was typed; also a name, with its space, as a user name."""
    if not isinstance(value, Unreadable):
        return value == expected(field, mistake.answer, facts)
    try:
        meant = fill(mistake.answer, facts)
    except KeyError:
        return False
    return meant.casefold().split() == typed.casefold().split()


def accepted(field: Field, answer: str, facts: Facts) -> tuple[Value, ...]:
    """Every value that is right: an answer by pointing may name more lines, "zin-2, afzender"."""
    ways = _alternatives(field, answer, facts) if kind_of(field.kind).several else (answer,)
    values = (expected(field, way, facts) for way in ways)
    return tuple(value for value in values if value is not None)


def _alternatives(field: Field, answer: str, facts: Facts) -> tuple[str, ...]:
    try:
        return tuple(part.strip() for part in fill(answer, facts).split(","))
    except KeyError:
        return ()


def expected(field: Field, answer: str, facts: Facts) -> Value | None:
    """The value an author's answer stands for; None when this person has no such fact."""
    try:
        value = read(field.kind, fill(answer, facts), [option.id for option in field.options])
    except KeyError:
        return None
    return None if isinstance(value, Unreadable) else value


def unreadable(field: Field, cause: str) -> str:
    """The site's sentence for a cause; a field may have its own, else its kind's standard one."""
    if cause in field.errors:
        return field.errors[cause]
    if cause == "leeg" and chosen(field.kind):
        return text("fout.keuze.leeg", vraag=field.label)
    if cause in COMMON_CAUSES:
        return text(f"fout.{cause}", veld=_in_sentence(field.label))
    return text(f"fout.{field.kind}.{cause}", veld=field.label)


def _in_sentence(label: str) -> str:
    """A label inside a sentence: "Loon" becomes "loon", "IBAN" stays."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _wrong(field: Field) -> str:
    return text("les.anders_keuze" if chosen(field.kind) else "les.anders", veld=field.label)
