# ruff: noqa: E501  a table reads best with each case on one line
"""What is written once can be used more often, with a difference, and is told in its own file."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sandbox.catalog import Catalog, load
from sandbox.catalog.reading.joining.copies import copies
from sandbox.model import Lesson, Screen, Step
from tests.authoring import ENGLISH, OWN, beside, ids, put, written
from tests.spoiling import SPOILED

SERVICE = """\
id: loket
title: Oefen-Loket
organisation: Oefen-Loket
address: mijn.oefen-loket.oefen
checked: 2026-11-24
sources: [{text: Zelf bedacht}]
reality: {same: [Alles.], simpler: [Alles.]}
screens:
  - id: vraag
    title: Wat wilt u weten?
    path: vraag
    fields:
      - id: naam
        kind: name
        label: Naam
        answer: "{naam}"
        mistakes:
          - {id: voornaam, answer: "{voornaam}", say: Schrijf de hele naam.}
          - {id: bsn, answer: "{bsn}", say: Dit is je nummer.}
      - {id: zeker, kind: yesno, label: Weet u het zeker?, answer: ja}
    button: Verder
"""
MORE = """\
screens:
  - id: telefoon
    like: vraag
    title: Wat wilt u vragen?
    without: [path, zeker]
    fields:
      - id: naam
        label: Uw naam
        without: [bsn]
        mistakes:
          - {id: voornaam, say: Zeg de hele naam.}
      - {id: nummer, like: digid/ondertekenen/gebruikersnaam, label: Nummer}
"""
RUN = """\
id: vragen
steps:
  - id: begin
    title: Begin met vragen
    part: Vragen
    screen: loket/vraag
    say: Vul je naam in.
    hints: [Kijk op je oefenkaart.]
    coach: {say: Hoe heet je?, leave: Typ niet voor.}
  - id: bel
    title: Bel het loket
    part: Bellen
    screen: loket/telefoon
    say: Bel en zeg je naam.
    hints: [Kijk op je oefenkaart.]
"""
HEAD = """\
title: Vragen stellen
goal: Je stelt een vraag.
minutes: 5
audience: Iedereen
level: 1
persona: sanne
picture: key
starts: 2026-03-03
checked: 2026-11-24
sources: [{text: Zelf bedacht}]
for_real: {ready: [Een pen.], where: [[Bellen, Bel het loket.]]}
"""
STEPS = """\
steps:
  - run: vragen
    without: [bel]
    steps:
      - {id: begin, say: "Vul in: {naam}.", coach: {say: Hoe heet je vandaag?}}
  - {id: nog-eens, like: vragen/bel, title: Bel nog eens}
"""
LESSON = f"id: vragen-stellen\n{HEAD}{STEPS}"
SECOND = "id: later-vragen\nlike: vragen-stellen\ntitle: Later vragen\nwithout: [nog-eens]\n"
FILES = {
    "service": ("services/loket/service.yaml", SERVICE),
    "part": ("services/loket/screens/telefoon.yaml", MORE),
    "run": ("lessons/_reeksen/vragen.yaml", RUN),
    "lesson": ("lessons/vragen-stellen/lesson.yaml", LESSON),
    "second": ("lessons/later-vragen/lesson.yaml", SECOND),
}


def content(folder: Path, which: str = "", old: str = "", new: str = "") -> Catalog:
    """The files in a folder of an author, with one thing changed in one of them."""
    for key, (name, words) in FILES.items():
        assert key != which or old in words
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(words.replace(old, new, 1) if key == which else words, encoding="utf-8")
    return load(beside(folder))


@pytest.fixture
def good(tmp_path: Path) -> Catalog:
    catalog = content(tmp_path)
    assert [str(one) for one in catalog.problems] == []
    return catalog


def screen(catalog: Catalog, name: str) -> Screen:
    return next(one for one in catalog.services["loket"].screens if one.id == name)


def steps(lesson: Lesson) -> dict[str, Step]:
    return {one.id: one for one in lesson.steps}


def test_a_service_goes_on_in_other_files(good: Catalog) -> None:
    assert [one.id for one in good.services["loket"].screens] == ["vraag", "telefoon"]


def test_a_screen_is_like_another_with_what_differs(good: Catalog) -> None:
    first, second = screen(good, "vraag"), screen(good, "telefoon")
    assert (second.title, second.button, second.path) == ("Wat wilt u vragen?", first.button, "")
    assert [one.id for one in second.fields] == ["naam", "nummer"]
    name = second.fields[0]
    assert (name.label, name.kind, name.answer) == ("Uw naam", "name", "{naam}")
    assert [(one.id, one.say) for one in name.mistakes] == [("voornaam", "Zeg de hele naam.")]
    assert [one.id for one in first.fields[0].mistakes] == ["voornaam", "bsn"]


def test_a_field_is_like_one_of_another_service(good: Catalog) -> None:
    signing = next(one for one in good.services["digid"].screens if one.id == "ondertekenen")
    other = next(one for one in signing.fields if one.id == "gebruikersnaam")
    field = screen(good, "telefoon").fields[1]
    assert (field.id, field.label) == ("nummer", "Nummer")
    assert (field.answer, field.mistakes) == (other.answer, other.mistakes)


def test_a_lesson_uses_a_run_with_what_differs(good: Catalog) -> None:
    found = steps(good.lessons["vragen-stellen"])
    assert [*found] == ["begin", "nog-eens"]
    begin, again = found["begin"], found["nog-eens"]
    assert (begin.title, begin.say) == ("Begin met vragen", "Vul in: {naam}.")
    assert begin.coach is not None
    assert (begin.coach.say, begin.coach.leave) == ("Hoe heet je vandaag?", "Typ niet voor.")
    assert (again.title, again.part) == ("Bel nog eens", "Bellen")
    assert again.task.screens == ("loket/telefoon",)


def test_a_lesson_is_like_another_one(good: Catalog) -> None:
    first, second = good.lessons["vragen-stellen"], good.lessons["later-vragen"]
    assert (second.id, second.title, second.goal) == ("later-vragen", "Later vragen", first.goal)
    assert second.steps == first.steps[:1]


def test_a_person_is_like_another_one(tmp_path: Path) -> None:
    words = 'id: nieuw\nlike: sanne\ntitle: "{voornaam}"\nfacts: {jaar: {value: 2024}}\n'
    put(tmp_path, "person", words)
    catalog = load(beside(tmp_path))
    assert catalog.problems == ()
    first, second = catalog.archetypes["sanne"], catalog.archetypes["nieuw"]
    assert second.facts["jaar"].value == 2024
    assert (second.facts["jaar"].kind, second.papers) == ("number", first.papers)
    assert [*second.facts] == [*first.facts]


TOLD = [
    # the file that changes, old, new, words of its line, what is told, what to do
    ("part", "like: vraag", "like: vraga", "like: vraga", "'loket/vraga' is er niet", "loket/vraag"),
    ("part", "like: vraag", "like: ander/vraag", "like: ander", "'ander/vraag' is er niet", "loket/vraag"),
    ("part", "like: vraag", "like: a/b/c", "like: a/b/c", "wat het voorbeeld is", "digid/sms"),
    ("part", "like: vraag", "like: [vraag]", "like: [", "wat het voorbeeld is", "digid/sms"),
    ("part", "like: vraag", "like: telefoon", "like: telefoon", "lijkt op zichzelf", "voluit"),
    ("part", "digid/ondertekenen/gebruikersnaam", "digid/ondertekenen/naam", "{id: nummer", "'digid/ondertekenen/naam'", "gebruikersnaam"),
    ("part", "without: [bsn]", "without: [bns]", "without: [bns]", "'bns' niet weglaten", "sleutel of een id"),
    ("part", "label: Uw naam", "labbel: Uw naam", "labbel:", "'labbel' bestaat hier niet", "'label'"),
    ("part", "label: Uw naam", "label: Bel 0800 0543", "label: Bel", "telefoonnummer", "{telefoon}"),
    ("part", "screens:", "schermen:", "schermen:", "'schermen' bestaat hier niet", "screens"),
    ("part", "label: Uw naam", "label: Uw naam\n        label: Naam", "label: Uw naam", "twee keer", "weg"),
    ("service", "kind: name", "kind: naam", "kind: naam", "'naam' kan hier niet", "name"),
    ("run", "screen: loket/vraag", "screen: loket/vraga", "screen: loket/vraga", "'loket/vraga' is er niet", "loket/vraag"),
    ("run", "    part: Bellen\n", "", "- id: bel", "'part' ontbreekt", "'part:'"),
    ("run", "id: vragen", "id: vraagjes", "id: vraagjes", "heet 'vragen'", "id: vragen"),
    ("run", "title: Begin met vragen", "title: Begin {nam}", "title: Begin", "{nam}", "{naam}"),
    ("lesson", "run: vragen", "run: vraag", "- run: vraag", "'vraag' is er niet", "vragen"),
    ("lesson", "{id: begin,", "{id: begn,", "{id: begn", "geen stap 'begn'", "begin"),
    ("lesson", "without: [bel]", "without: [bal]", "without: [bal]", "'bal' niet weglaten", "id"),
    ("lesson", "without: [bel]", "title: Vragen", "title: Vragen\n    steps", "niet bij een reeks", "steps en without"),
    ("lesson", "Vul in: {naam}.", "Vul in: {nam}.", "Vul in:", "{nam}", "{naam}"),
    ("lesson", "like: vragen/bel", "like: nog-eens", "like: nog-eens", "lijkt op zichzelf", "voluit"),
    ("lesson", "like: vragen/bel", "like: vragen/bellen", "like: vragen/bellen", "'vragen/bellen' is er niet", "vragen/bel"),
    ("second", "like: vragen-stellen", "like: vragen-stelen", "like: vragen-stelen", "'vragen-stelen' is er niet", "vragen-stellen"),
]  # fmt: skip


@pytest.mark.parametrize("case", TOLD, ids=lambda case: f"{case[0]}: {case[2]}")
def test_what_is_wrong_is_told_in_the_file_where_it_stands(
    case: tuple[str, str, str, str, str, str], tmp_path: Path
) -> None:
    which, old, new, line, message, remedy = case
    catalog = content(tmp_path, which, old, new)
    assert [str(one) for one in catalog.problems if message in one.message]
    first = next(one for one in catalog.problems if message in one.message)
    name = FILES[which][0]
    assert first.file == "/".join((tmp_path / name).parts[-3:])
    words = (tmp_path / name).read_text(encoding="utf-8")
    assert first.line == words[: words.index(line)].count("\n") + 1, str(first)
    assert remedy in first.remedy
    assert not ENGLISH.search(first.message + first.remedy)


def test_a_fault_in_a_run_is_told_once_and_says_who_uses_it(tmp_path: Path) -> None:
    catalog = content(tmp_path, "run", "Bel en zeg je naam.", "Zeg {nam}.")
    (problem,) = catalog.problems
    assert problem.file.endswith("_reeksen/vragen.yaml")
    assert problem.place == "steps › 2 › say"
    line = LESSON[: LESSON.index("{id: nog-eens")].count("\n") + 1
    assert problem.used.endswith(f"vragen-stellen/lesson.yaml, regel {line}")
    assert f"Gebruikt in: {problem.used}" in str(problem)
    assert "vragen-stellen" not in ids(catalog)


def test_what_leans_on_a_faulty_file_is_left_out_and_the_rest_works(tmp_path: Path) -> None:
    catalog = content(tmp_path, "service", "title: Oefen-Loket", "title: [Oefen-Loket")
    assert ids(catalog) == ids(load(beside()))
    assert any(problem.file.endswith("service.yaml") for problem in catalog.problems)


def test_things_that_are_like_each_other_in_a_circle_are_told(tmp_path: Path) -> None:
    catalog = content(tmp_path, "service", "title: Wat wilt u weten?", "like: loket/telefoon")
    assert catalog.problems
    assert all("lijkt op zichzelf" in one.message for one in catalog.problems[:1])


def test_a_part_with_another_ending_is_told(tmp_path: Path) -> None:
    content(tmp_path)
    file = tmp_path / "services/loket/screens/telefoon.yaml"
    file.rename(file.with_suffix(".yml"))
    found = [one for one in load(beside(tmp_path)).problems if one.file.endswith(".yml")]
    assert [one.remedy for one in found] == ["Noem het bestand telefoon.yaml."]


def test_a_folder_of_a_service_that_is_not_read_is_told(tmp_path: Path) -> None:
    content(tmp_path)
    folder = tmp_path / "services/loket/screens"
    folder.rename(folder.with_name("schermen"))
    found = [one for one in load(beside(tmp_path)).problems if "schermen" in one.file]
    assert ["'schermen'" in one.message for one in found] == [True]
    assert "screens, letters of records" in found[0].remedy


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.sampled_from(sorted(FILES)),
    st.sampled_from(SPOILED),
    st.integers(0, 10**9),
)
def test_whatever_an_author_writes_the_rest_keeps_working(
    tmp_path_factory: pytest.TempPathFactory,
    which: str,
    change: Callable[[str, random.Random], str],
    seed: int,
) -> None:
    folder = tmp_path_factory.mktemp("inhoud")
    content(folder)
    name, words = FILES[which]
    (folder / name).write_text(change(words, random.Random(seed)), encoding="utf-8")
    catalog = load(beside(folder))
    assert ids(OWN) <= ids(catalog)
    assert all(one.message and one.remedy for one in catalog.problems)
    copies(beside(folder))


def test_an_author_who_uses_none_of_this_sees_nothing_of_it(tmp_path: Path) -> None:
    put(tmp_path, "lesson", re.sub("praise: .*", "without: [x]", written("lesson"), count=1))
    (problem,) = load(beside(tmp_path)).problems
    assert "'without' bestaat hier niet" in problem.message
