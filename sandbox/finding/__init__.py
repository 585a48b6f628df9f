"""Finding a lesson: by words as people type them, and which one to do next."""

from sandbox.finding.route import next_lessons
from sandbox.finding.search import Finder
from sandbox.finding.subjects import Subject, doors, subject_of

__all__ = ["Finder", "Subject", "doors", "next_lessons", "subject_of"]
