// What the page script last told about the page. Never holds what a learner typed.

export const page = {
  title: "", focus: "", token: null, announce: "", invalid: {}, described: {}, names: {},
  errand: "", read: [], words: {}, size: "gewoon", autoread: false, off: [], numeric: [], capitals: [], opened: [],
  along: null,
};

/** Takes the new state and gives back the one before. */
export function renew(state) {
  const before = { ...page };
  Object.assign(page, { along: null }, state, { read: state.read.flatMap(unpacked) });
  return before;
}

/** What can be heard in a region is this now. */
export function renewRegion(region, read) {
  page.read = [...page.read.filter(([one]) => one !== region), ...read.flatMap(unpacked)];
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
