// The parts of a page by name and kind, for who goes from part to part by ear.

import { PARTS } from "./texts.js";

const KINDS = [
  [".st-key-kop", "banner", ""],
  [".st-key-blad", "main", ""],
  ["main", "group", ""], // Streamlit's own holds the head as well
  [".st-key-toestel, .st-key-telefoon, .st-key-vraagvak", "region", PARTS.screen],
  ["[class*=st-key-kaarten_]", "list", PARTS.lessons],
  ["[class*=st-key-kaarten_] > *", "listitem", ""],
  ["[class*=st-key-groep-]", "group", (place) => place.querySelector(".groepnaam")?.textContent],
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
    const said = typeof name === "function" ? name(place) : name;
    if (place.dataset.deel === role + said) continue;
    place.setAttribute("role", role);
    if (said) place.setAttribute("aria-label", said);
    else place.removeAttribute("aria-label");
    place.dataset.deel = role + said;
  }
}
