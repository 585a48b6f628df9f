"""Puts the facts of a person into the texts of screens and papers."""

from __future__ import annotations

from sandbox.fields import kind_of
from sandbox.model import Block, Content, Field, Option, Paper, Screen
from sandbox.people.facts import Facts, fill
from sandbox.texts import text

WINDOW = ("naam", "straat", "huisnummer", "postcode", "plaats")
"""The facts in the window of an envelope."""


def filled_paper(paper: Paper, facts: Facts) -> Paper:
    """A paper with the facts of the person in it."""
    return paper.model_copy(
        update={
            "title": fill(paper.title, facts),
            "sender": fill(paper.sender, facts),
            "to": tuple(fill(line, facts) for line in paper.to) or _window(paper, facts),
            "body": tuple(filled_block(block, facts) for block in paper.body),
        }
    )


def _window(paper: Paper, facts: Facts) -> tuple[str, ...]:
    """The lines in the window of an envelope, to the person whose facts these are."""
    if not paper.by_post:
        return ()
    parts = {name: fill(f"{{{name}}}", facts) for name in WINDOW if name in facts}
    return tuple(text("envelop.venster", **parts).splitlines()) if len(parts) == len(WINDOW) else ()


def filled_screen(screen: Screen, facts: Facts) -> Screen:
    """A screen with the facts of the person in it; unknown prefills become empty."""
    return screen.model_copy(
        update={
            "title": fill(screen.title, facts),
            "path": fill(screen.path, facts),
            "body": tuple(filled_block(block, facts) for block in screen.body),
            "fields": tuple(_filled_field(field, facts) for field in screen.fields),
        }
    )


def _filled_field(field: Field, facts: Facts) -> Field:
    try:
        prefill = fill(field.prefill, facts)
    except KeyError:
        prefill = ""
    return field.model_copy(
        update={
            "label": fill(field.label, facts),
            "help": fill(field.help, facts),
            "because": fill(field.because, facts),
            "options": tuple(_filled_option(one, facts) for one in field.options),
            "prefill": kind_of(field.kind).bare(prefill),
        }
    )


def _filled_option(option: Option, facts: Facts) -> Option:
    told = {"label": fill(option.label, facts), "help": fill(option.help, facts)}
    return option.model_copy(update=told)


def filled_block(block: Block, facts: Facts) -> Block:
    """A block with the facts of the person in it."""

    def put(words: str) -> str:
        return fill(words, facts)

    changed: dict[str, object] = {}
    for key in block.model_fields_set:
        value = getattr(block, key)
        if isinstance(value, str) and key in ("text", "heading", "message", "amount", "qr"):
            changed[key] = put(value)
        elif key == "rows":
            changed[key] = tuple((put(label), put(what)) for label, what in value)
        elif key == "list_":
            changed[key] = tuple(put(item) for item in value)
        elif isinstance(value, Content):
            changed[key] = _filled(value, facts)
        elif key == "mails":
            changed[key] = tuple(_filled(mail, facts) for mail in value)
    return block.model_copy(update=changed)


def _filled(message: Content, facts: Facts) -> Content:
    """What came in on a phone, with the facts of the person in it."""
    changed: dict[str, object] = {}
    for key, value in message:
        if isinstance(value, tuple):
            changed[key] = tuple(fill(line, facts) for line in value)
        elif isinstance(value, str):
            changed[key] = fill(value, facts)
    return message.model_copy(update=changed)
