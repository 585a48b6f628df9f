// One question of a form at a time, for who wants it calm: the others wait unseen. Nothing is sent
// before the last one, and nothing that is typed is lost.

import { focusOn, widget } from "./focus.js";
import { page } from "./state.js";

const NAME = ".vraagnummer h3";
const WAYS = ".beurten";
const SEND = ".st-key-druk";
const FIELD = "[class*=st-key-veld-]";
const TYPED = "input:not([type=radio], [type=checkbox])";

let at = -1; // the question that is seen; -1 when the page says where to begin
let turned = () => {};

/** Another place, or something was wrong: at the first wrong question, else at the first one. */
export function beginTurns() {
  at = -1;
}

/** Shows one question; may be called as often as the page changes. */
export function dressTurns() {
  const all = turns();
  if (at < 0) at = Math.max(all.findIndex(isWrong), 0);
  at = Math.min(at, Math.max(all.length - 1, 0));
  const later = new Set(unseen(all));
  for (const part of document.querySelectorAll("[data-wacht]")) wait(part, later.has(part));
  for (const part of later) wait(part, true);
}

/** The other questions, and the ways that lead nowhere now. */
function unseen(all) {
  if (!all.length) return [];
  const other = all.filter((_, number) => number !== at).flat();
  const last = at === all.length - 1;
  const send = last ? [way(1)] : [partOf(document.querySelector(SEND))];
  return [...other, ...send, ...(at ? [] : [way(-1)])].filter(Boolean);
}

/** To the question before (-1) or after this one (1). False when there is none. */
export function turnTo(by) {
  const all = turns();
  const to = all[at + by];
  if (!to) return false;
  at += by;
  to.forEach((part) => wait(part, false));
  const name = to.map((part) => part.querySelector(NAME)).find(Boolean);
  focusOn(name); // before the other is hidden: what was typed there is taken when it is left
  if (document.documentElement.hasAttribute("data-vellen")) name.scrollIntoView();
  dressTurns();
  turned(name);
  return true;
}

/** Shows the question that an element stands in. */
export function showTurnOf(element) {
  const found = turns().findIndex((turn) => turn.some((part) => part.contains(element)));
  if (found < 0 || found === at) return;
  at = found;
  dressTurns();
}

/** Whether an element waits for its turn. */
export function waits(element) {
  return Boolean(element?.closest("[data-wacht]"));
}

/** Begins to follow presses; `see(name)` is called when another question is seen. */
export function listenToTurns(see) {
  turned = see;
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (key !== "Enter" || !target.matches?.(`${FIELD} ${TYPED}`) || !turnTo(1)) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // a form would send itself
  }, true);
}

/** What stands on the page for each question, in order. */
function turns() {
  const found = [];
  const ways = partOf(document.querySelector(WAYS));
  for (const part of ways?.parentElement.children ?? []) {
    if (part === ways || part.querySelector(SEND)) break;
    if (part.querySelector(NAME)) found.push([]);
    found.at(-1)?.push(part);
  }
  return found;
}

/** The part of the form that an element stands in. */
function partOf(element) {
  const form = element?.closest("[data-testid=stForm] > [data-testid=stVerticalBlock], .st-key-scherm");
  return form && [...form.children].find((part) => part.contains(element));
}

function isWrong(turn) {
  return Object.keys(page.invalid).some((key) => turn.some((part) => part.contains(widget(key))));
}

function way(by) {
  return document.querySelector(`${WAYS} [data-beurt="${by}"]`);
}

function wait(part, later) {
  if (part.hidden === later) return;
  part.hidden = later;
  part.toggleAttribute("data-wacht", later);
}
