"""Making lessons: the files that an author begins with, and what a teacher puts together."""
