"""The blank sheet: A4 with the marks that say on every page that this is practice."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

import segno
from fpdf import FPDF
from fpdf.prefs import ViewerPreferences

from sandbox.files import ASSETS
from sandbox.texts import text

FONTS = ASSETS / "fonts"
PICTURES = FONTS.with_name("pictures")
LETTERS = "atkinson"
YELLOW, INK, GREY = (255, 209, 71), (29, 29, 31), (85, 85, 90)
MARGIN = 20
"""Millimetres of white around the text."""


class Sheet(FPDF):
    """A4 in our own letters, in Dutch; band and page number come by themselves."""

    def __init__(self, title: str, day: date) -> None:
        """`day` is the simulated date: the same paper is the same file, bit for bit."""
        super().__init__(format="A4")
        for style, name in (("", "regular"), ("B", "bold")):
            self.add_font(LETTERS, style, FONTS / f"atkinson-hyperlegible-next-{name}.ttf")
        self.set_margins(MARGIN, MARGIN, MARGIN)
        self.set_auto_page_break(True, margin=2 * MARGIN)
        self.set_lang("nl-NL")
        self.set_title(title)
        self.set_author(text("naam"))
        self.set_subject(text("pdf.merk"))
        self.set_creator(text("naam"))
        self.set_producer(text("naam"))
        self.set_creation_date(datetime(day.year, day.month, day.day, tzinfo=UTC))
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
        self.add_page()

    def header(self) -> None:
        """The yellow band: nobody may take this for a real paper."""
        self.set_fill_color(*YELLOW)
        self.rect(0, 0, self.w, 12, style="F")
        self.set_xy(MARGIN, 2)
        self.write_line(text("pdf.band"), 11, bold=True)
        self.set_y(MARGIN)

    def footer(self) -> None:
        """The mark once more, and the page."""
        self.set_y(-MARGIN)
        self.set_text_color(*GREY)
        page = text("pdf.bladzijde", nummer=self.page_no(), totaal="{nb}")
        self.write_line(f"{text('pdf.merk')} {page}", 9)
        self.set_text_color(*INK)

    def write_line(self, words: str, size: float, bold: bool = False, after: float = 0) -> None:
        """A paragraph over the whole width. `size` in points, `after` white in millimetres."""
        self.set_font(LETTERS, "B" if bold else "", size)
        self.multi_cell(0, size * 0.5, words, align="L", new_x="LMARGIN", new_y="NEXT")
        self.ln(after)

    def write_rows(self, rows: tuple[tuple[str, str], ...]) -> None:
        """Names with their values beside them."""
        self.set_font(LETTERS, "", 11)
        with self.table(
            col_widths=(55, 45), first_row_as_headings=False, line_height=7,
            borders_layout="HORIZONTAL_LINES", text_align=("LEFT", "RIGHT"),
        ) as table:  # fmt: skip
            for label, value in rows:
                line = table.row()
                line.cell(label)
                line.cell(value)
        self.ln(4)

    def put_qr(self, address: str) -> None:
        """A QR code of 40 millimetres."""
        code = BytesIO()
        segno.make(address, error="m").save(code, kind="svg", border=2)
        self._put(code, 40, text("les.qr"))

    def put_picture(self, name: str) -> None:
        """A drawing of assets/pictures, 50 millimetres wide; it only decorates."""
        self._put(BytesIO((PICTURES / f"{name}.svg").read_bytes()), 50, "")

    def _put(self, drawing: BytesIO, width: float, meaning: str) -> None:
        self.image(drawing, w=width, alt_text=meaning)
        self.ln(4)
