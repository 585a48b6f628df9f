// What of a list is done, as somebody ticked it: kept in this browser alone, and never sent.

import { element } from "./elements.js";
import { drop, keep, kept } from "./kept.js";
import { TICKS } from "./texts.js";

const KEPT = "oefenloket-vinkjes"; // by list, the ids of what is done

/** Puts a box before each line; may be called as often as the page changes. */
export function dressTicks() {
  const list = document.querySelector("[data-vinken]");
  for (const line of list?.querySelectorAll("[data-vink]") ?? []) {
    if (!line.querySelector(".vinkje")) line.prepend(box(list.dataset.vinken, line));
  }
}

/** Nothing is ticked any more, in no list. */
export function wipeTicks(say) {
  drop(KEPT);
  for (const one of document.querySelectorAll(".vinkje")) one.checked = false;
  say(TICKS.gone);
}

function box(list, line) {
  const made = element("input", "vinkje");
  made.type = "checkbox";
  made.setAttribute("aria-label", TICKS.of(line.querySelector("h2").textContent));
  made.checked = ticked(list).includes(line.dataset.vink);
  made.addEventListener("change", () => write(list, line.dataset.vink, made.checked));
  return made;
}

function write(list, name, done) {
  const others = ticked(list).filter((one) => one !== name);
  keep(KEPT, JSON.stringify({ ...all(), [list]: done ? [...others, name] : others }));
}

function ticked(list) {
  const those = all()[list];
  return Array.isArray(those) ? those : [];
}

function all() {
  try {
    return Object(JSON.parse(kept(KEPT) || "{}"));
  } catch {
    return {}; // somebody else wrote there
  }
}
