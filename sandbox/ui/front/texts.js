// Every sentence that the scripts themselves put on screen.

export const READING = {
  bar: "Voorlezen",
  previous: "Vorige zin",
  pause: "Pauze",
  resume: "Verder",
  next: "Volgende zin",
  stop: "Stop",
  close: "Sluiten",
  tempo: "Tempo",
  tempos: {
    "heel-langzaam": "Heel langzaam", langzaam: "Langzaam", gewoon: "Gewoon",
    vlot: "Iets sneller", snel: "Snel", "heel-snel": "Heel snel",
  },
  here: "Druk op een zin. Dan begint het daar.",
  voice: "Stem",
  own: "Oefenloket",
  device: "Stem van dit apparaat",
  fails: "Voorlezen lukt nu niet. De tekst blijft staan.",
};

export const COPYING = {
  copy: (what) => `Kopieer ${what}`,
  spell: (what) => `Lees langzaam voor: ${what}`,
  done: (words) => `Gekopieerd: ${words}`,
  close: "Sluiten",
};

export const CURTAIN = {
  read: "Lees voor",
  stays: "Wat je hebt gedaan, blijft staan. Straks ga je verder.",
};

export const SHEETS = {
  bar: "Delen van deze stap",
  opdracht: "Opdracht",
  papieren: "Papieren",
  scherm: "Scherm",
  fresh: "(iets nieuws)",
};

export const PARTS = { screen: "Scherm", lessons: "Lessen" };

export const WORDS = {
  explains: (word) => `Uitleg van het woord: ${word}`,
  read: "Lees voor",
  reads: (word) => `Lees voor: uitleg van ${word}`,
  close: "Sluiten",
  closes: (word) => `Sluiten: uitleg van ${word}`,
};

export const POINTING = {
  turn: (number, total) => total > 1 ? `Vraag ${number} van ${total}. Wijs de regel aan.` : "Wijs de regel aan.",
  before: "Vorige vraag",
  after: "Volgende vraag",
};

export const CONNECTION = {
  lost: "Even geen verbinding. We proberen het steeds opnieuw. Je hoeft niets te doen.",
  never: "Het lukt nog niet om verbinding te maken. We proberen het steeds opnieuw.",
  back: "De verbinding is er weer. Je kunt verder.",
};

export const ALONG = {
  pointed: (line) => `Aangewezen: ${line}`,
  late: "Het scherm van de bezoeker is net veranderd. Kijk nog eens.",
  here: (title) => `De bezoeker is nu bij: ${title}`,
};

export const KEYPAD = {
  count: (typed, places) => `${typed} van ${places} cijfers`,
};

export const RENEWED = {
  told: "Oefenloket is vernieuwd. Laad de pagina opnieuw. Wat je al hebt gedaan, is bewaard.",
  again: "Laad opnieuw",
};

export const LEAVING = {
  title: "Volgende bezoeker",
  busy: "Bezig met wissen",
  lost: "Er is even geen verbinding. We proberen het steeds opnieuw. Laat deze pagina open.",
  done: "Alles is gewist",
  undo: "Ging dat te snel? Dan kun je het nog even terugzetten.",
  seconds: "seconden",
  back: "Zet terug",
  next: "Klaar voor de volgende",
  files: "Staat er iets in de map Downloads dat begint met 'oefenloket-'? Gooi dat zelf weg.",
  late: "Terugzetten lukt niet meer. De bezoeker kan verder met de eigen oefencode.",
};

export const IDLE = {
  title: "Ben je er nog?",
  told: "Druk dan op de knop. Anders wissen we alles.",
  seconds: "seconden",
  here: "Ik ben er nog",
};

export const TICKS = {
  of: (what) => `Klaar: ${what}`,
  gone: "Alle vinkjes zijn weg.",
};
export const NAMES = {
  of: (nickname) => `Wie is ${nickname}?`,
  wipe: "Wis alle namen uit deze browser",
  back: "Zet de namen terug",
  gone: "Alle namen zijn uit deze browser gewist.",
  there: "De namen staan er weer.",
};
