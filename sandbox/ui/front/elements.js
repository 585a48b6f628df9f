// Elements as our scripts make them: with a class, a text, a drawn sign.

/** An element with these classes and this text. */
export function element(tag, kind, text = "") {
  const made = document.createElement(tag);
  made.className = kind;
  made.textContent = text;
  return made;
}

/** A button with a drawn sign, and with words when there are any. */
export function button(kind, icon, text = "") {
  const made = element("button", kind);
  made.type = "button";
  const sign = element("span", `icoon icoon-${icon}`);
  sign.setAttribute("aria-hidden", "true");
  made.append(sign);
  if (text) made.append(element("span", "", text));
  return made;
}
