"""Small verbs for browser tests: wait, look, listen, press keys."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import axe_playwright_python
from playwright.sync_api import Locator, Page, Request, WebSocket
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
ENGLISH = frozenset(
    """
    about above add all allowed an and answer any apply are available back be been browse but by
    cancel cannot can choose clear click clipboard close collapse connect connected connection
    continue copy could current data day decrement delete deploy disconnected do does download drag
    drop edit empty enter error exception expand expected failed field file files found from full
    fullscreen have heading here hide how increment invalid key lost made main missing more
    must never new next no not option options out page password please press previous
    read refresh reload remove required rerun results running save search see select server settings
    show sidebar skip something sort streamlit submit success text that the there this too toggle
    traceback try undefined unknown upload use user using value view wait warning was were what when
    which with without wrong yes you your
    """.split()
) - frozenset("an been data drop enter lost main was wrong text server password".split())
"""Words that Streamlit, a browser or Python would use and a Dutch page would not."""

_errors: dict[Page, list[str]] = defaultdict(list)
_hosts: dict[Page, set[str]] = defaultdict(set)
_sockets: dict[Page, WebSocket] = {}
_sent: dict[Page, int] = defaultdict(int)


def record(page: Page) -> Page:
    """Writes down from now on which hosts a page asks and what it complains of."""

    def asked(request: Request) -> None:
        host = urlsplit(request.url).hostname
        if host:
            _hosts[page].add(host)

    def count(_: bytes | str) -> None:
        _sent[page] += 1

    def connected(socket: WebSocket) -> None:
        _hosts[page].add(urlsplit(socket.url).hostname or "")
        _sockets[page] = socket
        socket.on("framesent", count)

    page.on("request", asked)
    page.on("websocket", connected)
    page.on(
        "console", lambda said: _errors[page].append(said.text) if said.type == "error" else None
    )
    page.on("pageerror", lambda error: _errors[page].append(str(error)))
    return page


def hosts_of(page: Page) -> set[str]:
    """The hosts a page asked for anything."""
    return _hosts[page]


def frames_sent(page: Page) -> int:
    """How often the page asked the server to draw something, so far."""
    return _sent[page]


def errors_of(page: Page) -> list[str]:
    """What the page complained of in its console since the last time this was asked."""
    return _errors.pop(page, [])


def settled(page: Page) -> Page:
    """Waits until the run is over, the page stands and nothing is on its way."""
    page.wait_for_selector(
        "[data-testid=stApp][data-test-script-state=notRunning]"
        "[data-test-connection-state=CONNECTED]"
    )
    page.wait_for_function(
        "() => !document.querySelector('[data-testid=stSkeleton], [data-stale=true], #vooraf')"
    )
    page.evaluate("() => new Promise(go => requestAnimationFrame(() => requestAnimationFrame(go)))")
    return page


def run_by(page: Page, button: Locator) -> Page:
    """Presses a button, and when it is one of Streamlit's waits for the run that it causes.

    A run may be over so soon that the page never says it is busy: the server tells the end of it.
    """
    if button.evaluate("button => Boolean(button.closest('.stButton, .stFormSubmitButton'))"):
        with _sockets[page].expect_event("framereceived", _ends_a_run):
            button.click()
    else:
        button.click()
    return settled(page)


def _ends_a_run(payload: bytes | str) -> bool:
    message = ForwardMsg.FromString(payload) if isinstance(payload, bytes) else ForwardMsg()
    return str(message.WhichOneof("type")) == "script_finished"


def visit(page: Page, address: str) -> Page:
    """Opens an address and waits until the page stands."""
    page.goto(address)
    page.wait_for_function("() => document.documentElement.dataset.size")
    return settled(page)


def axe(page: Page) -> list[str]:
    """What axe-core has against the page under WCAG 2.2 A and AA: rule and place, one a line."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found: dict[str, Any] = page.evaluate(
        "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", RULES
    )
    return [
        f"{rule['id']} {node['target']} {node.get('failureSummary', '')}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


STATE = """(await import(document.querySelector('script[src*="/front/"]').src)).state.page"""
"""What the page was told last, as our scripts know it."""


def misread(page: Page) -> list[str]:
    """What is heard in another place than it stands: per region the texts in the order of reading
    against the order of their elements, and texts with a number that nobody reads.
    """
    found: list[str] = page.evaluate(
        """async () => {
          const page = STATE;
          const wrong = [], last = new Map(), heard = new Set();
          for (const [region, selector] of page.read) {
            const one = document.querySelector(selector);
            if (!one) { wrong.push(`${region}: nothing at ${selector}`); continue; }
            const before = last.get(region);
            if (before && !(before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING))
              wrong.push(`${region}: ${one.innerText} is read after ${before.innerText}`);
            last.set(region, one);
            heard.add(one.id);
          }
          for (const one of document.querySelectorAll('[id^="t-"]'))
            if (!heard.has(one.id)) wrong.push(`never read: ${one.innerText}`);
          return heard.size ? wrong : ['nothing is read'];
        }""".replace("STATE", STATE)
    )
    return found


def unheard(page: Page) -> list[str]:
    """What is seen on the page and that its read-aloud button does not read; not the reading
    buttons themselves, what a slider shows while it is moved, or what a sign in the table of a
    class says to a screen reader: its row says where somebody is.
    """
    found: list[str] = page.evaluate(
        """async () => {
          const page = STATE;
          const heard = page.read.map(([, selector]) => document.querySelector(selector));
          const texts = document.createTreeWalker(
            document.querySelector('[data-testid=stMain]'), NodeFilter.SHOW_TEXT);
          const silent = [];
          while (texts.nextNode()) {
            const { data, parentElement: inside } = texts.currentNode;
            if (!/\\p{L}|\\d/u.test(data) || !inside.checkVisibility()) continue;
            if (inside.closest('[aria-hidden=true], [data-lees], .uitleg, .stSlider, .deel'))
              continue;
            if (!heard.some(one => one?.contains(inside))) silent.push(data.trim());
          }
          return silent;
        }""".replace("STATE", STATE)
    )
    return found


def sideways(page: Page) -> int:
    """How many pixels the page can be moved to the side; the document itself never can."""
    found: int = page.evaluate(
        "() => { const m = document.querySelector('[data-testid=stMain]');"
        " return Math.max(m.scrollWidth - m.clientWidth,"
        " document.documentElement.scrollWidth - innerWidth) }"
    )
    return found


def undrawn(page: Page) -> list[str]:
    """Signs that Streamlit draws with letters that we do not send, and that are not drawn by us."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('[data-testid=stIconMaterial]')]
          .filter(one => one.checkVisibility() && getComputedStyle(one).fontSize !== '0px')
          .map(one => one.innerText)"""
    )
    return found


def runs_off(page: Page) -> list[str]:
    """The texts on the sheet that do not fit in their own box: what is beyond it nobody reads."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('.st-key-blad :is(p, li, td, th, h1, h2, h3, a, b)')]
          .filter(one => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1
            && getComputedStyle(one).display !== 'inline'
            && !one.closest('.alleen-horen, [class*=visually]'))
          .map(one => `${one.innerText} (${one.scrollWidth} in ${one.clientWidth})`)"""
    )
    return found


def english(page: Page) -> list[str]:
    """The English words that are seen or heard on the page, each with what stands around it."""
    texts: list[str] = page.evaluate(
        """() => {
          const texts = document.body.innerText.split('\\n');
          for (const one of document.querySelectorAll('*')) {
            if (!one.checkVisibility()) continue;
            for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt']) {
              if (one.getAttribute(name)) texts.push(one.getAttribute(name));
            }
          }
          return [document.title, ...texts];
        }"""
    )
    return [
        f"{word}: {text.strip()}"
        for text in texts
        for word in re.findall(r"[a-z']+", text.lower())
        if word in ENGLISH
    ]


def focused(page: Page) -> str:
    """The name of what has the focus, as a screen reader would say it, or its tag."""
    name: str = page.evaluate(
        """() => {
          const one = document.activeElement;
          const ids = (one.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
          const named = ids.map(id => document.getElementById(id)?.innerText ?? '').join(' ');
          const labels = [...(one.labels ?? [])].map(label => label.innerText).join(' ');
          const text = one.matches('main, section, div, body') ? '' : one.innerText;
          return one.getAttribute('aria-label') || named || labels || text || one.tagName;
        }"""
    )
    return " ".join(name.split())


def tab_to(page: Page, name: str, most: int = 80, backwards: bool = False) -> int:
    """Presses Tab until something with this in its name has the focus; how often that took."""
    seen: list[str] = []
    for times in range(1, most + 1):
        page.keyboard.press("Shift+Tab" if backwards else "Tab")
        seen.append(focused(page)[:40])
        if name.lower() in focused(page).lower():
            return times
    raise AssertionError(f"no {name!r} within {most} tabs; met: {seen}")
