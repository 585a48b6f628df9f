"""`python -m docs.make_services`: docs/services.md, from the services and the guide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import get_args

from sandbox.catalog import Catalog, load, roots_from
from sandbox.files import ROOT
from sandbox.model import Source, Sureness
from sandbox.tasks.finding import services_of

FILE = ROOT / "docs" / "services.md"
READ = ("sources", "checked", "how sure")
FROM_SURE = get_args(Sureness)


def written(found: Catalog) -> str:
    """The whole page as Markdown."""
    return "\n\n".join(_parts(found)) + "\n"


def _parts(found: Catalog) -> Iterator[str]:
    yield "# Services: what was read where, when, and how sure it is"
    yield (
        "Made by `python -m docs.make_services` from `sandbox/services` and `assets/guide`; do not "
        "write here. `python -m sandbox old` lists what was checked more than 12 months ago, and "
        "`make check` refuses what was checked more than 18 months ago."
    )
    simulated = tuple(_simulated(found))
    yield f"## Simulated: {len(simulated)}"
    yield _table(("service", "screens", "lessons", *READ), simulated)
    guide = tuple(_guide(found))
    yield f"## In the guide: {len(guide)}"
    yield _table(("organisation", "service", "steps", "practised in", *READ), guide)


def _simulated(found: Catalog) -> Iterator[tuple[str, ...]]:
    for service in found.services.values():
        lessons = sum(service.id in services_of(lesson) for lesson in found.listed)
        yield (
            f"{service.title} (`{service.id}`)",
            str(len(service.screens)),
            str(lessons),
            _read_in(service.sources),
            service.checked.isoformat(),
            _sure(service.sources),
        )


def _guide(found: Catalog) -> Iterator[tuple[str, ...]]:
    for organisation in found.guide.values():
        for one in organisation.arranged():
            yield (
                organisation.title,
                f"{one.service.title} (`{one.name}`)",
                str(len(one.service.steps)),
                ", ".join(f"`{name}`" for name in one.service.practise),
                _read_in(one.sources),
                one.checked.isoformat(),
                _sure(one.sources),
            )


def _read_in(sources: Iterable[Source]) -> str:
    said = (f"{one.text} ({one.address})" if one.address else one.text for one in sources)
    return "; ".join(said).replace("|", "/")


def _sure(sources: Iterable[Source]) -> str:
    """As sure as the least sure of its sources."""
    return max((one.sure for one in sources), key=FROM_SURE.index, default="")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = (head, ("---",) * len(head), *rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


if __name__ == "__main__":
    FILE.write_text(written(load(roots_from(), faultless=True)), encoding="utf-8")
