"""`python -m sandbox new lesson NAAM`: asks a few things; makes a lesson without faults."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from sandbox.catalog import Catalog, load
from sandbox.catalog.reading.roots import Roots
from sandbox.commands.content import roots
from sandbox.finding.subjects import subjects
from sandbox.making.beginning import LONGEST_NAME, can_be_a_name, can_be_written, files_of
from sandbox.people import make_person
from sandbox.people.facts import fill
from sandbox.texts import text


class _NotMade(Exception):  # noqa: N818  # it says why nothing was made
    """Nothing was made; the sentence says why."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question: the answer that is meant by none, and what can be chosen, if not anything."""

    name: str
    otherwise: str
    choice: Mapping[str, str] | range | None = None


def new(arguments: Sequence[str]) -> int:
    """0 with a lesson, 1 when nothing could be made, 2 when it cannot be done like this."""
    if arguments[:1] != ["lesson"] or len(arguments) < 2 or arguments[1].startswith("-"):
        print(text("maker.nieuw.gebruik"))
        return 2
    given = _options(arguments[2:])
    try:
        there = roots([given.map] if given.map else [])
        print(_made(arguments[1], given, there))
    except _NotMade as told:
        print(told)
        return 1
    except KeyboardInterrupt:
        print(f"\n{text('maker.nieuw.gestopt')}")
        return 1
    return 0


def _made(name: str, given: argparse.Namespace, there: Roots) -> str:
    home = there.lessons[-1]
    _refuse(name, home)
    found = load(there, faultless=True)
    if name in found.lessons:
        raise _NotMade(text("maker.nieuw.bestaat", naam=name))
    answers = _answers(name, given, found)
    files = files_of(name, answers, date.today())  # noqa: DTZ011  # the day of whoever writes
    _check(name, files, there)
    _write(home / name, files)
    where = f" {given.map}" if given.map else ""
    return text("maker.nieuw.klaar", map=str(home / name), waar=where)


def _refuse(name: str, home: Path) -> None:
    """Looks at the name before anything is read or written under it."""
    if not can_be_a_name(name):
        raise _NotMade(text("maker.nieuw.naam", naam=name))
    if len(name) > LONGEST_NAME:
        raise _NotMade(text("maker.nieuw.naam_lang", aantal=LONGEST_NAME))
    if not home.parent.is_dir():
        raise _NotMade(text("maker.nieuw.geen_map", map=str(home.parent)))
    if (home / name).is_symlink() or (home / name).exists():
        raise _NotMade(text("maker.nieuw.bestaat", naam=name))


def _answers(name: str, given: argparse.Namespace, found: Catalog) -> dict[str, str]:
    said = {one.name: getattr(given, one.name) for one in _questions(name, found)}
    if sys.stdin.isatty() and None in said.values():
        print(text("maker.nieuw.begin", naam=name))
    answers = {one.name: _answer(one, said[one.name]) for one in _questions(name, found)}
    titles = {one.id: one.title for one in subjects()}
    return {**answers, "persona": answers["person"], "subject": titles[answers["module"]]}


def _questions(name: str, found: Catalog) -> Iterator[_Asked]:
    yield _Asked("title", name.replace("-", " ").capitalize())
    yield _Asked("goal", text("maker.nieuw.doel"))
    yield _Asked("module", subjects()[0].id, {one.id: one.title for one in subjects()})
    alone = [one for one in found.archetypes.values() if not one.household]
    people = {one.id: fill(one.title, make_person(one, "").facts) for one in alone}
    yield _Asked("person", "sanne" if "sanne" in people else next(iter(people)), people)
    yield _Asked("minutes", "10", range(1, 61))
    yield _Asked("level", "1", range(1, 5))
    yield _Asked("audience", text("maker.nieuw.iedereen"))


def _answer(asked: _Asked, given: str | None) -> str:
    """The answer that was given with the command, or what somebody types; asked until it fits."""
    if given is not None or not sys.stdin.isatty():
        answer = asked.otherwise if given is None else given.strip()
        if wrong := _wrong(asked, answer):
            raise _NotMade(wrong)
        return answer
    words = text(f"maker.nieuw.{asked.name}", **_offered(asked))
    question = text("maker.nieuw.vraag", vraag=words, anders=asked.otherwise)
    while True:
        try:
            answer = input(question).strip() or asked.otherwise
        except EOFError:
            raise KeyboardInterrupt from None
        wrong = _wrong(asked, answer)
        if not wrong:
            return answer
        print(wrong)


def _offered(asked: _Asked) -> dict[str, str]:
    if not isinstance(asked.choice, Mapping):
        return {}
    listed = "".join(f"\n  {name}: {words}" for name, words in asked.choice.items())
    return {"keuze": f"{listed}\n"}


def _wrong(asked: _Asked, answer: str) -> str:
    """Why an answer cannot be; "" when it can."""
    choice = asked.choice
    if not answer:
        return text("maker.nieuw.leeg")
    if isinstance(choice, Mapping) and answer not in choice:
        return text("maker.nieuw.keuze", antwoord=answer, keuze=", ".join(choice))
    if isinstance(choice, range) and not (answer.isdecimal() and int(answer[:9]) in choice):
        return text("maker.nieuw.getal", antwoord=answer, van=choice.start, tot=choice.stop - 1)
    return "" if can_be_written(answer) else text("maker.nieuw.teken")


def _check(name: str, files: Mapping[str, str], there: Roots) -> None:
    """The lesson passes the check before there is anything of it in the author's folder."""
    with TemporaryDirectory() as folder:
        alone = Path(folder)
        _write(alone / name, files)
        found = load(Roots((*there.lessons, alone), there.services, there.archetypes))
        wrong = [str(one) for one in found.problems if one.file.startswith(f"{alone.name}/{name}")]
    if wrong or name not in found.lessons:
        raise _NotMade("\n\n".join((text("maker.nieuw.fouten"), *wrong)))


def _write(folder: Path, files: Mapping[str, str]) -> None:
    """Writes them in a folder that was not there; what exists is never written over."""
    try:
        folder.parent.mkdir(exist_ok=True)
        folder.mkdir()
        for name, words in files.items():
            with (folder / name).open("x", encoding="utf-8") as file:
                file.write(words)
    except FileExistsError:
        raise _NotMade(text("maker.nieuw.bestaat", naam=folder.name)) from None
    except OSError as error:
        raise _NotMade(text("maker.nieuw.lukt_niet", fout=str(error))) from None


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sandbox new lesson NAAM")
    for name in ("title", "goal", "module", "person", "minutes", "level", "audience", "map"):
        parser.add_argument(f"--{name}")
    return parser.parse_args(arguments)
