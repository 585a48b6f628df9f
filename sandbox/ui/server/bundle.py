"""Our scripts as one file: twenty small questions over a slow line would each wait their turn."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sandbox.ui.server.together import UnknownFormError, needed_first

_IMPORT = re.compile(r'^import \{([^}]*)\} from "\./([a-z]+)\.js";$', re.MULTILINE)
_EXPORT = re.compile(r"^export ((?:async )?function|const|class) (\w+)", re.MULTILINE)
_FOREIGN = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


def bundled(scripts: Mapping[str, str]) -> str:
    """One module of several, by their names without ".js"; it exports each of them by its name.

    Each keeps its own names to itself. What a script exports may not be given another value later:
    who imports it would not see that.
    """
    order = needed_first(sorted(scripts), lambda name: _needed(scripts[name]))
    parts = [f"const {name}_ = (() => {{\n{_inside(scripts[name])}\n}})();" for name in order]
    names = ", ".join(f"{name}_ as {name}" for name in order)
    return "\n".join([*parts, f"export {{ {names} }};", ""])


def _needed(script: str) -> tuple[str, ...]:
    return tuple(other for _, other in _IMPORT.findall(script))


def _inside(script: str) -> str:
    """A script as the inside of a function that gives what it exports."""
    exported = [name for _, name in _EXPORT.findall(script)]
    plain = _EXPORT.sub(r"\1 \2", _IMPORT.sub(_taken, script))
    if foreign := _FOREIGN.search(plain):
        raise UnknownFormError(foreign[0])
    return f"{plain}\nreturn {{ {', '.join(exported)} }};"


def _taken(found: re.Match[str]) -> str:
    return f"const {{{found[1].replace(' as ', ': ')}}} = {found[2]}_;"
