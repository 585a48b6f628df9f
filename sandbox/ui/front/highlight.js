// Marks the word and the sentence that sound, on the page itself, without changing the page.

const WORD = "gelezen";
const SENTENCE = "zin";
const SILENT = ".uitleg, .overknoppen, [aria-hidden=true], script, style";
const marks = globalThis.CSS?.highlights;

/** How many signs of an element stand before a point of the window. */
export function signAt(element, x, y) {
  const found = document.caretPositionFromPoint?.(x, y);
  const place = found ? [found.offsetNode, found.offset] : caretAt(x, y);
  if (!place || !element.contains(place[0])) return 0;
  const until = new Range();
  until.setStart(element, 0);
  until.setEnd(...place);
  return signs(element).filter(([node, at]) => until.comparePoint(node, at) < 0
    || (until.comparePoint(node, at) === 0 && !(node === place[0] && at >= place[1]))).length;
}

/** As browsers without `caretPositionFromPoint` tell it. */
function caretAt(x, y) {
  const range = document.caretRangeFromPoint?.(x, y);
  return range && [range.startContainer, range.startOffset];
}

/** The visible signs of an element, spaces left out: [text node, place] each. */
function signs(element) {
  const found = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_ALL, (node) =>
    node.nodeType === Node.ELEMENT_NODE && node.matches(SILENT)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (node.nodeType !== Node.TEXT_NODE) continue;
    for (let at = 0; at < node.length; at++) {
      if (/\S/.test(node.data[at])) found.push([node, at]);
    }
  }
  return found;
}

function range(all, from, to) {
  const made = new Range();
  made.setStart(...all[from]);
  made.setEnd(all[to - 1][0], all[to - 1][1] + 1);
  return made;
}

/**
 * Where the words of a sentence stand: one Range each, null for a word without signs.
 * `lengths` are those of its words, `before` the signs of the sentences before it in the element
 * and `total` those of all its sentences. Null when the element holds another text than that.
 */
export function placeWords(element, lengths, before, total) {
  const all = signs(element);
  if (!marks || all.length !== total) return null;
  let at = before;
  return lengths.map((length) => {
    const from = at;
    at += length;
    return length ? range(all, from, at) : null;
  });
}

/** Marks a sentence by the places of its words, or the whole element when they are not known. */
export function markSentence(element, words) {
  unmark();
  const placed = words?.filter(Boolean) ?? [];
  if (!placed.length) return element?.classList.add(WORD);
  const whole = new Range();
  whole.setStart(placed[0].startContainer, placed[0].startOffset);
  whole.setEnd(placed.at(-1).endContainer, placed.at(-1).endOffset);
  marks.set(SENTENCE, new Highlight(whole));
}

/** Marks one word. */
export function markWord(place) {
  if (!marks || !place) return;
  const word = new Highlight(place);
  word.priority = 1;
  marks.set(WORD, word);
}

/** Nothing is marked any more. */
export function unmark() {
  marks?.delete(WORD);
  marks?.delete(SENTENCE);
  for (const element of document.querySelectorAll(`.${WORD}`)) element.classList.remove(WORD);
}
