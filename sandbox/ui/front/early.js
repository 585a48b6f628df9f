// The page that came with the address stands until the app does; then the app takes its place, with
// the focus, the way it was scrolled, what was typed and what was pressed meanwhile.

import { put } from "./fields.js";
import { main } from "./focus.js";
import { inAnotherTab, OURS } from "./going.js";
import { onPage, onState, states } from "./watch.js";

const PATIENCE = 3000; // milliseconds after which a page that became another one may come as well
const KEY = /(?:^| )(st-key-[\w-]+)/;
const OWN = "[data-lees], [data-woord], [data-menu], [data-kies-vorm], summary, a[href]:not([kind], [data-testid])";
const FIELD = "input, a, button";
const root = document.documentElement;

let early = document.getElementById("vooraf");
let presses = []; // what was pressed, in order, as places on the page
let late = false;

/** Keeps what is pressed from now on, and takes over as soon as the app stands. */
export function standEarly() {
  if (!early) return;
  early.addEventListener("click", keep, true);
  early.addEventListener("keydown", send, true);
  onPage(takeOver);
  onState((connection, script) => {
    if (connection === "CONNECTED" && script === "notRunning") setTimeout(hurry, PATIENCE);
    takeOver();
  });
}

function hurry() {
  late = true;
  takeOver();
}

/** A press waits for the app; a press on what has no part there is a link as any other. */
function keep(event) {
  const pressed = event.target.closest(`a[kind], ${OURS}, [data-lees], [data-woord], [data-menu], [data-kies-vorm]`);
  if (!pressed || inAnotherTab(event)) return;
  event.preventDefault();
  event.stopPropagation();
  early.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
  pressed.setAttribute("aria-busy", "true");
  presses = [placeOf(pressed)];
}

/** Enter in a line presses the button of its form. */
function send(event) {
  if (event.key !== "Enter" || !event.target.matches("input")) return;
  event.target.closest(".stForm")?.querySelector("a[kind]")?.click();
}

/** Where something stands: in the part with a key, else by its own marks; counted among its equals. */
function placeOf(element) {
  const part = element.closest("[class*=st-key-]:is(.stElementContainer)");
  const key = part && KEY.exec(part.className)?.[1];
  const all = (within) => [...within.querySelectorAll(key ? `.${key} :is(${FIELD})` : OWN)];
  const at = all(early).indexOf(element);
  return () => all(document.getElementById("root"))[at];
}

/** Whether all parts of this page are drawn by the app, or it has become another page. */
function stands() {
  const app = document.getElementById("root");
  if (app.querySelector("[data-testid=stSkeleton]")) return false;
  if (late && states()[1] === "notRunning" && app.querySelector("h1")) return true;
  const keys = [...early.querySelectorAll("[class*=st-key-]")].map((part) => KEY.exec(part.className)[1]);
  return keys.every((key) => app.querySelector(`.${key}`)) && app.querySelector(".st-key-oefenloket");
}

function takeOver() {
  if (!early || !stands()) return;
  const scrolled = early.scrollTop;
  const focused = early.contains(document.activeElement) && placeOf(document.activeElement);
  const fields = [...early.querySelectorAll("input")].map((field) => [field, placeOf(field)]);
  delete root.dataset.vooraf;
  early.remove();
  early = null;
  main().scrollTop = scrolled;
  for (const [field, place] of fields) fill(place(), field);
  if (focused) focused()?.focus({ preventScroll: true });
  for (const place of presses) place()?.click();
}

/** Puts what was typed or chosen in the field of the app, as typing does. */
function fill(field, before) {
  if (!field) return;
  if (before.type === "radio") {
    if (before.checked && !field.checked) field.click();
  } else if (before.value !== before.defaultValue) {
    put(field, before.value);
  }
}
