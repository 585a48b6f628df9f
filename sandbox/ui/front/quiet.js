// When somebody does nothing for long the page is drawn again: help may be offered on it then.

import { drawPage } from "./connection.js";
import { reading } from "./player.js";
import { page } from "./state.js";

const BUSY = 30_000; // milliseconds: who typed or read on so shortly ago needs nobody
let timer;
let last = 0;

/** Begins to notice that somebody is busy; what is typed or pressed is not looked at. */
export function noticeQuiet() {
  for (const kind of ["keydown", "pointerdown", "wheel"]) {
    addEventListener(kind, () => { last = Date.now(); }, { capture: true, passive: true });
  }
}

/** After every run: from now on it is quiet until something happens. */
export function expectQuiet() {
  clearTimeout(timer);
  if (page.quiet) wait(page.quiet * 1000, Math.min(BUSY, page.quiet * 1000));
}

function wait(milliseconds, rest) {
  timer = setTimeout(() => {
    const left = last + rest - Date.now();
    if (document.hidden || reading.phase !== "stil") wait(rest, rest);
    else if (left > 0) wait(left, rest);
    else drawPage();
  }, milliseconds);
}
