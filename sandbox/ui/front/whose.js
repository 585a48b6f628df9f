// Whose page of the browser's history this is. After the next visitor came, the back button and the
// other tabs lead to the help desk, and to nothing of the one before.

import { keep, kept } from "./kept.js";
import { isKiosk } from "./kiosk.js";

const VISIT = "oefenloket-bezoek";
const DESK = "/?pagina=helpen";
const ALONE = "/"; // where visitors sit by themselves
let mine = "";

/** Marks what stands in the history from here on; tells whether this page is of somebody before. */
export function beginVisit() {
  mine = kept(VISIT) || newName();
  addEventListener("popstate", () => foreign() && leave());
  addEventListener("storage", ({ key }) => [VISIT, null].includes(key) && kept(VISIT) !== mine && leave());
  addEventListener("pagehide", () => document.documentElement.classList.add("weg"));
  if (foreign()) leave();
  else markPage();
}

/** The page that stands now is of this visit; may be called as often as the page changes. */
export function markPage() {
  if (!foreign() && history.state?.bezoek !== mine) {
    history.replaceState({ ...history.state, bezoek: mine }, "");
  }
}

/** From now on somebody else is here; a name of before is somebody who came back. */
export function newVisit(name = newName()) {
  mine = name;
  keep(VISIT, mine);
}

/** Who is here, as the history names it. */
export function visitNow() {
  return mine;
}

/** To a page of nobody, in place of this one. */
export function leave() {
  document.documentElement.classList.add("weg");
  history.replaceState(null, ""); // to its own address a browser takes the mark along
  location.replace(isKiosk() ? ALONE : DESK);
}

function foreign() {
  const marked = history.state?.bezoek;
  return Boolean(marked) && marked !== mine;
}

function newName() {
  const name = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  keep(VISIT, name);
  return name;
}
