"""The right-hand side of a practice page: the drawn device with the simulated screen."""

from __future__ import annotations

from collections import Counter
from functools import partial

from sandbox.model import Service
from sandbox.pages.parts.counting import counting, waiting
from sandbox.pages.parts.device import astray, second_device, top
from sandbox.pages.parts.errors import error_list
from sandbox.pages.parts.fields import key_of
from sandbox.pages.parts.questions import form
from sandbox.pages.parts.quick import Scenes
from sandbox.pages.parts.reaching import letter, way_to
from sandbox.pages.parts.searching import AT_SITE, search_form
from sandbox.pages.parts.why import reason
from sandbox.pages.place import LESSON, Place, go
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Button,
    Export,
    Group,
    Heading,
    Part,
    Piece,
    Press,
    Region,
    Rows,
    Text,
    leaf_of,
    pieces_of,
)  # fmt: skip
from sandbox.practice.review import reviewed
from sandbox.practice.scene import Scene, stop_screen
from sandbox.tasks import Outcome
from sandbox.texts import text


def site(
    state: State,
    scene: Scene,
    outcome: Outcome | None,
    press: Press | None = None,
    more: Scenes = (),
) -> Part:
    """The devices; the screen that the learner works on is marked "nu hier"; `press` is what its
    button does instead. `more` are steps whose screens stand below this one.
    """
    device = _device(state, scene, outcome, press, more)
    second = second_device(scene)
    return Group("apparaten", (second, device)) if second else device


def _device(
    state: State, scene: Scene, outcome: Outcome | None, press: Press | None, more: Scenes
) -> Group:
    inside = (
        *_summaries(state, scene, outcome, more),
        *astray(scene, outcome),
        *_body(state, scene),
    )
    return Group(
        "telefoon" if scene.screen.device == "phone" else "toestel",
        (
            Region("site", top(scene)),
            Region("site", (Box(inside, "inhoud"),)),
            *_review(state, scene),
            *_download(scene),
            form(state, scene, outcome, press, more),
            *_asks(state, scene),
        ),
    )


def _asks(state: State, scene: Scene) -> tuple[Part, ...]:
    """On the first screen of a site: its search and a way to talk, for who came for more."""
    if scene.blocked or scene.screen.id != front_page(scene.service):
        return ()
    talk = way_to(scene.service.organisation, "contact.bij_site", state.place)
    return (Group("loket_zoek", (search_form(state, AT_SITE), *talk), region="site"),)


def front_page(service: Service) -> str:
    """The screen of a service where one comes in at its site; "" when it has none."""
    if service.front:
        return service.front
    at_site = (one for one in service.screens if one.device == "laptop" and not one.elsewhere)
    return next((one.id for one in at_site), "")


def _body(state: State, scene: Scene) -> tuple[Piece, ...]:
    return (
        Box((Heading(scene.screen.title),), "schermkop"),
        *pieces_of(scene.screen.body, scene.derived, True, scene.screen.title),
        *_letter(state, scene),
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


def _letter(state: State, scene: Scene) -> tuple[Piece, ...]:
    """The newest letter, in its envelope until somebody opens it, when it lies in the letterbox."""
    if scene.screen.device != "letterbox" or not scene.letters:
        return ()
    came = scene.letters[0]
    place = Place(LESSON, scene.lesson.id, scene.step.id) if state.place.page == LESSON else None
    return (letter(came, opened=scene.done, fallen=True), *reason(came, place))


def _summaries(
    state: State, scene: Scene, outcome: Outcome | None, more: Scenes
) -> tuple[Piece, ...]:
    """What went wrong; where several screens stand on one page in one list, with a way to each."""
    if not more:
        return _summary(scene, outcome)
    links = {
        key_of(one, name): said
        for one in (scene, *more)
        if (came := state.tab.outcomes.get(one.step.id))
        for name, said in (came.errors or came.explanations or _refused(one, came)).items()
    }
    return (error_list(text("fout.lijst"), links, "site"),) if links else ()


def _refused(scene: Scene, outcome: Outcome) -> dict[str, str]:
    """What a screen refuses as a whole, at its first question."""
    return {field.id: outcome.refusal for field in scene.fields[:1] if outcome.refusal}


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
    leaf = partial(leaf_of, scene.download, scene.derived, scene.today)
    return (Export(text("knop.pdf"), "pdf", scene.download.id, "pdf", leaf),)
