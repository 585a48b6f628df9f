// Where the focus goes: to a heading or the list of errors after a step, to a field from a link.

const CONTROL = "input:not([type=hidden]), textarea, select, [role=combobox], button";

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

/** After a step: from the top of the page, so that what stands above the heading is seen too. */
export function focusFromTop(selector) {
  const element = document.querySelector(selector);
  if (!element) return;
  main().scrollTo(0, 0);
  focusOn(element);
}

/** Follows a link to a field: the chosen answer or the first one, or the text input. */
export function focusField(key) {
  const field = widget(key);
  if (!field) return;
  focusOn(field.querySelector("input[type=radio]:checked") ?? field.querySelector(CONTROL), "center");
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
  const { bottom } = main().getBoundingClientRect();
  return box.top >= 0 && (box.bottom <= bottom || box.height > bottom);
}
