"""Which folders hold content."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sandbox.files import GUIDE, ROOT


@dataclass(frozen=True, slots=True)
class Roots:
    """Folders that hold lessons, services, archetypes, and organisations and life events of
    the guide.

    Inside them: <id>/lesson.yaml, <id>/service.yaml, and <id>.yaml for the rest.
    """

    lessons: tuple[Path, ...]
    services: tuple[Path, ...]
    archetypes: tuple[Path, ...]
    guide: tuple[Path, ...] = ()
    events: tuple[Path, ...] = ()


def roots_from(extra: Path | None = None) -> Roots:
    """The project's own folders, and what lies in the folders inside `extra`."""
    more = () if extra is None else (extra,)
    return Roots(
        lessons=(ROOT / "lessons", *(one / "lessons" for one in more)),
        services=(ROOT / "sandbox" / "services", *(one / "services" for one in more)),
        archetypes=(
            ROOT / "sandbox" / "people" / "archetypes",
            *(one / "archetypes" for one in more),
        ),
        guide=(GUIDE / "organisations", *(one / "guide" for one in more)),
        events=(GUIDE / "events", *(one / "events" for one in more)),
    )


def short(file: Path) -> str:
    """A file as its author knows it: from the project's folder, else the last three parts."""
    if file.is_relative_to(ROOT):
        return file.relative_to(ROOT).as_posix()
    return "/".join(file.parts[-3:])
