// What the page script last told about the page. Never holds what a learner typed.

export const page = {
  title: "", focus: "", token: null, announce: "", invalid: {}, described: {},
  errand: "", read: [], words: {}, size: "gewoon", autoread: false, off: [], numeric: [], capitals: [], opened: [],
};

/** Takes the new state and gives back the one before. */
export function renew(state) {
  const before = { ...page };
  Object.assign(page, state);
  return before;
}
