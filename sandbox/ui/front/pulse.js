// Asks now and then whether the teacher said something, and has the page drawn again when so.

import { drawPage } from "./connection.js";
import { page } from "./state.js";

const EVERY = 3000; // milliseconds; a page that nobody looks at does not ask

/** Begins to ask, as long as the page has an address for it. */
export function feelPulse() {
  setInterval(ask, EVERY);
}

async function ask() {
  const { pulse, beat } = page;
  if (!pulse || document.hidden) return;
  try {
    const answer = await fetch(pulse, { cache: "no-store" });
    const now = answer.ok ? await answer.text() : beat;
    if (now !== beat && page.beat === beat) drawPage();
  } catch {
    // no connection: that is told elsewhere, and the next time may do
  }
}
