"""Papers to keep: a simulated confirmation or letter as a PDF file."""

from sandbox.paper.pdf import pdf_of

__all__ = ["pdf_of"]
