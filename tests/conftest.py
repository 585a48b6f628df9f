"""Settings for all tests: speed is measured by `make bench`, so no test has a deadline.

What drives another program, such as a browser, shares two cores with it: when such a test fails it
is tried once more, and the report names it (`R`). What fails twice has failed.
"""

import os
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("oefenloket", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("oefenloket")

DRIVES_ANOTHER_PROGRAM = tuple(
    Path(__file__).resolve().parent / room for room in ("browser", "resilience", "security")
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Gives what drives another program a second try."""
    for item in items:
        if any(room in item.path.parents for room in DRIVES_ANOTHER_PROGRAM):
            item.add_marker(pytest.mark.flaky(reruns=1))
