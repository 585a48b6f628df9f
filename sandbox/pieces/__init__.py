"""A page is a value: a tree of pieces. HTML, order of reading, plain text and PDF come from it.

Make pieces (`tree`) and controls (`inputs`) in pure code; `lay_out` makes of them what the browser
gets, `plain` what robots and printers get. What an author wrote becomes pieces in `blocks`.
"""

from sandbox.pieces.blocks import pieces_of
from sandbox.pieces.inputs import (
    Button,
    Export,
    Form,
    Group,
    Input,
    Part,
    Press,
    Radio,
    Slider,
    TextInput,
    Tick,
)
from sandbox.pieces.layout import Holder, Layout, Segment, lay_out
from sandbox.pieces.leaf import Leaf, leaf_of
from sandbox.pieces.plain import plain
from sandbox.pieces.tree import (
    Box,
    Fold,
    Heading,
    Icon,
    Items,
    Kept,
    Link,
    Money,
    PageButton,
    Picture,
    Piece,
    Plot,
    Qr,
    ReadButton,
    Region,
    Rows,
    Sheet,
    Table,
    Text,
)
from sandbox.pieces.walk import Heard

__all__ = [
    "Box",
    "Button",
    "Export",
    "Fold",
    "Form",
    "Group",
    "Heading",
    "Heard",
    "Holder",
    "Icon",
    "Input",
    "Items",
    "Kept",
    "Layout",
    "Leaf",
    "Link",
    "Money",
    "PageButton",
    "Part",
    "Picture",
    "Piece",
    "Plot",
    "Press",
    "Qr",
    "Radio",
    "ReadButton",
    "Region",
    "Rows",
    "Segment",
    "Sheet",
    "Slider",
    "Table",
    "Text",
    "TextInput",
    "Tick",
    "lay_out",
    "leaf_of",
    "pieces_of",
    "plain",
]
