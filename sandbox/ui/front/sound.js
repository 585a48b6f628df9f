// Fetches spoken sentences, the next one ahead, and plays them in one sound element.

const KEPT = 12;
const fetched = new Map(); // token → promise of {address, times}
const audio = new Audio();
audio.preservesPitch = true;

async function get(token) {
  const answer = await fetch(`/spraak/${token}`);
  if (!answer.ok) throw new Error(`no speech: ${answer.status}`);
  const times = JSON.parse(answer.headers.get("Word-Times"));
  return { address: URL.createObjectURL(await answer.blob()), times };
}

/** Sound and word times of a sentence; fetches it if that was not done. */
export function fetchSentence(token) {
  if (!fetched.has(token)) {
    const coming = get(token);
    fetched.set(token, coming);
    coming.catch(() => fetched.delete(token)); // a next press may succeed
    if (fetched.size > KEPT) forgetOldest();
  }
  return fetched.get(token);
}

function forgetOldest() {
  const [token, coming] = fetched.entries().next().value;
  fetched.delete(token);
  coming.then(({ address }) => URL.revokeObjectURL(address), () => {});
}

/** Must be called in the press itself: some browsers let nothing sound that began later. */
export function unlock() {
  if (!audio.src) audio.load();
}

/**
 * Plays a fetched sentence. `on.began()` when it is heard, `on.second(s)` while it sounds,
 * `on.ended()` at the end. Rejects when the browser refuses to make sound now.
 */
export function play({ address }, rate, on) {
  audio.src = address;
  audio.defaultPlaybackRate = rate;
  audio.playbackRate = rate;
  audio.onplaying = () => {
    on.began();
    follow(on.second);
  };
  audio.onended = on.ended;
  audio.onerror = on.failed;
  return audio.play();
}

function follow(second) {
  if (audio.paused || audio.ended) return;
  second(audio.currentTime);
  requestAnimationFrame(() => follow(second));
}

export function pause() {
  audio.pause();
}

export function resume() {
  return audio.play();
}

export function setRate(rate) {
  audio.playbackRate = rate;
}

/** Silence; nothing is reported any more. */
export function silence() {
  audio.onplaying = audio.onended = audio.onerror = null;
  audio.pause();
}

/** The word that sounds at a second, or -1 before the first. `times` are [start, end] pairs. */
export function wordAt(times, second) {
  let low = 0;
  let high = times.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (times[middle][0] <= second) {
      found = middle;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  while (found > 0 && times[found][1] <= times[found][0]) found -= 1; // a word without sound
  return found;
}
