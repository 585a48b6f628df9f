"""`python -m sandbox schema`: what an author may write, for completion in an editor."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from sandbox.catalog.schema import FILES, schema_of
from sandbox.texts import text


def schema(arguments: Sequence[str]) -> int:
    """Prints the schema of one kind of file, or writes all in a folder; 2 when there is no such."""
    if len(arguments) == 1 and arguments[0] in FILES:
        print(written(arguments[0]))
        return 0
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print(text("maker.schema.gebruik", soorten=", ".join(FILES)))
        return 2
    for name in FILES:
        file = Path(arguments[0], f"{name}.json")
        file.write_text(f"{written(name)}\n", encoding="utf-8")
        print(text("maker.schema.geschreven", bestand=str(file)))
    return 0


def written(name: str) -> str:
    """The schema of a kind of file as it stands in its own file."""
    return json.dumps(schema_of(name), ensure_ascii=False, indent=1)
