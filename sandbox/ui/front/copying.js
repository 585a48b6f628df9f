// What must be copied gets buttons, to copy it and to hear it spelled, and can be shown large.

import { button, element } from "./elements.js";
import { SPELLED } from "./sentences.js";
import { COPYING } from "./texts.js";
import { walk } from "./walking.js";

const THANKS = 2500; // milliseconds that a button shows that it was done

/** Gives what must be copied from a paper its buttons; may be called as often as the page changes. */
export function dressCopied() {
  for (const cell of document.querySelectorAll("td.over:not(:has(.overknoppen))")) {
    const words = cell.textContent;
    const about = `${cell.closest("tr").querySelector("th")?.textContent ?? ""}: ${words}`;
    const buttons = element("span", "overknoppen");
    buttons.append(
      named("copy", COPYING.copy(about), { kopieer: words }),
      named("speak", COPYING.spell(about), { lees: `${SPELLED}#${cell.id}` }),
    );
    cell.append(buttons);
    if (walked(cell)[0] !== buttons.firstChild) for (const each of buttons.children) each.tabIndex = -1;
    else buttons.lastChild.tabIndex = -1;
  }
}

/** Tab stops once at a table; arrows go to its other buttons. */
export function walkCopied(event) {
  const here = event.target.closest?.(".overknoppen button");
  if (here) walk(event, here, walked(here));
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
  const shown = element("dialog", "toonbord");
  shown.dataset.oefenloket = "";
  shown.setAttribute("aria-label", textContent);
  for (const part of document.getElementById(dataset.groot).textContent.match(/[^-]+-?/g)) {
    shown.append(element("p", "", part));
  }
  const close = button("knop", "cross", COPYING.close);
  close.onclick = () => shown.close();
  shown.append(close);
  shown.onclose = () => shown.remove();
  document.body.append(shown);
  shown.showModal();
}

function named(icon, name, data) {
  const made = button("knop", icon);
  made.setAttribute("aria-label", name);
  Object.assign(made.dataset, data);
  return made;
}
