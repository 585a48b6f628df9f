"""What scripts have in common that are put in one file, ours and those of Streamlit."""

from __future__ import annotations

from collections.abc import Callable, Iterable


class UnknownFormError(Exception):
    """A script imports or exports in a way that cannot be put in one file."""


def needed_first(wanted: Iterable[str], needs: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    """What is wanted and all that it needs, each once and after what it needs itself.

    UnknownFormError when scripts need each other. `needs` is asked once for each.
    """
    found: dict[str, None] = {}

    def take(name: str, above: tuple[str, ...]) -> None:
        if name in above:
            raise UnknownFormError(f"in a circle: {' > '.join((*above, name))}")
        if name not in found:
            for other in needs(name):
                take(other, (*above, name))
            found[name] = None

    for name in wanted:
        take(name, ())
    return tuple(found)
