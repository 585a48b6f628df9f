"""How hard a lesson is: its level, by the key of the word for it."""

LEVELS = {1: "makkelijk", 2: "gewoon", 3: "lastig", 4: "moeilijk"}
