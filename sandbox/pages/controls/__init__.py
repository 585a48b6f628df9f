"""What an answer can be given with: each module here is a control, by being here.

Its `parts` are what stands on the page; how Streamlit draws those is known in sandbox/ui/controls.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pkgutil import iter_modules

from sandbox.pages.slot import Slot
from sandbox.pieces import Part


def _parts_of(name: str) -> Callable[[Slot], tuple[Part, ...]]:
    found: Callable[[Slot], tuple[Part, ...]] = import_module(f"{__name__}.{name}").parts
    return found


CONTROLS: Mapping[str, Callable[[Slot], tuple[Part, ...]]] = {
    module.name: _parts_of(module.name) for module in iter_modules(__path__)
}
"""The controls by the name that a question gives."""
