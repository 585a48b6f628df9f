// A call on the drawn phone: it rings, is answered and ended. What the caller says is only shown then.

import { focusOn } from "./focus.js";
import { stop } from "./player.js";

function become(button, state) {
  const call = button.closest("[data-bellen]");
  call.dataset.bellen = state;
  focusOn(call.querySelector(`.${state} .belt`));
}

/** Answers, also once more after the end. */
export function pickUp(button) {
  become(button, "opgenomen");
}

/** Ends the call, and the reading of it. */
export function hangUp(button) {
  stop();
  become(button, "afgelopen");
}
