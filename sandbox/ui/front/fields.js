// What Streamlit cannot say about its fields: what is wrong, what helps, and what not to fill in.

import { page } from "./state.js";
import { widget } from "./focus.js";

const UNTOUCHED = {
  autocomplete: "off", autocorrect: "off", spellcheck: "false",
  "data-lpignore": "true", "data-1p-ignore": "true", "data-bwignore": "true", "data-form-type": "other",
};

/** Streamlit makes a link of an address that can be chosen; a press on it would leave the page. */
const LINKS = "[data-testid=stRadioOption] a[href]";

function inputs(key) {
  return [...(widget(key)?.querySelectorAll("input, textarea") ?? [])];
}

/** The group of a choice, the input itself, or the button. */
function named(key) {
  const group = widget(key)?.querySelector("[role=radiogroup]");
  if (group) return [group];
  const found = inputs(key);
  return found.length ? found : [...(widget(key)?.querySelectorAll("button") ?? [])];
}

function set(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function describe(key) {
  const ids = [page.invalid[key], page.described[key]].filter(Boolean).join(" ");
  for (const element of named(key)) {
    set(element, "aria-invalid", page.invalid[key] ? "true" : null);
    set(element, "aria-describedby", ids || null);
    element.dataset.beschreven = "";
  }
}

function undescribe(element) {
  set(element, "aria-invalid", null);
  set(element, "aria-describedby", null);
  delete element.dataset.beschreven;
}

/** What buttons are called that have the same words as others. */
function name() {
  const called = new Map(Object.entries(page.names)
    .flatMap(([key, words]) => named(key).map((button) => [button, words])));
  for (const button of document.querySelectorAll("[data-genoemd]")) {
    if (called.has(button)) continue;
    button.removeAttribute("aria-label");
    delete button.dataset.genoemd;
  }
  for (const [button, words] of called) {
    set(button, "aria-label", words);
    button.dataset.genoemd = "";
  }
}

/** A browser that takes a field for a code offers neither to fill in nor to keep a password. */
function keepOff(input, capitals) {
  set(input, "autocapitalize", capitals ? "characters" : "off");
  for (const [name, value] of Object.entries(UNTOUCHED)) set(input, name, value);
  if (input.type === "password") set(input, "autocomplete", "one-time-code");
}

/** Puts everything right; may be called as often as the page changes. */
export function dressFields() {
  const keys = new Set([...Object.keys(page.invalid), ...Object.keys(page.described)]);
  const described = new Set([...keys].flatMap(named));
  for (const element of document.querySelectorAll("[data-beschreven]")) {
    if (!described.has(element)) undescribe(element);
  }
  keys.forEach(describe);
  name();
  for (const key of page.off) {
    for (const input of inputs(key)) keepOff(input, page.capitals.includes(key));
  }
  for (const input of page.numeric.flatMap(inputs)) set(input, "inputmode", "numeric");
  document.querySelectorAll(LINKS).forEach((link) => link.removeAttribute("href"));
}

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;

/** Puts something in a field as a key would; Streamlit takes it when the field is left. */
export function put(input, value) {
  setValue.call(input, value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The same, and leaves the field. */
export function typeIn(input, value) {
  put(input, value);
  input.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
}
