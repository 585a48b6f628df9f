// The next visitor: nothing of the last one stays in this browser. For ten seconds that can be taken
// back; what it takes lives in the memory of this page only.

import { button, element } from "./elements.js";
import { focusOn } from "./focus.js";
import { isKiosk, keepKiosk } from "./kiosk.js";
import { keep, wipe } from "./kept.js";
import { stop } from "./player.js";
import { page } from "./state.js";
import { LEAVING } from "./texts.js";
import { leave, newVisit, visitNow } from "./whose.js";

const SECONDS = 10;
const AGAIN = 2000; // milliseconds after which it is tried again when there is no connection
const root = document.documentElement;
let curtain = null;

/** Whether the curtain hangs. */
export function isLeaving() {
  return curtain !== null;
}

/** Wipes this browser, and offers to take it back. */
export async function nextVisitor() {
  if (curtain) return;
  stop();
  const before = { visit: visitNow(), title: page.title, kiosk: isKiosk() };
  hang();
  before.kept = wipe();
  if (before.kiosk) keepKiosk();
  newVisit();
  before.back = await giveUp();
  if (before.back) offer(before);
  else leave();
}

/** A curtain over all there is; nothing behind it can be seen, reached or read aloud. */
function hang() {
  curtain = element("dialog", "gordijn");
  curtain.dataset.oefenloket = "";
  curtain.setAttribute("aria-labelledby", "gordijn-kop");
  curtain.addEventListener("cancel", (event) => event.preventDefault());
  const title = element("h1", "", LEAVING.busy);
  title.id = "gordijn-kop";
  const said = element("p", "");
  said.setAttribute("role", "status");
  curtain.append(title, said);
  document.body.append(curtain);
  root.classList.add("weg");
  page.title = document.title = LEAVING.title;
  curtain.showModal();
  focusOn(title);
}

/** What takes it back; asks again as long as the server cannot be reached. */
async function giveUp() {
  for (;;) {
    const answer = await fetch("/volgende", { method: "POST" }).catch(() => null);
    if (answer?.ok) return answer.text();
    curtain.querySelector("p").textContent = LEAVING.lost;
    await new Promise((go) => setTimeout(go, AGAIN));
  }
}

function offer(before) {
  const [title, said] = curtain.children;
  title.textContent = LEAVING.done;
  said.textContent = LEAVING.undo;
  const left = element("p", "aftellen");
  left.setAttribute("aria-hidden", "true");
  const back = button("knop", "back", LEAVING.back);
  const on = button("knop hoofd", "check", LEAVING.next);
  const buttons = element("div", "gordijnknoppen");
  buttons.append(on, back);
  curtain.append(left, buttons, element("p", "", LEAVING.files));
  let seconds = SECONDS;
  const tell = () => left.replaceChildren(element("b", "", String(seconds)), ` ${LEAVING.seconds}`);
  tell();
  const clock = setInterval(() => {
    seconds -= 1;
    tell();
    if (seconds <= 0) finish();
  }, 1000);
  const finish = () => {
    clearInterval(clock);
    leave();
  };
  on.onclick = finish;
  back.onclick = async () => {
    clearInterval(clock);
    back.disabled = on.disabled = true;
    if (await takeBack(before)) return;
    said.textContent = LEAVING.late;
    setTimeout(leave, AGAIN);
  };
  focusOn(title);
}

/** All is as it was; false when the server says that it is too late. */
async function takeBack(before) {
  const answer = await fetch("/toch-niet", { method: "POST", body: before.back }).catch(() => null);
  if (!answer?.ok) return false;
  for (const [name, value] of Object.entries(before.kept)) keep(name, value);
  newVisit(before.visit);
  page.title = document.title = before.title;
  root.classList.remove("weg");
  curtain.close();
  curtain.remove();
  curtain = null;
  focusOn(document.querySelector("h1"));
  return true;
}
