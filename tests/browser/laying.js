// What is laid out so that somebody cannot read, reach or hit it. Gives one line for each fault.
() => {
  const MAIN = document.querySelector("[data-testid=stMain]");
  const ALONE = ".alleen-horen, [aria-hidden=true], .icoon, script, style";
  const TARGETS = "button, a[href], summary, select, input, textarea, [role=button], [role=slider]";
  const found = [];
  const solid = document.createElement("style"); // what lets a press through is seen all the same
  solid.textContent = "* { pointer-events: auto !important }";
  document.head.append(solid);
  const seen = (one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const hidden = (one) => {
    for (let at = one; at; at = at.parentElement) {
      const { clipPath, position, width, overflow } = getComputedStyle(at);
      if (clipPath.startsWith("inset(50%") || (position === "absolute" && parseFloat(width) <= 1 && overflow === "hidden")) return true;
    }
    return false;
  };
  const name = (one) =>
    `${one.tagName.toLowerCase()}.${one.className?.baseVal ?? one.className ?? ""} "${(one.getAttribute("aria-label") ?? one.innerText ?? "").trim().replace(/\s+/g, " ").slice(0, 40)}"`;
  const say = (what, one) => found.push(`${what}: ${name(one)}`);
  const under = (x, y) => document.elementFromPoint(x, y);
  const seenOf = (one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return { top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
  };
  // an element just around it: its own room, not something that lies over the page
  const near = (one, hit) => hit.contains(one) && (hit.matches("button, a, label, summary") || (MAIN.contains(hit) && hit !== MAIN
    && [one.parentElement, one.parentElement?.parentElement, one.parentElement?.parentElement?.parentElement].includes(hit)));
  const OPTION = "[data-testid=stRadioGroup] > div, .stSlider";
  const mine = (one, hit) => hit && (one.closest(OPTION)?.contains(hit) || one.contains(hit) || near(one, hit) || hit.closest("label")?.contains(one)
    || one.closest("label")?.contains(hit));

  // sideways
  if (MAIN.scrollWidth > MAIN.clientWidth) found.push(`sideways: ${MAIN.scrollWidth - MAIN.clientWidth} px`);
  if (document.documentElement.scrollWidth > innerWidth) found.push("sideways: the document");

  // text that falls off, or is cut off
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines = [];
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || !seen(parent) || parent.closest(ALONE) || hidden(parent)) continue;
    const range = new Range();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (!box.width || !box.height) continue;
      if (box.right > innerWidth + 1 || box.left < -1) say(`off the screen by ${Math.round(Math.max(box.right - innerWidth, -box.left))} px`, parent);
    }
    lines.push([parent, range]);
    for (let at = parent; at && at !== MAIN; at = at.parentElement) {
      const style = getComputedStyle(at);
      const cuts = ["hidden", "clip"].includes(style.overflowX) || ["hidden", "clip"].includes(style.overflowY);
      if (!cuts || style.display === "inline") continue;
      const frame = at.getBoundingClientRect();
      const whole = range.getBoundingClientRect();
      if (whole.right > frame.right + 1 || whole.left < frame.left - 1 || whole.bottom > frame.bottom + 2 || whole.top < frame.top - 2) {
        if (at.querySelector("[data-testid=stMain]")) continue;
        say("cut off", parent);
      }
    }
  }

  // text behind something else: a screenful at a time
  const top = MAIN.scrollTop;
  const step = Math.max(MAIN.clientHeight - 60, 40);
  const told = new Set();
  for (let y = 0; y < MAIN.scrollHeight; y += step) {
    MAIN.scrollTo({ top: y, behavior: "instant" });
    const view = seenOf(MAIN);
    for (const [parent, range] of lines) {
      if (told.has(range)) continue;
      const inMain = MAIN.contains(parent);
      for (const box of range.getClientRects()) {
        const [x, at] = [box.left + box.width / 2, box.top + box.height / 2];
        if (!box.width || at < view.top + 1 || (inMain && at > view.bottom - 1) || x < 0 || x > innerWidth) continue;
        const hit = under(x, at);
        if (mine(parent, hit)) continue;
        told.add(range);
        say(`behind ${hit ? name(hit) : "nothing"}`, parent);
        break;
      }
    }
    if (y + MAIN.clientHeight >= MAIN.scrollHeight) break;
  }
  MAIN.scrollTo({ top, behavior: "instant" });

  solid.remove();

  // what can be pressed: big enough, and not behind something when it has the focus
  const before = document.activeElement;
  for (const one of document.querySelectorAll(TARGETS)) {
    if (!seen(one) || one.disabled || one.type === "hidden" || hidden(one)) continue;
    const choice = one.matches("[type=radio], [type=checkbox]");
    const big = choice ? one.closest("[data-testid=stRadioGroup] > div, label, .stCheckbox") ?? one : one;
    const framed = one.closest("[data-testid=stTextInputRootElement]") ?? big;
    const box = framed.getBoundingClientRect();
    const inText = one.matches(".woord") || (one.matches("a") && getComputedStyle(one).display === "inline");
    if (!inText && (box.width < 43.5 || box.height < 43.5)) say(`${Math.round(box.width)} x ${Math.round(box.height)} px`, one);
    if (one.tabIndex < 0) continue;
    one.focus();
    if (document.activeElement !== one) continue;
    const now = framed.getBoundingClientRect();
    const view = MAIN.contains(one) ? seenOf(MAIN) : { top: 0, bottom: innerHeight };
    const room = view.bottom - view.top;
    if (now.height <= room && (now.top < view.top - 1 || now.bottom > view.bottom + 1)) say("partly outside with the focus", one);
    for (const [x, y] of [[0.5, 0.5], [0.15, 0.3], [0.85, 0.3], [0.15, 0.7], [0.85, 0.7]]) {
      const at = [now.left + now.width * x, now.top + now.height * y];
      if (at[1] < view.top || at[1] > view.bottom || at[0] < 0 || at[0] > innerWidth) continue;
      const hit = under(...at);
      if (!mine(framed, hit)) {
        say(`focus behind ${hit ? name(hit) : "nothing"}`, one);
        break;
      }
    }
  }
  before?.focus?.({ preventScroll: true });
  MAIN.scrollTo({ top, behavior: "instant" });
  return [...new Set(found)];
}
