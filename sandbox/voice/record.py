"""Makes recordings ahead with gTTS, on a machine with internet."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from sandbox.texts import text
from sandbox.voice import mp3
from sandbox.voice.recorded import recording
from sandbox.voice.speech import Sentence

Make = Callable[[str], bytes]
"""Turns text into the bytes of an mp3; raises any error when it cannot."""

_GIVE_UP_AFTER = 5
"""Failures in a row after which the rest is left for another time."""
_UNFINISHED = ".part"


@dataclass(frozen=True, slots=True)
class Recordings:
    """How many sentences were made now, were there already, failed, and were not tried."""

    made: int = 0
    kept: int = 0
    failed: int = 0
    left: int = 0


def gtts_call(text: str, *, seconds: float = 30.0, address: str = "") -> bytes:
    """Ask gTTS for Dutch sound; the text leaves this machine, so only for fixed texts.

    `address`, "http://host:port", replaces the host of the service.
    Raises TimeoutError after `seconds`, gTTSError when the service does not answer well,
    ImportError when gTTS is not installed.
    """
    from gtts import gTTS  # noqa: PLC0415  slow to import, and only needed here

    class Call(gTTS):  # type: ignore[misc]  # gTTS comes without types
        def _prepare_requests(self) -> list[object]:
            requests = super()._prepare_requests()
            for request in requests:
                if address:
                    request.url = address + urlsplit(request.url).path
            return list(requests)

    def call() -> bytes:
        sound = io.BytesIO()
        Call(text, lang="nl", lang_check=False).write_to_fp(sound)
        return sound.getvalue()

    return _within(seconds, call)


def _within(seconds: float, call: Callable[[], bytes]) -> bytes:
    """Run a call in a thread of its own: gTTS itself waits for ever on a silent server."""
    answers: list[bytes] = []
    errors: list[Exception] = []

    def run() -> None:
        try:
            answers.append(call())
        except Exception as error:
            errors.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    if errors:
        raise errors[0]
    if not answers:
        raise TimeoutError(f"no answer within {seconds} seconds")
    return answers[0]


def record(
    sentences: Iterable[Sentence],
    folder: Path,
    make: Make = gtts_call,
    report: Callable[[str], object] = print,
) -> Recordings:
    """Record every sentence that has no recording in `folder` yet, and tell how it goes in Dutch.

    It may be cut off at any moment and started again: a recording is there whole or not at all.
    A failure is told and passed over; after several in a row the rest is left.
    Raises OSError when `folder` cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for unfinished in folder.glob(f"*{_UNFINISHED}"):
        unfinished.unlink(missing_ok=True)
    todo = {recording(folder, sentence): sentence.said for sentence in sentences if sentence.said}
    made = kept = failed = in_a_row = 0
    for number, (file, said) in enumerate(todo.items(), 1):
        if file.exists():
            kept += 1
            continue
        problem = _record_one(file, said, make)
        outcome = problem or text("opname.gelukt")
        report(text("opname.een", nummer=number, aantal=len(todo), uitkomst=outcome))
        made, failed = made + (not problem), failed + bool(problem)
        in_a_row = in_a_row + 1 if problem else 0
        if in_a_row == _GIVE_UP_AFTER:
            report(text("opname.later"))
            break
    result = Recordings(made, kept, failed, len(todo) - made - kept - failed)
    report(text("opname.klaar", nieuw=made, al=kept, mislukt=failed, over=result.left))
    return result


def _record_one(file: Path, said: str, make: Make) -> str:
    """Make one recording; gives what went wrong, in Dutch, or nothing."""
    try:
        audio = make(said)
    except ImportError:
        return text("opname.geen_gtts")
    except Exception as error:  # gTTS and what is below it raise errors of many kinds
        return _in_dutch(error)
    if not mp3.seconds(audio):
        return text("opname.geen_geluid")
    keep(file, audio)
    return ""


def _in_dutch(error: Exception) -> str:
    status = getattr(getattr(error, "rsp", None), "status_code", None)
    if status == 429:
        return text("opname.te_veel")
    if status and status >= 400:
        return text("opname.fout", status=status)
    if status:
        return text("opname.geen_geluid")
    return text("opname.geen_antwoord")


def keep(file: Path, audio: bytes) -> None:
    """Write a file such that it is there whole or not at all. Raises OSError."""
    unfinished = file.with_name(f"{file.name}.{os.getpid()}-{threading.get_ident()}{_UNFINISHED}")
    try:
        with unfinished.open("wb") as target:
            target.write(audio)
            target.flush()
            os.fsync(target.fileno())
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)
