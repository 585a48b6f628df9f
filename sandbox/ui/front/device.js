// The device's own Dutch voice, when it works without internet and the learner chose it.

const synthesis = globalThis.speechSynthesis;

/** The Dutch voices that never send a text away. */
export function deviceVoices() {
  const voices = synthesis?.getVoices() ?? [];
  return voices.filter((voice) => voice.localService && /^nl\b/i.test(voice.lang));
}

/** Calls `see()` when the list of voices is known or changes. */
export function onVoices(see) {
  synthesis?.addEventListener?.("voiceschanged", see);
}

/** Says a text; the same reports as `play` in sound.js, but no seconds. */
export function say(text, voice, rate, on) {
  hush();
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voice;
  said.lang = voice.lang;
  said.rate = rate;
  said.onstart = on.began;
  said.onend = on.ended;
  said.onerror = ({ error }) => error === "interrupted" || error === "canceled" || on.failed();
  synthesis.speak(said);
}

/** Silence. */
export function hush() {
  synthesis?.cancel();
}
