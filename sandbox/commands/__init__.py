"""What can follow `python -m sandbox`, for authors and whoever keeps the program running."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sandbox.commands.backup import backup
from sandbox.commands.check import check
from sandbox.commands.forget import forget
from sandbox.commands.handouts import handouts
from sandbox.commands.language import language
from sandbox.commands.move import move_over
from sandbox.commands.new import new
from sandbox.commands.old import old
from sandbox.commands.panel import panel
from sandbox.commands.purge import purge
from sandbox.commands.restore import restore
from sandbox.commands.run import run
from sandbox.commands.schema import schema
from sandbox.commands.search import search
from sandbox.commands.settings import settings
from sandbox.commands.speech import speech
from sandbox.commands.standards import standards
from sandbox.commands.stats import stats
from sandbox.commands.template import texts
from sandbox.settings import WrongSettings
from sandbox.texts import text

COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "backup": backup,
    "check": check,
    "forget": forget,
    "handouts": handouts,
    "language": language,
    "move": move_over,
    "new": new,
    "old": old,
    "panel": panel,
    "purge": purge,
    "restore": restore,
    "run": run,
    "schema": schema,
    "search": search,
    "settings": settings,
    "speech": speech,
    "standards": standards,
    "stats": stats,
    "texts": texts,
}
"""Each takes the rest of the line and gives the exit code."""


def main(arguments: Sequence[str]) -> int:
    """Runs one command; 2 when there is no such command or a setting cannot be used."""
    name = arguments[0] if arguments else ""
    if name in COMMANDS:
        try:
            return COMMANDS[name](arguments[1:])
        except WrongSettings as wrong:
            print(wrong)
            return 2
    if name and name not in ("-h", "--help"):
        print(text("check.onbekende_opdracht", opdracht=name))
    print(text("check.gebruik"))
    return 0 if name in ("-h", "--help") else 2
