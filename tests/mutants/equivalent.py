"""Changes that make no difference anybody can see, each with the reason, in `equivalent.yaml`."""

from __future__ import annotations

from pathlib import Path

import yaml

LIST = Path(__file__).with_name("equivalent.yaml")


def equivalent() -> frozenset[str]:
    """The names of the changes that do not count."""
    reasons: dict[str, list[str]] = yaml.safe_load(LIST.read_text(encoding="utf-8")) or {}
    return frozenset(name for names in reasons.values() for name in names)
