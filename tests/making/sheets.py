"""Lessons of Lesmaker for tests: one of every kind of step, as an object and as its file."""

from __future__ import annotations

import json
from typing import Any

WHOLE: dict[str, Any] = {
    "kind": "oefenloket-les",
    "version": 1,
    "title": "Veilig met codes",
    "goal": "Je weet wat je met een code doet.",
    "persona": "sanne",
    "steps": [
        {
            "explain": {
                "title": "Een code is een sleutel",
                "text": "Met die code kan hij erin.",
            }
        },
        {
            "choose": {
                "question": "Iemand vraagt je code. Wat doe je?",
                "right": "Ik hang op",
                "wrong": ["Ik geef hem", "Ik app hem"],
                "why": "Een code is alleen voor jou.",
            }
        },
        {
            "truth": {
                "statements": [
                    {
                        "text": "De bank vraagt je code.",
                        "right": False,
                        "why": "Dat mag niet.",
                    },
                    {"text": "Je mag ophangen.", "right": True, "why": "Dat mag altijd."},
                ]
            }
        },
        {
            "order": {
                "question": "Je gaf je code. Wat nu?",
                "items": ["Ophangen", "De bank bellen", "Je rekening bekijken"],
            }
        },
        {"reflect": {"question": "Wie help jij hiermee?"}},
        {"like": "eerste-aangifte/inloggen"},
    ],
}


def changed(**what: Any) -> str:
    """The file with something else under these keys."""
    return json.dumps({**WHOLE, **what}, ensure_ascii=False)


def with_step(**step: Any) -> str:
    """The file with one step only."""
    return changed(steps=[step])


def with_words(words: str) -> str:
    """The file with these words in a question."""
    return with_step(reflect={"question": words})
