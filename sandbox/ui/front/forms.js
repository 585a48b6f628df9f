// The form in which lessons are told and their pace: chosen in the menu or before a lesson, without
// leaving the page.

import { start, stop } from "./player.js";
import { ALL } from "./sentences.js";
import { page } from "./state.js";

const HEARD = "luisteren";

let choose = () => {};

/** How another form is asked for; given by the component with every run. */
export function chooseFormWith(act) {
  choose = act;
}

/** A press on the button of a form; the menu of forms folds in again. */
export function chooseForm(button) {
  choose(button.dataset.kiesVorm);
  if (button.closest(".vormen")) closeForms();
}

/** Folds the menu of forms in. True when it was open. */
export function closeForms() {
  const menu = document.querySelector(".vormen[open]");
  if (!menu) return false;
  menu.open = false;
  menu.querySelector("summary").focus();
  return true;
}

/** The menu of forms lies over the page: it folds in when somebody goes on elsewhere. */
export function foldForms() {
  const menu = document.querySelector(".vormen[open]");
  if (menu && !menu.contains(document.activeElement)) menu.open = false;
}

/** The page looks as its form says, and the buttons show which one that is. */
export function dressForms() {
  Object.assign(document.documentElement.dataset, { vorm: page.form, gang: page.pace });
  const chosen = [`vorm-${page.form}`, `vragen-${page.pace}`];
  for (const button of document.querySelectorAll("[data-kies-vorm]")) {
    const on = String(chosen.includes(button.dataset.kiesVorm));
    if (button.getAttribute("aria-pressed") !== on) button.setAttribute("aria-pressed", on);
  }
}

/** Who just chose to listen hears the page, from its title; who chose something else hears no more. */
export function hearForm(before) {
  if (before.form === page.form) return;
  if (page.form === HEARD) start(ALL, document.querySelector("h1"));
  else if (before.form === HEARD) stop();
}
