"""Settings for all tests: speed is measured by `make bench`, so no test has a deadline."""

import os

from hypothesis import settings

settings.register_profile("oefenloket", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("oefenloket")
