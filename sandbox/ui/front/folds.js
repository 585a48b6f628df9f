// Which papers on the table lie open, which letter, which tab.

/** Opens the papers with these ids and closes the others. */
export function layOpen(ids) {
  for (const paper of document.querySelectorAll("#lade details.papier")) paper.open = ids.includes(paper.id);
}

/** Lights the lines of papers that the task is about, each with the id of its paper and its name. */
export function light(lines) {
  for (const line of document.querySelectorAll(".belicht")) line.classList.remove("belicht");
  for (const [paper, name] of lines) {
    for (const row of document.getElementById(paper)?.querySelectorAll("tr") ?? []) {
      if (row.querySelector("th")?.textContent === name) row.classList.add("belicht");
    }
  }
}

const unfolded = new Set(); // the letters that somebody took out of their envelopes

function name(letter) {
  return `${new URLSearchParams(location.search).get("les")} ${letter.id}`;
}

/** Keeps a letter open that was opened, whatever else changes on the page. */
export function keepLetters() {
  for (const letter of document.querySelectorAll("details.gevallen:not([open])")) {
    letter.open = unfolded.has(name(letter));
  }
}

/** Begins to remember which letters are opened and folded. */
export function listenToLetters() {
  document.addEventListener("toggle", ({ target }) => {
    if (target.isConnected && target.matches(".gevallen")) unfolded[target.open ? "add" : "delete"](name(target));
  }, true);
}

/** Goes back to the tab in which is worked; the page in the other one is folded in again. */
export function closeTab(tab) {
  tab.parentElement.querySelector(".ander-tabblad").open = false;
}
