"""All that is shown or heard passes through the language: nothing stays behind in Dutch."""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from pathlib import Path

import pytest

from sandbox.catalog.sentences import messages
from sandbox.classroom import written
from sandbox.commands import main
from sandbox.languages import Catalogue, read_catalogue
from sandbox.making.reading import read_sheet
from sandbox.making.typed import empty_sheet
from sandbox.model import Block, Paper
from sandbox.pages import laid_out, page_at
from sandbox.pages.parts.year import FOR_ALL
from sandbox.people import make_person
from sandbox.pieces import Holder, Segment
from sandbox.pieces.browser import site_of
from sandbox.pieces.el import Html
from sandbox.tasks.filling import filled_paper
from sandbox.texts import text
from tests.content import CATALOG
from tests.making.sheets import changed
from tests.pages.in_a_class import CODE, KEY, NAMES, ROOM
from tests.pages.test_pages import STATES
from tests.pages.visiting import LEARNER
from tests.pages.with_others import SAME

OPEN, CLOSE = "\u27e6", "\u27e7"
MONTHS = "januari februari maart april mei juni juli augustus september oktober november december"
VALUE = re.compile(
    rf"[\W\d_]*(?:[A-Z]{{1,4}})?[\W\d_]*|/\S+|\d+ (?:{'|'.join(MONTHS.split())}) \d{{4}}"
)
"""A number, an amount, a sign, a path, a date: a value, not a sentence."""

POSTED = Paper(id="brief", title="Brief", look="letter", body=(Block(text="Dag."),))
"""A letter by post: in its window stands who it is for."""


def turned(sentence: str) -> str:
    """The sentence backwards between brackets, with its facts as they are."""
    parts = re.split(r"(\{[^{}]*\})", sentence)
    backwards = (one if one.startswith("{") else one[::-1] for one in reversed(parts))
    return f"{OPEN}{''.join(backwards)}{CLOSE}"


@cache
def backwards() -> Catalogue:
    """A language in which every sentence is turned round."""
    return Catalogue("xx", {words: turned(words) for _, words in messages(CATALOG)})


def shown(segments: tuple[Segment, ...]) -> list[str]:
    """Every text of a page: between tags, in names for the ear, on controls."""
    found: list[str] = []
    for one in segments:
        if isinstance(one, Html):
            bare = re.sub(r"<[^>]*>", "\n", one.replace("<wbr>", ""))
            found += [unescape(line) for line in re.split(rf"\n| ?· (?={OPEN})", bare)]
            found += map(unescape, re.findall(r'(?:aria-label|alt)="([^"]*)"', one))
        elif isinstance(one, Holder):
            found += shown(one.inside)
        else:
            found.append(one.label)
            found += [label for _, label in getattr(one, "options", ())]
            found += getattr(one, "helps", ())
    return [words.strip() for words in found if words.strip()]


@cache
def of_everybody() -> frozenset[str]:
    """Names and addresses: the same in every language."""
    kinds = CATALOG.archetypes.values()
    people = [make_person(kind, seed) for kind in kinds for seed in (LEARNER, FOR_ALL)]
    windows = {line for one in people for line in filled_paper(POSTED, one.facts).to}
    facts = {str(fact.value) for one in people for fact in one.facts.values()}
    services = CATALOG.services.values()
    own = {part for one in services for part in (one.address, one.organisation)}
    own |= {site_of(one.address) for one in services}
    of_class = {CODE, KEY.replace("-", " "), *map(written, (*NAMES, ROOM.name))}
    made = {
        words for one in (empty_sheet(), read_sheet(changed())) for words in (one.title, one.goal)
    }
    return frozenset(facts | windows | own | of_class | made | SAME | {LEARNER})


@pytest.mark.parametrize("name", STATES)
def test_nothing_stays_behind_in_dutch(name: str) -> None:
    state = STATES[name]
    layout = laid_out(state, page_at(state), backwards())
    known = of_everybody()
    texts = [*shown(layout.segments), *(one.words for one in layout.heard)]
    left = [
        words
        for words in dict.fromkeys(texts)
        if not (words.startswith(OPEN) and words.endswith(CLOSE))
        and words.partition("/")[0] not in known
        and not VALUE.fullmatch(words)
    ]
    assert left == []


def test_a_language_is_one_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "xx.po"
    assert main(["texts", str(file)]) == 0
    assert "zinnen staan in xx.po" in capsys.readouterr().out
    words = file.read_text(encoding="utf-8")
    sentence = "Opdracht"
    written = words.replace(f'msgid "{sentence}"\nmsgstr ""', f'msgid "{sentence}"\nmsgstr "Taak"')
    assert written != words
    file.write_text(written, encoding="utf-8")
    language = read_catalogue(file)
    assert language.said(text("les.opdracht")) == "Taak"
    assert language.said(text("knop.tip")) == text("knop.tip")
    assert main(["texts", str(file)]) == 0
    assert read_catalogue(file).said(text("les.opdracht")) == "Taak"


def test_what_is_older_than_the_dutch_is_not_shown(tmp_path: Path) -> None:
    file = tmp_path / "xx.po"
    file.write_text('#, fuzzy\nmsgid "Opdracht"\nmsgstr "Taak"\n', encoding="utf-8")
    assert read_catalogue(file).said("Opdracht") == "Opdracht"


def test_facts_stay_and_what_they_hold_is_said_too() -> None:
    language = Catalogue("xx", {text("les.jij_bent", naam="x").sentence: "I am {naam}!"})  # type: ignore[attr-defined]
    assert language.said(text("les.jij_bent", naam="Sanne")) == "I am Sanne!"


def test_without_a_file_the_command_says_what_it_needs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["texts"]) == 2
    assert "texts zinnen.pot" in capsys.readouterr().out
