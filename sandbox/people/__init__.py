"""Made-up people: nobody real, the same person for the same code on every machine."""

from sandbox.people.arguments import WrongFact
from sandbox.people.make import make_person

__all__ = ["WrongFact", "make_person"]
