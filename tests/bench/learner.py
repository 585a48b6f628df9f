"""A learner without a browser: it speaks with the server, reads, fills in, presses."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from http.client import HTTPConnection
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

from tests.bench.shape import FieldShape, Shape, plain
from tests.bench.told import told_in

MAIN = ("druk", "begin_les", "begin", "naar_start")
"""Keys of the buttons that lead on, the surest first; the last one stands at the end."""
TIP = "tip"
"""Key of the button that gives a tip, and the answer after the last."""
MOST_TIPS = 8
"""More than any step has: who still misses an answer goes on without it."""


@dataclass(frozen=True)
class Spent:
    """What one run of the page script cost: seconds until it was whole, and what was sent."""

    seconds: float
    messages: int
    size: int


@dataclass
class Seen:
    """The page after a run: HTML and Markdown in order, and the widgets.

    `live` is what Streamlit calls the part that changes by itself, "" where there is none.
    """

    pieces: list[str] = field(default_factory=list)
    texts: list[Any] = field(default_factory=list)
    radios: list[Any] = field(default_factory=list)
    buttons: dict[str, Any] = field(default_factory=dict)
    order: list[FieldShape] = field(default_factory=list)
    shell: Any = None
    live: str = ""

    def take(self, element: Any) -> None:
        """Adds an element of the page."""
        kind = element.WhichOneof("type")
        if kind in ("html", "markdown"):
            self.pieces.append(getattr(element, kind).body)
        elif kind == "text_input":
            self.texts.append(element.text_input)
            secret = element.text_input.type == element.text_input.PASSWORD
            self.order.append(FieldShape(element.text_input.label, secret=secret))
        elif kind == "radio":
            self.radios.append(element.radio)
            self.order.append(FieldShape(element.radio.label, tuple(element.radio.options)))
        elif kind == "bidi_component":
            self.shell = element.bidi_component
        elif kind == "button":
            self.buttons[element.button.id.rsplit("-", 1)[-1]] = element.button

    @property
    def main(self) -> Any:
        """The button that leads on."""
        return self.buttons[next(key for key in MAIN if key in self.buttons)]

    @property
    def last(self) -> bool:
        """Whether this is the end of the lesson."""
        return MAIN[-1] in self.buttons

    def shape(self) -> Shape:
        """The page as a bare one would show it."""
        main = self.main
        return Shape(
            texts=tuple(filter(None, map(plain, self.pieces))),
            fields=tuple(self.order),
            buttons=tuple(one.label for one in self.buttons.values() if one.id != main.id),
            main=main.label,
        )


class Learner:
    """Somebody with an own cookie and an own connection."""

    def __init__(self, port: int, address: str = "") -> None:
        """`address` is where a proxy says that this learner is."""
        self._port = port
        self._headers = {"X-Forwarded-For": address} if address else {}
        self._socket: ClientConnection
        self._place = ("", "")
        self.seen = Seen()

    @property
    def place(self) -> str:
        """The address of the page that is seen now: "les=eerste-aangifte&stap=sms"."""
        return self._place[0]

    async def arrive(self) -> Spent:
        """Opens the first page."""
        cookie = await asyncio.to_thread(self._cookie)
        self._socket = await connect(
            f"ws://127.0.0.1:{self._port}/_stcore/stream",
            subprotocols=["streamlit"],  # type: ignore[list-item]
            additional_headers={"Cookie": cookie, **self._headers},
            compression=None,
            max_size=None,
            ping_interval=None,
        )
        return await self._run(self._asking())

    async def go(self, query: str) -> Spent:
        """Goes to an address by itself: "pagina=code"."""
        self._place = (query, self._place[1])
        return await self._run(self._asking())

    async def press(self, button: str) -> Spent:
        """Presses a button by its key."""
        asking = self._asking()
        pressed = self.seen.buttons[button].id
        asking.rerun_script.widget_states.widgets.add(id=pressed, trigger_value=True)
        return await self._run(asking)

    async def look(self) -> Spent:
        """Asks how the part of the page that changes by itself is now, as a browser does."""
        asking = self._asking()
        asking.rerun_script.fragment_id = self.seen.live
        asking.rerun_script.is_auto_rerun = True
        seen = self.seen
        spent = await self._run(asking)
        self.seen = seen
        return spent

    async def type(self, words: str, button: str) -> Spent:
        """Types in the only field and presses a button."""
        return await self._run(self._typing(words, button))

    async def type_on(self, words: str, button: str) -> None:
        """The same, without waiting for what comes of it."""
        await self._socket.send(self._typing(words, button).SerializeToString())

    async def ignore(self) -> None:
        """Reads whatever comes, and does nothing with it."""
        async for _ in self._socket:
            pass

    def _typing(self, words: str, button: str) -> BackMsg:
        asking = self._asking()
        states = asking.rerun_script.widget_states
        states.widgets.add(id=self.seen.texts[0].id, string_value=words)
        states.widgets.add(id=self.seen.buttons[button].id, trigger_value=True)
        return asking

    async def leave(self) -> None:
        """Closes the window."""
        await self._socket.close()

    async def press_on(self) -> Spent:
        """Fills in all that the page tells when asked and presses the button that leads on."""
        tips = 0
        while self.lacks_an_answer and tips < MOST_TIPS:
            await self.press(TIP)
            tips += 1
        return await self.lead_on()

    async def press_once(self) -> Spent:
        """One press: for a tip while a question is left that nothing tells, else what leads on."""
        return await (self.press(TIP) if self.lacks_an_answer else self.lead_on())

    @property
    def lacks_an_answer(self) -> bool:
        """Whether a question is left that nothing tells, and a tip can be asked."""
        labels = {one.label for one in (*self.seen.texts, *self.seen.radios)}
        return TIP in self.seen.buttons and not labels <= told_in(self.seen.pieces).keys()

    async def lead_on(self) -> Spent:
        """Fills in all that the page tells and presses the button that leads on."""
        asking = self._asking()
        states = asking.rerun_script.widget_states
        answers = told_in(self.seen.pieces)
        for one in self.seen.texts:
            known = one.value if one.set_value else one.default
            states.widgets.add(id=one.id, string_value=answers.get(one.label, known or "oefenen"))
        for one in self.seen.radios:
            known = one.raw_value if one.set_value else one.options[0]
            states.widgets.add(id=one.id, string_value=answers.get(one.label, known))
        states.widgets.add(id=self.seen.main.id, trigger_value=True)
        return await self._run(asking)

    def _cookie(self) -> str:
        visit = HTTPConnection("127.0.0.1", self._port)
        visit.request("GET", "/", headers=self._headers)
        answer = visit.getresponse()
        answer.read()
        visit.close()
        return (answer.getheader("Set-Cookie") or "").split(";")[0]

    def _asking(self) -> BackMsg:
        asking = BackMsg()
        asking.rerun_script.query_string, asking.rerun_script.page_script_hash = self._place
        asking.rerun_script.widget_states.SetInParent()
        return asking

    async def _run(self, asking: BackMsg) -> Spent:
        query, page = self._place
        elements: dict[tuple[int, ...], Any] = {}
        messages = size = 0
        live = ""
        started = time.perf_counter()
        await self._socket.send(asking.SerializeToString())
        while True:
            packed = await self._socket.recv()
            messages, size = messages + 1, size + len(packed)
            message = ForwardMsg.FromString(packed)
            kind = message.WhichOneof("type")
            if kind == "new_session":
                page = message.new_session.page_script_hash
            elif kind == "page_info_changed":
                query = message.page_info_changed.query_string
            elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
                elements[tuple(message.metadata.delta_path)] = message.delta.new_element
            elif kind == "auto_rerun":
                live = message.auto_rerun.fragment_id
            elif kind == "script_finished":
                break
        spent = Spent(time.perf_counter() - started, messages, size)
        self._place = (query, page)
        self.seen = Seen(live=live)
        for path in sorted(elements):
            self.seen.take(elements[path])
        return spent
