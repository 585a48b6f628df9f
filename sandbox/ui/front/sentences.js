// The sentences of the page in the order in which they are read, and the one under a press.

import { signAt } from "./highlight.js";
import { elsewhere, here } from "./sheets.js";
import { page } from "./state.js";
import { waits } from "./turns.js";
import { wordReadables } from "./words.js";

export const ALL = "alles";
/** Before a region or the selector of a text: sign by sign, and slowly. */
export const SPELLED = "spel:";
/** Before selectors with a new line between them: the texts at these places alone. */
export const PLACES = "plaatsen:";
const SLOWLY = 0.8;
const ERRORS = "fouten";
const FRAME = "kop"; // around every page; read last
const WORD = "woord:";
const FOLDED = "details:not([open]) > :not(summary)";

/** The sentences of a region; `ALL` leaves out what is folded, a region by itself unfolds. */
export function sentences(region) {
  if (region.startsWith(SPELLED)) return spelled(region.slice(SPELLED.length));
  if (region.startsWith(PLACES)) return placed(region.slice(PLACES.length).split("\n"));
  const found = region === ALL
    ? inOrder(page.read).filter(stands)
    : readables().filter(([one, selector]) => one === region && !waits(document.querySelector(selector)));
  return found.flatMap(split);
}

/** What changes by itself is read where it stands: before what stands below it. */
function inOrder(read) {
  const root = document.querySelector(".levend");
  if (!root) return read;
  const inside = ([, selector]) => root.contains(document.querySelector(selector));
  const below = ([, selector]) => {
    const one = document.querySelector(selector);
    return one && root.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
  };
  const rest = read.filter((one) => !inside(one));
  const at = rest.findIndex((one) => one[0] === FRAME || below(one));
  const place = at < 0 ? rest.length : at;
  return [...rest.slice(0, place), ...read.filter(inside), ...rest.slice(place)];
}

/** Where reading begins: at what went wrong, else at the top of the sheet that is looked at. */
export function firstOf(queue) {
  if (queue[0]?.region === ERRORS) return 0;
  return Math.max(queue.findIndex(({ selector }) => here(document.querySelector(selector))), 0);
}

/** The first sentence that stands at or after an element. */
export function firstAfter(queue, element) {
  const LATER = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY;
  const first = queue.findIndex(({ selector }) => {
    const one = document.querySelector(selector);
    return one === element || (one && element.compareDocumentPosition(one) & LATER);
  });
  return Math.max(first, 0);
}

/** The sentence that was pressed, with the region it is read with; undefined beside all sentences. */
export function pressedSentence({ target, clientX, clientY }) {
  const under = readables().filter(([, selector]) => document.querySelector(selector)?.contains(target));
  const readable = under.at(-1);
  if (!readable) return undefined;
  const sign = signAt(document.querySelector(readable[1]), clientX, clientY);
  const all = split(readable);
  const region = readable[0].startsWith(WORD) ? readable[0] : ALL;
  return { region, sentence: all.findLast(({ before }) => before <= sign) ?? all[0] };
}

/** The place of the same sentence in a list of sentences, or -1. */
export function placeOf(sentence, queue) {
  return queue.findIndex((one) =>
    one.token === sentence.token && one.selector === sentence.selector && one.before === sentence.before);
}

/** Opens what an element is folded in. */
export function unfold(element) {
  for (let inside = element.closest(FOLDED); inside; inside = inside.closest(FOLDED)) {
    inside.parentElement.open = true;
  }
}

/** The words of a sentence as they stand there, for a voice of the device. */
export function textOf({ selector }, words) {
  const placed = words?.filter(Boolean) ?? [];
  const element = document.querySelector(selector);
  return placed.length ? placed.join(" ") : element?.value || element?.textContent || "";
}

function readables() {
  return [...page.read, ...wordReadables()];
}

/** Whether a text is seen, here or on another sheet; of a field only what stood there at first. */
function stands([, selector, , start]) {
  const element = document.querySelector(selector);
  if (!element || (start !== undefined && element.value !== start)) return false;
  return element.checkVisibility() || (elsewhere(element) && !element.closest(`${FOLDED}, [hidden]`));
}

function placed(selectors) {
  return page.read.filter(([, selector]) => selectors.includes(selector)).flatMap(split);
}

function spelled(what) {
  const found = page.read.filter(([region, selector]) => region === what || selector === what);
  return found.flatMap(split).map((one) => ({ ...one, token: `${one.token}?spel=1`, rate: SLOWLY }));
}

function split([region, selector, tokens]) {
  const total = sum(tokens.map(([, lengths]) => sum(lengths)));
  let before = 0;
  return tokens.map(([token, lengths]) => {
    const sentence = { region, selector, token, lengths, before, total, rate: 1 };
    before += sum(lengths);
    return sentence;
  });
}

function sum(numbers) {
  return numbers.reduce((all, one) => all + one, 0);
}
