// A finger that moves sideways over the page, and nothing else.

const FAR = 60; // pixels
const STEEP = 0.5; // how much up and down goes with it
const EDGE = 24; // from there the browser itself goes back
const QUICK = 700; // milliseconds
const OTHERWISE = "input, select, textarea, [role=slider], .stSlider";

/** Calls `act(1)` for a swipe to the left, to what comes after, and `act(-1)` to the right. */
export function onSwipe(act) {
  let from = null;
  document.addEventListener("touchstart", (event) => {
    const [touch] = event.touches;
    const alone = event.touches.length === 1 && !event.target.closest?.(OTHERWISE);
    const inside = touch.clientX > EDGE && touch.clientX < innerWidth - EDGE;
    from = alone && inside ? { x: touch.clientX, y: touch.clientY, at: event.timeStamp } : null;
  }, { passive: true });
  document.addEventListener("touchend", (event) => {
    if (!from || event.touches.length) return;
    const [touch] = event.changedTouches;
    const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
    const meant = Math.abs(x) > FAR && Math.abs(y) < Math.abs(x) * STEEP;
    if (meant && event.timeStamp - from.at < QUICK && getSelection().isCollapsed) act(x < 0 ? 1 : -1);
    from = null;
  }, { passive: true });
}
