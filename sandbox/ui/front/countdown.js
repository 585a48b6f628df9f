// Waiting that counts down on the screen. The eye sees a number; a screen reader hears the end.

import { reading } from "./player.js";

const TELL_AT = 5; // seconds before the end at which a screen reader hears how long it takes
const going = new WeakSet();

/** Starts every countdown that is new on the page. `say` lets a screen reader say something. */
export function startCountdowns(say) {
  for (const element of document.querySelectorAll("[data-aftellen]")) {
    if (going.has(element)) continue;
    going.add(element);
    count(element, Number(element.dataset.aftellen), say);
  }
}

/** With less movement wanted the number changes every five seconds. */
function stride() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 5 : 1;
}

function count(element, left, say) {
  const timer = setInterval(() => {
    if (!element.isConnected) return clearInterval(timer);
    left -= 1;
    if (left <= 0) {
      clearInterval(timer);
      return end(element, say);
    }
    if (left % stride() === 0) element.querySelector("b").textContent = left;
    if (left === TELL_AT) say(`${left} ${element.dataset.woord}`);
  }, 1000);
}

/** Whoever is being read to, or is busy elsewhere on the page, is not taken away from there. */
function end(element, say) {
  element.textContent = element.dataset.om;
  say(element.dataset.om);
  const busy = reading.phase !== "stil" || document.activeElement?.matches("input, summary");
  const { dan } = element.dataset;
  if (dan !== "zeg" && !busy) document.querySelector(`.st-key-${dan} button`)?.click();
}
