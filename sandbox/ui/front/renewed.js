// Oefenloket was renewed while this page lay open: the scripts of two versions do not go together,
// so only loading the page again helps.

import { element } from "./elements.js";
import { RENEWED } from "./texts.js";

const root = document.documentElement;

/** Whether scripts of another version were here before these. */
export const late = "begonnen" in root.dataset;
root.dataset.begonnen = "";

/** Says it, with a button. */
export function tellRenewed() {
  if (document.querySelector(".vernieuwd")) return;
  const again = element("button", "knop", RENEWED.again);
  again.type = "button";
  again.addEventListener("click", () => location.reload());
  const banner = element("div", "verbinding vernieuwd");
  banner.dataset.oefenloket = "";
  banner.setAttribute("role", "alert");
  banner.append(RENEWED.told, " ", again);
  document.body.append(banner);
}

/** Begins to listen: Streamlit fetches a part of itself that is no longer there. */
export function noticeRenewal() {
  addEventListener("vite:preloadError", tellRenewed);
}
