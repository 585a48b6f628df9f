"""Small verbs for somebody without a mouse: Tab, arrows, space, Enter."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.browsing import settled

_FOCUS = """() => {
  const one = document.activeElement;
  const field = one.closest("[class*='st-key-veld-']");
  return {
    tag: one.tagName,
    kind: one.type ?? '',
    words: (one.innerText ?? '').trim(),
    field: field ? [...field.classList].find(name => name.startsWith('st-key-veld-')) : '',
    label: field?.querySelector('[role=radiogroup]')?.ariaLabel || one.ariaLabel
      || one.labels?.[0]?.innerText.trim() || '',
    send: !!one.closest('.st-key-druk'),
    option: one.closest('[data-testid=stRadioOption]')?.innerText.split('\\n')[0].trim() ?? '',
    ticked: one.checked ?? false,
  };
}"""
"""What has the focus, as far as a page of ours has it."""
_AT_WORK = """() => {
  const one = document.activeElement;
  const screen = one.closest('.st-key-toestel, .st-key-telefoon, .st-key-vraagvak');
  const first = screen?.querySelector("[class*='st-key-veld-']");
  return first ? first.contains(one) : !!screen && !!one.closest('.st-key-druk');
}"""
Focus = dict[str, str | bool]


def focus(page: Page) -> Focus:
    """What has the focus now."""
    found: Focus = page.evaluate(_FOCUS)
    return found


def tab(page: Page) -> Focus:
    """One press on Tab."""
    page.keyboard.press("Tab")
    return focus(page)


def tab_to_button(page: Page, name: str, most: int = 150) -> None:
    """Tabs until a button with exactly these words has the focus."""
    for _ in range(most):
        found = tab(page)
        if found["tag"] == "BUTTON" and found["words"] == name:
            return
    raise AssertionError(f"the keyboard does not lead to {name!r}")


def tab_into(page: Page, place: str, most: int = 150) -> None:
    """Tabs until the focus stands inside what a CSS selector names."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("place => !!document.activeElement.closest(place)", place):
            return
    raise AssertionError(f"the keyboard does not lead to {place!r}")


def enter(page: Page, address: str) -> None:
    """Presses Enter and waits until the address has these words."""
    page.keyboard.press("Enter")
    page.wait_for_function("part => location.search.includes(part)", arg=address)
    settled(page)


def fill_in(page: Page, answers: dict[str, str], most: int = 150) -> None:
    """Tabs through the page; answers each field by its label; stops on the button of the site."""
    done: set[str] = set()
    for _ in range(most):
        found = tab(page)
        if found["send"]:
            return
        field = str(found["field"])
        if field and field not in done:
            done.add(field)
            answer(page, found, answers.get(str(found["label"]), ""))
    raise AssertionError("the keyboard does not lead to the button of the site")


def answer(page: Page, at: Focus, words: str) -> None:
    """Types words, ticks a box, or moves through the options with the arrows."""
    if at["kind"] == "checkbox":
        if (words == "Ja") != at["ticked"]:
            page.keyboard.press("Space")
    elif at["kind"] != "radio":
        page.keyboard.press("Control+a")
        page.keyboard.insert_text(words)
    elif words:
        _choose(page, words)


def _choose(page: Page, words: str) -> None:
    page.keyboard.press("Space")
    for _ in range(14):
        if focus(page)["option"] == words:
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"no option {words!r}")


def presses_to_the_work(page: Page, most: int) -> int:
    """How often Tab or Enter is pressed from the title, across, until the first field of the
    screen has the focus, or its button where there is none; `most` and one more when it never has.
    """
    page.locator("h1").evaluate("title => title.focus()")
    for times in range(1, most + 1):
        across = page.evaluate("() => document.activeElement.matches('.spring')")
        page.keyboard.press("Enter" if across else "Tab")
        if page.evaluate(_AT_WORK):
            return times
    return most + 1
