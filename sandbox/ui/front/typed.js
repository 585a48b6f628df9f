// What somebody filled in and has not sent yet still stands there when they come back from another
// page. It lives in the memory of this page only: it is gone when the page is.

import { page } from "./state.js";
import { typeIn } from "./fields.js";
import { widget } from "./focus.js";

const FIELD = "[class*='st-key-veld-']";
const SEND = ".st-key-druk button, .stFormSubmitButton button";

const filled = new Map(); // from the key of a field to what was typed, the option chosen, or the tick
const drawn = new WeakSet(); // the inputs that have what they should
let sending = false;

/** Begins to remember. */
export function keepTyped() {
  for (const kind of ["input", "click", "keyup"]) document.addEventListener(kind, look, true);
  document.addEventListener("click", ({ target }) => send(target.closest?.(SEND)), true);
  document.addEventListener("keydown", ({ key, target }) => send(key === "Enter" && keyOf(target)), true);
}

/** After a run: what the page left standing is not sent yet. Of who was here before, nothing stays. */
export function forgetSent(before) {
  if (before.errand && before.errand !== page.errand) filled.clear();
  if (!sending) return;
  sending = false;
  filled.clear();
  document.querySelectorAll(`${FIELD} input:not([type=password])`).forEach(remember);
}

/** Fills in again what is drawn anew; may be called as often as the page changes. */
export function fillAgain() {
  if (sending) return;
  for (const [key, value] of filled) {
    for (const input of widget(key)?.querySelectorAll("input") ?? []) {
      if (drawn.has(input)) continue;
      drawn.add(input);
      if (input.type === "radio" || input.type === "checkbox") tick(input, value);
      else if (input.value !== value) typeIn(input, value);
    }
  }
}

function send(pressed) {
  sending ||= Boolean(pressed);
}

/** A choice is drawn a moment after its press, and tells of no change. */
function look({ target }) {
  const field = target.closest?.(FIELD);
  if (field) requestAnimationFrame(() => field.querySelectorAll("input").forEach(remember));
}

function remember(input) {
  const key = keyOf(input);
  if (!key) return;
  drawn.add(input);
  if (input.type === "radio" && !input.checked) return;
  filled.set(key, valueOf(input));
}

function keyOf(input) {
  const classes = [...(input.closest?.(FIELD)?.classList ?? [])];
  return classes.find((one) => one.startsWith("st-key-veld-"))?.slice("st-key-".length);
}

function valueOf(input) {
  return input.type === "checkbox" ? input.checked : input.value;
}

function tick(input, value) {
  const wanted = input.type === "radio" ? input.value === value : value;
  if (wanted !== input.checked && (wanted || input.type === "checkbox")) input.click();
}
