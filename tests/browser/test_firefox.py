"""One whole lesson in Firefox: pressed and typed, read aloud with its words lit, no complaints."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.browser.firefox import Tab, firefox, tab
from tests.browser.serving import Server

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(firefox() is None, reason="there is no Firefox here"),
]
ENTER, ESCAPE = "\ue007", "\ue00c"
LIT = "[...(CSS.highlights?.get('gelezen') ?? [])].join('') !== ''"
SILENT = "document.querySelector('.leesbalk').hidden"
SOON = 8
"""Seconds in which a word is lit where sound works."""
TRIES = 4
STANDS = """document.querySelector('[data-testid=stApp]')?.dataset.testScriptState === 'notRunning'
  && !document.documentElement.hasAttribute('data-vooraf')"""
PRESS = (
    "[...document.querySelectorAll('button')].find(one => one.innerText.trim() === '{}').click()"
)
STEP = "new URLSearchParams(location.search).get('stap')"
TOLD = """[...document.querySelectorAll('.voor li')].filter(
  one => one.querySelector('.antwoord')).map(
  one => ['wat', 'antwoord'].map(
    kind => one.querySelector('.' + kind).innerText.trim().replace(/\\s+/g, ' ')))"""
ASKED = """[...document.querySelectorAll("[class*='st-key-veld-']")].map(
  one => one.querySelector('[role=radiogroup]')?.ariaLabel
    || one.querySelector('input')?.ariaLabel)"""
HELPED = "document.querySelectorAll('.tip, .voor .antwoord').length"
TIP = """[...document.querySelectorAll('button')].find(
  one => /^(Geef een tip|Nog een tip|Laat het antwoord zien)$/.test(one.innerText.trim()))"""
CHOOSE = """(([label, answer]) => {
  const plain = one => one.innerText.trim().replace(/\\s+/g, ' ');
  const groups = [...document.querySelectorAll('[role=radiogroup]')];
  const group = groups.find(one => one.getAttribute('aria-label') === label);
  const options = [...group?.querySelectorAll('label') ?? []];
  const option = options.find(one => plain(one.querySelector('p') ?? one) === answer);
  option?.querySelector('input').click();
  return Boolean(option);
})"""
FOCUS = """(label => [...document.querySelectorAll('input[type=text]')]
  .find(one => one.getAttribute('aria-label') === label).focus())"""
VALUE = "document.activeElement.value"


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Tab]:
    """A fresh Firefox."""
    with tab(tmp_path / "profiel") as one:
        yield one


def press(page: Tab, name: str) -> None:
    """Presses a button of ours by its name."""
    page.run(PRESS.format(name))


def ask(page: Tab) -> None:
    """Asks for tips as long as a question is left that nothing tells."""
    while set(page.run(ASKED)) - {label for label, _ in page.run(TOLD)} and page.run(f"!!{TIP}"):
        before = page.run(HELPED)
        page.run(f"{TIP}.click()")
        page.wait(f"{HELPED} !== {before} && {STANDS}")


def do_step(page: Tab) -> None:
    """Fills in what is told when asked, and presses the button of the screen."""
    here = page.run(STEP)
    ask(page)
    for label, answer in page.run(TOLD):
        if not page.run(f"{CHOOSE}({json.dumps([label, answer])})"):
            page.run(f"{FOCUS}({json.dumps(label)})")
            page.type(answer)
            assert page.run(VALUE) == answer
    page.run("document.querySelector('.st-key-druk button').click()")
    page.wait(f"{STEP} !== '{here}' && {STANDS}")


def read_aloud(page: Tab) -> None:
    """Reads until a word is lit; where there is no sound card the first try may stay silent."""
    for _ in range(TRIES):
        page.run("document.querySelector('.stapkop [data-lees]').focus()")
        page.press(ENTER)
        with suppress(AssertionError):
            page.wait(LIT, SOON)
            break
        page.press(ESCAPE)
        page.wait(SILENT)
    page.wait(LIT)
    page.press(ESCAPE)
    page.wait(SILENT)


def test_a_whole_lesson_is_done_in_firefox(page: Tab, server: Server) -> None:
    page.go(f"{server.url}/?les=op-tijd")
    page.wait(f"{STANDS} && document.querySelectorAll('label[data-testid=stRadioOption]').length")
    press(page, "Begin met de les")
    page.wait(f"Boolean({STEP}) && {STANDS}")
    read_aloud(page)
    for _ in range(30):
        if page.run(STEP) == "_einde":
            break
        do_step(page)
    assert page.run(STEP) == "_einde"
    assert page.run("document.querySelector('h1').innerText").startswith("Gelukt!")
    assert page.complaints == []
