"""Where the learner is, as the URL says it: a page, or a step of a lesson. Never who."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple, dataclass
from urllib.parse import urlencode

from sandbox.pieces import Press

START = "start"
LESSONS = "lessen"
NUMBER = "nummer"
"""The page that says that a number was taken out of the address."""
SEARCH, SERVICE = "zoeken", "dienst"
"""Where what was looked for in a lesson is answered; one public service, its name as `subject`."""
HELPING = "helpen"
CARD = "helpkaart"
KIOSK = "kiosk"
WORDS, MY_WORDS = "woorden", "mijn-woorden"
"""The glossary, and what somebody opened of it; `subject` is a letter or the id of a word."""
KEPT = "bewaren"
"""The page that says what is kept."""
TAKE_HOME = "meegeven"
LESSON = "les"
MATERIAL = "materiaal"
"""What there is to hand out; `subject` is the name of one thing, to read it here."""
REFRESH = "opfrissen"
"""Questions of lessons that were done some days ago."""
LICENCE, EXAM = "rijbewijs", "praktijkexamen"
"""What somebody earned; the exam of a module, with its id as `subject`."""
CHECK = "klopt"
"""The page that says whether a licence is ours; in the address also with its code."""
ALONGSIDE = "meekijken"
"""The page of who looks along; in the address with the code."""
INTAKE = "kennismaken"
"""A few questions, and a route that fits; the step is the question."""
WHY = "waarom"
"""Why a decision is what it is: `subject` is the letter; with a matter of a year as step, its id.
`back` is the page to return to.
"""
YEAR, YEAR_TALK = "jaar", "jaar-praten"
"""A year in a life, with its id as `subject` and a matter as step; the same for a class to talk."""
SETS, ROUTE = "reeksen", "route"
"""Sets of lessons to give, `subject` is the id of one; and the lessons somebody follows alone."""
JOIN = "meedoen"
"""The page of who comes into a class, or is in one."""
TOGETHER = "samen"
"""The page of two who practise together; in the address also with their code."""
MAKER, OPEN_LESSON = "lesmaker", "les-openen"
"""Where a teacher makes a lesson, and where it is opened from its file."""
TEACH, CLASSROOM = "lesgeven", "klas"
"""Where a teacher makes a class, and the page of that class."""
WIPE_CLASS = "klas-wissen"
NAMES = "namenlijst"
"""Who is who in a class, for the teacher alone."""
BOARD = "bord"
ROUND, REPORT = "ronde", "verslag"
UNCLEAR = "onduidelijk"
"""What people do not understand, for a teacher."""
"""The big screen of a class."""
RIGHTS = "rechten"
"""What somebody has a right to: the step is a question, `subject` an archetype of the papers."""
TOWN_HALL = "gemeentehuis"
"""The building; the step is the room, `subject` what somebody comes for."""
CONTACT = "contact"
"""To practise talking to an organisation; `subject` is who, how, about what, and what was said."""
MAP, LIFE = "dienstenkaart", "gebeurtenis"
"""Who does what, with an organisation or a question as `subject`; what to do when, in a life."""
FINISHED = "_einde"
"""The step after the last one; no step can have this name."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page by its Dutch name, or a lesson with a step.

    `back` is the step to return to, for who changes one answer on a check page. `subject` is what
    the lessons of a list are about. `look` is a code with which somebody came to look along, `klas`
    a class code, `pair` the code of two who practise together and `licence` that of a licence, as
    they stand in the address.
    """

    page: str = START
    lesson: str = ""
    step: str = ""
    back: str = ""
    subject: str = ""
    look: str = ""
    klas: str = ""
    pair: str = ""
    licence: str = ""


def place_of(asked: Mapping[str, str]) -> Place:
    """The place that the parameters of an address mean."""
    if ALONGSIDE in asked:
        return Place(ALONGSIDE, look=asked[ALONGSIDE])
    lesson = asked.get("les", "")
    if asked.get(TOGETHER):
        return Place(TOGETHER, pair=asked[TOGETHER])
    if asked.get(LICENCE):
        return Place(CHECK, licence=asked[LICENCE])
    nearest = JOIN if asked.get("klas") else LESSON if lesson else START
    step, back, subject, klas = (
        asked.get(name, "") for name in ("stap", "terug", "onderwerp", "klas")
    )
    return Place(asked.get("pagina") or nearest, lesson, step, back, subject, klas=klas)


def address_of(place: Place) -> dict[str, str]:
    """The parameters of the address of a place."""
    said = place.page in (START, LESSON) or (place.page == JOIN and place.klas)
    said = said or place.pair or place.licence
    asked = {"pagina": "" if said else place.page}
    asked |= {"les": place.lesson, "stap": place.step, "terug": place.back}
    asked |= {
        "onderwerp": place.subject,
        "klas": place.klas,
        TOGETHER: place.pair,
        LICENCE: place.licence,
    }
    return {key: value for key, value in asked.items() if value}


def href(place: Place) -> str:
    """The address of a place, for a link."""
    asked = urlencode(address_of(place))
    return f"/?{asked}" if asked else "/"


def go(place: Place) -> Press:
    """The press that leads to a place."""
    return Press("ga", astuple(place))
