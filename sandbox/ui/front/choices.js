// How the learner likes to be read to; kept in this browser only, and gone with "klaar".

import { deviceVoices } from "./device.js";
import { drop, keep, kept } from "./kept.js";

const TEMPO = "oefenloket-tempo";
const VOICE = "oefenloket-stem";

export const TEMPOS = {
  "heel-langzaam": 0.6, langzaam: 0.8, gewoon: 1, vlot: 1.2, snel: 1.5, "heel-snel": 2,
};

export function tempo() {
  return kept(TEMPO) in TEMPOS ? kept(TEMPO) : "gewoon";
}

export function chooseTempo(name) {
  keep(TEMPO, name);
}

export function chosenRate() {
  return TEMPOS[tempo()];
}

/** The chosen voice of the device, or undefined for our own. */
export function chosenVoice() {
  return kept(VOICE) ? deviceVoices().find((voice) => voice.voiceURI === kept(VOICE)) : undefined;
}

export function chooseVoice(uri) {
  keep(VOICE, uri);
}

/** Forgets it all, for the next person at this computer. */
export function forgetChoices() {
  drop(TEMPO);
  drop(VOICE);
}
