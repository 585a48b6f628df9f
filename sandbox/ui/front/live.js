// What changes on a page by itself: taken in without flicker, and without moving who is in it.

import { focusOn } from "./focus.js";
import { morph } from "./morph.js";
import { pageChanged } from "./player.js";
import { page, renewLive } from "./state.js";

let root = null;
let token = "";
let told = "";
let send = () => {};

/** Takes in what stands there now; called by the component. Gives back what takes it away. */
export function update({ data, parentElement, setTriggerValue }) {
  const first = root?.parentElement !== parentElement;
  if (first) begin(parentElement);
  send = (words) => setTriggerValue("doe", words);
  const held = document.activeElement?.closest?.("[data-doe]")?.dataset.doe;
  const fresh = document.createElement("div");
  fresh.innerHTML = data.html;
  morph(root, fresh);
  renewLive(data.read);
  pageChanged(page, page);
  if (first) [token, told] = [data.token, data.announce];
  if (token !== data.token) arrive(data);
  else if (held) stay(held);
  tell(data.announce);
  return leave;
}

function begin(parentElement) {
  root = document.createElement("div");
  root.className = "stHtml levend";
  root.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-doe]");
    if (button) send(button.dataset.doe);
  });
  parentElement.replaceChildren(root);
}

function leave() {
  root = null;
  renewLive([]);
}

/** Something was opened or closed. */
function arrive(data) {
  token = data.token;
  focusOn(root.querySelector(data.focus) ?? root.querySelector("h2"));
}

/** The focus stays on the same button, also when that stands in another row now. */
function stay(held) {
  if (document.activeElement?.dataset.doe === held) return;
  const same = root.querySelector(`[data-doe="${CSS.escape(held)}"]`) ?? root.querySelector("h2");
  focusOn(same, "nearest");
}

function tell(words) {
  if (words === told) return;
  told = words;
  const live = document.querySelector(".alleen-horen[aria-live]");
  if (live && words) live.textContent = words;
}
