// The bar at the bottom of the page while something is read aloud.

import { TEMPOS, chooseTempo, chooseVoice, chosenVoice, tempo } from "./choices.js";
import { deviceVoices, onVoices } from "./device.js";
import { button, element } from "./elements.js";
import { focusOn } from "./focus.js";
import { changeRate, changeVoice, pauseOrResume, reading, step, stop } from "./player.js";
import { READING } from "./texts.js";

let bar;
let notice;
let middle;
let voices;

/** Makes the bar, hidden at the end of the page. */
export function makeBar() {
  bar = element("div", "leesbalk");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", READING.bar);
  bar.dataset.oefenloket = "";
  bar.hidden = true;
  notice = element("p", "leesbalk-melding");
  notice.setAttribute("role", "status");
  middle = control("pause", READING.pause, pauseOrResume);
  middle.classList.add("midden");
  const buttons = element("div", "leesbalk-knoppen");
  buttons.append(
    control("back", READING.previous, () => step(-1)),
    middle,
    control("next", READING.next, () => step(1)),
    control("stop", READING.stop, stop),
  );
  voices = chooser(READING.voice, [], (uri) => [chooseVoice(uri), changeVoice()]);
  const tempos = Object.keys(TEMPOS).map((name) => [name, READING.tempos[name]]);
  const speed = chooser(READING.tempo, tempos, (name) => [chooseTempo(name), changeRate()]);
  speed.querySelector("select").value = tempo();
  const choices = element("div", "leesbalk-keuzes");
  choices.append(speed, voices);
  bar.append(notice, buttons, choices, element("p", "leesbalk-tip", READING.here));
  document.body.append(bar);
  onVoices(listVoices);
  listVoices();
  new ResizeObserver(makeRoom).observe(bar);
}

/** Shows what `reading` says. The focus goes back to `origin` when its button leaves the page. */
export function drawBar(origin) {
  const { phase } = reading;
  const fails = phase === "lukt niet";
  const hadFocus = bar.contains(document.activeElement);
  notice.textContent = fails ? READING.fails : "";
  bar.classList.toggle("mislukt", fails);
  dress(middle, phase === "pauze" ? "play" : "pause", phase === "pauze" ? READING.resume : READING.pause);
  dress(bar.querySelector(".knop-stop"), fails ? "cross" : "stop", fails ? READING.close : READING.stop);
  bar.hidden = phase === "stil";
  makeRoom();
  if (!bar.hidden || !hadFocus) return;
  const back = origin?.isConnected && origin.checkVisibility() ? origin : document.querySelector("[data-lees]");
  focusOn(back ?? document.querySelector("h1"), "nearest");
}

/** The page gets longer by the height of the bar, so that nothing stays behind it. */
function makeRoom() {
  const height = bar.hidden ? 0 : bar.offsetHeight;
  document.documentElement.style.setProperty("--leesbalk", `${height}px`);
}

function listVoices() {
  const device = deviceVoices();
  const named = device.map(({ voiceURI }, at) =>
    [voiceURI, device.length > 1 ? `${READING.device} ${at + 1}` : READING.device]);
  const select = voices.querySelector("select");
  select.replaceChildren(...options([["", READING.own], ...named]));
  select.value = chosenVoice()?.voiceURI ?? "";
  voices.hidden = !device.length;
}

function chooser(label, choices, act) {
  const whole = element("label", "leesbalk-keuze");
  const select = element("select", "");
  select.append(...options(choices));
  select.onchange = () => act(select.value);
  whole.append(element("span", "", label), select);
  return whole;
}

function options(choices) {
  return choices.map(([value, label]) => {
    const option = element("option", "", label);
    option.value = value;
    return option;
  });
}

function control(icon, label, act) {
  const made = button(`balkknop knop-${icon}`, icon, label);
  made.onclick = act;
  return made;
}

function dress(made, icon, label) {
  made.firstElementChild.className = `icoon icoon-${icon}`;
  if (made.lastElementChild.textContent !== label) made.lastElementChild.textContent = label;
}
