"""What happens when the learner presses a button: runs before the page is drawn again."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sandbox.model.happened import Again, SettingChosen
from sandbox.model.lessons import OWN
from sandbox.pages.place import LESSON, Place
from sandbox.pieces import Press
from sandbox.ui import (
    address,
    asking,
    beginning,
    entering,
    examining,
    joining,
    licences,
    living,
    looking,
    making,
    offering,
    own_words,
    pairing,
    rights,
    routes,
    seeking,
    session,
    stepping,
    teaching,
    unclear,
    visit,
)
from sandbox.ui.at_step import closed
from sandbox.ui.making import catalog


def do(press: Press) -> None:
    """Does what a button says."""
    session.drop("told")
    if press.act not in AT_STEP or not closed(*press.given[:2]):
        ACTS[press.act](*press.given)


def go(*place: str) -> None:
    """To another place."""
    address.go(Place(*place))


def somebody_else() -> None:
    """Nobody is here any more, in this browser; what was done stays under its oefencode."""
    visit.let_go()
    session.drop("intake", "rights")
    address.go(Place())


def enter(lesson_id: str) -> None:
    """To the introduction of a lesson, as somebody with an own made-up person."""
    if not visit.current().code and lesson_id != OWN:
        visit.begin()
    address.go(Place(LESSON, lesson_id))


def start(lesson_id: str, way_key: str) -> None:
    """Begins or resumes a lesson in the chosen way."""
    beginning.begin(lesson_id, str(session.answer(way_key)))


def start_part(lesson_id: str, part: str, way_key: str) -> None:
    """Begins or resumes one part of a lesson in the chosen way."""
    beginning.begin_part(lesson_id, part, str(session.answer(way_key)))


def beside(lesson_id: str) -> None:
    """Begins or resumes a lesson at once, for who sits beside somebody who came for help."""
    session.keep(beside=True)
    if visit.moment(catalog().lessons[lesson_id]).round:
        beginning.resume(lesson_id)
    else:
        beginning.begin(lesson_id, "")


def again(lesson_id: str) -> None:
    """Starts a lesson afresh; the earlier round stays in the history."""
    visit.record(Again(lesson_id))
    address.go(Place(LESSON, lesson_id))


def set_up(key: str) -> None:
    """A setting was chosen; it counts from now on, also on another device."""
    if not visit.current().code:
        visit.begin()
    visit.record(SettingChosen(str(session.answer(key))))


def forget() -> None:
    """Wipes all that this learner did, for good."""
    visit.forget()
    address.go(Place())


def look_again() -> None:
    """Draws the page again, for whose scripts do not ask whether there is something new."""


AT_STEP = ("druk", "later", "ongedaan", "tip", "hulp")
"""What is done at a step, and not in a part that the teacher closed."""
ACTS: Mapping[str, Callable[..., None]] = {
    "ga": go,
    "bekijk": enter,
    "begin": start,
    "deel": start_part,
    "fris": stepping.refresh,
    "hervat": beginning.resume,
    "zeker": beginning.feel,
    "antwoord": routes.answer,
    "sla_over": routes.skip,
    "volg": routes.follow,
    "volg_niet": routes.stop,
    "zeker_route": routes.feel,
    "ernaast": beside,
    "opnieuw": again,
    "druk": stepping.press,
    "houd": stepping.hold,
    "verder": stepping.onward,
    "later": stepping.later,
    "ongedaan": stepping.undo,
    "verplaats": stepping.move,
    "tip": stepping.hint,
    "hulp": stepping.ask_help,
    "snap_niet": unclear.not_understood,
    "welke_zin": unclear.which_sentence,
    "duidelijk": unclear.found_clear,
    "stel": set_up,
    "oefencode": entering.go_on,
    "vergeet": forget,
    "aanbod_toon": offering.show_it,
    "aanbod_nee": offering.decline,
    "zoek": seeking.search,
    "zoek_nee": offering.search_on,
    "zoek_klaar": offering.every_lesson,
    "zoek_woord": seeking.search_words,
    "eigen_woord": own_words.begin_with,
    "probeer_woord": own_words.choose,
    "iemand_anders": somebody_else,
    "laat_meekijken": looking.show_code,
    "mag_meekijken": looking.admit,
    "stop_meekijken": looking.end,
    "kijk_mee": looking.type_code,
    "klascode": joining.find,
    "andere_namen": joining.offer_others,
    "bijnaam": joining.choose,
    "verhuis": joining.go_on_here,
    "ronde_kies": asking.answer,
    "klas_les": beginning.begin,
    "klas_weg": joining.leave,
    "maak_klas": teaching.make,
    "lesmaker_over": making.say_about,
    "lesmaker_zet": making.add,
    "lesmaker_alle": making.add_all,
    "lesmaker_stap": making.change,
    "lesmaker_wis": making.wipe,
    "lesmaker_bekijk": making.look_at_it,
    "sleutel": teaching.open_with_key,
    "klas_dicht": teaching.close,
    "wis_klas": teaching.wipe,
    "klas_open": teaching.reopen,
    "samen_maak": pairing.make,
    "samen_code": pairing.find,
    "samen_kom": pairing.come,
    "samen_alleen": pairing.alone,
    "samen_weer": pairing.back,
    "samen_kijk": look_again,
    "jaar_open": living.enter,
    "jaar_kies": living.choose,
    "jaar_verder": living.onward,
    "jaar_opnieuw": living.again,
    "recht_kies": rights.choose,
    "recht_verder": rights.onward,
    "recht_opnieuw": rights.again,
    "examen": examining.begin,
    "examen_klaar": stepping.answer_exam,
    "examen_tijd": examining.time,
    "klopt": licences.find,
    "andere_bijnaam": licences.another,
}
"""Every act that a press may name."""
