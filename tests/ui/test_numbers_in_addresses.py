"""An address that holds a number that could be somebody's is sent on before anything answers."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from starlette.types import Message, Receive, Scope, Send

from sandbox.ui.server.numbers import ELSEWHERE, Numbers
from tests.waiting import finished


def answered(path: str, query: str) -> tuple[int, str]:
    """The status of an address, and where it sends somebody; 200 comes from behind the guard."""
    sent: list[Message] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})

    async def receive() -> Message:
        return {"type": "http.request"}

    async def send(message: Message) -> None:
        sent.append(message)

    scope: Scope = {"type": "http", "method": "GET", "path": path, "headers": [],
                    "query_string": query.encode()}  # fmt: skip
    finished(Numbers(app)(scope, receive, send))
    headers = dict(sent[0]["headers"])
    return sent[0]["status"], headers.get(b"location", b"").decode()


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/", "les=111222333"),
        ("/", "naam=Sanne&bsn=111.222.333"),
        ("/", f"stap={quote('111‑222‑333')}"),
        ("/", f"x={quote('１１１２２２３３３')}"),
        ("/", "111222333"),
        ("/", "111222333=x"),
        ("/", "een=111222&twee=333"),
        ("/", "x=0111222333"),
        ("/", "x=%31%31%31222333"),
        ("/", "x=111+222+333"),
        ("/111222333", ""),
        ("/les/111-222-333", ""),
        ("/les/111-222-333", "x=1"),
    ],
)
def test_such_an_address_is_sent_on(path: str, query: str) -> None:
    assert answered(path, query) == (303, ELSEWHERE)


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/", ""),
        ("/", "les=eerste-aangifte&stap=loon-2"),
        ("/", "x=999900006"),
        ("/", "een=12&twee=34"),
        ("/static/js/index.111222333.js", ""),
        ("/spraak/111222333", ""),
        ("/media/111222333.wav", ""),
        ("/component/111222333", ""),
        ("/_stcore/111222333", ""),
        ("/assets/111222333", ""),
        ("/assets/style.css", "v=111222333"),
        ("/klaar", ""),
        ("/", "x=%ff%fe"),
    ],
)
def test_other_addresses_are_answered(path: str, query: str) -> None:
    assert answered(path, query) == (200, "")


def test_the_page_it_is_sent_to_is_not_sent_on() -> None:
    path, query = ELSEWHERE.split("?")
    assert answered(path, query) == (200, "")
