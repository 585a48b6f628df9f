"""A walk through a year without a lesson: what came, what was done, and what it cost."""

from sandbox.living.back import Back, look_back
from sandbox.living.walk import Came, Walk, usual_day, walk, walk_in

__all__ = ["Back", "Came", "Walk", "look_back", "usual_day", "walk", "walk_in"]
