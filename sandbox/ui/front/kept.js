// What this browser keeps by itself: a few words, never what a learner typed.

/** What was kept under a name, or "". */
export function kept(name) {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return ""; // a browser may forbid to keep anything
  }
}

/** Keeps something, until it is wiped. */
export function keep(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // then it holds for as long as nothing is asked again
  }
}

/** Lets something go. */
export function drop(name) {
  try {
    localStorage.removeItem(name);
  } catch {
    // nothing was kept
  }
}

/** Wipes all of it, and gives it back by name. */
export function wipe() {
  try {
    const all = { ...localStorage };
    localStorage.clear();
    sessionStorage.clear();
    globalThis.caches?.keys().then((names) => names.forEach((name) => caches.delete(name)), () => {});
    return all;
  } catch {
    return {};
  }
}
