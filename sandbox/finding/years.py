"""The years that can be lived through, one file each in assets/years."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from sandbox.files import YEARS
from sandbox.model.years import Year
from sandbox.quick_yaml import read_file


@cache
def years() -> Mapping[str, Year]:
    """Every year by its id, read once; ValidationError for a file that is not right."""
    found = (Year.model_validate(read_file(file)) for file in sorted(YEARS.glob("*.yaml")))
    return MappingProxyType({year.id: year for year in found})
