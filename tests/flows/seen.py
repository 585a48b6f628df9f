"""What a reader sees on a practice page, from its HTML only: task, hints, papers, questions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.flows.reading import Node, plain, read
from tests.flows.walking import Control, Page

CARD = "oefenkaart"


@dataclass(frozen=True)
class Row:
    """A name with a value: on a paper, the oefenkaart, a telephone, a letter or the site.

    `place` is the title of the paper, CARD, "telefoon" or "site"; `opened`: it lies open.
    """

    label: str
    value: str
    place: str
    opened: bool = False


@dataclass(frozen=True)
class Question:
    """A question with what stands at it: its help, and what was wrong with the last answer."""

    control: Control
    label: str
    help: str
    wrong: str

    @property
    def optional(self) -> bool:
        """Whether the page says that it may be left empty."""
        return self.label.endswith("(niet verplicht)")


@dataclass(frozen=True)
class Sight:
    """A practice page as it is read."""

    title: str
    task: str
    hints: tuple[str, ...]
    told: tuple[tuple[str, str], ...]
    rows: tuple[Row, ...]
    sentences: tuple[str, ...]
    questions: tuple[Question, ...]
    buttons: tuple[str, ...]


def look(page: Page) -> Sight:
    """Reads a practice page."""
    whole = read(page.html)
    return Sight(
        title=" ".join(node.text() for node in whole.every(tag="h2")),
        task=" ".join(_task(whole)),
        hints=tuple(_text_of(node, "p") for node in whole.every("tip")),
        told=tuple(_told(whole)),
        rows=tuple(_rows(whole)),
        sentences=tuple(_sentences(whole)),
        questions=tuple(_questions(whole, page.controls)),
        buttons=tuple(page.buttons),
    )


def _task(whole: Node) -> Iterator[str]:
    """The words of the task itself, without what is told and what is for the helper."""
    for task in whole.every("opdracht"):
        for one in task.inside:
            if isinstance(one, Node) and one.tag == "p":
                yield one.text()


def _text_of(node: Node, tag: str) -> str:
    return " ".join(one.text() for one in node.every(tag=tag))


def _told(whole: Node) -> Iterator[tuple[str, str]]:
    for told in whole.every("voor"):
        for item in told.every(tag="li"):
            label, answer = item.first("wat"), item.first("antwoord")
            if label and answer:
                yield label.text(), answer.text()


def _rows(whole: Node) -> Iterator[Row]:
    papers = list(whole.every("papier"))
    on_paper = {id(node) for paper in papers for node in paper.every(tag="tr")}
    for paper in papers:
        summary = paper.first(tag="summary")
        card = paper.attributes.get("id") == CARD
        place = CARD if card else summary.text() if summary else ""
        yield from _of_table(paper.every(tag="tr"), place, opened="open" in paper.attributes)
    elsewhere = [node for node in whole.every(tag="tr") if id(node) not in on_paper]
    yield from _of_table(elsewhere, "site", opened=True)
    for device in _devices(whole):
        title, amount = device.first(tag="h3"), device.first("groot-bedrag")
        if title and amount:
            yield Row(title.text(), amount.text(), "telefoon", opened=True)


def _of_table(lines: Iterator[Node] | list[Node], place: str, opened: bool) -> Iterator[Row]:
    for line in lines:
        label, value = line.first(tag="th"), line.first(tag="td")
        if label and value:
            yield Row(label.text(), value.text(), place, opened)


def _devices(whole: Node) -> Iterator[Node]:
    """What stands beside the screen that is worked on, or in another tab."""
    for kind in ("telefoon", "tweede", "tabpagina"):
        yield from whole.every(kind)


def _sentences(whole: Node) -> Iterator[str]:
    """Loose sentences: messages, letters, and what the site says."""
    for region in (*_devices(whole), *whole.every("papier")):
        yield from (node.text() for node in region.every(tag="p"))
    yield from (node.text() for node in whole.every("bericht"))
    for node in (*whole.every(tag="p"), *whole.every(tag="li")):
        if node.attributes.get("id", "").startswith("t-site-") and "veldlabel" not in node.kinds:
            yield node.text()


def _questions(whole: Node, controls: tuple[Control, ...]) -> Iterator[Question]:
    for above, control in zip(whole.every("veldkop"), controls, strict=True):
        label, explained = above.first("veldlabel"), above.first("veldhulp")
        wrong = [
            node.text()
            for node in above.every(tag="div")
            if node.attributes.get("id", "").startswith("fout-")
        ]
        yield Question(
            control=control,
            label=label.text() if label else plain(control.label),
            help=explained.text() if explained else "",
            wrong=" ".join(wrong),
        )
