"""A paper as a file, made only when somebody asks for it."""

from __future__ import annotations

import streamlit as st

from sandbox.pieces.inputs import Download


def draw_download(download: Download) -> None:
    """Draws the button that gives the file."""
    st.download_button(
        download.label,
        data=lambda: _file(download),
        file_name=f"oefenloket-{download.paper.id}.pdf",
        mime="application/pdf",
        key=download.key,
        on_click="ignore",
    )


def _file(download: Download) -> bytes:
    from sandbox.paper import pdf_of  # noqa: PLC0415  # brings a library that is slow to load

    return pdf_of(download.paper, download.derived, download.day)
