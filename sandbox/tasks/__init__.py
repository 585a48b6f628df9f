"""The kinds of tasks: one module each, found by standing here."""

from importlib import import_module
from pkgutil import iter_modules

from sandbox.tasks.screen import ScreenTask, screen_task

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")

__all__ = ["ScreenTask", "screen_task"]
