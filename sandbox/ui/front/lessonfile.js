// A file of Lesmaker: chosen and read in the browser, then passed on as its words.

const MOST = 60000; // signs; the server says so of what is longer

let open = () => {};

/** How the words of a file are passed on; given by the component with every run. */
export function openFileWith(act) {
  open = act;
}

/** Lets somebody choose; without a choice nothing happens. */
export function chooseFile() {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json";
  input.addEventListener("change", () => read(input.files[0]));
  input.click();
}

async function read(file) {
  if (file) open((await file.slice(0, 5 * MOST).text()).slice(0, MOST + 1));
}
