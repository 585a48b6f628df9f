// Where the focus goes: to a heading or the list of errors after a step, to a field from a link, and
// beside what had it when that leaves the page.

const CONTROL = "input:not([type=hidden]), textarea, select, [role=combobox], button";

let had = null; // what had the focus last
let places = []; // selectors of what it stood in, the nearest first

/** The scrolling part of the page. */
export function main() {
  return document.querySelector("[data-testid=stMain]") ?? document.scrollingElement;
}

/** The element of the widget with this key. */
export function widget(key) {
  return document.querySelector(`.st-key-${CSS.escape(key.trim().replace(/[^a-zA-Z0-9_-]/g, "-"))}`);
}

/** Gives the focus to an element that may not be able to have it, and brings it into view. */
export function focusOn(element, block = "start") {
  if (!element) return;
  if (!element.matches(`${CONTROL}, a[href], summary, [tabindex]`)) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (!inView(element)) element.scrollIntoView({ block });
}

/** Remembers where the focus is, to find the place again when what had it leaves the page. */
export function keepFocus() {
  document.addEventListener("focusin", ({ target }) => {
    if (target.closest(".leesbalk, [role=dialog]")) return;
    had = target;
    places = [];
    for (let one = target; one && one !== document.body; one = one.parentElement) {
      if (one.id) places.push(`#${CSS.escape(one.id)}`);
      const key = [...one.classList].find((name) => name.startsWith("st-key-"));
      if (key) places.push(`.${CSS.escape(key)}`);
    }
  });
}

/** The focus goes to what is nearest to what had it and is gone; never to the page as a whole. */
export function restoreFocus() {
  if (!lost()) return;
  had = null;
  for (const place of places) {
    const near = document.querySelectorAll(`${place} :is(${CONTROL}, a[href], summary, h1, h2, h3)`);
    const seen = [...near].find((one) => one.checkVisibility() && !one.disabled);
    if (seen) return focusOn(seen, "nearest");
  }
  focusOn(document.querySelector("h1"));
}

/** The focus goes back to what had it, which Streamlit had switched off. */
export function focusAgain() {
  if (nowhere() && had?.isConnected) had.focus();
}

function lost() {
  return nowhere() && had && !(had.isConnected && had.checkVisibility());
}

function nowhere() {
  return !document.activeElement || document.activeElement === document.body;
}

/** After a step: from the top of the page, so that what stands above the heading is seen too. */
export function focusFromTop(selector) {
  const element = document.querySelector(selector);
  if (!element) return;
  main().scrollTo(0, 0);
  focusOn(element);
}

/** Follows a link to a field: the chosen answer or the first one, or the text input. */
export function focusField(key) {
  focusOn(chosenOf(widget(key)?.querySelector(CONTROL)), "center");
}

/** Of an answer to choose the one that was chosen, where one was; else the control itself. */
export function chosenOf(control) {
  return control?.closest("[role=radiogroup]")?.querySelector(":checked") ?? control;
}

/** Shows an element, also inside something folded, and goes there. */
export function openElement(selector) {
  const element = document.querySelector(selector);
  for (let fold = element?.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }
  focusOn(element?.matches("details") ? element.querySelector("summary") : element);
}

/** Whether an element is whole on screen, or fills it. */
export function inView(element) {
  const box = element.getBoundingClientRect();
  const { top, bottom } = main().getBoundingClientRect();
  return box.top >= Math.max(top, 0) && (box.bottom <= bottom || box.height > bottom);
}
