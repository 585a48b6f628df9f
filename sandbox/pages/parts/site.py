"""The right-hand side of a practice page: the drawn device with the simulated screen."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from sandbox.model import Screen
from sandbox.pages.controls import keypad
from sandbox.pages.parts.counting import counting, waiting
from sandbox.pages.parts.errors import error_list
from sandbox.pages.parts.fields import key_of, question
from sandbox.pages.place import LESSON, Place, go
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Button,
    Download,
    Form,
    Group,
    Heading,
    Part,
    Piece,
    Press,
    Region,
    Rows,
    Text,
    browser,
    pieces_of,
)  # fmt: skip
from sandbox.pieces.papers import letter
from sandbox.pieces.phone import status_bar
from sandbox.pieces.sheet import oefenloket
from sandbox.practice.review import reviewed
from sandbox.practice.scene import Scene, stop_screen
from sandbox.tasks import Outcome
from sandbox.texts import text

PLACES = ("desk", "letterbox")
"""Devices that are no device but a place at home."""


def site(state: State, scene: Scene, outcome: Outcome | None) -> Part:
    """The devices; the screen that the learner works on is marked "nu hier"."""
    device = _device(state, scene, outcome)
    if scene.beside is None or _in_tab(scene, scene.beside):
        return device
    return Group("apparaten", (_beside(scene, scene.beside), device))


def _device(state: State, scene: Scene, outcome: Outcome | None) -> Group:
    inside = (*_summary(scene, outcome), *_astray(scene, outcome), *_body(state, scene))
    top = _top(scene, scene.screen, marked=_two_devices(scene))
    return Group(
        "telefoon" if scene.screen.device == "phone" else "toestel",
        (
            *top,
            Region("site", (Box(inside, "inhoud"),)),
            *_review(state, scene),
            *_download(scene),
            form(state, scene, outcome),
        ),
    )


def _quiet(words: str, kind: str = "", tag: str = "span") -> Text:
    return Text(words, kind, tag, explained=False)


def _in_tab(scene: Scene, other: Screen) -> bool:
    """Whether the second screen is on the same computer: then it stands in a tab."""
    return scene.screen.device == other.device == "laptop"


def _two_devices(scene: Scene) -> bool:
    return scene.beside is not None and not _in_tab(scene, scene.beside)


def _top(scene: Scene, screen: Screen, marked: bool) -> tuple[Piece, ...]:
    mark = (_quiet(text("les.nu_hier"), "nuhier"),) if marked else ()
    service = scene.service
    if screen.device in PLACES:
        return (*mark, Box((_quiet(text("les.thuis")),), "kamer"))
    of, address = service.organisation, service.address
    if screen.elsewhere:
        of, address = screen.elsewhere.organisation, screen.elsewhere.address
    if screen.device == "counter":
        return (*mark, Box((_quiet(text("les.balie", organisatie=of)),), "kamer"))
    organisation = _quiet(of)
    if screen.device == "phone" and not screen.path:  # an app has no address
        app = Box((organisation,), f"organisatie app kleur-{service.colour}")
        return (*mark, status_bar(scene.today, scene.number), app)
    person = str(scene.person.facts["naam"].value) if service.colour == "tax" else ""
    bar = (status_bar(scene.today, scene.number),) if screen.device == "phone" else ()
    if any(field.kind == "address" for field in screen.fields):
        return (*mark, *bar, browser.new_tab())
    return (
        *mark,
        *bar,
        *_tabs(scene, screen),
        browser.window(address, screen.path),
        Box((organisation, _quiet(person)), f"organisatie kleur-{service.colour}"),
    )


def _tabs(scene: Scene, screen: Screen) -> tuple[Piece, ...]:
    """What is open in another tab of this computer."""
    other = scene.beside
    if other is None or screen is other or not _in_tab(scene, other):
        return ()
    page = (*_top(scene, other, marked=False), Box(_shown(scene, other), "inhoud"))
    return (browser.tabs(scene.service.organisation, other.title, page),)


def _shown(scene: Scene, screen: Screen) -> tuple[Piece, ...]:
    """A screen that is only looked at."""
    title = Box((Heading(screen.title, 3),), "schermkop")
    return (title, *pieces_of(screen.body, scene.derived, about=screen.title))


def _astray(scene: Scene, outcome: Outcome | None) -> tuple[Piece, ...]:
    """The site of somebody else that a wrong address leads to."""
    screen = scene.site.astray if scene.site and outcome and outcome.astray else None
    if screen is None:
        return ()
    warned = oefenloket((text("browser.nep"),), "les")
    of = screen.elsewhere.organisation if screen.elsewhere else ""
    top = (browser.typed(), Box((_quiet(of),), "organisatie kleur-desk"))
    return (warned, Box((*top, Box(_shown(scene, screen), "inhoud")), "nepsite"))


def _body(state: State, scene: Scene) -> tuple[Piece, ...]:
    return (
        Box((Heading(scene.screen.title),), "schermkop"),
        *pieces_of(scene.screen.body, scene.derived, True, scene.screen.title),
        *_letter(scene),
        *_countdown(state, scene),
    )


def _countdown(state: State, scene: Scene) -> tuple[Piece, ...]:
    """What the wait is like, and what it ends with: nothing goes on by itself unasked."""
    count = scene.screen.countdown
    if count is None:
        return ()
    if not count.presses:
        return counting(count.seconds, count.counts, said=text("aftellen.hier"))
    return waiting(state, count.seconds, count.counts, "druk", scene.asked.button)


def _letter(scene: Scene) -> tuple[Piece, ...]:
    """The newest letter, in its envelope until somebody opens it, when it lies in the letterbox."""
    if scene.screen.device != "letterbox" or not scene.letters:
        return ()
    return (letter(scene.letters[0], opened=scene.done, fallen=True),)


def _summary(scene: Scene, outcome: Outcome | None) -> tuple[Piece, ...]:
    """What went wrong: in the site's voice when it cannot read or refuses, else in ours."""
    if (
        outcome is None
        or outcome.done
        or scene.blocked
        or not (outcome.errors or outcome.explanations)
    ):
        return ()
    if outcome.refusal:
        return (error_list(text("fout.lijst"), {}, "site", _refusal(scene, outcome.refusal)),)
    words = outcome.errors or outcome.explanations
    links = {key_of(scene, name): said for name, said in words.items()}
    if outcome.errors:
        return (error_list(text("fout.lijst"), links, "site"),)
    return (error_list(text("les.foutlijst"), links, "oefenloket"),)


def _refusal(scene: Scene, refusal: str) -> tuple[Piece, ...]:
    last = scene.screen.tries is not None and scene.tries == scene.screen.tries - 1
    if not last:
        return (Text(refusal),)
    waits = stop_screen(scene).countdown
    told = text("fout.laatste_poging" if waits else "fout.laatste_poging_stop")
    return (Text(refusal), Text(told))


def _beside(scene: Scene, screen: Screen) -> Piece:
    """The second device, to look at: a phone, or the computer when the phone is worked on."""
    phone = screen.device == "phone"
    label = text("les.telefoon") if phone else text("les.computer")
    bar = (status_bar(scene.today, scene.number),)
    top = bar if phone else _top(scene, screen, marked=False)
    inside = (*top, *_shown(scene, screen))
    kind = "telefoon" if phone else "tweede"
    return Region("telefoon", (Box(inside, kind, "section", label),))


def _review(state: State, scene: Scene) -> tuple[Part, ...]:
    """The check page: every answer with a button "Wijzig" that leads to its step."""
    if not any(block.review for block in scene.screen.body):
        return ()
    parts = reviewed(state.catalog.services, scene)
    times = Counter(part.title for part in parts)
    steps = {view.id: view.title for view in scene.steps}
    return tuple(
        Group(
            f"controle_{part.step}",
            (
                Heading(part.title, 3),
                Rows(part.rows, explained=False, about=part.title),
                Button(
                    text("knop.wijzig"),
                    f"wijzig_{part.step}",
                    go(Place(LESSON, scene.lesson.id, part.step, back=scene.step.id)),
                    about=part.title if times[part.title] == 1 else steps[part.step],
                ),
            ),
            horizontal=True,
        )
        for part in parts
    )


def _download(scene: Scene) -> tuple[Part, ...]:
    """The paper of this screen as a file."""
    if scene.download is None or scene.blocked:
        return ()
    return (Download(text("knop.pdf"), "pdf", scene.download, scene.derived, scene.today),)


def form(state: State, scene: Scene, outcome: Outcome | None) -> Part:
    """All questions and the button that sends them."""
    held = state.tab.held
    questions = tuple(
        part
        for group, among in groupby(scene.asked.questions, lambda asked: asked.field.group)
        for part in _together(
            f"groep-{scene.step.id}",
            group,
            tuple(part for asked in among for part in question(scene, asked, outcome, held)),
        )
    )
    press = Press("druk", (scene.lesson.id, scene.step.id, state.place.back))
    button = Button(scene.asked.button, "druk", press, main=True)
    inside = (*questions, *keypad.below(scene.asked.questions))
    return Form("scherm", inside, button, loose=any(map(_acts, questions)))


def _together(key: str, group: str, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts of one question under its name; a question by itself stays as it is."""
    if not group:
        return parts
    name = Region("site", (Text(group, "groepnaam", explained=False),))
    return (Group(key, (name, *parts)),)


def _acts(part: Part) -> bool:
    """Whether there is a button in it that acts at once."""
    inside = part.inside if isinstance(part, Group) else ()
    return isinstance(part, Button) or any(map(_acts, inside))
