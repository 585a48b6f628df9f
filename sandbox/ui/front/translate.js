// Streamlit's own English, in Dutch: in texts and in names, as soon as it appears.

const DUTCH = new Map(Object.entries({
  "Skip to main content": "Naar de inhoud",
  "Link to heading": "Link naar deze kop",
  "Show password": "Laat zien wat je typt",
  "Hide password": "Verberg wat je typt",
  "Clear entry": "Wis wat hier staat",
  "Clear value": "Wis de keuze",
  "Clear all": "Wis alles",
  "Invalid input.": "Kijk nog eens naar dit veld.",
  "This field is required.": "Vul dit veld in.",
  "(required)": "",
  "Choose an option": "Kies een antwoord",
  "Choose options": "Kies een of meer antwoorden",
  "Selectbox options": "Antwoorden",
  "No options to select.": "Er is niets om te kiezen.",
  "No results": "Niets gevonden",
  "Increment": "Eén meer",
  "Decrement": "Eén minder",
  "Open": "Openen",
  "Close": "Sluiten",
  "Cancel": "Annuleren",
  "Fullscreen": "Groot scherm",
  "Close fullscreen": "Groot scherm sluiten",
  "Copy to clipboard": "Kopieer",
  "Press Enter to apply": "Druk op Enter",
  "Press Enter to submit form": "Druk op Enter",
  "Main menu": "Menu",
  "App pages": "Pagina's",
  "Sidebar": "Zijmenu",
  "Collapse sidebar": "Zijmenu sluiten",
  "Expand sidebar": "Zijmenu openen",
  "Connection error": "Geen verbinding",
  "Connecting": "Verbinding maken",
  "Running...": "Bezig…",
  "Stopping...": "Stoppen…",
  "Stop": "Stoppen",
  "Please wait...": "Even geduld…",
  "Try again": "Opnieuw proberen",
  "Network error": "Geen verbinding",
  "Unknown error": "Er ging iets mis",
  "Page not found": "Deze pagina is er niet",
  "Script execution error": "Er ging iets mis",
  "Custom Component": "Onderdeel",
}));
const PATTERNS = [
  [/^Help for (.*)$/, "Uitleg bij $1"],
  [/^Current value: (.*)$/, "Waarde: $1"],
  [/^Remove (.*)$/, "Verwijder $1"],
  [/^Press (?:Enter|.+\+Enter) to .*$/, "Druk op Enter"],
  [/^This app has encountered an error\..*$/s, "Er ging iets mis. Probeer het opnieuw."],
  [/^Your app is having trouble loading .*$/s, "Een deel van de pagina komt niet. Laad de pagina opnieuw."],
  [/^(?:Streamlit server is not responding|Is Streamlit still running|Connection (?:timed out|lost)).*$/s,
    "Even geduld. We proberen opnieuw te verbinden."],
];
const NAMES = ["aria-label", "aria-description", "placeholder", "title", "alt"];
const OURS = ".stHtml, [data-testid=stMarkdownContainer], [data-oefenloket], script, style";

function dutch(text) {
  const english = text.trim();
  if (!english) return null;
  if (DUTCH.has(english)) return DUTCH.get(english);
  const found = PATTERNS.find(([pattern]) => pattern.test(english));
  return found ? english.replace(...found) : null;
}

function translateNames(element) {
  for (const name of NAMES) {
    const said = element.getAttribute(name);
    const words = said && dutch(said);
    if (words != null && words !== said) element.setAttribute(name, words + ofField(element));
  }
}

/** Of which field a button in it is: ": Wachtwoord". */
function ofField(button) {
  const field = button.matches("button") && button.closest("[data-testid=stTextInput]");
  const label = field && field.querySelector("input")?.getAttribute("aria-label");
  return label ? `: ${label}` : "";
}

function translateText(text) {
  const words = dutch(text.nodeValue);
  if (words !== null) text.nodeValue = words;
}

/** Translates a node and all in it, but not what we wrote ourselves. */
function translate(node) {
  const holder = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  if (!holder?.closest || holder.closest(OURS)) return;
  if (node.nodeType === Node.TEXT_NODE) return translateText(node);
  translateNames(node);
  const inside = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (one) =>
    one.nodeType === Node.ELEMENT_NODE && one.matches(OURS)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT);
  while (inside.nextNode()) {
    const one = inside.currentNode;
    if (one.nodeType === Node.TEXT_NODE) translateText(one);
    else translateNames(one);
  }
}

/** Translates what stands there and everything that comes. */
export function translateEverything() {
  translate(document.body);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "childList") addedNodes.forEach(translate);
      else if (type === "characterData") translate(target);
      else if (!target.closest(OURS)) translateNames(target);
    }
  }).observe(document.body, {
    subtree: true, childList: true, characterData: true, attributeFilter: NAMES,
  });
}
