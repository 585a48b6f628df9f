"""Every page that has to do with a class, in the states that matter."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sandbox.classroom import Classroom, Move, made
from sandbox.classroom.lead import Lead
from sandbox.model import Event
from sandbox.model.classes import ClassMade, Joined, Removed
from sandbox.pages.place import (
    CLASSROOM,
    JOIN,
    LESSON,
    TEACH,
    WIPE_CLASS,
    Place,
)
from sandbox.pages.place import (
    NAMES as NAME_LIST,
)
from sandbox.pages.state import AtClass, State, Tab
from sandbox.texts import text
from tests.pages.visiting import NOW, state, upto

CODE, KEY = "K7MPX4", "appel-fiets-maan-zebra"
LESSONS = ("eerste-aangifte", "mijnoverheid")
NAMES = ("dappere-das", "vlotte-vos", "rustige-reiger")


def classroom(way: str = "", wander: bool = False) -> Classroom:
    """A class with two pupils, of whom one was taken out."""
    first = made("zonnebloem", LESSONS, way, wander, "ab-cd")
    events = [Event(NOW, "class/zon", what) for what in first]
    events += [Event(NOW, "anna", Joined("1", NAMES[0])), Event(NOW, "bram", Joined("2", NAMES[1]))]
    return Classroom().grown([*events, Event(NOW, "class/zon", Removed("2"))])


ROOM = classroom()
EMPTY = Classroom().grown([Event(NOW, "class/zon", ClassMade("tulp", "zelf", "ja", ""))])
ANNA = AtClass(ROOM, me=ROOM.pupils["1"])


def at(place: Place, klas: AtClass | None = None, tab: Tab | None = None) -> State:
    """The state of somebody new at a place that has to do with this class."""
    here = state(place, tab=tab or Tab(), learner="")
    return replace(here, klas=klas, now=NOW, origin="http://localhost:8501")


def of_anna(place: Place, room: Classroom = ROOM) -> State:
    """The state of a pupil of the class."""
    mine = AtClass(room, me=room.pupils["1"])
    return replace(state(place), learner="anna", mine=mine, now=NOW, roles=frozenset({"learner"}))


def taught(room: Classroom = ROOM, key: str = "", late: timedelta = timedelta()) -> State:
    """The state of the teacher of the class."""
    here = at(Place(CLASSROOM, klas=CODE), AtClass(room, CODE), Tab(key=key))
    return replace(here, roles=frozenset({"teacher"}), now=NOW + late)


MOVE = Move("CDFGHJKM", "zon", "1", NAMES[0], "anna", 0.0)


def shut_out() -> State:
    """The state of a pupil before a part that is closed."""
    place = Place(LESSON, LESSONS[0], "beginnen")
    lead = Lead(closed=frozenset({(LESSONS[0], "beginnen")}))
    begun = state(place, *upto(LESSONS[0], "beginnen"))
    return replace(begun, learner="anna", mine=replace(ANNA, lead=lead), now=NOW)


HERE = Place(JOIN, klas=CODE)
TAKEN = Tab(offered=NAMES, class_wrong=text("klas.bezet"))
WRONG_KEY = Tab(class_wrong=text("klas.sleutel.fout"))
CLASS_STATES: dict[str, State] = {
    "join": at(Place(JOIN)),
    "join, wrong": at(Place(JOIN), tab=Tab(class_wrong=text("klas.leeg"), class_tries=1)),
    "names": at(HERE, AtClass(ROOM, CODE), Tab(offered=NAMES)),
    "names, taken": at(HERE, AtClass(ROOM, CODE), TAKEN),
    "names, none left": at(HERE, AtClass(ROOM, CODE)),
    "class, closed": replace(at(HERE, AtClass(ROOM, CODE)), now=NOW + timedelta(days=99)),
    "class, of a pupil": of_anna(Place(JOIN)),
    "class, with a way": of_anna(Place(JOIN), classroom("tips", wander=True)),
    "start, of a pupil": of_anna(Place(), classroom(wander=True)),
    "start, led back to the class": of_anna(Place()),
    "teach": at(Place(TEACH)),
    "teach, own choice": at(Place(TEACH), tab=Tab(chosen={"maak_welke": "eigen"}.get)),
    "teach, nothing chosen": at(Place(TEACH), tab=Tab(class_wrong=text("klas.maak.geen_les"))),
    "teach, again": replace(at(Place(TEACH)), taught={CODE: ROOM}),
    "class, of the teacher": taught(),
    "class, made just now": taught(key=KEY),
    "class, nobody yet, and old": taught(EMPTY, late=timedelta(days=99)),
    "class, to be wiped": replace(taught(), place=Place(WIPE_CLASS, klas=CODE)),
    "class, who is who": replace(taught(), place=Place(NAME_LIST, klas=CODE)),
    "class, who is who, nobody": replace(taught(EMPTY), place=Place(NAME_LIST, klas=CODE)),
    "class, a closed part": shut_out(),
    "class, another device": replace(at(Place(JOIN, klas=MOVE.code)), move=MOVE),
    "class, gone to another device": replace(at(Place()), moved=MOVE),
    "class, not opened": at(Place(CLASSROOM, klas=CODE)),
    "class, not opened, wrong": at(Place(CLASSROOM), tab=WRONG_KEY),
}
