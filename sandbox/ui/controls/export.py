"""A paper or numbers as a file, made only when somebody asks for them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from sandbox.pieces.inputs import Export

MIME: Mapping[str, str] = {
    "pdf": "application/pdf",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
}


def draw_export(export: Export) -> None:
    """Draws the button that gives the file."""
    st.download_button(
        export.label,
        data=lambda: file_of(export),
        file_name=f"oefenloket-{export.name}.{export.form}",
        mime=MIME[export.form],
        key=export.key,
        on_click="ignore",
    )


def file_of(export: Export) -> bytes:
    """The bytes of the file."""
    return FORMS[export.form](export.content())


def _pdf(leaf: Any) -> bytes:
    from sandbox.paper import pdf_of  # noqa: PLC0415  # brings a library that is large

    return pdf_of(leaf)


def _csv(rows: Any) -> bytes:
    from sandbox.paper.spreadsheet import as_csv  # noqa: PLC0415  # seldom needed

    return as_csv(rows)


def _excel(rows: Any) -> bytes:
    from sandbox.paper.spreadsheet import as_excel  # noqa: PLC0415  # seldom needed

    return as_excel(rows, "Klas")


def _json(content: Any) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


FORMS: Mapping[str, Callable[[Any], bytes]] = {
    "pdf": _pdf,
    "csv": _csv,
    "xlsx": _excel,
    "json": _json,
}
