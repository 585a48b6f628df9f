// The drawn keypad: brings its digits to the field of a secret number, and shows how many stand there.

import { typeIn } from "./fields.js";
import { widget } from "./focus.js";
import { KEYPAD } from "./texts.js";
import { turnTo, waits } from "./turns.js";

const followed = new WeakSet();
let say = () => {};
let last = ""; // the key of the field that somebody was in last

const rows = () => [...document.querySelectorAll("[data-bolletjes]")];
const fieldOf = (row) => widget(row.dataset.bolletjes)?.querySelector("input");
const isFull = (row) => (fieldOf(row)?.value.length ?? 0) >= row.children.length;

/** The row that the keypad types in: where somebody was, else the first that is not full. */
function current() {
  const all = rows().filter((row) => !waits(row));
  return all.find((row) => row.dataset.bolletjes === last) ?? all.find((row) => !isFull(row)) ?? all.at(-1);
}

function type(row, value) {
  const field = fieldOf(row);
  if (!field || field.disabled) return;
  last = row.dataset.bolletjes;
  typeIn(field, value);
  say(KEYPAD.count(value.length, row.children.length));
}

function add(digit) {
  const row = current();
  if (row && !isFull(row)) type(row, fieldOf(row).value + digit);
}

function wipe() {
  const row = current();
  if (row) type(row, fieldOf(row).value.slice(0, -1));
}

/** On to the next field of the kind; behind the last one the button of the screen. */
function ready() {
  if (turnTo(1)) return;
  const all = rows();
  const next = all[all.indexOf(current()) + 1];
  if (!next) return document.querySelector(".st-key-druk button")?.click();
  last = next.dataset.bolletjes;
  dressKeypad();
  say(fieldOf(next).getAttribute("aria-label"));
}

/** A key of the keypad was pressed. */
export function pressKey(button) {
  const { cijfer, wis, klaar } = button.dataset;
  if (cijfer !== undefined) add(cijfer);
  else if (wis !== undefined) wipe();
  else if (klaar !== undefined) ready();
}

function draw(row, isCurrent) {
  const field = fieldOf(row);
  if (!field) return;
  const seen = field.type === "text";
  row.classList.toggle("nu", isCurrent);
  [...row.children].forEach((dot, at) => {
    dot.classList.toggle("vol", at < field.value.length);
    const sign = seen ? (field.value[at] ?? "") : "";
    if (dot.textContent !== sign) dot.textContent = sign;
  });
  row.classList.toggle("te-veel", field.value.length > row.children.length);
}

/** A run may empty a field a moment after the page stands. */
function follow(field) {
  if (!field || followed.has(field)) return;
  followed.add(field);
  new MutationObserver(dressKeypad).observe(field, { attributeFilter: ["value", "type"] });
}

/** Makes the dots right; may be called as often as the page changes. */
export function dressKeypad() {
  const here = current();
  rows().map(fieldOf).forEach(follow);
  for (const row of rows()) draw(row, row === here);
}

/** The dots shake their head when an answer was not right; the style does, where motion is welcome. */
export function shakeWhenWrong() {
  const wrong = Boolean(document.querySelector(".foutlijst"));
  for (const row of rows()) row.classList.toggle("schudt", wrong);
}

/** Begins to follow what is typed. `tell` lets a screen reader say something. */
export function listenToKeypad(tell) {
  say = tell;
  document.addEventListener("input", dressKeypad);
  document.addEventListener("focusin", ({ target }) => {
    const row = rows().find((each) => fieldOf(each) === target);
    if (!row) return;
    last = row.dataset.bolletjes;
    dressKeypad();
  });
  document.addEventListener("keydown", ({ target, key, altKey, ctrlKey, metaKey }) => {
    if (altKey || ctrlKey || metaKey || !target.closest?.("[data-toetsen]")) return;
    if (/^\d$/.test(key)) add(key);
    else if (key === "Backspace") wipe();
  });
  document.addEventListener("animationend", ({ target }) => target.classList.remove("schudt"));
}
