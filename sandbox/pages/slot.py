"""The place on a page where one answer is given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sandbox.fields import Keyboard
from sandbox.model import Field
from sandbox.pieces import Press
from sandbox.tasks import Turn


@dataclass(frozen=True, slots=True)
class Slot:
    """A question and the key of its control; `options` are what can be chosen, by id.

    `start` stands there at first: the right answer once the step is done, else what is prefilled.
    `held` stands there now, for a control of buttons. `described` and `wrong` are the ids of what
    helps and of what is wrong. `turn` is that of the question.
    """

    field: Field
    key: str
    options: Mapping[str, str]
    start: str
    held: str
    keyboard: Keyboard
    described: tuple[str, ...] = ()
    wrong: str = ""
    turn: Callable[[str], Turn] | None = None

    def hold(self, value: str, focus: str, said: str) -> Press:
        """The press that puts a value of ids here; the button `focus` then has the focus.

        `said` is told to who cannot see it.
        """
        return Press("houd", (self.key, value, focus, said))
