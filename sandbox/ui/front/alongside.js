// Looking along: both pages ask every second what is new. What is pointed at glows with the visitor
// and is read aloud; what the visitor sees stands on the page of who looks along.

import { drawNow } from "./connection.js";
import { inView } from "./focus.js";
import { startPlaces } from "./player.js";
import { unfold } from "./sentences.js";
import { reveal } from "./sheets.js";
import { page, renewRegion } from "./state.js";
import { ALONG } from "./texts.js";

const EVERY = 1000; // milliseconds
const GLOWS = "aangewezen";
const WHOLE = "button, label, tr, li, summary";

let along = null; // the key of this page, its phase, what it has seen, where that stands
let timer = 0;
let turn = 0; // grows when another state is to be followed, so that what comes late is ignored
let say = () => {};
let stands = null;
const sizes = new ResizeObserver(makeRoomAlong);

/** Follows as long as the page asks for it; called with every run. */
export function followAlong(tell) {
  say = tell;
  const same = along && page.along && along.key === page.along.key && along.phase === page.along.phase;
  if (same || (!along && !page.along)) return;
  turn += 1;
  clearTimeout(timer);
  along = page.along && { ...page.along };
  if (along) timer = setTimeout(ask, along.at ? 0 : EVERY, turn);
}

/** That somebody looks along stands above the page: the page begins below it. */
export function makeRoomAlong() {
  const bar = document.querySelector(".st-key-meekijk:has(.kijkt)");
  if (bar !== stands) {
    sizes.disconnect();
    if (bar) sizes.observe(bar);
  }
  stands = bar;
  document.documentElement.style.setProperty("--meekijkbalk", `${bar?.offsetHeight ?? 0}px`);
}

/** Points at the line that was pressed. */
export async function pointAt(button) {
  const told = await question(` ${button.dataset.aanwijs}`);
  if (!told) return;
  for (const one of document.querySelectorAll(`[data-aanwijs].${GLOWS}`)) one.classList.remove(GLOWS);
  const late = told.html !== undefined;
  if (!late) button.classList.add(GLOWS);
  say(late ? ALONG.late : ALONG.pointed(button.textContent));
  take(told);
}

async function ask(mine) {
  const told = await question();
  if (mine !== turn) return;
  if (told && told.phase !== along.phase) return drawNow();
  if (told) take(told);
  timer = setTimeout(ask, EVERY, mine);
}

/** Null when nobody answers now. */
async function question(pointed = "") {
  const body = `${along.key} ${along.seen}${pointed}`;
  const answer = await fetch("/meekijken", { method: "POST", body }).catch(() => null);
  return answer?.ok ? answer.json().catch(() => null) : null;
}

function take({ seen, places, html, read, title }) {
  if (seen === undefined) return;
  along.seen = seen;
  if (places) glow(places);
  if (html === undefined) return;
  const place = document.getElementById(along.at);
  if (!place) return;
  const had = place.contains(document.activeElement);
  place.innerHTML = html;
  renewRegion(along.at, read);
  if (had) place.querySelector("h2")?.focus();
  say(ALONG.here(title));
}

/** The place that was pointed at glows until the next one, and is read. */
function glow(places) {
  for (const one of document.querySelectorAll(`.${GLOWS}`)) one.classList.remove(GLOWS);
  const found = places.map((place) => document.querySelector(place)).filter(Boolean);
  if (!found.length) return;
  reveal(found[0]);
  for (const one of found) {
    unfold(one);
    (one.closest(WHOLE) ?? one).classList.add(GLOWS);
  }
  if (!inView(found[0])) found[0].scrollIntoView({ block: "center" });
  startPlaces(places);
}
