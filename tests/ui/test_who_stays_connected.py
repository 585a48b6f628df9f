"""How many may be connected, and how long asking may take: on real sockets, in this process."""

from __future__ import annotations

import asyncio
import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
import uvicorn
from starlette.types import Message, Receive, Scope, Send
from websockets.sync.client import ClientConnection, connect

from sandbox.ui.server import middleware
from sandbox.ui.server.connections import (
    KEPT_FILES,
    PATIENCE,
    WANTED_FILES,
    WITHOUT_LIMIT,
    Connections,
    most_files,
    nameless,
    raise_file_limit,
    room_here,
)
from sandbox.ui.server.crowd import Crowd, Room
from tests.ui.front import scope_of, told

LONG = 60.0
SHORT = 0.4
ASK = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
POST = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n"
PLENTY = Room(in_all=90, from_one=90)


class Behind:
    """Answers "well"; to /slow when it may; repeats what it hears on a websocket."""

    def __init__(self) -> None:
        self.may = Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _lives(receive, send)
        elif scope["type"] == "websocket":
            await _repeats(receive, send)
        else:
            while (await receive()).get("more_body"):
                pass
            if scope["path"] == "/slow":
                await asyncio.to_thread(self.may.wait, 10)
            await send(START)
            await send({"type": "http.response.body", "body": b"well"})


START: Message = {
    "type": "http.response.start",
    "status": 200,
    "headers": [(b"content-length", b"4")],
}


async def _lives(receive: Receive, send: Send) -> None:
    for done in ("startup", "shutdown"):
        await receive()
        await send({"type": f"lifespan.{done}.complete"})


async def _repeats(receive: Receive, send: Send) -> None:
    await receive()
    await send({"type": "websocket.accept"})
    while (heard := await receive())["type"] == "websocket.receive":
        await send({"type": "websocket.send", "text": heard["text"]})


@dataclass
class Served:
    """A server that listens, what stands behind it, and connections to it."""

    server: uvicorn.Server
    behind: Behind
    stack: ExitStack

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server.servers[0].sockets[0].getsockname()[1])

    def lines(self, number: int, source: str = "127.0.0.1") -> list[socket.socket]:
        """So many connections that say nothing, the first one first."""
        place = ("127.0.0.1", self.port)
        made = [socket.create_connection(place, 10, (source, 0)) for _ in range(number)]
        return [self.stack.enter_context(one) for one in made]

    def socket(self) -> ClientConnection:
        """A websocket that is open."""
        address = f"ws://127.0.0.1:{self.port}/"
        return self.stack.enter_context(connect(address, proxy=None))

    def empties(self) -> None:
        """Waits until nobody is connected."""
        until(lambda: not self.server.server_state.connections)


def at_an_address() -> socket.socket:
    """Where a server can listen."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.bind(("127.0.0.1", 0))
    return listening


@contextmanager
def served(
    room: Room, patience: float = LONG, listening: socket.socket | None = None
) -> Iterator[Served]:
    """A server with these limits."""
    listening = listening or at_an_address()
    listening.listen(100)
    behind = Behind()
    made = uvicorn.Config(
        Connections(behind, room, patience), log_level="critical", lifespan="on",
        timeout_keep_alive=int(LONG), timeout_graceful_shutdown=1,
    )  # fmt: skip
    server = uvicorn.Server(made)
    running = Thread(target=server.run, kwargs={"sockets": [listening]})
    running.start()
    try:
        until(lambda: server.started)
        with ExitStack() as stack:
            yield Served(server, behind, stack)
    finally:
        behind.may.set()
        server.should_exit = True
        running.join()


def until(true: Callable[[], bool]) -> None:
    """Waits for what another thread does."""
    limit = time.monotonic() + 10
    while not true():
        assert time.monotonic() < limit, "it did not happen"
        time.sleep(0.002)  # there is nothing to listen to


def ask(line: socket.socket, words: bytes = ASK) -> bytes:
    """The whole answer."""
    line.sendall(words)
    answer = line.recv(4_096)
    while answer and not answer.endswith(b"well"):
        answer += line.recv(4_096)
    return answer


def ended(line: socket.socket) -> bool:
    """Whether the server broke it off; waits for it."""
    try:
        return line.recv(4_096) == b""
    except ConnectionError:
        return True
    except TimeoutError:
        return False


def test_of_those_that_say_nothing_the_first_goes_and_the_others_stay() -> None:
    with served(Room(in_all=9, from_one=9, silent_from_one=2)) as here:
        first, *others = here.lines(3)
        assert ended(first)
        assert all(ask(one).endswith(b"well") for one in others)


def test_who_asked_something_stays() -> None:
    with served(Room(in_all=9, from_one=9, silent_from_one=2)) as here:
        (asked,) = here.lines(1)
        assert ask(asked).endswith(b"well")
        silent, *_ = here.lines(3)
        assert ended(silent)
        assert ask(asked).endswith(b"well")


def test_one_address_does_not_push_out_another() -> None:
    with served(Room(in_all=9, from_one=9, silent_from_one=2)) as here:
        (home,) = here.lines(1, "127.0.0.2")
        flood, *_ = here.lines(3)
        assert ended(flood)
        assert ask(home).endswith(b"well")


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="other systems have no such socket")
def test_who_comes_without_an_address_is_answered_too(tmp_path: Path) -> None:
    place = str(tmp_path / "s")
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listening.bind(place)
    with (
        served(PLENTY, listening=listening),
        socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line,
    ):
        line.settimeout(10)
        line.connect(place)
        assert ask(line).endswith(b"well")


def test_when_all_is_full_the_newest_goes_and_who_leaves_makes_room() -> None:
    with served(Room(in_all=3, from_one=9)) as here:
        for _ in range(2):
            lines = []
            for _ in range(3):
                lines += here.lines(1)
                assert ask(lines[-1]).endswith(b"well")
            (late,) = here.lines(1)
            assert ended(late)
            for line in lines:
                line.close()
            here.empties()


def test_a_websocket_keeps_its_place_and_gives_it_back() -> None:
    with served(Room(in_all=3, from_one=9)) as here:
        for _ in range(2):
            sockets = [here.socket() for _ in range(3)]
            (late,) = here.lines(1)
            assert ended(late)
            for one in sockets:
                one.send("still here")
                assert one.recv(10) == "still here"
                one.close()
            here.empties()


@pytest.mark.parametrize("said", [b"", b"GET / HTTP/1.1\r\nHost: local", POST, POST + b"half"])
def test_who_asks_too_slowly_is_cut_off(said: bytes) -> None:
    with served(PLENTY, SHORT) as here:
        began = time.monotonic()
        (line,) = here.lines(1)
        line.sendall(said)
        assert ended(line)
        assert time.monotonic() - began > SHORT / 2


def test_who_begins_to_ask_again_must_be_quick_again() -> None:
    with served(PLENTY, SHORT) as here:
        (line,) = here.lines(1)
        assert ask(line).endswith(b"well")
        line.sendall(POST)
        assert ended(line)


def test_who_was_answered_who_waits_for_an_answer_and_who_talks_stay() -> None:
    with served(PLENTY, SHORT) as here:
        answered, waits = here.lines(2)
        talks = here.socket()
        assert ask(answered).endswith(b"well")
        waits.sendall(ASK.replace(b" / ", b" /slow "))
        (silent,) = here.lines(1)
        assert ended(silent)
        here.behind.may.set()
        assert ask(waits, b"").endswith(b"well")
        assert ask(answered).endswith(b"well")
        talks.send("still here")
        assert talks.recv(10) == "still here"


def test_a_body_that_comes_in_pieces_in_time_is_answered() -> None:
    with served(PLENTY) as here:
        (line,) = here.lines(1)
        line.sendall(POST + b"1234")
        assert ask(line, b"56789").endswith(b"well")


def test_no_answer_names_the_program() -> None:
    with served(PLENTY) as here:
        (line,) = here.lines(1)
        head = ask(line).lower()
        assert b"\r\ndate: " in head
        assert b"\r\nserver:" not in head
        assert b"uvicorn" not in head
        said = here.socket().response
        assert said is not None
        assert "Server" not in said.headers


@pytest.mark.parametrize(("in_all", "waiting"), [(30, 10), (9_000, 2_048)])
def test_a_third_of_the_room_may_wait_to_be_looked_at(in_all: int, waiting: int) -> None:
    with served(Room(in_all=in_all, from_one=9)) as here:
        assert here.server.config.backlog == waiting


def test_the_room_is_that_of_this_machine() -> None:
    first: Any = middleware()[0]
    assert (first.cls, first.kwargs) == (Connections, {"room": room_here()})


def test_without_uvicorn_a_question_passes_as_it_is() -> None:
    sent = told(Connections(Behind(), PLENTY), scope_of("/"))
    assert sent == [START, {"type": "http.response.body", "body": b"well"}]


def test_the_name_of_the_program_is_taken_away_and_nothing_else() -> None:
    assert nameless([(b"server", b"x"), (b"date", b"y")]) == [(b"date", b"y")]


def test_a_request_must_come_in_within_ten_seconds() -> None:
    assert PATIENCE == 10.0


@pytest.mark.parametrize(
    ("soft", "hard", "most"),
    [
        (1_024, 524_288, WANTED_FILES),
        (1_024, -1, WANTED_FILES),
        (1_024, 4_096, 4_096),
        (1_024, 1_024, 1_024),
        (-1, -1, WANTED_FILES),
        (65_536, 65_536, 65_536),
    ],
)
def test_as_many_files_may_be_open_as_are_wanted_or_allowed(
    soft: int, hard: int, most: int
) -> None:
    assert most_files(soft, hard, -1) == most
    assert (WANTED_FILES, WITHOUT_LIMIT, KEPT_FILES) == (16_384, 4_096, 256)


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such limit")
def test_the_limit_of_this_process_is_raised() -> None:
    import resource  # other systems do not have it

    was, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(was, 512), hard))
    try:
        most = raise_file_limit()
        assert most > 512
        assert resource.getrlimit(resource.RLIMIT_NOFILE) == (most, hard)
        assert raise_file_limit() == most
        assert room_here() == Room(most - KEPT_FILES, (most - KEPT_FILES) * 3 // 4)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (was, hard))


SMALL = Room(in_all=6, from_one=5, silent=4, silent_from_one=3)


@pytest.mark.parametrize(
    ("already", "asked", "comes", "leaves"),
    [
        ("aaa", "", "a", 0),
        ("baa", "", "a", None),
        ("baaa", "", "a", 1),
        ("bbaa", "", "c", 0),
        ("bac", "", "d", None),
        ("aaaaa", "0123", "a", 4),
        ("aaaaa", "01234", "a", 5),
        ("aaabbb", "012345", "c", 6),
        ("aaabbb", "01235", "c", 4),
        ("aaabb", "01234", "c", None),
        ("aaaab", "01234", "a", None),
    ],
)
def test_who_leaves_when_one_more_comes(
    already: str, asked: str, comes: str, leaves: int | None
) -> None:
    """Letters are addresses, in the order in which they came; numbers say which of them."""
    crowd: Crowd[int] = Crowd(SMALL)
    for number, address in enumerate(already):
        crowd.come(number, address)
        if str(number) in asked:
            crowd.ask(number)
    assert crowd.come(len(already), comes) == leaves


def test_who_asks_or_leaves_twice_counts_once() -> None:
    crowd: Crowd[int] = Crowd(SMALL)
    for number in range(3):
        crowd.come(number, "a")
    for _ in range(2):
        crowd.ask(0)
        crowd.leave(1)
    assert [crowd.come(number, "a") for number in (3, 4)] == [None, None]
    assert crowd.come(5, "a") == 2
    assert len(crowd) == 5


def test_a_school_may_have_so_many_at_once() -> None:
    room = Room(9, 9)
    assert (room.silent, room.silent_from_one) == (512, 128)
