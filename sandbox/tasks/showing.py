"""How the right answer to a field is written: to be read, and to stand in its control."""

from __future__ import annotations

from sandbox.fields import chosen, kind_of
from sandbox.model import Field
from sandbox.people.facts import Facts, fill
from sandbox.tasks.checking import accepted, expected
from sandbox.texts import text


def labels(field: Field) -> dict[str, str]:
    """What can be chosen in a field: the words of each option, by its id."""
    own = {name: text(key) for name, key in kind_of(field.kind).options.items()}
    return own or {option.id: option.label for option in field.options}


def answer_shown(field: Field, answer: str, facts: Facts) -> str:
    """The right answer as a learner should read it: the label of a choice, "€ 3.128", a code."""
    if chosen(field.kind):
        return labels(field)[_chosen(field, answer, facts)]
    value = expected(field, answer, facts)
    written = fill(answer, facts)
    return written if value is None else kind_of(field.kind).told(written, value)


def told_answer(field: Field, answer: str, facts: Facts) -> str:
    """What to tell; of what stays empty that too, for nobody may have to guess."""
    if answer:
        return answer_shown(field, answer, facts)
    return "" if field.required or chosen(field.kind) else text("les.laat_leeg")


def bare_answer(field: Field, answer: str, facts: Facts) -> str:
    """What a field holds once its step is done: the id of a choice, or the text to type."""
    if not answer or chosen(field.kind):
        return answer and _chosen(field, answer, facts)
    return kind_of(field.kind).bare(answer_shown(field, answer, facts))


def _chosen(field: Field, answer: str, facts: Facts) -> str:
    """The id of the right option; the first when more are right."""
    return str(next(iter(accepted(field, answer, facts))))
