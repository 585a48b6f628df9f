"""What a teacher or volunteer hands out: leaves made of lessons, people and services alone.

Nothing is written here twice: a sentence of its own only joins what an author wrote.
"""

from sandbox.handouts.group import MOST, SETS, Group
from sandbox.handouts.known import about, is_for_many, leaf_of, names_for, title_of
from sandbox.handouts.service_map import MAP, OF_EVENT

__all__ = [
    "MAP", "MOST", "OF_EVENT", "SETS", "Group", "about", "is_for_many", "leaf_of", "names_for",
    "title_of",
]  # fmt: skip
