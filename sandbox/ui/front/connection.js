// Tells that the connection is gone, and draws the page again when it is back.

import { focusAgain } from "./focus.js";
import { CONNECTION } from "./texts.js";
import { onState, states, whenSettled } from "./watch.js";

const PATIENCE = 1500; // milliseconds before a learner is told
const FIRST_TIME = 8000; // the same, for the first connection
const WELCOME = 4000; // how long the good news stays
const LONGEST_DRAW = 5000; // then a learner need not wait for the page any more

let banner;
let timer;
let phase = "eerst"; // then "goed", "weg" and, until the page is drawn again, "terug"
let drawing = false;
let drawAgain = () => {};

/** How to ask for a new run; given by the component with every run. */
export function drawAgainWith(act) {
  drawAgain = act;
}

/** Asks for a new run now. */
export function drawPage() {
  drawAgain();
}

function show(text, kind = "weg") {
  clearTimeout(timer);
  banner.textContent = text;
  banner.dataset.soort = kind;
  banner.hidden = !text;
}

function after(milliseconds, act) {
  clearTimeout(timer);
  timer = setTimeout(act, milliseconds);
}

function become(next) {
  phase = next;
  document.documentElement.dataset.verbinding = next;
}

function look(connection, script) {
  const connected = connection === "CONNECTED";
  if (phase === "eerst" && connected) {
    show("");
    become("goed");
  } else if (!connected && (phase === "goed" || phase === "terug")) {
    after(PATIENCE, () => show(CONNECTION.lost));
    become("weg");
  } else if (connected && phase === "weg") {
    back();
  } else if (phase === "terug") {
    drawing ||= script === "running";
    if (drawing && script === "notRunning") drawn();
  }
}

/** Asks for a new run now, as long as there is a connection. */
export function drawNow() {
  if (phase === "goed") drawAgain();
}

/** A press before the page is drawn again might get lost: the server may have forgotten us. */
function back() {
  become("terug");
  drawing = false;
  after(LONGEST_DRAW, drawn);
  drawAgain();
}

function drawn() {
  const told = !banner.hidden;
  become("goed");
  show(told ? CONNECTION.back : "", "terug");
  if (told) after(WELCOME, () => show(""));
  whenSettled(focusAgain); // Streamlit switches its fields off meanwhile
}

/** Streamlit's own English notice catches the focus; closing it is for this time only. */
function closeForeignNotice() {
  if (phase !== "weg" && phase !== "eerst") return;
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
  new MutationObserver(closeForeignNotice).observe(document.body, { childList: true, subtree: true });
  after(FIRST_TIME, () => show(CONNECTION.never));
  onState(look);
  look(...states());
}
