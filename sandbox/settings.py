"""What can be set in the environment, read and judged in one place."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from sandbox.files import VAR
from sandbox.texts import text

OURS = "SANDBOX_"
_IN_MEMORY = (":memory:", "sqlite://")
_SQLITE = "sqlite:///"
_POSTGRES = ("postgres://", "postgresql://")
_HOST = re.compile(r"https?://[^\s/?#]+/?")
_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
_FRAME = re.compile(rf"({_NAME.pattern})(?::([0-9]{{1,5}}))?")
_LONGEST_NAME = 253
_PORTS = 65535
_SECRET_SIGNS = 32


_PLAIN = {
    "PORT": "instelling.port",
    "SANDBOX_OPEN": "instelling.open",
    "SANDBOX_ONLINE_SPEECH": "instelling.online_speech",
    "SANDBOX_KEEP_DAYS": "instelling.keep_days",
}
"""What is wrong with a value that pydantic refuses by itself."""


class WrongSettings(Exception):  # noqa: N818  # it holds what to tell, not what went wrong in code
    """Settings that cannot be used; `sentences` say in Dutch what is wrong and what to do."""

    def __init__(self, sentences: tuple[str, ...]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences


def is_postgres(url: str) -> bool:
    """Whether this is the address of a database in PostgreSQL, and no file."""
    return url.startswith(_POSTGRES)


def file_of(url: str) -> Path | None:
    """The file in a path or in "sqlite:///path" (a fourth slash makes it absolute).

    None for memory and for PostgreSQL. ValueError, with a Dutch sentence, for anything else.
    """
    kind, has_kind, _ = url.partition("://")
    path = url.removeprefix(_SQLITE).strip()
    if path in _IN_MEMORY or is_postgres(url):
        return None
    if has_kind and not url.startswith(_SQLITE):
        raise ValueError(text("instelling.database_soort", soort=kind))
    if not path:
        raise ValueError(text("instelling.database_pad"))
    return Path(path)


def _database(url: str) -> str:
    file_of(url)
    return url


def _folder(folder: Path) -> Path:
    if not folder.is_dir():
        raise ValueError(text("instelling.content", pad=str(folder)))
    return folder


def _to_be_a_folder(folder: Path) -> Path:
    if folder.exists() and not folder.is_dir():
        raise ValueError(text("instelling.backups", pad=str(folder)))
    return folder


def _file(file: Path) -> Path:
    if not file.is_file():
        raise ValueError(text("instelling.piper_voice", pad=str(file)))
    return file


def _host(address: str) -> str:
    if not _HOST.fullmatch(address):
        raise ValueError(text("instelling.speech_address"))
    return address.rstrip("/")


def _names(hosts: str) -> str:
    if not all(map(_NAME.fullmatch, _listed(hosts))):
        raise ValueError(text("instelling.hosts"))
    return hosts


def _frames(hosts: str) -> str:
    """Whole hosts only: what else a content policy understands would let in more than was meant."""
    for host in _listed(hosts):
        found = _FRAME.fullmatch(host)
        if not found or len(found[1]) > _LONGEST_NAME or not 1 <= int(found[2] or 443) <= _PORTS:
            raise ValueError(text("instelling.frames"))
    return hosts


def _listed(hosts: str) -> list[str]:
    """What stands between the commas."""
    return [host.strip() for host in hosts.split(",")]


def _secret(secret: SecretStr) -> SecretStr:
    if len(secret.get_secret_value()) < _SECRET_SIGNS:
        raise ValueError(text("instelling.key", tekens=_SECRET_SIGNS))
    return secret


class Settings(BaseSettings):
    """All settings. The alias is the name in the environment; what is empty counts as not set."""

    model_config = SettingsConfigDict(frozen=True, env_ignore_empty=True, case_sensitive=True)

    port: int = Field(8501, ge=1, le=_PORTS, validation_alias="PORT")
    open: bool = Field(False, validation_alias="SANDBOX_OPEN")
    database: Annotated[str, AfterValidator(_database)] = Field(
        str(VAR / "oefenloket.db"), validation_alias="SANDBOX_DATABASE"
    )
    backups: Annotated[Path, AfterValidator(_to_be_a_folder)] | None = Field(
        None, validation_alias="SANDBOX_BACKUPS"
    )
    keep_days: int = Field(180, ge=1, le=3650, validation_alias="SANDBOX_KEEP_DAYS")
    content: Annotated[Path, AfterValidator(_folder)] | None = Field(
        None, validation_alias="SANDBOX_CONTENT"
    )
    piper_voice: Annotated[Path, AfterValidator(_file)] | None = Field(
        None, validation_alias="SANDBOX_PIPER_VOICE"
    )
    online_speech: bool = Field(False, validation_alias="SANDBOX_ONLINE_SPEECH")
    speech_address: Annotated[str, AfterValidator(_host)] | None = Field(
        None, validation_alias="SANDBOX_SPEECH_ADDRESS"
    )
    hosts: Annotated[str, AfterValidator(_names)] | None = Field(
        None, validation_alias="SANDBOX_HOSTS"
    )
    frames: Annotated[str, AfterValidator(_frames)] | None = Field(
        None, validation_alias="SANDBOX_FRAMES"
    )
    key: Annotated[SecretStr, AfterValidator(_secret)] | None = Field(
        None, validation_alias="SANDBOX_KEY"
    )


def hosts_of(found: Settings) -> tuple[str, ...]:
    """The names by which visitors may call this server, besides this machine's own."""
    return tuple(filter(None, _listed(found.hosts or "")))


def frames_of(found: Settings) -> tuple[str, ...]:
    """The hosts whose pages may show ours inside them ("leren.school.nl"); none by itself."""
    return tuple(dict.fromkeys(filter(None, _listed((found.frames or "").lower()))))


def backups_of(found: Settings) -> Path | None:
    """The folder of the copies, beside the database unless it is set; None without a file."""
    file = file_of(found.database)
    return (found.backups or file.with_name("backups")) if file else None


def names() -> dict[str, str]:
    """From the name of a field to its name in the environment."""
    return {name: str(info.validation_alias) for name, info in Settings.model_fields.items()}


def settings() -> Settings:
    """The settings as they are now; WrongSettings, with all that is wrong, if any is."""
    wrong = list(_misspelt())
    try:
        found = Settings()
    except ValidationError as errors:
        wrong += [_sentence(error["loc"][0], error.get("ctx", {})) for error in errors.errors()]
    if wrong:
        raise WrongSettings(tuple(wrong))
    return found


def _sentence(place: object, context: dict[str, object]) -> str:
    """What one error of pydantic means; a value is only named where it can be no secret."""
    if isinstance(told := context.get("error"), ValueError):
        return str(told)
    return text(_PLAIN[str(place)])


def _misspelt() -> Iterator[str]:
    known = [name for name in names().values() if name.startswith(OURS)]
    for name in sorted(os.environ):
        if name.startswith(OURS) and name not in known:
            meant = get_close_matches(name, known, n=1, cutoff=0.85)
            if meant:
                yield text("instelling.onbekend", naam=name, bedoeld=meant[0])
