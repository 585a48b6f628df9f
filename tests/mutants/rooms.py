"""Which rooms are changed, and which tests guard each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Room:
    """A folder of code under `sandbox`, and the tests that guard it: cheap, and in one process.

    Folders in it that `leaves` names are not changed.
    """

    name: str
    tests: tuple[str, ...]
    leaves: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """Where its code stands."""
        return f"sandbox/{self.name}"


TASKS = tuple(
    f"tests/tasks/test_{name}.py"
    for name in (
        "how_a_field_is_judged",
        "a_screen_to_fill_in",
        "what_each_kind_says",
        "choose",
        "explain",
        "order",
        "what_is_recorded",
        "kinds_with_choices",
        "what_is_seen_afterwards",
        "scale_letter_and_talk",
        "faults_in_each_kind",
    )
)
AUTHORS = ("tests/tasks/test_what_authors_are_told.py",)
TIME = ("tests/progress/test_time_passes_when_asked.py",)
IN_PROCESS = (
    *(
        f"tests/ui/test_{name}.py"
        for name in (
            "numbers_in_addresses",
            "sent_at_once",
            "what_the_server_promises",
            "who_may_ask",
            "the_first_page",
            "lines_that_repeat",
            "before_the_first_visitor",
            "who_stays_connected",
            "what_gathers",
            "packed_once",
            "one_script",
        )
    ),
    "tests/security/test_who_somebody_is.py",
)
STORE = (
    "tests/store",
    "--ignore=tests/store/test_guesses_of_all_processes.py",
    "-k",
    "not postgres",
)
"""Without those that need a PostgreSQL: each change would start one."""

ROOMS = {
    room.name: room
    for room in (
        Room("practice", ("tests/practice", *TASKS, *TIME, "tests/pages/test_pages.py")),
        Room("tasks", (*TASKS, "tests/practice", *AUTHORS)),
        Room("progress", ("tests/progress", "tests/practice", "tests/pages/test_pages.py")),
        Room("ui/server", IN_PROCESS),
        Room("store", (*STORE, "tests/progress"), leaves=("postgres",)),
    )
}
