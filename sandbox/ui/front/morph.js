// Makes one piece of the page like another, and touches only what differs.

const OWN = new Set(["tabindex", "open"]); // what a visitor or a script of ours did to it

/** Lets `old` become like `fresh`; what is the same stays the same element. */
export function morph(old, fresh) {
  const [before, after] = [[...old.childNodes], [...fresh.childNodes]];
  after.forEach((wanted, at) => {
    const had = before[at];
    if (!had) old.append(wanted);
    else if (had.nodeName !== wanted.nodeName) had.replaceWith(wanted);
    else become(had, wanted);
  });
  for (const had of before.slice(after.length)) had.remove();
}

function become(old, fresh) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return;
  }
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !OWN.has(name)) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  morph(old, fresh);
}
