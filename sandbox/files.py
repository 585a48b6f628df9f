"""Where the project's own files stand; each name once."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[1]
ASSETS = ROOT / "assets"
TEXTS = ASSETS / "texts.yaml"
WORDS = ASSETS / "words.yaml"
RECORDINGS = ASSETS / "speech"
VAR = ROOT / "var"
"""What this machine keeps; never part of the project."""
