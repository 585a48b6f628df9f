// Tells that the connection is gone, and draws the page again when it is back.

import { CONNECTION } from "./texts.js";
import { onState, states, whenSettled } from "./watch.js";

const PATIENCE = 1500;
const WELCOME = 4000;
const FIRST_TIME = 8000;

let banner;
let timer;
let before = "";
let lost = false;
let focused = null; // the last thing that had the focus
let drawAgain = () => {};

/** How to ask for a new run; given by the component with every run. */
export function drawAgainWith(act) {
  drawAgain = act;
}

function show(text, kind) {
  banner.textContent = text;
  banner.dataset.soort = kind;
  banner.hidden = !text;
}

function later(text, milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(() => show(text, text ? "weg" : ""), milliseconds);
}

function gone() {
  if (lost) return;
  lost = true;
  later(CONNECTION.lost, PATIENCE);
}

function back() {
  clearTimeout(timer);
  const told = lost && !banner.hidden;
  if (lost) drawAgain();
  lost = false;
  show(told ? CONNECTION.back : "", "terug");
  if (told) later("", WELCOME);
  if (focused) whenSettled(() => requestAnimationFrame(restoreFocus));
}

/** Streamlit switches its fields off meanwhile, and with that the focus is lost. */
function restoreFocus() {
  if (focused.isConnected && document.activeElement === document.body) focused.focus();
}

/** Streamlit's own English notice catches the focus; closing it is for this time only. */
function closeForeignNotice() {
  if (!lost) return;
  for (const dialog of document.querySelectorAll("[role=dialog]")) {
    if (/Connection error|Geen verbinding/.test(dialog.textContent)) {
      dialog.querySelector("button")?.click();
    }
  }
}

/** Begins to watch the connection. */
export function keepConnection() {
  banner = document.createElement("div");
  banner.className = "verbinding";
  banner.dataset.oefenloket = "";
  banner.setAttribute("role", "status");
  banner.hidden = true;
  document.body.append(banner);
  onState(look);
  document.addEventListener("focusin", ({ target }) => {
    if (!target.closest("[role=dialog]")) focused = target;
  });
  new MutationObserver(closeForeignNotice).observe(document.body, { childList: true, subtree: true });
  later(CONNECTION.never, FIRST_TIME);
  look(states()[0]);
}

function look(connection) {
  if (connection === before) return;
  if (connection === "CONNECTED") back();
  else if (before === "CONNECTED") gone();
  before = connection;
}
