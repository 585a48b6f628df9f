"""Every control that a page may hold, drawn once: a module each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sandbox.pieces import Button, Radio, Slider, TextInput, Tick
from sandbox.pieces.inputs import Export
from sandbox.ui.controls.button import draw_button
from sandbox.ui.controls.export import draw_export
from sandbox.ui.controls.radio import draw_radio
from sandbox.ui.controls.slider import draw_slider
from sandbox.ui.controls.text import draw_text
from sandbox.ui.controls.tick import draw_tick

CONTROLS: Mapping[type, Callable[[Any], None]] = {
    Button: draw_button,
    Export: draw_export,
    Radio: draw_radio,
    Slider: draw_slider,
    TextInput: draw_text,
    Tick: draw_tick,
}

__all__ = ["CONTROLS"]
