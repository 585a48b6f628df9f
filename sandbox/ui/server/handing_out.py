"""Where what is handed out is fetched: a file of a lesson, or of all lessons together."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from sandbox.addresses import HANDOUTS
from sandbox.catalog import Catalog
from sandbox.handouts import MOST, SETS, Group
from sandbox.texts import text
from sandbox.ui.server.press import Press
from sandbox.ui.server.printing import made

FORMS: Mapping[str, str] = {"pdf": "application/pdf", "txt": "text/plain", "csv": "text/csv"}
AGAIN = 30
"""Seconds after which to try again."""
_COUNT = re.compile(r"[1-9][0-9]?")


def handout_routes(catalog: Callable[[], Catalog], press: Press | None = None) -> list[Route]:
    """GET /materiaal/…: the file, 404 when there is none, 503 when too many are asked for."""
    printing = press or Press()

    async def handed(request: Request) -> Response:
        lesson, name, form = (request.path_params[key] for key in ("lesson", "name", "form"))
        group = group_of(request.query_params)
        if group is None or form not in FORMS:
            return Response(status_code=404)

        def make() -> bytes:
            return made(catalog(), lesson, name, form, group)

        try:
            file = await printing.file((lesson, name, form, group), make)
        except KeyError:
            return Response(status_code=404)
        if file is None:
            said = f"{text('uitdelen.druk.kop')}\n{text('uitdelen.druk.zin')}"
            return PlainTextResponse(said, 503, {"Retry-After": str(AGAIN)})
        called = f'attachment; filename="oefenloket-{lesson}-{name}.{form}"'
        headers = {"Content-Disposition": called, "Cache-Control": "private, max-age=300"}
        return Response(file, media_type=FORMS[form], headers=headers)

    return [Route(f"{HANDOUTS}/{{lesson}}/{{name}}.{{form}}", handed)]


def group_of(asked: Mapping[str, str]) -> Group | None:
    """The group that an address means; None when there is none like it."""
    count, letter = asked.get("aantal", "1"), asked.get("serie", SETS[0])
    if not _COUNT.fullmatch(count) or int(count) > MOST or letter not in SETS:
        return None
    return Group(letter, int(count))
