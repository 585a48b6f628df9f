// What must be copied gets buttons, to copy it and to hear it spelled, and can be shown large.

import { SPELLED } from "./sentences.js";
import { COPYING } from "./texts.js";

const WAYS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const THANKS = 2500; // milliseconds that a button shows that it was done

/** Gives what must be copied from a paper its buttons; may be called as often as the page changes. */
export function dressCopied() {
  for (const cell of document.querySelectorAll("td.over:not(:has(.overknoppen))")) {
    const words = cell.textContent;
    const about = `${cell.closest("tr").querySelector("th")?.textContent ?? ""}: ${words}`;
    const buttons = document.createElement("span");
    buttons.className = "overknoppen";
    buttons.append(
      button("copy", COPYING.copy(about), { kopieer: words }),
      button("speak", COPYING.spell(about), { lees: `${SPELLED}#${cell.id}` }),
    );
    cell.append(buttons);
    if (walked(cell)[0] !== buttons.firstChild) for (const each of buttons.children) each.tabIndex = -1;
    else buttons.lastChild.tabIndex = -1;
  }
}

/** Tab stops once at a table; arrows go to its other buttons. */
export function walkCopied(event) {
  const here = event.target.closest?.(".overknoppen button");
  if (!here || !WAYS[event.key]) return;
  const all = walked(here);
  const next = all[all.indexOf(here) + WAYS[event.key]];
  if (!next) return;
  event.preventDefault();
  here.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

function walked(element) {
  return [...element.closest("table").querySelectorAll(".overknoppen button")];
}

/** Copies the words of a button, or the text of the element that it names. */
export async function copy({ dataset, classList }, say) {
  const words = document.getElementById(dataset.kopieer)?.textContent ?? dataset.kopieer;
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    copyBySelecting(words); // an old browser, or a line that is not safe
  }
  say(COPYING.done(words));
  classList.add("gelukt");
  setTimeout(() => classList.remove("gelukt"), THANKS);
}

function copyBySelecting(words) {
  const at = document.activeElement;
  const field = document.createElement("textarea");
  field.value = words;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
  at?.focus({ preventScroll: true });
}

/** Shows the text of an element as large as the screen allows, each part on a line of its own. */
export function showLarge({ dataset, textContent }) {
  const shown = document.createElement("dialog");
  shown.className = "toonbord";
  shown.dataset.oefenloket = "";
  shown.setAttribute("aria-label", textContent);
  for (const part of document.getElementById(dataset.groot).textContent.match(/[^-]+-?/g)) {
    const line = document.createElement("p");
    line.textContent = part;
    shown.append(line);
  }
  const close = button("cross", "", {});
  close.append(COPYING.close);
  close.onclick = () => shown.close();
  shown.append(close);
  shown.onclose = () => shown.remove();
  document.body.append(shown);
  shown.showModal();
}

function button(icon, name, data) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "knop";
  Object.assign(made.dataset, data);
  if (name) made.setAttribute("aria-label", name);
  const sign = document.createElement("span");
  sign.className = `icoon icoon-${icon}`;
  sign.setAttribute("aria-hidden", "true");
  made.append(sign);
  return made;
}
