"""What can be wrong in the files that a service keeps beside its service.yaml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import ValidationError

from sandbox.catalog.checks.bare_names import bare_names_in
from sandbox.catalog.checks.long_sentences import too_long
from sandbox.catalog.checks.real_data import real_data
from sandbox.catalog.reading.document import read
from sandbox.catalog.telling.problem import Problem
from sandbox.catalog.telling.refusals import refused
from sandbox.model import Content


def wrong_beside(service_file: Path, files: Mapping[str, type[Content]]) -> Iterator[Problem]:
    """The problems of each file beside service.yaml; it holds what its class says."""
    for name, model in files.items():
        document = read(service_file.with_name(name))
        if isinstance(document, Problem):
            yield document
            continue
        yield from document.doubled()
        try:
            model.model_validate(document.data)
        except ValidationError as error:
            yield from refused(document, error, model)
            continue
        yield from real_data(document, simulated=True)
        yield from bare_names_in(document)
        yield from too_long(document)
