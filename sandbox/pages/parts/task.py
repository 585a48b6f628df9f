"""The first sheet of a practice page: what to do, what went well or wrong, and help."""

from __future__ import annotations

from sandbox import progress
from sandbox.model.happened import NotUnderstood, SentenceUnclear
from sandbox.pages.parts.calendar import calendar
from sandbox.pages.parts.form import above, below, is_calm
from sandbox.pages.parts.looking import begin_button
from sandbox.pages.parts.offer import offer_card
from sandbox.pages.parts.quick import Scenes, assignments, now_at
from sandbox.pages.parts.reaching import way_to
from sandbox.pages.parts.told import told
from sandbox.pages.parts.unclear import which
from sandbox.pages.parts.way import onward
from sandbox.pages.place import CONTACT, LESSON, Place, go, href
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Button,
    Fold,
    Group,
    Heading,
    Icon,
    Link,
    PageButton,
    Piece,
    Press,
    Region,
    Text,
)  # fmt: skip
from sandbox.practice.scene import Scene
from sandbox.tasks import Outcome
from sandbox.texts import text

HELPER = "helper"
"""The region of what is for the helper alone."""


def task(
    state: State, scenes: Scenes, outcome: Outcome | None, praise: str, offers: bool = False
) -> Group:
    """Task and help at the steps of a page, each in a place of its own. `offers` says that a card
    offers help too.
    """
    scene = now_at(scenes)
    verdict = () if offers else _verdict(scene, outcome)
    said = (
        *_praise(praise),
        _assignment(state, scenes),
        *_hints(scene),
        *_help(state, scene),
        *_unclear(state, scene),
        *verdict,
    )
    return Group(
        "taak",
        (
            Region("opdracht", said),
            PageButton(text("knop.naar_scherm"), "vel", target="scherm", kind="knop naar-scherm"),
            _buttons(state, scene),
            *which(state, scene),
            *calendar(scene),
            *((offer_card(state, scene),) if offers else ()),
        ),
    )


def _praise(words: str) -> tuple[Piece, ...]:
    return (Box((Icon("check"), Text(words)), "goed"),) if words else ()


def _assignment(state: State, scenes: Scenes) -> Piece:
    scene = now_at(scenes)
    said = scene.say
    if scene.blocked:
        said = text("les.geblokkeerd" if scene.screen.countdown else "les.gestopt")
    beside, form = state.tab.beside, state.form
    aside = is_calm(state) or len(scenes) > 1
    coach = () if aside and not beside else _coach(scene, beside)
    task = (*above(form, scene), Text(said), *told(scene), *below(form, scene))
    if len(scenes) > 1:
        task = assignments(scenes)
    inside = (Heading(text("les.opdracht")), *task, *coach)
    return Box(inside, "vak opdracht", "section", text("les.opdracht"))


def _coach(scene: Scene, beside: bool) -> tuple[Piece, ...]:
    """What a helper says and leaves; open for who came as one."""
    coach = progress.coach_of(scene.step)
    if coach is None:
        return ()
    summary = Text(text("les.voor_helper"), tag="span")
    say = Text(text("les.helper_zeg", zin=coach.say))
    leave = Text(text("les.helper_laat", zin=coach.leave))
    return (Region(HELPER, (Fold((summary,), (say, leave), "helper", open=beside),)),)


def _tip(icon: str, inside: tuple[Piece, ...], kind: str = "tip") -> Piece:
    return Box((Icon(icon), Box(inside)), kind)


def _hints(scene: Scene) -> tuple[Piece, ...]:
    return tuple(
        _tip("hint", (Heading(text("les.tip", nummer=at), 3), Text(hint)))
        for at, hint in enumerate(scene.hints, 1)
    )


def _help(state: State, scene: Scene) -> tuple[Piece, ...]:
    asked = progress.help_asked(state.moment(scene.lesson).at(scene.step.id))
    if scene.done or not asked:
        return ()
    calm = state.pace == "rustig"
    said = tuple(map(Text, help_said(scene, calm)))
    title = Heading(text("les.hulp_titel"), 3)
    ways = _to_somebody(scene) if calm else ()
    return (_tip("hand", (title, *said, *ways), "tip hulp"),)


def _to_somebody(scene: Scene) -> tuple[Piece, ...]:
    """The way to practise a talk with who this screen is of, or with anybody."""
    here = Place(LESSON, scene.lesson.id, scene.step.id)
    name = scene.service.organisation if scene.site else ""
    ways = way_to(name, "contact.bij_dienst", here)
    anybody = Place(CONTACT, here.lesson, here.step)
    return ways or (Link(text("contact.titel"), href(anybody), "contactweg"),)


def _unclear(state: State, scene: Scene) -> tuple[Piece, ...]:
    """Thanks, for who said not to understand this step, or which sentence of it."""
    here = state.moment(scene.lesson).at(scene.step.id)
    if any(isinstance(event.what, SentenceUnclear) for event in here):
        return (_tip("hand", (Text(text("snap.dank_zin")),)),)
    if any(isinstance(event.what, NotUnderstood) for event in here):
        return (_tip("hand", (Text(text("gezegd.snap_niet")),)),)
    return ()


def help_said(scene: Scene, calm: bool) -> tuple[str, ...]:
    """What somebody who asked for help can do; at a `calm` pace people come first."""
    keys = ["les.hulp_naast", "les.hulp_bieb", *(["gang.bellen"] if calm else [])]
    keys += ["les.hulp_tip"] if scene.more_hints else []
    return tuple(text(key) for key in [*keys, "les.hulp_gemerkt"])


def _verdict(scene: Scene, outcome: Outcome | None) -> tuple[Piece, ...]:
    """What to say after wrong tries: an offer of a hint, or that help is there."""
    if scene.blocked or outcome is None or outcome.done:
        return ()
    if scene.done:
        said = "les.proef_fout" if scene.way == "proef" else "les.klopte_al"
    elif scene.stuck:
        said = "les.vast"
    elif scene.tries >= progress.HINT_AFTER and scene.more_hints:
        said = "les.tip_aanbod"
    else:
        return ()
    return (Box((Icon("hint"), Text(text(said))), "tip"),)


def _buttons(state: State, scene: Scene) -> Group:
    place = state.place
    step = (scene.lesson.id, scene.step.id)
    post = Button(text("knop.post"), "post", go(Place("post", *step)))
    unclear = Button(text("knop.snap_niet"), "snap_niet", Press("snap_niet", step))
    if scene.done:
        aside = () if is_calm(state) else (post,)
        return Group("hulpknoppen", (_onward(place, scene), *aside, unclear), horizontal=True)
    name = "gang.praat" if state.pace == "rustig" else "knop.hulp"
    asked = Button(text(name), "hulp", Press("hulp", step))
    helped = progress.help_asked(state.moment(scene.lesson).at(scene.step.id))
    along = (begin_button("hulp_meekijken"),) if helped and not state.look.shown else ()
    aside = () if is_calm(state) else (post,)
    buttons = (*_hint_button(scene), *onward(state, scene), asked, *aside, unclear, *along)
    return Group("hulpknoppen", buttons, horizontal=True)


def _hint_button(scene: Scene) -> tuple[Button, ...]:
    if not scene.more_hints:
        return ()
    label = "knop.tip" if not scene.hints else "knop.nog_een_tip"
    if len(scene.hints) == len(scene.step.hints):
        label = "knop.antwoord"
    return (Button(text(label), "tip", Press("tip", (scene.lesson.id, scene.step.id))),)


def _onward(place: Place, scene: Scene) -> Button:
    """To the next step, or back to the check page that led here."""
    if place.back:
        check = go(Place(LESSON, scene.lesson.id, place.back))
        return Button(text("knop.terug_controle"), "verder", check, main=True)
    label = text("knop.verder_stap", nummer=scene.number + 1)
    if scene.next_step is None:
        label = text("knop.les_klaar")
    press = Press("verder", (scene.lesson.id, scene.step.id))
    return Button(label, "verder", press, main=True)
