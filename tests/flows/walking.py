"""Verbs for walking through Oefenloket without a browser, as one learner at one device."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from types import SimpleNamespace
from typing import Self
from unittest.mock import patch
from urllib.parse import parse_qsl, urlsplit

from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Node as Element
from streamlit.testing.v1.local_script_runner import LocalScriptRunner

from sandbox import progress
from sandbox.fields import kind_of
from sandbox.files import ROOT
from sandbox.keys import Ticket
from sandbox.model import Event, Field, Lesson, Person, Way
from sandbox.pages.place import FINISHED
from sandbox.practice import scene as scenes
from sandbox.practice.scene import Scene
from sandbox.progress import Moment
from sandbox.tasks.showing import labels
from sandbox.ui import runtime
from sandbox.ui.server.cookie import COOKIE
from tests.flows import reading

PAGE = ROOT / "sandbox" / "ui" / "script" / "page.py"
FIELD = "veld-"


def code(number: int) -> str:
    """An oefencode that is the same every time."""
    return progress.new_code(random.Random(number).randrange)


@dataclass(frozen=True)
class Control:
    """A question as it stands on the page; `kind` is text, radio, checkbox or order.

    Of an order the answer is all options with "|" between them.
    """

    key: str
    kind: str
    label: str
    options: tuple[str, ...]
    filled: str


@dataclass(frozen=True)
class Page:
    """What is on screen: pieces of HTML, questions and buttons. Nothing that is not drawn."""

    html: tuple[str, ...]
    controls: tuple[Control, ...]
    buttons: Mapping[str, str]

    def text(self) -> str:
        """All drawn words."""
        return reading.read(self.html).text()


class Walk:
    """One learner in one browser. Every run fails the test when the page script does."""

    def __init__(self, learner: str = "", cookie: str = "") -> None:
        """`learner`: the oefencode of who is here already; `cookie`: a browser that keeps one."""
        self.at = AppTest.from_file(PAGE, default_timeout=60)
        # AppTest looks through all installed packages for components: once is enough.
        self.at._bidi_component_manager = _components()
        self._cookie = cookie and carried(Ticket(cookie, int(time.time())))
        self._page: Page | None = None
        self._scene: Scene | None = None
        if learner:
            self.at.session_state["carried"] = ("", learner)

    @property
    def learner(self) -> str:
        """The oefencode of who is here, or ""."""
        return str(self.at.session_state["carried"][1])

    @property
    def stream(self) -> str:
        """The name in the store of who is here."""
        return runtime.keys().learner(self.learner)

    @property
    def events(self) -> tuple[Event, ...]:
        """What this learner did, as it was kept."""
        return tuple(one.event for one in runtime.store().read(self.stream))

    @property
    def place(self) -> dict[str, str]:
        """The address bar."""
        return {name: _one(value) for name, value in self.at.query_params.items()}

    @property
    def step(self) -> str:
        """The id of the step in the address bar."""
        return self.place.get("stap", "")

    @property
    def finished(self) -> bool:
        """Whether the end of a lesson is on screen."""
        return self.step == FINISHED

    def open(self, **asked: str) -> Self:
        """Goes to an address: `les`, `stap` and `pagina`."""
        self.at.query_params.clear()
        self.at.query_params.update(asked)
        return self.run()

    def run(self) -> Self:
        """Draws the page."""
        self._page = self._scene = None
        with _cookie_sent(self._cookie), _waiting_for_the_end():
            self.at.run()
        assert not self.at.exception, f"{self.place}: {self.at.exception}"
        return self

    def press(self, key: str) -> Self:
        """Presses a button by its key."""
        self.at.button(key=key).click()
        return self.run()

    def follow(self, name: str) -> Self:
        """Goes where a link of the menu leads."""
        link = next(
            one for one in reading.read(self.page().html).every(tag="a") if one.text() == name
        )
        asked = parse_qsl(urlsplit(link.attributes["href"]).query)
        return self.open(**dict(asked))

    def begin(self, lesson: str, way: Way) -> Self:
        """From the list of lessons to the first step of one."""
        if runtime.catalog().lessons[lesson].together:
            self.open(les=lesson)
        else:
            self.open(pagina="lessen").press(f"open_{lesson}")
        self.at.radio(key=f"manier_{lesson}").set_value(way)
        return self.press("begin_les")

    def practise(self) -> Self:
        """On to the practice, past what tells why and how."""
        while self.scene().step.stage in ("why", "look"):
            self.submit(self.right())
        return self

    def fill(self, answers: Mapping[str, str]) -> Self:
        """Fills in fields of the screen, by id; of a choice the id of the option, or ""."""
        for one in self.scene().fields:
            if one.id in answers:
                self._put(one, answers[one.id])
        return self

    def choose(self, control: Control, label: str) -> Self:
        """Chooses an option, or ticks a box with "ja", by the words on the page."""
        one = next(one for one in self.scene().fields if self._key(one) == control.key)
        words = labels(one)
        names = {form: name for name, said in words.items() for form in (said, reading.plain(said))}
        parts = label.split("|") if control.kind == "order" else [label]
        if control.kind == "talk":
            return self._talk(control.key, label.split("|"))
        return self._put(one, ",".join(names.get(part, part) for part in parts))

    def write(self, control: Control, words: str) -> Self:
        """Types into a question that is answered with words."""
        self.at.text_input(key=control.key).set_value(words)
        return self

    def submit(self, answers: Mapping[str, str]) -> Self:
        """Fills in and presses the button of the simulated screen."""
        step = self.step
        self.fill(answers).press("druk")
        return self.press("druk") if self.step == step and self._lingers() else self

    def _lingers(self) -> bool:
        """Whether the step is done, and there was only more to see."""
        return self.scene().done and self.scene().task.lingers

    def lesson(self) -> Lesson:
        """The lesson in the address bar."""
        return runtime.catalog().lessons[self.place["les"]]

    def moment(self, lesson: str) -> Moment:
        """How far this learner is in a lesson now."""
        return progress.moment_in(runtime.catalog().lessons[lesson], self.events)

    def person(self) -> Person:
        """The made-up person of this learner."""
        pairs = progress.History().grown(self.events).pairs
        lesson = self.lesson()
        return runtime.person(lesson.persona, pairs.get(lesson.id, self.learner))

    def scene(self) -> Scene:
        """What the program shows at this step."""
        if self._scene is None:
            services, moment = runtime.catalog().services, self.moment(self.lesson().id)
            self._scene = scenes.scene_at(services, moment, self.person(), self.step)
        return self._scene

    def right(self) -> dict[str, str]:
        """The answers that the content itself expects here, by field id."""
        return right_answers(self.scene())

    def page(self) -> Page:
        """What is on screen."""
        self._page = self._page or self._read()
        return self._page

    def _read(self) -> Page:
        widgets = [*self.at.radio, *self.at.text_input, *self.at.checkbox]
        by_key = {str(one.key): one for one in widgets if str(one.key).startswith(FIELD)}
        html = tuple(self._laid_open(_body(one)) for one in self.at.get("html"))
        orders = _orders(html) | _held(html)
        found = (str(one.key).split("--")[0] for one in _in_order(self.at.main))
        keys = dict.fromkeys(key for key in (*found, *orders) if key in by_key or key in orders)
        return Page(
            html=html,
            controls=tuple(
                orders[key] if key in orders else _control(key, by_key[key]) for key in keys
            ),
            buttons={str(one.key): one.label for one in self.at.button if not one.disabled},
        )

    def _laid_open(self, html: str) -> str:
        """With the papers open that the browser is told to open."""
        shell, *_ = self.at.get("bidi_component")
        for name in json.loads(shell.proto.json)[0]["opened"]:
            html = html.replace(f'id="{name}"', f'id="{name}" open')
        return html

    def says(self, words: str) -> bool:
        """Whether these words stand on the page."""
        return reading.plain(words) in self.page().text()

    def _arrange(self, key: str, ids: list[str]) -> Self:
        """Moves things up, one by one, until they stand in this order."""
        for at, name in enumerate(ids):
            while name in _places(self.page().html, key)[at + 1 :]:
                self.press(f"{key}--{name}--omhoog")
        return self

    def _talk(self, key: str, lines: list[str]) -> Self:
        """Says these lines, one after the other; without any, the first thing until it ends."""
        turn = self.scene().asked.questions[0].turn
        while turn and not any(lines) and (choices := turn(self._held(key) or "").choices):
            if not choices[0][0]:
                return self
            self.press(f"{key}--1")
        if not any(lines):
            return self
        for line in lines:
            bare = line.rstrip(".")
            buttons = self.page().buttons.items()
            self.press(next(at for at, words in buttons if words.rstrip(".") == bare))
        return self

    def _held(self, key: str) -> str | None:
        """What a control of buttons holds; None when there is none with this key."""
        control = _held(self.page().html).get(key)
        return control.filled if control else None

    def _turn(self, one: Field, value: str) -> Self:
        """Presses the buttons of a scale or a talk until it holds this."""
        key, question = self._key(one), self.scene().asked.questions[0]
        ids = [option.id for option in one.options]
        while (held := self._held(key)) != value:
            if question.turn is None:
                way = "meer" if ids.index(held or "") < ids.index(value) else "minder"
            else:
                choices = [name for name, _ in question.turn(held or "").choices]
                if not choices:
                    break
                on = (at for at, name in enumerate(choices, 1) if value.startswith(name))
                way = str(
                    next(on, 1)
                )  # from a talk that went another way one comes back at its end
            self.press(f"{key}--{way}")
        return self

    def _put(self, one: Field, value: str) -> Self:
        key = self._key(one)
        if self._held(key) is not None:
            return self._turn(one, value)
        if _places(self.page().html, key):
            return self._arrange(key, value.split(","))
        kind = kind_of(one.kind)
        if kind.control == "tick":
            self.at.checkbox(key=key).set_value(value == "ja")
        elif kind.chosen:
            self.at.radio(key=key).set_value(value or None)
        else:
            self.at.text_input(key=key).set_value(value)
        return self

    def _key(self, one: Field) -> str:
        return f"{FIELD}{self.place['les']}-{self.step}-{one.id}"


def right_answers(scene: Scene) -> dict[str, str]:
    """The answers that the content expects in a scene; the first option where all are right."""
    answers = {one.id: scene.right(one) for one in scene.fields}
    free = {one.id: next(iter(labels(one)), "") for one in scene.fields if one.free}
    return answers | {name: value for name, value in free.items() if not answers[name]}


def _one(value: str | list[str]) -> str:
    return value if isinstance(value, str) else value[-1]


def _in_order(block: object) -> Iterator[Element]:
    for one in getattr(block, "children", {}).values():
        if hasattr(one, "children"):
            yield from _in_order(one)
        else:
            yield one


def _control(key: str, widget: object) -> Control:
    kind = str(getattr(widget, "type", ""))
    value = getattr(widget, "value", None)
    options = tuple(getattr(widget, "options", ()))
    index = getattr(widget, "index", None) if kind == "radio" else None
    filled = options[index] if index is not None else "" if options else str(value or "")
    return Control(key, kind, str(getattr(widget, "label", "")), options, filled)


def _orders(html: tuple[str, ...]) -> dict[str, Control]:
    """The things to put in order, by the key of their question."""
    found: dict[str, list[str]] = {}
    for row in reading.read(html).every("plek"):
        key = row.attributes["id"].split("--")[0]
        found.setdefault(key, []).append(row.text().split(". ", 1)[1])
    return {
        key: Control(key, "order", "", tuple(words), "|".join(words))
        for key, words in found.items()
    }


def _held(html: tuple[str, ...]) -> dict[str, Control]:
    """Scales and talks, by the key of their question."""
    found = {}
    for kind, look in (("scale", "schaal"), ("talk", "gesprek")):
        for box in reading.read(html).every(look):
            if "data-stand" in box.attributes:
                key = box.attributes["id"].split("--")[0]
                found[key] = Control(key, kind, "", (), box.attributes["data-stand"])
    return found


def _places(html: tuple[str, ...], key: str) -> list[str]:
    """The ids of the things to put in order, as they stand now."""
    rows = (row.attributes["id"].split("--") for row in reading.read(html).every("plek"))
    return [row[1] for row in rows if row[0] == key]


def _body(element: object) -> str:
    return str(getattr(element, "value", ""))


@cache
def _components() -> BidiComponentManager:
    found = BidiComponentManager()
    found.discover_and_register_components(start_file_watching=False)
    return found


def carried(ticket: Ticket) -> str:
    """What a browser sends that was given this ticket."""
    return runtime.keys().seal(COOKIE, ticket)


@contextmanager
def _cookie_sent(cookie: str) -> Iterator[None]:
    """The browser's cookie, which AppTest leaves to whoever stands in for the connection."""
    sent = SimpleNamespace(
        headers=(), cookies={"oefenloket": cookie} if cookie else {}, remote_ip=None
    )
    with patch("streamlit.runtime.context._get_client_context", lambda: sent):
        yield


@contextmanager
def _waiting_for_the_end() -> Iterator[None]:
    """AppTest looks every 10 ms whether the run is over; waiting for its thread is faster."""

    def wait(runner: LocalScriptRunner, timeout: float) -> None:
        thread = runner._script_thread
        if thread is not None:
            thread.join(timeout)
            assert not thread.is_alive(), f"the page took more than {timeout} seconds"

    with patch("streamlit.testing.v1.local_script_runner.require_widgets_deltas", wait):
        yield
