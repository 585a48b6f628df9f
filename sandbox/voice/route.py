"""The address the player in the browser fetches sound from.

One request gives sound and word times together, the times in a header: measured in a browser
that sounds earlier than sound inside JSON, or than two requests.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sandbox.voice.saying.spelling import spelled
from sandbox.voice.sealing import Seal
from sandbox.voice.voice import Voice

PATH = "/spraak/"
"""Where sealed sentences hang under: `PATH + seal.address(sentence)`."""
SPELLED = "spel"
"""The name in the query by which a sentence is said sign by sign."""
WORDS = "Word-Times"
"""The header with the word times: JSON, [[start, end], …] in seconds, one pair for each word."""


def speech_routes(voice: Callable[[], Voice], seal: Callable[[], Seal]) -> list[Route]:
    """The route of read-aloud sound: GET /spraak/{address}.

    200 with the sound as body and the header `Word-Times`; 404 for what was not sealed here,
    before any engine is asked; 503 when no engine has sound for it; both without a body.
    """

    async def speech(request: Request) -> Response:
        sentence = seal().opened(request.path_params["address"])
        if sentence is None:
            return _nothing(404)
        if SPELLED in request.query_params:
            sentence = spelled(sentence)
        found = await run_in_threadpool(voice().speech, sentence)
        if found is None:
            return _nothing(503)
        headers = {
            "Cache-Control": "private, max-age=3600",
            "X-Content-Type-Options": "nosniff",
            WORDS: json.dumps(found.words, separators=(",", ":")),
        }
        return Response(found.audio, media_type=found.mime, headers=headers)

    return [Route(PATH + "{address}", speech, methods=["GET"])]


def _nothing(status: int) -> Response:
    return Response(status_code=status, headers={"Cache-Control": "no-store"})
