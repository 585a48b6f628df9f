// Shows that a run takes long. A style rule on the state itself would cost every press a frame.

import { onState } from "./watch.js";

const PATIENCE = 400; // milliseconds
let timer;

/** Marks the page while a run takes longer than a moment. */
export function showSlowRuns() {
  onState((_, script) => {
    clearTimeout(timer);
    if (script === "running") timer = setTimeout(() => (document.documentElement.dataset.traag = ""), PATIENCE);
    else delete document.documentElement.dataset.traag;
  });
}
