// Tells the other scripts what changes: the state of Streamlit, and the page itself.

const APP = "[data-testid=stApp]";
const stateWatchers = [];
const pageWatchers = [];
let waiting = false;

/** Calls `see(connection, script)` with Streamlit's states when one changes. */
export function onState(see) {
  stateWatchers.push(see);
}

/** Calls `see()` once after every burst of changes to the page. */
export function onPage(see) {
  pageWatchers.push(see);
}

/** "CONNECTED" and the like, and "running", "notRunning" and the like. */
export function states() {
  const app = document.querySelector(APP);
  return [app?.dataset.testConnectionState ?? "", app?.dataset.testScriptState ?? ""];
}

function busy() {
  return ["running", "rerunRequested"].includes(states()[1]);
}

/** Calls `act()` when the run is over and the page stands. */
export function whenSettled(act) {
  if (!busy()) return requestAnimationFrame(act);
  const wait = new MutationObserver(() => {
    if (busy()) return;
    wait.disconnect();
    requestAnimationFrame(act);
  });
  wait.observe(document.querySelector(APP), { attributeFilter: ["data-test-script-state"] });
}

/** Begins to watch. */
export function watch() {
  let before = "";
  new MutationObserver((changes) => {
    const now = states().join();
    if (now !== before) {
      before = now;
      for (const see of stateWatchers) see(...states());
    }
    if (waiting || !changes.some((change) => change.type === "childList")) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      for (const see of pageWatchers) see();
    });
  }).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-test-connection-state", "data-test-script-state"],
  });
}
