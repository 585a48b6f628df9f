// The curtain of the teacher: all stop for a moment, and go on where they were.

import { element } from "./elements.js";
import { CURTAIN } from "./texts.js";

const ID = "gordijn-tekst"; // also in sandbox/ui/draw.py

/** Shows why somebody has to stop, or takes the curtain away. */
export function hangCurtain(words) {
  const hung = document.querySelector(".lesgordijn");
  if (!words) return hung?.close();
  const shown = hung ?? makeCurtain();
  const said = document.getElementById(ID);
  if (said.textContent !== words) said.textContent = words;
  if (!shown.open) shown.showModal();
}

function makeCurtain() {
  const made = element("dialog", "lesgordijn");
  made.dataset.oefenloket = "";
  made.setAttribute("aria-labelledby", ID);
  const said = element("h2", "", "");
  said.id = ID;
  const read = element("button", "knop lees");
  read.type = "button";
  read.dataset.lees = ID;
  read.append(element("span", "icoon icoon-speak"), element("span", "", CURTAIN.read));
  made.append(said, element("p", "", CURTAIN.stays), read);
  made.addEventListener("cancel", (event) => event.preventDefault());
  made.addEventListener("close", () => made.remove());
  document.body.append(made);
  return made;
}
