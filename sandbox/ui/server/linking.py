"""Streamlit's own scripts as one file: eighty small questions over a slow line wait their turn.

Pure. It reads the form in which Streamlit's bundler writes a script, and refuses every other one:
first hints of what to fetch ahead, then what is imported, in the end what is exported; no circles.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from sandbox.ui.server.together import UnknownFormError, needed_first

WHOLE = "geheel.js"
"""The file with all members, beside the scripts that stayed by themselves."""
_NAME = r"[\w$]+(?: as [\w$]+)?"
_HINTS = re.compile(r"const __vite__mapDeps=.*\n")
_HINT = re.compile(r'"\./([\w.-]+\.js)"')
_IMPORT = re.compile(rf'import(?:\{{({_NAME}(?:,{_NAME})*)\}}from)?"\./([\w.-]+\.js)";')
_EXPORT = re.compile(rf"export\{{({_NAME}(?:,{_NAME})*)\}};?\s*$")
_AT_FIRST_USE = re.compile(r"(?<![\w$])([\w$]+)=[\w$]+\(\(\(\)=>\{")
_LATER = re.compile(r"import\(`\./([\w.-]+\.js)`\)")
_FOREIGN = re.compile(
    r'^(?:import|export)\b|[;}\n](?:import[{"*]|import [\w*{]|export[{*]|export \w)'
)


class Script(NamedTuple):
    """A script taken apart. `imports` are files with the names that are taken of them as
    "theirs as ours", `exports` the same the other way round.
    """

    hints: str
    imports: tuple[tuple[str, str], ...]
    code: str
    exports: str


def read_script(source: str) -> Script:
    """Takes a script apart; UnknownFormError when something of another form is left over."""
    hints = found[0] if (found := _HINTS.match(source)) else ""
    at = len(hints)
    imports = []
    while taken := _IMPORT.match(source, at):
        imports.append((taken[2], taken[1] or ""))
        at = taken.end()
    given = _EXPORT.search(source, at)
    code = source[at : given.start() if given else None]
    if foreign := _FOREIGN.search(code):
        raise UnknownFormError(code[foreign.start() : foreign.start() + 80])
    return Script(hints, tuple(imports), code, given[1] if given else "")


class Linked:
    """Scripts by name, of which some are together in one file.

    Each keeps its own names to itself. Who imports of a member gets what that exports once it is
    ready: a name that is given another value later is not followed. So what would be made at first
    use is made at once; of the installed Streamlit a test looks that only functions still change,
    which put a better one in their place.
    """

    def __init__(self, read: Callable[[str], str], wanted: Iterable[str]) -> None:
        """`read` gives a script by its name; of many only what is needed is read.

        `wanted` are members, in this order; what they need comes before them.
        """
        self._read = read
        self._scripts: dict[str, Script] = {}
        self.members = needed_first(wanted, self._needs)
        """What is in the whole, each after what it needs."""
        self._own = {name: f"lid${at}" for at, name in enumerate(self.members)}
        self.whole = "".join([*map(self._inside, self.members), self._given()])
        self.folder = f"/static/{hashlib.sha256(self.whole.encode()).hexdigest()[:16]}"
        """Its name changes when the whole does: nobody mixes scripts of two versions."""
        self.address = f"{self.folder}/{WHOLE}"

    def door(self, name: str) -> str:
        """What stands at the old address of a member: for scripts that are no members."""
        own = self._own[name]
        names = [theirs for _, theirs in _pairs(self._scripts[name].exports)]
        taken = "".join(f"const v{at}={own}.{theirs};" for at, theirs in enumerate(names))
        given = ",".join(f"v{at} as {theirs}" for at, theirs in enumerate(names))
        return f'import{{{own}}}from"./{WHOLE}";{taken}export{{{given}}};'

    def _needs(self, name: str) -> tuple[str, ...]:
        script = self._scripts[name] = read_script(self._read(name))
        return tuple(file for file, _ in script.imports)

    def _inside(self, name: str) -> str:
        """A member as a function of its own that gives what it exports."""
        script = self._scripts[name]
        hints = _HINT.sub(self._hint, script.hints)
        code = _LATER.sub(self._later, script.code)
        taken = "".join(map(self._taken, script.imports))
        exports = tuple(_pairs(script.exports))
        owns = {own for own, _ in exports}
        given = ",".join(f"get {theirs}(){{return {own}}}" for own, theirs in exports)
        ready = "".join(f"{own}();" for own in _AT_FIRST_USE.findall(code) if own in owns)
        inside = f"{hints}{taken}{code}\n{ready}return{{{given}}}"
        return f"const {self._own[name]}=(()=>{{{inside}}})();\n"

    def _taken(self, imported: tuple[str, str]) -> str:
        file, names = imported
        pairs = ",".join(f"{theirs}:{own}" for theirs, own in _pairs(names))
        return f"const{{{pairs}}}={self._own[file]};" if pairs else ""

    def _hint(self, found: re.Match[str]) -> str:
        return f'"./{WHOLE}"' if found[1] in self._own else found[0]

    def _later(self, found: re.Match[str]) -> str:
        own = self._own.get(found[1])
        return f"import(`./{WHOLE}`).then(e=>e.{own})" if own else found[0]

    def _given(self) -> str:
        return f"export{{{','.join(self._own.values())}}};\n"


def _pairs(names: str) -> Iterator[tuple[str, str]]:
    """What stands before and after each "as" of "a as b,c"."""
    for name in filter(None, names.split(",")):
        before, _, after = name.partition(" as ")
        yield before, after or before
