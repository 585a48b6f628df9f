// On a computer for visitors: after five minutes in which nobody does anything it is asked aloud
// whether somebody is there, counting down; then everything is wiped.

import { chosenRate } from "./choices.js";
import { button, element } from "./elements.js";
import { isKiosk } from "./kiosk.js";
import { isLeaving, nextVisitor } from "./leaving.js";
import { reading } from "./player.js";
import { fetchSentence, play, silence } from "./sound.js";
import { IDLE } from "./texts.js";

const QUIET = 5 * 60_000;
const WARNS = 30; // seconds in which one press is enough to stay
const SIGNS = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "scroll", "input"];
const NOBODY = ["", "?pagina=helpen"]; // pages on which nothing of anybody stands

let last = Date.now();
let touched = false;
let warning = null;
let ends = 0;
let spoken = {}; // from the seconds that are left to what is said then

/** Begins to watch. */
export function watchIdle() {
  for (const sign of SIGNS) document.addEventListener(sign, notice, { capture: true, passive: true });
  setInterval(look, 1000);
}

function notice({ isTrusted }) {
  if (!isTrusted) return;
  last = Date.now();
  touched = true;
}

function look() {
  if (!isKiosk() || isLeaving()) return;
  if (warning) return count();
  if (reading.phase === "leest" || reading.phase === "laadt") last = Date.now();
  const somebody = touched || !NOBODY.includes(location.search);
  if (somebody && Date.now() - last >= QUIET) warn();
}

function warn() {
  warning = element("dialog", "blijf");
  warning.dataset.oefenloket = "";
  warning.setAttribute("aria-labelledby", "blijf-kop");
  const title = element("h2", "", IDLE.title);
  title.id = "blijf-kop";
  const left = element("p", "aftellen");
  left.setAttribute("aria-hidden", "true");
  const here = button("knop hoofd", "check", IDLE.here);
  here.onclick = () => warning.close();
  warning.append(title, element("p", "", IDLE.told), left, here);
  warning.onclose = stay;
  document.body.append(warning);
  warning.showModal();
  here.focus();
  ends = Date.now() + WARNS * 1000;
  hear();
  count();
}

/** Fetched now only: most visitors never hear it. */
async function hear() {
  const answer = await fetch("/waarschuwing").catch(() => null);
  spoken = answer?.ok ? await answer.json() : {};
  say(WARNS);
}

function count() {
  const seconds = Math.max(Math.ceil((ends - Date.now()) / 1000), 0);
  const left = warning.querySelector(".aftellen");
  left.replaceChildren(element("b", "", String(seconds)), ` ${IDLE.seconds}`);
  if (seconds < WARNS) say(seconds);
  if (seconds > 0) return;
  warning.onclose = null;
  stay();
  touched = false;
  nextVisitor();
}

/** Says what is to be said with so many seconds left, sentence by sentence. */
async function say(seconds, at = 0) {
  const token = spoken[seconds]?.[at];
  if (!token) return;
  const sound = await fetchSentence(token).catch(() => null);
  if (!sound || !warning) return;
  const on = { began() {}, second() {}, failed() {}, ended: () => say(seconds, at + 1) };
  await play(sound, chosenRate(), on).catch(() => {}); // a browser may refuse until it is pressed
}

function stay() {
  silence();
  warning.remove();
  warning = null;
  last = Date.now();
}
