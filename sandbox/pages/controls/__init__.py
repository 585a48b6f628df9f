"""What an answer can be given with: each module here is a control, by being here.

Its `parts` are what stands on the page; one of buttons says that it `HOLDS` an answer. How
Streamlit draws them is known in sandbox/ui/controls.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pkgutil import iter_modules

from sandbox.pages.slot import Slot
from sandbox.pieces import Part

_MODULES = {
    module.name: import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)
}
CONTROLS: Mapping[str, Callable[[Slot], tuple[Part, ...]]] = {
    name: module.parts for name, module in _MODULES.items()
}
"""The controls by the name that a question gives."""
HOLDING = frozenset(name for name, module in _MODULES.items() if getattr(module, "HOLDS", False))
"""Controls of buttons, that hold an answer of ids themselves; of others Streamlit keeps it."""
