"""`python -m sandbox language`: which sentences are too hard or hang loose, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from sandbox.catalog.plain import Finding, findings
from sandbox.catalog.shown import shown
from sandbox.commands.content import catalog
from sandbox.dutch.missing import Missing
from sandbox.dutch.sentences import split
from sandbox.texts import text

WORST = 20
"""How many are shown when nobody says how many."""


def language(arguments: Sequence[str]) -> int:
    """0 when all is plain, 1 with what is not, 2 for a word behind it that is no number."""
    if len(arguments) > 1 or not all(word.isdecimal() for word in arguments):
        print(text("taal.gebruik"))
        return 2
    texts = tuple(shown(catalog()))
    try:
        found = findings(texts)
    except Missing as missing:
        print(text("taal.mist", naam=str(missing)))
        return 2
    if not found:
        print(text("taal.goed", zinnen=sum(len(split(one.words)) for one in texts)))
        return 0
    print("\n".join(told(found, int(arguments[0]) if arguments else WORST)))
    return 1


def told(found: Sequence[Finding], most: int) -> Iterator[str]:
    """How many there are of each kind, and the first of them with why and what to do."""
    yield text("taal.gevonden", aantal=len(found), getoond=len(found[:most]))
    for fault, count in Counter(finding.fault for finding in found).most_common():
        yield text("taal.per_soort", aantal=count, waarom=text(f"taal.fout.{fault}.kort"))
    for finding in found[:most]:
        why = text(f"taal.fout.{finding.fault}.waarom", over=finding.about)
        better = text(f"taal.fout.{finding.fault}.oplossing")
        yield f"\n{text('taal.regel', plek=finding.place, waarom=why, oplossing=better)}"
        if finding.said:
            yield text("taal.zin", zin=finding.said)
