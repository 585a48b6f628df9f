"""`python -m sandbox forget CODE`: everything done under an oefencode is wiped for good."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox import progress
from sandbox.settings import settings
from sandbox.store import StoreUnavailable, open_store
from sandbox.texts import text
from sandbox.ui.runtime import keys


def forget(arguments: Sequence[str]) -> int:
    """0 when it is gone, 1 when nobody has this code or the file is silent, 2 without a code."""
    code = progress.read_code(" ".join(arguments))
    if code is None:
        print(text("vergeten.opdracht_gebruik"))
        return 2
    learner = keys().learner(code)
    try:
        store = open_store(settings().database, keys().learner).store
        known = bool(store.read(learner))
        store.forget(learner)
    except StoreUnavailable as trouble:
        print(trouble)
        return 1
    print(text("vergeten.opdracht" if known else "vergeten.opdracht_onbekend"))
    return 0 if known else 1
