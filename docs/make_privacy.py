"""`python -m docs.make_privacy`: docs/privacy.md, from the source of *Wat bewaren wij?*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sandbox.files import ROOT
from sandbox.pages.parts import kept
from sandbox.settings import Settings
from sandbox.texts import text

FILE = ROOT / "docs" / "privacy.md"
DAYS: int = Settings.model_fields["keep_days"].default


def written() -> str:
    """The whole page as Markdown."""
    return "\n\n".join(_parts()) + "\n"


def _parts() -> Iterator[str]:
    yield f"# {text('bewaard.titel')}"
    yield text("bewaard.zin")
    for kind, names in (("wel", kept.KEPT), ("niet", kept.NOT_KEPT)):
        yield f"## {text(f'bewaard.{kind}')}"
        yield _list(text(f"bewaard.lijst.{kind}.{name}") for name in names)
    yield text("bewaard.tijd.kort", dagen=DAYS)
    yield f"## {text('bewaard.school.kop')}"
    yield from (text(f"bewaard.school.tekst.{name}") for name in kept.FOR_A_SCHOOL)
    yield f"## {text('bewaard.precies')}"
    for section in kept.sections(DAYS):
        yield f"### {section.title}"
        yield section.said
        said = ("wat", "waarom", "hoelang")
        head = (section.column, *(text(f"bewaard.kolommen.{one}") for one in said))
        yield _table(head, ((f"`{row.name}`", row.what, row.why, row.term) for row in section.rows))
    yield f"### {text('bewaard.soorten.kop')}"
    yield text("bewaard.soorten.zin")
    head = (text("bewaard.soorten.kolom"), text("bewaard.kolommen.wat"))
    yield _table(head, ((f"`{kind}`", words) for kind, words in kept.kinds()))
    yield f"## {text('bewaard.nakijken.kop')}"
    yield _list((text(f"bewaard.nakijken.stap.{name}") for name in kept.TO_CHECK), "1.")


def _list(items: Iterable[str], mark: str = "-") -> str:
    return "\n".join(f"{mark} {item}" for item in items)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = (head, ("---",) * len(head), *rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
