// A computer for visitors: full screen, and only the doors that fit. Kept in this browser.

import { drop, keep, kept } from "./kept.js";

const KIOSK = "oefenloket-kiosk";
const root = document.documentElement;

export function isKiosk() {
  return kept(KIOSK) !== "";
}

/** Stays when everything else is wiped. */
export function keepKiosk() {
  keep(KIOSK, "aan");
}

/** From now on this computer is one for visitors, or no longer. */
export function chooseKiosk(button) {
  if (button.dataset.bezoekers === "aan") keepKiosk();
  else drop(KIOSK);
  show();
  if (isKiosk()) fill();
  else if (document.fullscreenElement) document.exitFullscreen();
}

/** Shows it, and fills the screen at the first press: a browser does that for a press only. */
export function beginKiosk() {
  show();
  document.addEventListener("click", () => isKiosk() && fill());
  addEventListener("storage", show);
}

function show() {
  root.toggleAttribute("data-kiosk", isKiosk());
}

function fill() {
  if (!document.fullscreenElement) root.requestFullscreen?.({ navigationUI: "hide" }).catch(() => {});
}
