// A link to another page of ours leads there without loading anything: Streamlit is told as the
// browser tells it of its own way back, so what this tab remembers stays.

export const OURS = "a[href='/'], a[href^='/?']";

/** Goes where a link leads. */
export function follow({ href }) {
  if (href !== location.href) history.pushState({}, "", href);
  dispatchEvent(new PopStateEvent("popstate"));
}

/** Whether somebody presses a link to open it in another tab or window. */
export function inAnotherTab({ ctrlKey, metaKey, shiftKey }) {
  return ctrlKey || metaKey || shiftKey;
}
