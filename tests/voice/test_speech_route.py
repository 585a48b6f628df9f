"""The address of sound, asked over a real connection."""

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
from starlette.routing import Route

from sandbox.voice import Espeak, Seal, Sentence, Speech, Voice, speech_routes, spoken
from tests.waiting import finished

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
SEAL = Seal(b"only for these tests")


@pytest.fixture(scope="module")
def get() -> Iterator[Get]:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    app = Starlette(routes=speech_routes(lambda: VOICE, lambda: SEAL))
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
    status, headers, body = get("/spraak/" + SEAL.address(sentence))
    assert status == 200
    assert headers["Content-Type"] == "audio/wav"
    assert headers["Cache-Control"].startswith("private")
    assert body.startswith(b"RIFF")
    times = json.loads(headers["Word-Times"])
    assert len(times) == len(sentence.words) == 4
    assert times[-1][1] == pytest.approx((len(body) - 44) / 2 / 22050, abs=0.01)


def test_the_longest_sentence_still_fits_in_the_header(get: Get) -> None:
    sentence = spoken("woord " * 500)[0]
    status, headers, _ = get("/spraak/" + SEAL.address(sentence))
    assert status == 200
    assert len(headers["Word-Times"]) < 2000


FOREIGN = Seal(b"the key of somebody else").address(spoken("Zeg mij na.")[0])


@pytest.mark.parametrize(
    "address",
    ["A" * 22, "A" * 100_0, "A" * 10_000, FOREIGN, "x", "%00", "%2e%2e", "Zeg%20mij%20na."],
)
def test_what_was_not_sealed_here_gives_nothing(get: Get, address: str) -> None:
    status, _, body = get("/spraak/" + address)
    assert (status, body) == (404, b"")


def test_what_was_not_sealed_here_is_refused_before_any_voice_is_asked() -> None:
    def no_voice() -> Voice:
        raise AssertionError("a voice was asked")

    (route,) = speech_routes(no_voice, lambda: SEAL)
    assert answered(route, FOREIGN)[0]["status"] == 404


def test_a_known_sentence_without_sound_gives_503() -> None:
    silent = Voice([])
    (route,) = speech_routes(lambda: silent, lambda: SEAL)
    sent = answered(route, SEAL.address(spoken("Welkom.")[0]))
    assert sent[0]["status"] == 503
    assert sent[-1]["body"] == b""


def answered(route: Route, address: str) -> list[dict[str, object]]:
    """What the route sends for an address, without a connection."""
    sent: list[dict[str, object]] = []

    async def receive() -> dict[str, object]:
        return {"type": "http.request"}

    async def send(message: dict[str, object]) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": "GET",
        "path": "/spraak/" + address,
        "headers": [],
        "query_string": b"",
    }
    finished(Starlette(routes=[route])(scope, receive, send))  # type: ignore[arg-type]
    return sent


def test_slow_speech_does_not_keep_others_waiting(get: Get) -> None:
    slow, quick = spoken("Ik wacht.")[0], spoken("Dit gaat door.")[0]
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(get, "/spraak/" + SEAL.address(slow))
        assert SLOW.started.wait(20)
        assert get("/spraak/" + SEAL.address(quick))[0] == 200
        assert not waiting.done()
        SLOW.go_on.set()
        assert waiting.result(20)[2] == b"slow"


def test_no_text_reaches_the_log(get: Get, caplog: pytest.LogCaptureFixture) -> None:
    (sentence,) = spoken("Uw wachtwoord is Zonnebloem.")
    with caplog.at_level("DEBUG"):
        assert get("/spraak/" + SEAL.address(sentence))[0] == 200
        assert get("/spraak/onbekend")[0] == 404
    assert "Zonnebloem" not in caplog.text
