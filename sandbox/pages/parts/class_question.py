"""What a class looks at to answer one question together: the same for everybody."""

from __future__ import annotations

from sandbox.pages.parts.device import second_device
from sandbox.pieces import Box, Heading, Piece, Text, pieces_of
from sandbox.pieces.papers import letter
from sandbox.practice.class_question import ClassQuestion
from sandbox.practice.scene import Scene


def looked_at(question: ClassQuestion) -> tuple[Piece, ...]:
    """What happened, and the message, letter or screen it is about."""
    scene = question.scene
    inside = _on_screen(scene) if scene.site else scene.asked.pieces
    about = (Box(inside, "ronde-scherm"),) if inside else ()
    return (Text(scene.say, "ronde-zin"), *about)


def _on_screen(scene: Scene) -> tuple[Piece, ...]:
    screen = scene.screen
    letters = screen.device == "letterbox" and scene.letters
    paper = (letter(scene.letters[0], opened=True),) if letters else ()
    body = pieces_of(screen.body, scene.derived, about=screen.title)
    beside = second_device(scene)
    return (Heading(screen.title, 3), *body, *paper, *((beside,) if beside else ()))
