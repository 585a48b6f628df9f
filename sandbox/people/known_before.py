"""What the tax office already knows of a wage or benefit, sometimes with a mistake in it.

The mistakes are of the kinds that really happen: a correction that came too late, two lines
mixed up, a statement that was sent twice.
"""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.model import Fact
from sandbox.people.arguments import Arguments, wrong

Amounts = dict[str, int]
MISTAKES = ("maand_te_weinig", "omgewisseld", "dubbel")


def known_before(facts: Mapping[str, Fact], given: Arguments, payer: str) -> dict[str, Fact]:
    """The `vooraf_` facts: who pays, and the amounts as the tax office has them.

    Empty when it knows nothing (`vooraf: false`); with `fout`, one of MISTAKES is in them.
    """
    names = [name for name in ("loon", "bedrag", "loonheffing", "arbeidskorting") if name in facts]
    if not given.flag("vooraf"):
        return {f"vooraf_{name}": Fact("text", "") for name in (payer, *names)}
    amounts = {name: int(str(facts[name].value)) for name in names}
    if "fout" in given:
        amounts = _with_mistake(amounts, given, int(str(facts["maanden"].value)))
    known = {f"vooraf_{name}": Fact("amount", amount) for name, amount in amounts.items()}
    return {f"vooraf_{payer}": facts[payer], **known}


def _with_mistake(amounts: Amounts, given: Arguments, months: int) -> Amounts:
    mistake = given.word("fout")
    if mistake == "maand_te_weinig":
        return {name: amount // months * (months - 1) for name, amount in amounts.items()}
    if mistake == "dubbel":
        return {name: 2 * amount for name, amount in amounts.items()}
    if mistake == "omgewisseld" and {"loonheffing", "arbeidskorting"} <= amounts.keys():
        swapped = {"loonheffing": "arbeidskorting", "arbeidskorting": "loonheffing"}
        return {name: amounts[swapped.get(name, name)] for name in amounts}
    raise wrong(given.fact, "onbekende_regel", naam=mistake, keuze=", ".join(MISTAKES))
