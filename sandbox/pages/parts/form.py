"""The form and pace in which somebody wants a lesson: how they are chosen, and what a form does to
what is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache

from sandbox.pages.parts.drawn import drawn
from sandbox.pages.state import State
from sandbox.pieces import Box, Fold, Heading, Items, Kept, PageButton, Picture, Piece, Text, plain
from sandbox.pieces.glossary import difficult_words, words_in
from sandbox.practice.scene import Scene
from sandbox.progress.settings import FORMS, PACES, Form
from sandbox.texts import text

MOST_WORDS = 6
"""Explanations of words that stand open at once."""
CALM: frozenset[Form] = frozenset({"luisteren", "verhaal"})
"""Forms in which only what is needed now stands on the page; so it does at a calm pace."""
WHOLE = ("paneel", "verhaal")
"""Boxes with a picture and words of their own."""
CHOICES: tuple[tuple[str, str, str, Mapping[str, str]], ...] = (
    ("lesvorm.kort", "lesvorm.kop", "lesvorm.zin", FORMS),
    ("gang.kort", "gang.kop", "gang.zin", PACES),
)
"""What can be chosen of a lesson, each with its names and what is said of it."""
ICONS = {
    "stappen": "next",
    "uitleg": "info",
    "luisteren": "speak",
    "verhaal": "picture",
    "gewoon": "lines",
    "rustig": "one",
    "snel": "all",
}


def is_calm(state: State) -> bool:
    """Whether only what is needed now stands on the page."""
    return state.form in CALM or state.pace == "rustig"


@cache
def chooser() -> Piece:
    """The forms and paces, folded: in the menu of a lesson."""
    summary = (Text(text("lesvorm.knop"), tag="span", explained=False),)
    inside: tuple[Piece, ...] = ()
    for short, _, _, choices in CHOICES:
        name = Text(text(short), "vormkop", explained=False)
        inside = (*inside, name, *map(_button, choices))
    menu = Fold(summary, (Box(inside, "vormknoppen"),), "vormen")
    return Kept("vormen", (menu,))


def choice() -> Piece:
    """The forms and paces with what each is like: before a lesson."""
    said: tuple[Piece, ...] = ()
    for _, name, about, choices in CHOICES:
        cards = tuple(Box((_button(one), Text(like(one))), "vormkaart") for one in choices)
        said = (*said, Heading(text(name)), Text(text(about)), Box(cards, "vormkaarten"))
    return Box(said, "vak", "section")


def called(choice: str) -> str:
    """The name of a form or pace."""
    return text(f"gang.{PACES[choice]}") if choice in PACES else text(f"lesvorm.{FORMS[choice]}")


def like(choice: str) -> str:
    """What a form or pace is like."""
    if choice in PACES:
        return text(f"gang.{PACES[choice]}_zin")
    return text(f"lesvorm.{FORMS[choice]}_zin")


def _button(choice: str) -> Piece:
    icon = ICONS[PACES.get(choice) or FORMS[choice]]
    return PageButton(called(choice), "kies-vorm", icon, choice)


def shaped(form: Form, scene: Scene) -> tuple[Piece, ...]:
    """What there is to read at a step without a site, in this form."""
    pieces = scene.asked.pieces
    if form == "stappen":
        return pieces
    if form == "verhaal":
        few = pieces if scene.task.judged else _few(pieces)
        return few if scene.task.judged or _is_drawn(pieces) else (drawn(scene), *few)
    return tuple(_told(piece, form == "uitleg") for piece in pieces)


def above(form: Form, scene: Scene) -> tuple[Piece, ...]:
    """What stands above the task: in pictures one of what there is to do."""
    there = not scene.site and (not scene.task.judged or _is_drawn(scene.asked.pieces))
    return (drawn(scene),) if form == "verhaal" and not there else ()


def below(form: Form, scene: Scene) -> tuple[Piece, ...]:
    """What stands below the task: in the full explanation what this part is for, why something is
    asked, and what the words mean.
    """
    if form != "uitleg":
        return ()
    goal = (
        (Text(text("lesvorm.doel", doel=scene.lesson.goal)),) if scene.view.stage == "why" else ()
    )
    part = Text(text(f"lesvorm.deel.{scene.view.stage}"))
    return (part, *goal, *_because(scene), *_think(scene), *meanings(_words_of(scene)))


def last_words(form: Form, week: Iterable[str]) -> tuple[Piece, ...]:
    """What the end of a lesson is for, and what its words mean."""
    if form != "uitleg":
        return ()
    return (Text(text("lesvorm.deel.yours")), *meanings(week))


def opened_hint(form: Form, scene: Scene) -> str:
    """The first hint, where it is told unasked; never the one that tells what is right."""
    alone = len(scene.step.hints) == 1 or scene.hints or scene.done
    if form != "uitleg" or alone or scene.way == "proef" or not scene.more_hints:
        return ""
    return scene.first_hint


def meanings(words: Iterable[str]) -> tuple[Piece, ...]:
    """What the difficult words in these texts mean."""
    found = dict.fromkeys(key for said in words for key in words_in(said))
    if not found:
        return ()
    known = [difficult_words()[key] for key in list(found)[:MOST_WORDS]]
    between = Text(" ", tag="", heard=False)
    items = tuple(
        (
            Text(f"{word.title}:", tag="b", explained=False),
            between,
            Text(word.text, tag="span", explained=False),
        )
        for word in known
    )
    return (Box((Heading(text("lesvorm.woorden"), 3), Items(items)), "betekenis"),)


def _because(scene: Scene) -> tuple[Piece, ...]:
    """Why the screen asks this, as far as that is not said already."""
    said = {shown.because for shown in scene.shown} | {why for _, why in scene.whys}
    whys = [field.because for field in scene.fields if field.because and not field.judgement]
    left = tuple((Text(why, tag="li"),) for why in dict.fromkeys(whys) if why not in said)
    if not left or scene.way == "proef":
        return ()
    return (Heading(text("lesvorm.waarom_kop"), 3), Items(left))


def _think(scene: Scene) -> tuple[Piece, ...]:
    hint = opened_hint("uitleg", scene)
    return (Heading(text("lesvorm.denk"), 3), Text(hint)) if hint else ()


def _words_of(scene: Scene) -> tuple[str, ...]:
    """All that is to be read at a step, beside the papers."""
    asked = [f"{field.label} {field.help}" for field in scene.fields]
    return (scene.say, plain(scene.asked.pieces), *asked)


def _is_drawn(pieces: Iterable[Piece]) -> bool:
    return any(
        isinstance(piece, Picture) or (isinstance(piece, Box) and _is_drawn(piece.inside))
        for piece in pieces
    )


def _told(piece: Piece, opens: bool) -> Piece:
    """A piece with what is drawn said in words; what is folded is open when it `opens`."""
    match piece:
        case Picture(alt=alt) if alt:
            said = Text(text("lesvorm.plaatje", wat=alt), "beeldtekst")
            return Box((replace(piece, alt=""), said), "beeld")
        case Box():
            return replace(piece, inside=tuple(_told(one, opens) for one in piece.inside))
        case Fold():
            inside = tuple(_told(one, opens) for one in piece.inside)
            return replace(piece, inside=inside, open=piece.open or opens)
    return piece


def _few(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pictures, the titles and the first text; the rest can be unfolded."""
    first = next((piece for piece in pieces if isinstance(piece, Text)), None)
    seen: list[Piece] = []
    rest: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Box) and piece.kind in WHOLE:
            seen.append(replace(piece, inside=_few(piece.inside)))
        elif isinstance(piece, Picture | Heading) or piece is first:
            seen.append(piece)
        else:
            rest.append(piece)
    more = Fold((Text(text("lesvorm.meer"), tag="span"),), tuple(rest), "meer")
    return (*seen, more) if rest else tuple(seen)
