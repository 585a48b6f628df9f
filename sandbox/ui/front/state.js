// What the page script last told about the page. Never holds what a learner typed.

export const page = {
  title: "", focus: "", token: null, announce: "", invalid: {}, described: {}, names: {},
  errand: "", curtain: "", pulse: "", beat: "", read: [], words: {}, size: "gewoon", autoread: false, form: "stappen", pace: "gewoon",
  off: [], numeric: [], capitals: [], opened: [], lit: [], along: null, quiet: 0,
};

const parts = { still: [], live: [] }; // what can be heard, apart from what changes by itself

/** Takes the new state and gives back the one before. */
export function renew(state) {
  const before = { ...page };
  parts.still = state.read.flatMap(unpacked);
  const read = [...parts.still, ...parts.live];
  Object.assign(page, { along: null, quiet: 0, pace: "gewoon" }, state, { read });
  return before;
}

/** What can be heard in a region is this now. */
export function renewRegion(region, read) {
  page.read = [...page.read.filter(([one]) => one !== region), ...read.flatMap(unpacked)];
}

/** What can be heard in the part of the page that changes by itself. */
export function renewLive(read) {
  parts.live = read.flatMap(unpacked);
  page.read = [...parts.still, ...parts.live];
}

/** [region, selector, sentences, what stood in a field] per text; see sandbox/ui/readables.py. */
function unpacked([region, place, first, texts]) {
  if (typeof first !== "number") return [[region, place, paired(first), texts ?? undefined]];
  return texts.map((flat, at) => [region, `#${place}-${first + at}`, paired(flat)]);
}

/** Address and lengths of each sentence. */
function paired(flat) {
  return flat.flatMap((part, at) => (at % 2 ? [] : [[part, flat[at + 1]]]));
}
