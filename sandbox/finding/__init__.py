"""Finding a lesson: by words as people type them, and which one to do next."""

from sandbox.finding.lessons import lesson_finder
from sandbox.finding.route import next_lessons
from sandbox.finding.search import Finder
from sandbox.finding.services import NO_ANSWERS, Answers, answers, service_finder
from sandbox.finding.subjects import Subject, doors, subject_of
from sandbox.finding.wishes import Wish, wishes

__all__ = [
    "NO_ANSWERS",
    "Answers",
    "Finder",
    "Subject",
    "Wish",
    "answers",
    "doors",
    "lesson_finder",
    "next_lessons",
    "service_finder",
    "subject_of",
    "wishes",
]
