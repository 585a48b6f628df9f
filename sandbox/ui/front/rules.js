// Which rules of a field are met, while somebody types. What is typed is looked at and forgotten.

import { widget } from "./focus.js";

const PATIENCE = 900; // milliseconds without a key before a screen reader is told
let waiting = 0;

function typed(key) {
  return widget(key)?.querySelector("input")?.value ?? "";
}

function isMet(item, value) {
  if (!value) return false;
  const { patroon, zonder } = item.dataset;
  if (patroon !== undefined) return new RegExp(patroon).test(value.trim());
  const other = typed(zonder).trim().toLowerCase();
  return !other || !value.toLowerCase().includes(other);
}

/** Writes the state of every rule; gives the items of which it changed. */
function show(list) {
  const value = typed(list.dataset.regels);
  return [...list.children].filter((item) => {
    const met = isMet(item, value);
    const changed = item.classList.toggle("gehaald", met) !== !item.querySelector(".wel").hidden;
    item.querySelector(".wel").hidden = !met;
    item.querySelector(".nog-niet").hidden = met;
    return changed;
  });
}

/** Puts all states right; may be called as often as the page changes. */
export function showRules() {
  document.querySelectorAll("[data-regels]").forEach(show);
}

/** Begins to follow what is typed. `say` lets a screen reader say what changed. */
export function listenToRules(say) {
  let changed = new Set();
  document.addEventListener("input", () => {
    for (const list of document.querySelectorAll("[data-regels]")) {
      show(list).forEach((item) => changed.add(item));
    }
    clearTimeout(waiting);
    if (!changed.size) return;
    waiting = setTimeout(() => {
      const inOrder = [...document.querySelectorAll("[data-regels] li")];
      const told = inOrder.filter((item) => changed.has(item));
      say(told.map((item) => item.innerText.replace(/\s+/g, " ").trim()).join(". "));
      changed = new Set();
    }, PATIENCE);
  });
}
