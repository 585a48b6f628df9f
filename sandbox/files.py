"""Where the project's own files stand; each name once."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).parents[1]
ASSETS = ROOT / "assets"
PICTURES = ASSETS / "pictures"
TEXTS = ASSETS / "texts.yaml"
MORE_TEXTS = ASSETS / "texts"
WORDS = ASSETS / "words"
PLAIN = ASSETS / "plain.yaml"
SUBJECTS = ASSETS / "subjects.yaml"
INTAKE = ASSETS / "intake.yaml"
RIGHTS = ASSETS / "rights.yaml"
STANDARDS = ASSETS / "standards.yaml"
LICENCE = ASSETS / "licence.yaml"
MISHAPS = ASSETS / "mishaps.yaml"
YEARS = ASSETS / "years"
OBJECTIONS = ASSETS / "objections.yaml"
NICKNAMES = ASSETS / "nicknames.yaml"
HELPDESK = ASSETS / "helpdesk.yaml"
GUIDE = ASSETS / "guide"
SERVICE_MAP = GUIDE / "map.yaml"
TOWN_HALL = GUIDE / "town_hall.yaml"
TALKS = GUIDE / "talks.yaml"
EVERYDAY = ASSETS / "everyday.yaml"
RESPELLING = ASSETS / "respelling.yaml"
NEW_LESSON = ASSETS / "new-lesson"
FOR_AUTHORS = ROOT / "lessons" / "README.md"
RECORDINGS = ASSETS / "speech"
VAR = ROOT / "var"
"""What this machine keeps; never part of the project."""


def own_folder(folder: Path) -> None:
    """Makes a folder, and those above it, that only its owner may open; one that exists stays.

    Systems without such rights, as Windows, give it those of the folder above. Raises OSError.
    """
    if folder.is_dir():
        return
    own_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)


def put_in_place(unfinished: Path, file: Path) -> None:
    """Gives a file that is written whole its name; a power cut leaves the old one or the new one.

    Raises OSError.
    """
    _to_disk(unfinished, os.O_RDWR)
    unfinished.replace(file)
    names_to_disk(file.parent)


def names_to_disk(folder: Path) -> None:
    """What was made, renamed or removed in a folder stays so after a power cut. Raises OSError."""
    if sys.platform != "win32":  # there a folder cannot be opened, and need not be
        _to_disk(folder, os.O_RDONLY)


def _to_disk(path: Path, how: int) -> None:
    handle = os.open(path, how)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def only_for_owner(file: Path) -> None:
    """Takes a file away from everybody but its owner, as far as it is there and we may."""
    with suppress(OSError):
        file.chmod(0o600)
