// The explanation of a difficult word, right after the block it stands in.

import { button, element } from "./elements.js";
import { focusOn } from "./focus.js";
import { page } from "./state.js";
import { walk } from "./walking.js";
import { WORDS } from "./texts.js";

const INSIDE = "li, td, th, dd, dt";
const AFTER = "p, h1, h2, h3, h4, ul, ol, dl, table, summary, figure, div, section";
const TOGETHER = ".veldkop, ul, ol, dl, table";

const told = new Set(); // words that the server knows were opened

let open = null; // {button, panel, word}

/** Opens the word's explanation, or closes it when it is open. */
export function toggleWord(button) {
  const again = open?.button === button && open.panel.isConnected;
  closeWord();
  const word = page.words[button.dataset.woord];
  if (again || !word) return;
  const panel = draw(button.dataset.woord, word);
  const cell = button.closest(INSIDE);
  if (cell) cell.append(panel);
  else button.closest(AFTER).after(panel);
  button.setAttribute("aria-expanded", "true");
  open = { button, panel };
  tell(button.dataset.woord);
  focusOn(panel, "nearest");
}

/** Closes the explanation that is open; the focus goes back to the word. */
export function closeWord() {
  if (!open) return false;
  const { button, panel } = open;
  const focused = panel.contains(document.activeElement);
  const shown = panel.isConnected;
  open = null;
  panel.remove();
  button.setAttribute("aria-expanded", "false");
  if (focused && button.isConnected) button.focus();
  return shown;
}

/** The read-aloud regions of an open word and their texts, in the form of `page.read`. */
export function wordReadables() {
  return Object.entries(page.words).map(([id, [, , tokens]]) => [region(id), ".uitleg-tekst", tokens]);
}

/** Says of each word button that it opens something; Tab stops at one word of a paragraph. */
export function dressWords() {
  for (const button of document.querySelectorAll(".woord:not([aria-expanded])")) {
    button.setAttribute("aria-expanded", "false");
    button.tabIndex = beside(button)[0] === button ? 0 : -1;
  }
}

/** Arrows go to the other words of the paragraph; at its ends they do what they always do. */
export function walkWords(event) {
  const word = event.target.closest?.(".woord");
  if (word) walk(event, word, beside(word));
}

/** The words that stand in the same paragraph, list, table or letter, or at the same question. */
function beside(button) {
  const place = placeOf(button);
  return [...place.querySelectorAll(".woord")].filter((word) => placeOf(word) === place);
}

function placeOf(button) {
  return button.closest(".papier") ?? button.closest(TOGETHER) ?? button.closest(AFTER);
}

/** For Mijn woorden: only the id, and only once; who is nobody here yet keeps nothing. */
function tell(id) {
  if (told.has(id)) return;
  told.add(id);
  fetch("/woord", { method: "POST", body: id }).catch(() => told.delete(id));
}

function region(id) {
  return `woord:${id}`;
}

function draw(id, [title, text]) {
  const panel = element("div", "uitleg");
  panel.setAttribute("role", "group");
  panel.setAttribute("aria-label", WORDS.explains(title));
  panel.dataset.oefenloket = "";
  panel.dataset.uitleg = id;
  const read = button("knop lees", "speak", WORDS.read);
  read.dataset.lees = region(id);
  read.setAttribute("aria-label", WORDS.reads(title));
  const close = button("knop sluit", "cross", WORDS.close);
  close.setAttribute("aria-label", WORDS.closes(title));
  close.dataset.sluit = "";
  const buttons = element("div", "uitleg-knoppen");
  buttons.append(read, close);
  panel.append(element("p", "uitleg-titel", title), element("p", "uitleg-tekst", text), buttons);
  return panel;
}
