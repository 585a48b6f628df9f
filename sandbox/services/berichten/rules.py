"""The messages of this learner and this round as facts: bericht1.zin1, bericht1.bewijs, …"""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.model import Derived, Fact, Given, Person
from sandbox.people.facts import Facts, fill
from sandbox.services.berichten.inbox import FILE, SLOTS, Message, Messages, Spot, inbox
from sandbox.services.rules import Rules

ROUND = "ronde"
_PARTS = (
    "afzender", "zin1", "zin2", "zin3", "zin4", "qr", "oordeel", "andersom", "bewijs",
    "bewijs_regel", "uitleg", "situatie", "tip", "naam", "onderwerp", "afleiding",
    "afleiding_uitleg",
)  # fmt: skip
FACTS = frozenset(f"bericht{at}.{part}" for at in range(1, len(SLOTS) + 1) for part in _PARTS)
"""The facts that `derive` adds."""


def derive(_given: Sequence[Given], person: Person) -> Derived:
    """The set of this person; a new round of the lesson gives a new one."""
    seed = [
        str(person.facts[name].value) for name in ("bsn", "iban", ROUND) if name in person.facts
    ]
    return Derived(
        {
            f"bericht{at}.{part}": Fact("text", words)
            for at, message in enumerate(inbox(*seed), 1)
            for part, words in _written(message, person.facts).items()
        }
    )


def _written(message: Message, facts: Facts) -> dict[str, str]:
    """The parts of a message by name, with the facts of the person in them."""
    lines = {f"zin{at}": fill(line, facts) for at, line in enumerate(message.lines, 1)}
    best = message.clues[0]
    return {
        "afzender": fill(message.sender, facts),
        **lines,
        "naam": message.name,
        "onderwerp": message.subject,
        "qr": message.qr,
        "oordeel": _verdict(message.real),
        "andersom": _verdict(not message.real),
        "bewijs": ", ".join(_id(clue.line) for clue in message.clues),
        "bewijs_regel": fill(message.words(best.line), facts),
        "uitleg": best.say,
        "situatie": message.situation,
        "tip": message.tip,
        "afleiding": _id(message.decoy.line),
        "afleiding_uitleg": message.decoy.say,
    }


def _verdict(real: bool) -> str:
    return "echt" if real else "nep"


def _id(line: Spot) -> str:
    """The id of a line in the letter "bericht"."""
    return "afzender" if line == "afzender" else f"zin-{line}"


RULES = Rules(derive=derive, facts=FACTS, files={FILE: Messages})
