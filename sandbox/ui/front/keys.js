// Keys: ours need Alt, and Streamlit's single letters do nothing.

const FOREIGN = new Set(["r", "c"]);
const TYPING = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true]";

const READING = { l: "read", t: "previous", v: "next", w: "wait" };

/** `act.read()` and so on with Alt, `act.escape()` on Esc (true when it closed something). */
export function listen(act) {
  addEventListener("keydown", (event) => {
    const bare = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.key === "Escape" && bare) {
      if (act.escape()) event.stopImmediatePropagation();
    } else if (bare && FOREIGN.has(event.key?.toLowerCase()) && !event.target.closest?.(TYPING)) {
      event.stopImmediatePropagation();
    } else if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      withAlt(event, act);
    }
  }, true);
}

/** By place on the keyboard, for Alt with a letter types a sign on some machines. */
function withAlt(event, act) {
  const letter = /^Key(.)$/.exec(event.code)?.[1].toLowerCase();
  const wanted = letter && document.querySelector(`[data-toets="${letter}"]`);
  if (letter in READING) act[READING[letter]]();
  else if (wanted) act.press(wanted);
  else return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
