// Pointing at a line of a letter or message: by mouse and finger in the letter itself, by key among
// the answers. The answers are Streamlit's; a press on a line chooses the answer with its words.

import { element } from "./elements.js";
import { widget } from "./focus.js";
import { TURNED } from "./sheets.js";
import { POINTING } from "./texts.js";
import { showTurnOf, waits } from "./turns.js";

const LINES = "p, h3, h4, tr, li";
const LETTERS = ".papier, .inhoud, .telefoon, .tweede, .blad, .aanwijsplaat";

let active = ""; // the question that somebody is at

function plain(text) {
  return text.replace(/\s+/g, " ").trim();
}

/** What a line may be called: a row by its label and value, or by its value alone. */
function names(line) {
  if (!line.matches("tr")) return [plain(line.textContent)];
  const cells = [...line.children].map((cell) => plain(cell.textContent));
  return [cells.join(": "), cells.at(-1)];
}

/** What is seen, or will be when its letter is opened. */
function there(line) {
  return (line.closest("details:not([open])") ?? line).checkVisibility();
}

function answers(key) {
  return [...widget(key).querySelectorAll("[data-testid=stRadioOption]")];
}

function chosen(key) {
  return answers(key).findIndex((answer) => answer.querySelector("input").checked);
}

/** Of every question whose lines are all on the page: its lines, in the order of its answers. */
function pointed() {
  const boxes = [...document.querySelectorAll("[data-wijs]")];
  if (!boxes.length) return new Map();
  const lines = [...document.querySelectorAll(LETTERS)]
    .flatMap((letter) => [...letter.querySelectorAll(LINES)]).filter(there);
  const called = new Map(lines.toReversed().flatMap((line) => names(line).map((name) => [name, line])));
  const found = new Map();
  for (const box of boxes) {
    const key = box.dataset.wijs;
    if (!widget(key)) continue;
    const its = answers(key).map((answer) => called.get(plain(answer.querySelector("p").textContent)));
    const all = its.every(Boolean);
    box.hidden = !all || chosen(key) >= 0;
    widget(key).classList.toggle("in-brief", all);
    if (all) found.set(key, its);
  }
  return found;
}

/** The question that a press answers: where somebody is, else the first without an answer. */
function turn(keys) {
  const seen = keys.filter((key) => !waits(widget(key)));
  if (seen.length === 1) return seen[0];
  return keys.find((key) => key === active) ?? keys.find((key) => chosen(key) < 0) ?? keys.at(-1);
}

/** Shows what can be pointed at, and what was; may be called as often as the page changes. */
export function dressLines() {
  for (const line of document.querySelectorAll(".wijsbaar")) {
    line.classList.remove("wijsbaar", "gewezen");
    delete line.dataset.nummers;
  }
  const found = pointed();
  const keys = [...found.keys()];
  const now = turn(keys);
  keys.forEach((key, at) => mark(found.get(key)[chosen(key)], at + 1, key === now, keys.length));
  for (const line of found.get(now) ?? []) line.classList.add("wijsbaar");
  tell(keys, now, found.get(now)?.[0]);
}

function mark(line, number, now, all) {
  if (!line) return;
  line.classList.add("wijsbaar");
  line.classList.toggle("gewezen", now);
  if (all > 1) line.dataset.nummers = [line.dataset.nummers, number].filter(Boolean).join(" ");
}

/** Says in the letter which question a press answers. */
function tell(keys, now, first) {
  let pointer = document.querySelector(".wijzer");
  const letter = first?.checkVisibility() && first.closest(".brief");
  if (!letter) return pointer?.remove();
  if (!letter.contains(pointer)) {
    pointer?.remove();
    pointer = draw();
    letter.querySelector("summary").after(pointer);
  }
  const at = keys.indexOf(now);
  put(pointer.querySelector("b"), widget(now).querySelector("[role=radiogroup]").ariaLabel);
  put(pointer.querySelector("span"), POINTING.turn(at + 1, keys.length));
  pointer.querySelector("[data-stap='-1']").hidden = at === 0;
  pointer.querySelector("[data-stap='1']").hidden = at === keys.length - 1;
}

function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function draw() {
  const pointer = element("div", "wijzer");
  pointer.dataset.oefenloket = "";
  const said = document.createElement("p");
  said.append(document.createElement("span"), document.createElement("b"));
  pointer.append(said, button(-1, POINTING.before), button(1, POINTING.after));
  return pointer;
}

function button(step, label) {
  const made = element("button", "", label);
  made.type = "button";
  made.dataset.stap = step;
  return made;
}

function press({ target }) {
  const step = target.closest(".wijzer button");
  const line = target.closest(".wijsbaar");
  if (!step && !line) return;
  const found = pointed();
  const keys = [...found.keys()];
  const now = turn(keys);
  if (step) {
    active = keys[keys.indexOf(now) + Number(step.dataset.stap)];
    showTurnOf(widget(active));
  }
  else choose(now, found.get(now).indexOf(line));
  dressLines();
}

/** Gives an answer; the next question without one is then the one to answer. */
function choose(key, at) {
  if (at < 0) return;
  answers(key)[at].querySelector("input").click();
  active = "";
}

function follow({ target }) {
  const field = target.closest?.(".in-brief");
  if (!field) return;
  active = [...pointed().keys()].find((key) => widget(key) === field) ?? active;
  requestAnimationFrame(dressLines); // by then the answer is the one that was chosen
}

/** A line that is one explained word is pointed at; in a longer line the word is explained too. */
function pressWord(event) {
  const word = event.target.closest("[data-woord]");
  const line = word?.closest(".wijsbaar");
  if (!line || plain(word.textContent) !== plain(line.textContent)) return;
  event.stopPropagation();
  press({ target: line });
}

/** Begins to follow what is pressed, opened and chosen. */
export function listenToPointing() {
  document.addEventListener("click", pressWord, true);
  document.addEventListener("click", press);
  document.addEventListener("toggle", dressLines, true);
  document.addEventListener(TURNED, dressLines);
  document.addEventListener("focusin", follow);
  document.addEventListener("change", follow);
  document.addEventListener("keyup", follow);
}
