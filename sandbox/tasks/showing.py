"""How the right answer to a field is written: to be read, and to stand in its control."""

from __future__ import annotations

from sandbox.fields import chosen, kind_of
from sandbox.model import Field
from sandbox.people.facts import Facts, fill
from sandbox.tasks.checking import accepted, expected
from sandbox.texts import text


def labels(one: Field) -> dict[str, str]:
    """What can be chosen in a field: the words of each option, by its id."""
    own = {name: text(key) for name, key in kind_of(one.kind).options.items()}
    return own or {option.id: option.label for option in one.options}


def answer_shown(one: Field, answer: str, facts: Facts) -> str:
    """The right answer as a learner should read it: the label of a choice, "€ 3.128", a code."""
    if chosen(one.kind):
        return labels(one)[_chosen(one, answer, facts)]
    value = expected(one, answer, facts)
    written = fill(answer, facts)
    return written if value is None else kind_of(one.kind).told(written, value)


def told_answer(one: Field, answer: str, facts: Facts) -> str:
    """What to tell; of what stays empty that too, for nobody may have to guess."""
    if answer:
        return answer_shown(one, answer, facts)
    return "" if one.required or chosen(one.kind) else text("les.laat_leeg")


def bare_answer(one: Field, answer: str, facts: Facts) -> str:
    """What a field holds once its step is done: the id of a choice, or the text to type."""
    if not answer or chosen(one.kind):
        return answer and _chosen(one, answer, facts)
    return kind_of(one.kind).bare(answer_shown(one, answer, facts))


def _chosen(one: Field, answer: str, facts: Facts) -> str:
    """The id of the right option; the first when more are right."""
    return str(next(iter(accepted(one, answer, facts))))
