// A group in which Tab stops once: arrows go to its other parts.

import { focusOn } from "./focus.js";

const WAYS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** From one part of a group to the one beside it; at its ends arrows do what they always do. */
export function walk(event, here, all) {
  const alone = !event.altKey && !event.ctrlKey && !event.metaKey;
  const next = alone && all[all.indexOf(here) + WAYS[event.key]];
  if (!next) return;
  event.preventDefault();
  here.tabIndex = -1;
  next.tabIndex = 0;
  focusOn(next, "nearest");
}
