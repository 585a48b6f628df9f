// Reads the page aloud, sentence by sentence, and knows where it is.

import { hush, say } from "./device.js";
import { inView } from "./focus.js";
import { markSentence, markWord, placeWords, unmark } from "./highlight.js";
import { fetchSentence, pause, play, resume, setRate, silence, unlock, wordAt } from "./sound.js";
import { ALL, PLACES, firstAfter, firstOf, placeOf, pressedSentence, sentences, textOf, unfold } from "./sentences.js";
import { reveal } from "./sheets.js";
import { chosenRate, chosenVoice } from "./choices.js";

/** What is read: `phase` is "stil", "laadt", "leest", "pauze" or "lukt niet". */
export const reading = { phase: "stil", region: "" };

let queue = [];
let at = 0;
let turn = 0; // grows when something else is to be heard, so that what comes late is ignored
let begun = false;
let redraw = () => {};

/** Calls `see()` whenever `reading` changes. */
export function onReading(see) {
  redraw = see;
}

/** Starts to read a region, or stops when it is being read. */
export function toggle(region) {
  if (reading.region === region) stop();
  else start(region);
}

/** Reads a region from its first sentence, or from the one that stands at or after an element. */
export function start(region, from = null) {
  begin(region, (all) => (from ? firstAfter(all, from) : firstOf(all)));
}

/** Reads what stands at these places, and no more. */
export function startPlaces(selectors) {
  begin(PLACES + selectors.join("\n"), () => 0);
}

/** Reads from the sentence that was pressed, if there is one. */
export function startAt(press) {
  const { region, sentence } = pressedSentence(press) ?? {};
  if (sentence) begin(region, (all) => placeOf(sentence, all));
}

function begin(region, first) {
  performance.mark("oefenloket-druk");
  stop();
  queue = sentences(region);
  const at = first(queue);
  if (!queue[at]) return;
  unlock();
  reading.region = region;
  go(at);
}

/** Silence; the bar goes away. */
export function stop() {
  if (reading.phase === "stil") return false;
  quiet();
  queue = [];
  become("stil", "");
  return true;
}

/** Waits, or goes on. */
export function pauseOrResume() {
  if (reading.phase === "stil") return;
  if (reading.phase === "pauze") return proceed();
  if (begun && !chosenVoice()) pause();
  else quiet();
  become("pauze");
}

/** To the sentence that many further or back, as the page stands now. */
export function step(by) {
  if (reading.phase === "stil") return;
  const current = queue[at];
  queue = sentences(reading.region);
  const stays = placeOf(current, queue);
  const to = Math.max(stays < 0 ? at : stays + by, 0);
  if (to < queue.length) go(to);
  else stop();
}

/** A tempo was chosen. */
export function changeRate() {
  setRate(chosenRate());
}

/** A voice was chosen: the sentence is said again in it. */
export function changeVoice() {
  if (reading.phase !== "stil") go(at);
}

/** Fetches the start of a region: a finger or pointer is near its button. */
export function expect(region) {
  if (reading.phase !== "stil" || chosenVoice()) return;
  const all = sentences(region);
  const first = all[firstOf(all)];
  if (first) fetchSentence(first.token).catch(() => {});
}

/** The page changed: what no longer stands there is not read on. */
export function pageChanged(before, now) {
  if (reading.phase === "stil") return;
  const current = queue[at];
  queue = sentences(reading.region);
  at = placeOf(current, queue);
  if (before.token !== now.token || at < 0) stop();
}

function proceed() {
  if (!begun || chosenVoice()) return go(at);
  become("leest");
  resume().catch(() => become("pauze"));
}

async function go(number) {
  quiet();
  at = number;
  const mine = turn;
  become("laadt");
  try {
    await utter(queue[at], () => mine === turn);
  } catch (error) {
    if (mine === turn) become(error.name === "NotAllowedError" ? "pauze" : "lukt niet");
  }
}

/** Lets a sentence be heard, as long as nothing else is wanted. */
async function utter(sentence, wanted) {
  const on = {
    began: () => wanted() && began(),
    ended: () => wanted() && step(1),
    failed: () => wanted() && become("lukt niet"),
  };
  const voice = sentence.rate < 1 ? undefined : chosenVoice(); // a device reads a code as it likes
  if (voice) {
    const words = show(sentence);
    return say(textOf(sentence, words), voice, chosenRate(), on);
  }
  const sound = await fetchSentence(sentence.token);
  if (!wanted()) return;
  const words = show(sentence);
  let last = -1;
  on.second = (second) => {
    const word = wordAt(sound.times, second);
    if (!wanted() || word === last) return;
    last = word;
    markWord(words?.[word]);
  };
  await play(sound, chosenRate() * sentence.rate, on);
}

function began() {
  if (!begun) performance.mark("oefenloket-klinkt");
  begun = true;
  become("leest");
  const next = queue[at + 1];
  if (next && !chosenVoice()) fetchSentence(next.token).catch(() => {});
}

function quiet() {
  turn += 1;
  begun = false;
  silence();
  hush();
  unmark();
}

function become(phase, region = reading.region) {
  Object.assign(reading, { phase, region });
  redraw();
}

/** Marks a sentence, brings it into view, and gives the places of its words. */
function show({ selector, lengths, before, total }) {
  const element = document.querySelector(selector);
  if (!element) return null;
  reveal(element);
  unfold(element);
  const words = placeWords(element, lengths, before, total);
  markSentence(element, words);
  const place = words?.find(Boolean) ?? element;
  if (!inView(place)) scrollTo(element);
  return words;
}

function scrollTo(element) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "nearest", behavior: calm ? "instant" : "smooth" });
}
