// The parts of a page by name and kind, for who goes from part to part by ear.

import { PARTS } from "./texts.js";

const KINDS = [
  [".st-key-balk", "navigation", PARTS.menu],
  [".st-key-toestel, .st-key-telefoon, .st-key-vraagvak", "region", PARTS.screen],
];

/** Names the parts; what was one and is no more, for Streamlit uses its elements again, is not. */
export function nameParts() {
  const places = new Map(KINDS.flatMap(([selector, role, name]) =>
    [...document.querySelectorAll(selector)].map((place) => [place, [role, name]])));
  for (const place of document.querySelectorAll("[data-deel]")) {
    if (places.has(place)) continue;
    for (const gone of ["role", "aria-label", "data-deel"]) place.removeAttribute(gone);
  }
  for (const [place, [role, name]] of places) {
    if (place.dataset.deel === name) continue;
    place.setAttribute("role", role);
    place.setAttribute("aria-label", name);
    place.dataset.deel = name;
  }
}
