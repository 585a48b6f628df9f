// Starts everything when the page loads, and takes in what the page script tells with every run.

import { followAlong, makeRoomAlong, pointAt } from "./alongside.js";
import { drawBar, makeBar } from "./bar.js";
import { hangUp, pickUp } from "./call.js";
import { dressCamera, listenToCamera } from "./camera.js";
import { forgetChoices } from "./choices.js";
import { drawAgainWith, keepConnection } from "./connection.js";
import { copy, dressCopied, showLarge, walkCopied } from "./copying.js";
import { startCountdowns } from "./countdown.js";
import { hangCurtain } from "./curtain.js";
import { standEarly } from "./early.js";
import { dressFields } from "./fields.js";
import { chosenOf, focusField, focusFromTop, focusOn, keepFocus, openElement, restoreFocus, widget } from "./focus.js";
import { closeTab, keepLetters, layOpen, light, listenToLetters } from "./folds.js";
import { follow, inAnotherTab, OURS } from "./going.js";
import { chooseForm, chooseFormWith, closeForms, dressForms, foldForms, hearForm } from "./forms.js";
import { beginKiosk, chooseKiosk } from "./kiosk.js";
import { nameParts } from "./landmarks.js";
import { watchIdle } from "./idle.js";
import { dressKeypad, listenToKeypad, pressKey, shakeWhenWrong } from "./keypad.js";
import { listen } from "./keys.js";
import { chooseFile, openFileWith } from "./lessonfile.js";
import { nextVisitor } from "./leaving.js";
import {
  expect, onReading, pageChanged, pauseOrResume, reading, start, startAt, step, stop, toggle,
} from "./player.js";
import { dressLines, listenToPointing } from "./pointing.js";
import { ALL } from "./sentences.js";
import { arriveAt, closeMenu, dressSheets, look, makeSheets, measure, readAtOnce, reveal, showSheet, toggleMenu, turn } from "./sheets.js";
import { showSlowRuns } from "./slow.js";
import { late, noticeRenewal, tellRenewed } from "./renewed.js";
import { dressNames, wipeNames } from "./names.js";
import { feelPulse } from "./pulse.js";
import { expectQuiet, noticeQuiet } from "./quiet.js";
import { listenToRules, showRules } from "./rules.js";
import { page, renew } from "./state.js";
import { beginTurns, dressTurns, listenToTurns, showTurnOf, turnTo, waits } from "./turns.js";
import { onSwipe } from "./swipe.js";
import { takeAlong } from "./carrying.js";
import { dressTicks, wipeTicks } from "./ticking.js";
import { translateEverything } from "./translate.js";
import { fillAgain, forgetSent, keepTyped } from "./typed.js";
import { onPage, watch, whenSettled } from "./watch.js";
import { beginVisit, markPage } from "./whose.js";
import { closeWord, dressWords, toggleWord, walkWords } from "./words.js";

let live;
let pressed = null; // the button that started the reading

/** Takes in the state of a run; called by the component. */
export function update({ data, setTriggerValue }) {
  if (late) return;
  drawAgainWith(() => setTriggerValue("back", Date.now()));
  chooseFormWith((form) => setTriggerValue("form", form));
  openFileWith((words) => setTriggerValue("file", words));
  const before = renew(data);
  document.documentElement.dataset.size = page.size;
  if (before.size !== page.size || before.token === null) measure();
  if (before.token !== page.token) beginTurns();
  if (before.token !== page.token) arriveAt(page.token, page.focus === "h1");
  keepTitle();
  takeAlong(page.errand);
  followAlong(say);
  hangCurtain(page.curtain);
  expectQuiet();
  if (before.announce !== page.announce) live.textContent = page.announce;
  if (before.opened.join() !== page.opened.join()) {
    layOpen(page.opened);
    whenSettled(() => layOpen(page.opened)); // what this run still had to draw
  }
  whenSettled(() => arrive(before));
}

/** After a run, when the page stands. */
function arrive(before) {
  if (before !== page) pageChanged(before, page);
  forgetSent(before);
  markPage();
  dressPage();
  if (before.token !== page.token) {
    reveal(document.querySelector(page.focus));
    if (page.focus === "h1") readAtOnce();
  }
  look();
  if (before.token === page.token) {
    hearForm(before);
    return restoreFocus();
  }
  shakeWhenWrong();
  if (before.token !== null) focusFromTop(page.focus);
  if (page.autoread) start(ALL, document.querySelector(page.focus));
}

function dressPage() {
  dressForms();
  dressFields();
  dressTurns();
  fillAgain();
  dressKeypad();
  dressCamera();
  dressWords();
  nameParts();
  dressCopied();
  dressReadButtons();
  startCountdowns(say);
  showRules();
  dressSheets();
  keepLetters();
  dressLines();
  light(page.lit);
  makeRoomAlong();
  dressNames();
  dressTicks();
}

/** Lets a screen reader say something. */
function say(words) {
  live.textContent = words;
}

/** The pressed button looks and says it; its name stays, as it must for a button that stays in. */
function dressReadButtons() {
  for (const button of document.querySelectorAll("[data-lees]")) {
    const on = reading.phase !== "stil" && button.dataset.lees === reading.region;
    if (button.getAttribute("aria-pressed") !== String(on)) button.setAttribute("aria-pressed", on);
    const [from, to] = on ? ["icoon-speak", "icoon-stop"] : ["icoon-stop", "icoon-speak"];
    button.querySelector(`.${from}`)?.classList.replace(from, to);
  }
}

/** Streamlit writes its own title when it starts. */
function keepTitle() {
  if (page.title && document.title !== page.title) document.title = page.title;
}

const PRESSES = [
  ["[data-lees]", (button) => {
    pressed = button;
    toggle(button.dataset.lees);
  }],
  ["[data-focus]", (link) => {
    reveal(widget(link.dataset.focus));
    showTurnOf(widget(link.dataset.focus));
    focusField(link.dataset.focus);
  }],
  [".woord", toggleWord],
  ["[data-testid=stSkipToContent]", () => focusOn(document.querySelector("h1"))],
  ["[data-sluit]", closeWord],
  ["[data-open]", (link) => {
    reveal(document.querySelector(link.dataset.open));
    openElement(link.dataset.open);
  }],
  ["[data-tabblad]", closeTab],
  ["[data-spring]", toScreen],
  ["[data-beurt]", (button) => turnTo(Number(button.dataset.beurt))],
  ["[data-vel]", (button) => showSheet(button.dataset.vel)],
  ["[data-menu][aria-expanded]", toggleMenu],
  ["[data-kies-vorm]", chooseForm],
  ["[data-kopieer]", (button) => copy(button, say)],
  ["[data-groot]", showLarge],
  ["[data-lesbestand]", chooseFile],
  ["[data-wis-namen]", (button) => wipeNames(button, say)],
  ["[data-wis-vinken]", () => wipeTicks(say)],
  ["[data-print]", () => print()],
  ["[data-volgende]", nextVisitor],
  ["[data-bezoekers]", chooseKiosk],
  ["[data-herlaad]", () => location.reload()],
  ["[data-toetsen] button", pressKey],
  ["[data-neem-op]", pickUp],
  ["[data-hang-op]", hangUp],
  ["[data-aanwijs]", pointAt],
  [OURS, follow],
];

const SCREEN = ":is(.st-key-toestel, .st-key-telefoon, .st-key-vraagvak)";
const ACTS = "a, button, summary, label, input, select, textarea, [role=slider], .leesbalk";

function press(event) {
  for (const [selector, act] of PRESSES) {
    const button = event.target.closest?.(selector);
    if (!button) continue;
    if (button.matches("a") && inAnotherTab(event)) return;
    if (button.matches("a")) event.preventDefault();
    return act(button);
  }
  if (event.target.closest?.('[href="/klaar"]')) forgetChoices();
  if (!event.target.closest?.(ACTS) && getSelection().isCollapsed) startAt(event);
}

/** Past the task and the papers, to the first field of the screen, or its button. */
function toScreen() {
  const controls = document.querySelectorAll(`${SCREEN} :is(input, textarea, [role=slider], [class*=st-key-veld-] button)`);
  const control = [...controls].find((one) => !waits(one));
  const to = chosenOf(control) ?? document.querySelector(".st-key-druk button");
  reveal(to);
  focusOn(to, "center");
}

/** Another question is seen: who has all read is read it too. */
function heardTurn(name) {
  dressLines();
  dressKeypad();
  if (page.autoread) start(ALL, name);
  else stop();
}

/** A key of its own brings to something: folded things open and close. */
function pressByKey(element) {
  const unseen = element.matches("summary") && !element.checkVisibility();
  reveal(element);
  element.focus();
  if (!unseen || !element.parentElement.open) element.click();
}

/** Starts or stops to read the page; afterwards the focus goes back to where it was. */
function readAll() {
  const at = document.activeElement;
  pressed = at?.matches("body, .leesbalk *") ? pressed : at;
  if (reading.phase === "stil") start(ALL);
  else stop();
}

function near(event) {
  const button = event.target.closest?.("[data-lees]");
  if (button) expect(button.dataset.lees);
}

function begin() {
  document.documentElement.lang = "nl";
  live = document.createElement("div");
  live.className = "alleen-horen";
  live.dataset.oefenloket = "";
  live.setAttribute("aria-live", "polite");
  document.body.append(live);
  makeBar();
  makeSheets();
  onSwipe(turn);
  onReading(() => {
    drawBar(pressed);
    dressReadButtons();
  });
  keepConnection();
  noticeRenewal();
  feelPulse();
  noticeQuiet();
  showSlowRuns();
  translateEverything();
  keepTyped();
  listen({
    read: readAll,
    previous: () => step(-1),
    next: () => (reading.phase === "stil" ? readAll() : step(1)),
    wait: pauseOrResume,
    escape: () => closeWord() || closeForms() || closeMenu() || stop(),
    press: pressByKey,
  });
  keepFocus();
  onPage(() => whenSettled(restoreFocus));
  listenToRules(say);
  listenToKeypad(say);
  listenToTurns(heardTurn);
  listenToCamera(say);
  listenToLetters();
  listenToPointing();
  onPage(dressPage);
  standEarly();
  beginVisit();
  beginKiosk();
  watchIdle();
  watch();
  document.addEventListener("click", press);
  document.addEventListener("keydown", walkCopied);
  document.addEventListener("keydown", walkWords);
  document.addEventListener("focusin", foldForms);
  for (const kind of ["pointerover", "focusin", "pointerdown"]) document.addEventListener(kind, near);
  new MutationObserver(keepTitle).observe(document.querySelector("title"), { childList: true });
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}

if (late) tellRenewed();
else begin();
