// The drawn camera: the frame lies around what was chosen, and the line below says what it found.

import { widget } from "./focus.js";

const seen = new WeakMap();
const followed = new WeakSet();
let say = () => {};

const targets = (key) => [...(widget(key)?.querySelectorAll("[data-testid=stRadioGroup] > div") ?? [])];

/** What is chosen is an attribute: Streamlit lets no event pass. */
function follow(line) {
  const group = targets(line.dataset.camera)[0]?.parentElement;
  if (!group || followed.has(group)) return;
  followed.add(group);
  new MutationObserver(() => dress(line)).observe(group, {
    subtree: true,
    attributeFilter: ["data-selected"],
  });
}

function dress(line) {
  follow(line);
  const all = targets(line.dataset.camera);
  const figures = line.dataset.beelden.split(" ");
  all.forEach((target, at) => {
    const picture = figures[at] ? `url(/assets/pictures/${figures[at]}.svg)` : "none";
    if (target.dataset.beeld === picture) return;
    target.dataset.beeld = picture;
    target.style.setProperty("--beeld", picture);
  });
  const chosen = all.findIndex((target) => target.querySelector("[data-selected]"));
  [...line.children].forEach((words, at) => words.classList.toggle("nu", at === chosen + 1));
  if ((seen.get(line) ?? chosen) !== chosen) say(line.children[chosen + 1].innerText);
  seen.set(line, chosen);
}

/** Puts the pictures in view; may be called as often as the page changes. */
export function dressCamera() {
  document.querySelectorAll("[data-camera]").forEach(dress);
}

/** Lets a screen reader say what is found, with `tell`. */
export function listenToCamera(tell) {
  say = tell;
}
