"""The confirmation as a PDF: read back with another library than wrote it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from sandbox.model import Bar, Block, Derived, Paper, SheetLine
from sandbox.paper import pdf_of
from sandbox.paper.ink import inked
from sandbox.people import make_person
from sandbox.people.facts import shown
from sandbox.pieces import Link, leaf_of
from sandbox.pieces.leaf import NoInk
from sandbox.practice import scene as scenes
from sandbox.practice.scene import Scene
from sandbox.texts import text
from tests.content import CATALOG
from tests.happening import history
from tests.paper.reading import faults, read, tags

SENT = [
    (lesson.id, step.id)
    for lesson in CATALOG.lessons.values()
    for step in lesson.steps
    if any(name.startswith("aangifte/bevestiging") for name in step.task.screens)
]


def scene_at(lesson_id: str, step_id: str) -> Scene:
    """The step with everything before it done."""
    lesson = CATALOG.lessons[lesson_id]
    ids = [step.id for step in lesson.steps]
    done = history(*(f"done {one}" for one in ids[: ids.index(step_id)]), lesson=lesson_id)
    who = make_person(CATALOG.archetypes[lesson.persona], "appel")
    return scenes.build(CATALOG.services, lesson, who, done, step_id)


def file_of(scene: Scene) -> bytes:
    """The file behind the button of this screen."""
    assert scene.download is not None
    return pdf_of(leaf_of(scene.download, scene.derived, scene.today))


@pytest.mark.parametrize(("lesson", "step"), SENT)
def test_a_sent_return_gives_a_paper_with_reference_and_outcome(lesson: str, step: str) -> None:
    scene = scene_at(lesson, step)
    file = file_of(scene)
    words = read(file)
    for name in ("aangifte.kenmerk", "naam", "bsn", "iban", "vandaag"):
        assert " ".join(shown(scene.facts[name]).split()) in words
    for sheet in ("aangifte", "partner"):
        for line in scene.derived.sheets.get(sheet, ()):
            assert line.label in words
    assert text("pdf.band") in words
    assert text("pdf.merk") in words
    assert "{" not in words
    assert scene.download is not None
    assert faults(file, scene.download.title) == []


def test_all_returns_offer_one() -> None:
    assert len(SENT) >= 4


def test_the_same_facts_give_the_same_file() -> None:
    lesson, step = SENT[0]
    assert file_of(scene_at(lesson, step)) == file_of(scene_at(lesson, step))


def test_it_says_its_language_and_title_and_says_je_nowhere() -> None:
    file = file_of(scene_at(*SENT[0]))
    reader = PdfReader(BytesIO(file))
    assert str(reader.root_object["/Lang"]) == "nl-NL"
    assert reader.metadata is not None
    assert str(reader.metadata.title).startswith("Bevestiging van uw aangifte")
    assert " je " not in read(file).lower()
    assert reader.metadata.creation_date == datetime(2026, 3, 3, tzinfo=UTC)


def test_every_page_is_marked_as_practice() -> None:
    scene = scene_at(*SENT[0])
    assert scene.download is not None
    long = scene.download.model_copy(update={"body": scene.download.body * 6})
    pages = PdfReader(BytesIO(pdf_of(leaf_of(long, scene.derived, scene.today)))).pages
    assert len(pages) > 1
    assert all(text("pdf.band") in " ".join(page.extract_text().split()) for page in pages)


@pytest.mark.parametrize("key", [name for name in Block.model_fields if name != "review"])
def test_every_kind_of_block_is_on_the_paper(key: str) -> None:
    came = {"from": "Oefenbank", "says": ("Sanne",)}
    written: dict[str, object] = {
        "rows": (("Naam", "Sanne"),), "list_": ("Sanne",), "bars": "geld", "sheet": "som",
        "qr": "https://oefen.oefen", "figure": "calendar", "chat": came, "call": came,
        "mails": (came | {"address": "a@b.oefen", "subject": "Nieuw", "day": "nu"},),
        "counter": {"who": "Medewerker", "says": ("Sanne",)},
    }  # fmt: skip
    alias = Block.model_fields[key].alias or key
    block = Block.model_validate({alias: written.get(key, "Sanne")})
    derived = Derived(
        bars={"geld": (Bar("a", "Sanne", 3, "income"),)},
        sheets={"som": (SheetLine("Sanne", 3, "z"),)},
    )
    empty = with_body(Paper(id="leeg", title="Leeg", body=(block,)))
    day = date(2026, 3, 3)
    plain, full = (pdf_of(leaf_of(one, derived, day)) for one in (empty, with_body(empty, block)))
    if key == "qr":
        assert [tag.alt for tag in tags(full) if tag.kind == "Figure"] == [text("les.qr")]
    elif key == "figure":
        assert len(full) > len(plain) + 200
        assert "Figure" not in {tag.kind for tag in tags(full)}  # it only decorates
    else:
        assert "Sanne" in read(full)


def with_body(paper: Paper, *body: Block) -> Paper:
    """The paper with these blocks."""
    return paper.model_copy(update={"body": body})


def test_a_piece_without_ink_is_an_error_and_not_left_out() -> None:
    with pytest.raises(NoInk, match="Link"):
        inked((Link("Sanne", "/"),))
