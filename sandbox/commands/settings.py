"""`python -m sandbox settings`: every setting, what it does, and what it is now."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import SecretStr

from sandbox.settings import Settings, is_postgres, names
from sandbox.settings import settings as now
from sandbox.texts import text


def settings(arguments: Sequence[str]) -> int:
    """Tells all settings, no secret; 2 for any word behind it, or when one cannot be used."""
    if arguments:
        print(text("beheer.instellingen_gebruik"))
        return 2
    found = now()
    for field, name in names().items():
        print(f"{name}\n  {text(f'beheer.instelling.{name}')}\n  {_now(found, field)}")
    return 0


def _now(found: Settings, field: str) -> str:
    key = "nu" if field in found.model_fields_set else "niet_gezet"
    return text(f"beheer.{key}", waarde=_told(getattr(found, field)))


def _told(value: object) -> str:
    """A value as it may stand on a screen that others see."""
    if value is None:
        return text("beheer.leeg")
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, SecretStr) or _may_hold_a_password(str(value)):
        return text("beheer.geheim")
    return str(value)


def _may_hold_a_password(value: str) -> bool:
    return is_postgres(value) or ("://" in value and "@" in value)
