"""The kind *screen*: fill in a screen of a simulated service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field as Written
from pydantic import StringConstraints

from sandbox.model import Id, Step, Task, Text


class ScreenTask(Task):
    """`screen` is "service/screen"; `expect` is what belongs in a field, where it differs."""

    key: ClassVar[str] = "screen"
    flat: ClassVar[bool] = True

    screen: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+/[a-z0-9-]+$")]
    expect: Mapping[Id, Text] = Written(default_factory=dict)

    @property
    def screens(self) -> tuple[str, ...]:
        """The one screen."""
        return (self.screen,)


def screen_task(step: Step) -> ScreenTask:
    """The task of a step at a screen; TypeError when it is of another kind."""
    if not isinstance(step.task, ScreenTask):
        raise TypeError(f"step {step.id} is not at a screen")
    return step.task
