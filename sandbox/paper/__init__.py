"""Papers to keep, as a PDF file that also a screen reader can read."""

from sandbox.paper.pdf import pdf_of

__all__ = ["pdf_of"]
