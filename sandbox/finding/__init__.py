"""Finding a lesson: by words as people type them, and which one to do next."""

from sandbox.finding.route import next_lessons
from sandbox.finding.search import Finder
from sandbox.finding.subjects import Subject, doors, subject_of
from sandbox.finding.wishes import Wish, wishes

__all__ = ["Finder", "Subject", "Wish", "doors", "next_lessons", "subject_of", "wishes"]
