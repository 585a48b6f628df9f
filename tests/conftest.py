"""Settings for all tests: speed is measured by `make bench`, so no test has a deadline."""

import asyncio
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("oefenloket", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("oefenloket")


@pytest.fixture(autouse=True)
def _no_loop_of_a_browser(request: pytest.FixtureRequest) -> Iterator[None]:
    """A process that drives a browser has a loop running for good; who runs one needs the room."""
    if request.node.get_closest_marker("browser"):
        yield
        return
    running = asyncio.events._get_running_loop()
    asyncio.events._set_running_loop(None)
    yield
    asyncio.events._set_running_loop(running)
