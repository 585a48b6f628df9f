"""The address of sound, asked over a real connection."""

import asyncio
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPMessage

import pytest
import uvicorn
from starlette.applications import Starlette

from sandbox.voice import Espeak, Sentence, Speech, Voice, speech_routes, spoken

Get = Callable[[str], tuple[int, HTTPMessage, bytes]]


class Slow:
    """An engine that speaks only when it is allowed to."""

    available = True

    def __init__(self) -> None:
        self.started, self.go_on = threading.Event(), threading.Event()

    def synthesize(self, sentence: Sentence) -> Speech | None:
        if sentence.said != "Ik wacht.":
            return None
        self.started.set()
        assert self.go_on.wait(20)
        return Speech(b"slow", "audio/wav", ((0.0, 1.0),) * len(sentence.words))


SLOW = Slow()
VOICE = Voice([SLOW, Espeak()])


@pytest.fixture(scope="module")
def get() -> Iterator[Get]:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    app = Starlette(routes=speech_routes(lambda: VOICE))
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="info"))
    thread = threading.Thread(target=server.run)
    thread.start()
    limit = time.monotonic() + 20
    while not server.started and time.monotonic() < limit:
        thread.join(0.01)

    def ask(path: str, method: str = "GET") -> tuple[int, HTTPMessage, bytes]:
        connection = HTTPConnection("127.0.0.1", port, timeout=20)
        connection.request(method, path)
        response = connection.getresponse()
        return response.status, response.msg, response.read()

    yield ask
    server.should_exit = True
    thread.join(20)


def test_one_request_gives_sound_and_word_times(get: Get) -> None:
    (sentence,) = spoken("Je krijgt € 1.120 terug.")
    status, headers, body = get("/spraak/" + VOICE.token(sentence))
    assert status == 200
    assert headers["Content-Type"] == "audio/wav"
    assert headers["Cache-Control"].startswith("private")
    assert body.startswith(b"RIFF")
    times = json.loads(headers["Word-Times"])
    assert len(times) == len(sentence.words) == 4
    assert times[-1][1] == pytest.approx((len(body) - 44) / 2 / 22050, abs=0.01)


def test_the_longest_sentence_still_fits_in_the_header(get: Get) -> None:
    sentence = spoken("woord " * 500)[0]
    status, headers, _ = get("/spraak/" + VOICE.token(sentence))
    assert status == 200
    assert len(headers["Word-Times"]) < 2000


@pytest.mark.parametrize("token", ["AAAAAAAAAAAAAAAAAAAAAA", "x", "%00", "%2e%2e"])
def test_an_unknown_token_gives_nothing(get: Get, token: str) -> None:
    status, _, body = get("/spraak/" + token)
    assert (status, body) == (404, b"")


def test_a_known_sentence_without_sound_gives_503() -> None:
    sentence = spoken("Welkom.")[0]
    silent = Voice([])
    (route,) = speech_routes(lambda: silent)
    sent: list[dict[str, object]] = []

    async def receive() -> dict[str, object]:
        return {"type": "http.request"}

    async def send(message: dict[str, object]) -> None:
        sent.append(message)

    path = "/spraak/" + silent.token(sentence)
    scope = {"type": "http", "method": "GET", "path": path, "headers": [], "query_string": b""}
    asyncio.run(Starlette(routes=[route])(scope, receive, send))  # type: ignore[arg-type]
    assert sent[0]["status"] == 503
    assert sent[-1]["body"] == b""


def test_slow_speech_does_not_keep_others_waiting(get: Get) -> None:
    slow, quick = spoken("Ik wacht.")[0], spoken("Dit gaat door.")[0]
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(get, "/spraak/" + VOICE.token(slow))
        assert SLOW.started.wait(20)
        assert get("/spraak/" + VOICE.token(quick))[0] == 200
        assert not waiting.done()
        SLOW.go_on.set()
        assert waiting.result(20)[2] == b"slow"


def test_no_text_reaches_the_log(get: Get, caplog: pytest.LogCaptureFixture) -> None:
    (sentence,) = spoken("Uw wachtwoord is Zonnebloem.")
    with caplog.at_level("DEBUG"):
        assert get("/spraak/" + VOICE.token(sentence))[0] == 200
        assert get("/spraak/onbekend")[0] == 404
    assert "Zonnebloem" not in caplog.text
