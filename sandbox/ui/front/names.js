// Who is who in a class, as its teacher typed it: kept in this browser alone, and never sent.

import { element } from "./elements.js";
import { drop, keep, kept } from "./kept.js";
import { NAMES } from "./texts.js";

const KEPT = "oefenloket-namen"; // by class, and by nickname in it
const LONGEST = 60;

let wiped = ""; // what can be put back, as long as the page stands

/** Puts a field behind each nickname; may be called as often as the page changes. */
export function dressNames() {
  const list = document.querySelector("[data-namen]");
  for (const { cells } of list?.querySelectorAll("tbody tr") ?? []) {
    if (!cells[1].querySelector("input")) cells[1].replaceChildren(field(list, cells[0].textContent));
  }
}

/** All names go out of this browser; pressed once more they are back. */
export function wipeNames(button, say) {
  const before = kept(KEPT);
  if (wiped) keep(KEPT, wiped);
  else drop(KEPT);
  wiped = wiped ? "" : before;
  const told = wiped ? NAMES.back : NAMES.wipe;
  button.querySelector("span:last-child").textContent = told;
  say(wiped ? NAMES.gone : NAMES.there);
  for (const input of document.querySelectorAll("[data-namen] input")) input.replaceWith(anew(input));
}

function field(list, nickname) {
  const made = element("input", "naamveld");
  made.autocomplete = "off";
  made.spellcheck = false;
  made.maxLength = LONGEST;
  made.setAttribute("aria-label", NAMES.of(nickname));
  Object.assign(made.dataset, { klas: list.dataset.namen, bijnaam: nickname });
  made.value = all()[list.dataset.namen]?.[nickname] ?? "";
  made.addEventListener("input", write);
  return made;
}

function anew({ dataset }) {
  const list = document.querySelector("[data-namen]");
  return field(list, dataset.bijnaam);
}

function write({ target: { dataset, value } }) {
  const names = all();
  names[dataset.klas] = { ...names[dataset.klas], [dataset.bijnaam]: value };
  if (!value) delete names[dataset.klas][dataset.bijnaam];
  keep(KEPT, JSON.stringify(names));
}

function all() {
  try {
    return JSON.parse(kept(KEPT) || "{}");
  } catch {
    return {}; // somebody else wrote there
  }
}
