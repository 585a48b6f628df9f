"""One of the lines of a letter: chosen as any option is."""

from sandbox.pages.controls.radio import parts

__all__ = ["parts"]
