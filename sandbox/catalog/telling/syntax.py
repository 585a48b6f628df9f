"""Why a file is no good YAML, in words for an author."""

from __future__ import annotations

from dataclasses import replace

import yaml

from sandbox.catalog.telling.problem import Problem, of_file

_CAUSES = (
    ("mapping values are not allowed", "dubbele_punt"),
    ("cannot start any token", "teken"),
    ("tab character", "teken"),
    ("unexpected end of stream", "aanhalingsteken"),
    ("expected ',' or", "haakje"),
    ("did not find expected key", "inspringen"),
    ("expected '-' indicator", "inspringen"),
    ("could not find expected ':'", "zonder_dubbele_punt"),
    ("unknown escape character", "schuine_streep"),
    ("undefined alias", "sterretje"),
    ("another document", "streepjes"),
    ("could not determine a constructor", "uitroepteken"),
    ("anchor", "sterretje"),
)
"""A part of the reader's own message, and the cause under `check.yaml` in texts.yaml."""


def not_yaml(file: str, error: Exception) -> Problem:
    """The problem of a file that cannot be read as YAML."""
    if not isinstance(error, yaml.YAMLError):
        return of_file(file, "yaml.datum")
    told = str(error)
    cause = next((cause for part, cause in _CAUSES if part in told), "anders")
    return replace(of_file(file, f"yaml.{cause}"), line=_line(error))


def _line(error: Exception) -> int:
    """The line where the fault begins, as far as the reader knows it."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return 0
    began_earlier = error.context_mark is not None and "stream" in (error.problem or "")
    mark = error.context_mark if began_earlier else error.problem_mark
    return mark.line + 1 if mark is not None else 0
