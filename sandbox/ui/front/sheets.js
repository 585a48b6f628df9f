// On a narrow screen a step is one of three sheets, changed here without the server.

import { focusOn, main } from "./focus.js";
import { SHEETS } from "./texts.js";

const KEYS = { opdracht: "o", papieren: "p", scherm: "s" };
const NAMES = Object.keys(KEYS);
const FIRST = NAMES[0];
export const TURNED = "oefenloket:vel"; // what the page hears when another sheet is shown
const NARROW = 38.9; // times the size of the letters: 700 px with letters of 18 px
const SMALL = 56; // there the buttons above go below the name of the lesson
const root = document.documentElement;

let bar;
let letters = Infinity;
let lesson = "";
let step = "";
let moved = {}; // per sheet how far it was moved, when it was left
let last = {}; // per sheet what had the focus last
const seen = {}; // per sheet what stood on it when it was looked at last

/** Makes the bar; it takes its own room, so that nothing lies behind it. */
export function makeSheets() {
  bar = document.createElement("nav");
  bar.className = "vellenbalk";
  bar.setAttribute("aria-label", SHEETS.bar);
  bar.dataset.oefenloket = "";
  bar.append(...NAMES.map(button));
  document.body.append(bar);
  open(FIRST);
  new ResizeObserver(makeRoom).observe(bar);
  addEventListener("resize", measure);
  document.addEventListener("focusin", ({ target }) => {
    const name = sheetOf(target);
    if (name) last[name] = target;
  });
  measure();
}

/** One sheet at a time where few letters fit; asked when the window or the letters change. */
export function measure() {
  letters = innerWidth / parseFloat(getComputedStyle(root).fontSize);
  root.toggleAttribute("data-smal", letters < SMALL);
  dressSheets();
}

/** The bar is there when there are sheets. */
export function dressSheets() {
  root.toggleAttribute("data-vellen", letters < NARROW && Boolean(document.querySelector(".st-key-taak")));
}

/** To a sheet, and there to where one was before. */
export function showSheet(name) {
  const before = shown();
  if (narrow() && name !== before) {
    moved[before] = main().scrollTop;
    open(name);
    main().scrollTo(0, moved[name] ?? Math.min(moved[before], place(name).offsetTop));
  }
  const back = last[name]?.isConnected && last[name].checkVisibility() ? last[name] : null;
  focusOn(back ?? place(name)?.querySelector(".foutlijst, h2, h3"));
  look();
}

/** Shows the name of the lesson and the ways to other pages, or hides them. */
export function toggleMenu(button) {
  button.setAttribute("aria-expanded", String(root.toggleAttribute("data-menu")));
}

/** Hides them again; the focus goes back to their button. True when they were shown. */
export function closeMenu() {
  const button = document.querySelector("button[data-menu][aria-expanded=true]");
  if (!button) return false;
  toggleMenu(button);
  button.focus();
  return true;
}

/** The next sheet (1) or the one before (-1). */
export function turn(by) {
  const name = NAMES[NAMES.indexOf(shown()) + by];
  if (narrow() && name) showSheet(name);
}

/** Shows the sheet on which an element stands. */
export function reveal(element) {
  const name = sheetOf(element);
  if (!name || name === shown()) return;
  open(name);
  look();
}

/** Shows the sheet with what there is to read at once, where nothing is asked. */
export function readAtOnce() {
  const read = document.querySelector(".st-key-vraagvak");
  if (narrow() && read && !read.querySelector("[class*=st-key-veld-]")) reveal(read);
}

/** Whether an element stands on a sheet that is not shown now. */
export function elsewhere(element) {
  const name = narrow() && sheetOf(element);
  return Boolean(name) && name !== shown();
}

/** Whether an element stands on the sheet that is shown, where one at a time is. */
export function here(element) {
  return narrow() && shown() !== FIRST && sheetOf(element) === shown();
}

/** Another place is asked for: from its top it opens on the first sheet. */
export function arriveAt(token, fromTop) {
  const parts = token.split("/");
  if (parts[0] !== lesson) delete seen.papieren;
  if (step !== `${parts[0]}/${parts[1]}`) delete seen.scherm;
  [lesson, step] = [parts[0], `${parts[0]}/${parts[1]}`];
  [moved, last] = [{}, {}];
  root.removeAttribute("data-menu");
  document.querySelector("button[data-menu]")?.setAttribute("aria-expanded", "false");
  if (fromTop) open(FIRST);
}

/** Remembers what is looked at, and marks the sheets on which something new waits. */
export function look() {
  for (const name of NAMES) {
    const now = partsOf(name);
    if (name === shown()) seen[name] = new Set(now);
    seen[name] ??= new Set(name === "papieren" ? now.filter((part) => !part.startsWith(OPEN)) : now);
    const fresh = now.some((part) => !seen[name].has(part));
    const made = bar.querySelector(`[data-vel=${name}]`);
    made.classList.toggle("nieuw", fresh);
    made.lastElementChild.textContent = fresh ? SHEETS.fresh : "";
  }
}

const OPEN = "open ";

/** What stands on a sheet: the papers and which of them are needed, or the texts. */
function partsOf(name) {
  const sheet = place(name);
  if (!sheet) return [];
  if (name !== "papieren") return [...sheet.querySelectorAll("p, li, td")].map((one) => one.textContent);
  return [...sheet.querySelectorAll("#lade details.papier")].flatMap(({ id, open: lies }) =>
    lies ? [id, OPEN + id] : [id]);
}

function place(name) {
  return document.querySelector(`.st-key-vakken > :nth-child(${NAMES.indexOf(name) + 1})`);
}

function shown() {
  return root.dataset.toont;
}

function narrow() {
  return root.hasAttribute("data-vellen");
}

function sheetOf(element) {
  return NAMES.find((name) => place(name)?.contains(element));
}

function open(name) {
  root.dataset.toont = name;
  for (const made of bar.children) {
    if (made.dataset.vel === name) made.setAttribute("aria-current", "true");
    else made.removeAttribute("aria-current");
  }
  document.dispatchEvent(new Event(TURNED));
}

function makeRoom() {
  root.style.setProperty("--vellenbalk", `${bar.offsetHeight}px`);
}

function button(name) {
  const made = document.createElement("button");
  made.type = "button";
  Object.assign(made.dataset, { vel: name, toets: KEYS[name] });
  const fresh = document.createElement("span");
  fresh.className = "alleen-horen";
  made.append(SHEETS[name], fresh);
  return made;
}
