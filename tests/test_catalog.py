# ruff: noqa: E501  a table reads best with each case on one line
"""Content is read whole, and every mistake of an author is told in Dutch with a remedy."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sandbox import commands
from sandbox.catalog import load, roots_from
from sandbox.files import ROOT
from sandbox.quick_yaml import Loader
from sandbox.texts import text
from tests.authoring import (
    KINDS,
    OWN,
    Mistake,
    beside,
    changed,
    check_told,
    ids,
    problems_of,
    put,
    written,
)
from tests.spoiling import SPOILED


def test_our_own_content_has_no_problems() -> None:
    whole = load(roots_from())
    assert [str(problem) for problem in whole.problems] == []
    assert ids(OWN) < ids(whole)
    assert OWN.problems == ()


@pytest.mark.parametrize("kind", KINDS)
def test_a_folder_with_one_file_adds_it(kind: str, tmp_path: Path) -> None:
    put(tmp_path, kind, written(kind))
    catalog = load(beside(tmp_path))
    assert catalog.problems == ()
    assert ids(catalog) == ids(OWN) | {"nieuw"}


def test_lessons_come_in_their_order_and_then_by_title(tmp_path: Path) -> None:
    for name, order, title in [("a", 20, "Zon"), ("b", 20, "Maan"), ("c", 1, "Zee")]:
        words = written("lesson").replace("id: nieuw", f"id: {name}", 1)
        words = words.replace("order: 10", f"order: {order}", 1)
        words = words.replace("title: Je eerste aangifte", f"title: {title}", 1)
        file = tmp_path / "lessons" / name / "lesson.yaml"
        file.parent.mkdir(parents=True)
        file.write_text(words, encoding="utf-8")
    wanted = ["c", "eerste-aangifte", "b", "a"]
    found = [one for one in load(beside(tmp_path)).lessons if one in wanted]
    assert found == wanted


def test_a_catalog_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        OWN.lessons["x"] = OWN.lessons["eerste-aangifte"]  # type: ignore[index]
    with pytest.raises(AttributeError):
        OWN.lessons = {}  # type: ignore[misc]


MISTAKES = [
    ("lesson", "goal: Je vraagt", "gol: Je vraagt", "gol", "'gol' bestaat hier niet", "'goal'"),
    ("lesson", "minutes: 15\n", "", "minutes", "'minutes' ontbreekt", "'minutes:'"),
    ("lesson", "minutes: 15", "minutes: lang", "minutes", "heel getal", "alleen cijfers"),
    ("lesson", "minutes: 15", "minutes: 90", "minutes", "te laag of te hoog: 90", "60 minuten"),
    ("lesson", "level: 1", "level: 7", "level", "'7' kan hier niet", "1, 2, 3 of 4"),
    ("lesson", "[samen, tips,", "[samen, tip,", "ways › 2", "'tip'", "samen, tips, zelf of proef"),
    ("lesson", "starts: 2026-03-03", "starts: vandaag", "starts", "een datum", "2026-03-03"),
    ("lesson", "persona: sanne", "persona: sane", "persona", "'sane' is er niet", "sanne"),
    ("lesson", "picture: tax", "picture: taxi", "picture", "'taxi' is er niet", "taxi.svg"),
    ("lesson", "id: nieuw", "id: oud", "id", "de map of het bestand heet 'nieuw'", "id: nieuw"),
    ("lesson", "id: manier", "id: beginnen", "steps › 2 › id", "'beginnen' komt twee keer", "eigen"),
    ("lesson", "digid/kiezen", "digid/kiesen", "steps › 2 › screen", "is er niet", "digid/kiezen"),
    ("lesson", "digid/kiezen", "digit/kiezen", "steps › 2 › screen", "'digit'", "digid"),
    ("lesson", "    screen: digid/kiezen\n", "", "steps › 2", "precies één taak: ", "Pas dit blok aan"),
    ("lesson", "    hints:\n      - Je wilt belasting terug. Daarvoor doe je aangifte.\n      - Kies 'Aangifte inkomstenbelasting doen'. Druk daarna op de knop Inloggen.\n", "", "steps › 1 › hints", "'hints' ontbreekt", "'hints:'"),
    ("lesson", "screen: digid/kiezen", "schreen: digid/kiezen", "steps › 2 › schreen", "'schreen'", "'screen'"),
    ("lesson", "screen: digid/kiezen", "task: {screen: digid/kiezen}", "steps › 2", "zonder die sleutel", "Pas dit blok aan"),
    ("lesson", "screen: digid/kiezen", "screen: digid/kiezen\n    brings: thuis", "steps › 2 › brings", "een lijst", "streepje"),
    ("lesson", "screen: digid/kiezen", "screen: digid/kiezen\n    brengs: [thuis]", "steps › 2 › brengs", "'brengs'", "'brings'"),
    ("lesson", "{manier: sms}", "[sms]", "steps › 2 › expect", "sleutels met een dubbele punt", "Spring in"),
    ("lesson", "screen: digid/kiezen", "screen: digid", "steps › 2 › screen", "geen scherm", "streep"),
    ("lesson", "{manier: sms}", "{manier: post}", "steps › 2 › expect › manier", "'post'", "sms"),
    ("lesson", "{manier: sms}", "{manier: sms, weg: nee}", "steps › 2 › expect › weg", "'weg' staat niet", "manier"),
    ("lesson", "{manier: sms}", "{}", "steps › 2 › expect", "'manier'", "expect: {manier: nee}"),
    ("lesson", "{manier: sms}", "{manier: yes}", "steps › 2 › expect › manier", "yes", "aanhalingstekens"),
    ("lesson", "title: Kies hoe je inlogt", "title: {naam}", "steps › 2 › title", "accolade", '"{naam}"'),
    ("lesson", "title: Kies hoe je inlogt", "title: ''", "steps › 2 › title", "leeg", "tekst"),
    ("lesson", "title: Kies hoe je inlogt", "title: Dag {nam}", "steps › 2 › title", "{nam}", "{naam}"),
    ("lesson", "{supermarkt.werkgever}", "{supermarkt.baas}", "steps › 8 › say", "{supermarkt.baas}", "gespeld"),
    ("lesson", "{baan: supermarkt,", "{baan: winkel,", "steps › 8 › as › baan", "'winkel'", "supermarkt"),
    ("lesson", "{baan: supermarkt, andere: festival}", "{}", "steps › 8 › screen", "{baan.", "as: {baan: festival}"),
    ("lesson", "[jaaropgaaf-supermarkt]", "[loonstrook]", "steps › 8 › papers › 1", "'loonstrook'", "bankpas"),
    ("lesson", "[aangifte/voorlopige-aanslag]", "[thuis/brief]", "steps › 20 › brings › 1", "'thuis/brief'", "voorlopige-aanslag"),
    ("lesson", "{weeks: 6}", "{weeks: 6}\n    later: [{day: 1}]", "steps › 20 › later › 1 › day", "'day'", "days"),
    ("lesson", "{weeks: 6}", "{weeks: -6}", "steps › 20 › wait › weeks", "-6", "begint bij 0"),
    ("lesson", "screen: digid/kiezen", "screen: digid/kiezen\n    later: [{days: 1}]", "steps › 2 › later", "er komt niets", "deadline"),
    ("lesson", "screen: digid/kiezen", "screen: digid/kiezen\n    deadline: {within: {weeks: 6}, late: [{screen: thuis/wachten, say: Lees., hints: [Lees.]}]}", "steps › 2 › deadline", "niet wachten", "later:"),
    ("lesson", "screen: digid/kiezen", "screen: digid/kiezen\n    later: [{days: 1}]\n    deadline: {within: {weeks: 6}, late: [{letter: thuis/brief, screen: thuis/wachten, say: Lees., hints: [Lees.]}]}", "steps › 2 › deadline › late › 1 › letter", "'thuis/brief'", "voorlopige-aanslag"),
    ("lesson", "screen: digid/kiezen", "screen: digid/kiezen\n    later: [{days: 1}]\n    deadline: {within: {weeks: 6}, late: [{screen: digid/kiezen, say: Lees., hints: [Lees.]}]}", "steps › 2 › deadline › late › 1 › screen", "'manier'", "answer"),
    ("lesson", "screen: digid/kiezen", "screen: digid/kiezen\n    decides: niets", "steps › 2 › decides", "'niets'", "contact"),
    ("lesson", "screen: digid/kiezen", "screen: digid/kiezen\n    moves: {thuis/brief: archief}", "steps › 2 › moves › thuis/brief", "'thuis/brief'", "digital"),
    ("lesson", "starts: 2026-03-03", "starts: 2026-03-03\npost: [thuis/brief]", "post › 1", "'thuis/brief'", "voorlopige-aanslag"),
    ("lesson", "table: [over-jou]", "table: [over-ons]", "table › 1", "'over-ons'", "over-jou"),
    ("lesson", "starts: 2026-03-03", "starts: 2026-03-03\nround: [maniet]", "round › 1", "'maniet'", "manier"),
    ("lesson", "{weeks: 6}", "{week: 6}", "steps › 20 › wait › week", "'week'", "'weeks'"),
    ("lesson", "{weeks: 6}", "6", "steps › 20 › wait", "dubbele punt", "Spring in"),
    ("lesson", "{weeks: 6}", "{weeks: 6}\n    wait: {weeks: 6}", "steps › 20 › wait", "twee keer", "weg"),
    ("lesson", "[Bellen, ", "[Bellen, nu, ", "for_real › where › 3", "te veel", "komma"),
    ("lesson", "praise: Goed begin.", "praise: Bel 0800 0543.", "steps › 1 › praise", "telefoonnummer", "{telefoon}"),
    ("lesson", "praise: Goed begin.", "praise: Bel 06-12345678.", "steps › 1 › praise", "telefoonnummer", "06-00"),
    ("lesson", "praise: Goed begin.", "praise: Bel +31 6 12345678.", "steps › 1 › praise", "telefoonnummer", "06-00"),
    ("lesson", "praise: Goed begin.", "praise: Typ 123456782.", "steps › 1 › praise", "burgerservicenummer", "9999"),
    ("lesson", "praise: Goed begin.", "praise: Typ NL91 ABNA 0417 1643 00.", "steps › 1 › praise", "rekeningnummer", "OEFN"),
    ("lesson", "praise: Goed begin.", "praise: Mail hulp@example.nl.", "steps › 1 › praise", "e-mailadres", ".oefen"),
    ("service", "address: thuis.oefen", "address: thuis.nl", "address", "echt adres", ".oefen"),
    ("service", "kind: amount", "kind: bedrag", "screens › 2 › fields › 1 › kind", "'bedrag'", "amount"),
    ("service", "kind: amount", "kind: choice", "screens › 2 › fields › 1", "niets om te kiezen", "options"),
    ("service", "device: desk", "device: tablet", "screens › 1 › device", "'tablet'", "letterbox"),
    ("service", "answer: ja", "answer: jawel", "screens › 2 › fields › 2 › answer", "'jawel'", "ja of nee"),
    ("service", "figure: calendar", "figure: kalender", "screens › 1 › body › 1 › figure", "'kalender'", "kalender.svg"),
    ("service", "figure: calendar", "figuur: calendar", "screens › 1 › body › 1 › figuur", "'figuur'", "'figure'"),
    ("service", "figure: calendar", "figure: calendar\n        text: en", "screens › 1 › body › 1", "precies één sleutel", "blok"),
    ("service", "figure: calendar", "rows:", "screens › 1 › body › 1", "precies één sleutel", "blok"),
    ("service", "button: Klaar", "button: Klaar\n    beside: weg", "screens › 2 › beside", "'weg'", "wachten"),
    ("service", "button: Klaar", "button: Klaar\n    beside: brievenbus", "screens › 2 › beside", "niet naast", "velden"),
    ("service", "button: Klaar", "button: Klaar\n    blocked: weg", "screens › 2 › blocked", "'weg'", "wachten"),
    ("service", "id: brievenbus", "id: wachten", "screens › 2 › id", "'wachten' komt twee keer", "eigen id"),
    ("service", "button: Klaar", "button: Ga naar https://www.digid.nl", "screens › 2 › button", "echte site", ".oefen"),
    ("service", "button: Klaar", "button: Ga naar digid.nl", "screens › 2 › button", "echte site", "sources"),
    ("person", "rule: baan", "rule: ban", "facts › supermarkt", "'ban'", "baan, uitkering"),
    ("person", "maandloon: [380", "maandlon: [380", "facts › supermarkt › given › maandlon", "'maandlon'", "maandloon"),
    ("person", "soort: festival", "soort: circus", "facts › festival › given › soort", "werkgever", "festival"),
    ("person", "between: [2008-05-02, ", "between: [", "facts › geboortedatum › between", "vorm", "2009-03-03"),
    ("person", "geboortedatum: {", "verjaardag: {", "facts", "geen geboortedatum", "geboortedatum: {kind"),
    ("person", "  jaar: {", "  Jaar: {", "facts › Jaar", "'Jaar' kan geen naam", "kleine letters"),
    ("person", '[Naam, "{naam}"]', "[Naam, {naam}]", "card › 1 › 2", "accolade", '"{naam}"'),
    ("person", '[Naam, "{naam}"]', '[Naam, "{nam}"]', "card › 1 › 2", "{nam}", "{naam}"),
    ("person", '[Naam, "{naam}"]', '["{naam}"]', "card › 1", "twee dingen", "rechte haken"),
    ("person", "[sanne, sanne-2]", "[]", "portraits", "te kort", "regel"),
    ("person", "[sanne, sanne-2]", "[piet-9]", "portraits › 1", "'piet-9'", "portrait-piet-9.svg"),
    ("person", "gender: v", "gender: x", "gender", "'x'", "v of m"),
    ("person", "checked: 2026-11-24", "checked:", "checked", "een datum. Er staat nu: niets", "2026-03-03"),
    ("person", "id: bankpas", "id: over-jou", "papers › 4 › id", "twee keer", "eigen id"),
]  # fmt: skip


@pytest.mark.parametrize("case", [Mistake(*row) for row in MISTAKES], ids=str)
def test_a_mistake_is_told_with_place_line_and_remedy(case: Mistake, tmp_path: Path) -> None:
    check_told(case, tmp_path)


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        ("lesson", "praise: Goed begin.", "praise: Bel 06-00 00 00 01 of mail a@b.oefen."),
        ("lesson", "praise: Goed begin.", "praise: Typ 9999 00 006 op 3 maart 2026."),
        ("lesson", "praise: Goed begin.", "praise: Typ NL74 OEFN 0612 3456 78."),
        ("lesson", "praise: Goed begin.", "praise: Kijk op www.belastingdienst.nl."),
        ("lesson", "praise: Goed begin.", "praise: In 2024 2025 2026 was het € 1.234.567."),
        ("service", "button: Klaar", "button: Ga naar mijn.oefen-post.oefen"),
        ("service", "button: Klaar", "button: Naar https://mijn.oefen-post.oefen/brief"),
    ],
)
def test_what_cannot_be_real_is_allowed(kind: str, old: str, new: str, tmp_path: Path) -> None:
    assert problems_of(tmp_path, kind, changed(kind, old, new)) == ()


@pytest.mark.parametrize(
    ("old", "new", "shift", "message"),
    [
        ("title: Kies hoe", "title: Let op: kies hoe", 0, "dubbele punt"),
        ("title: Kies hoe", "title: {naam} kiest hoe", 0, "past niet bij de regel erboven"),
        ("title: Kies hoe", "\ttitle: Kies hoe", 0, "tab"),
        ("title: Kies hoe", "title: @Kies hoe", 0, "teken"),
        ("title: Kies hoe", "title: !Kies hoe", 0, "uitroepteken"),
        ("title: Kies hoe", "title: *Kies hoe", 0, "sterretje"),
        ("title: Kies hoe", 'title: "Kies \\hoe"\n  #', 0, "schuine streep"),
        ("expect: {manier: sms}", "expect: {manier: sms", 1, "haakje"),
        ("title: Kies hoe", "title: 'Kies hoe", 0, ""),
    ],
)
def test_bad_yaml_is_told_with_its_line(
    old: str, new: str, shift: int, message: str, tmp_path: Path
) -> None:
    words = changed("lesson", old, new)
    (problem,) = problems_of(tmp_path, "lesson", words)
    line = written("lesson").split(old)[0].count("\n") + 1
    assert problem.line == line + shift or not message
    assert message in problem.message
    assert problem.remedy


def test_the_line_of_a_mistake_is_the_line_of_its_key(tmp_path: Path) -> None:
    words = changed("lesson", "level: 1", "level: 9")
    (problem,) = problems_of(tmp_path, "lesson", words)
    assert words.splitlines()[problem.line - 1] == "level: 9"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "leeg"),
        (b"# alleen uitleg\n", "leeg"),
        (b"- een lijst\n", "sleutel"),
        (b"zomaar tekst", "sleutel"),
        (b"id: caf\xe9\n", "letters"),
        (b"id: a\x00b\n", "niet te lezen"),
        (b"id: &a [*a]\n", "sterretje"),
        (b"id: een\n---\nid: twee\n", "drie streepjes"),
        (b"checked: 2026-02-30\n", "datum die niet bestaat"),
        (b"[" * 3000, "in elkaar"),
    ],
)
def test_a_file_that_cannot_be_read_is_told(data: bytes, message: str, tmp_path: Path) -> None:
    put(tmp_path, "lesson", "").write_bytes(data)
    (problem,) = load(beside(tmp_path)).problems
    assert message in problem.message
    assert problem.remedy


def test_a_file_with_another_name_is_told(tmp_path: Path) -> None:
    put(tmp_path, "lesson", written("lesson")).rename(tmp_path / "lessons/nieuw/les.yaml")
    put(tmp_path, "person", written("person")).rename(tmp_path / "archetypes/nieuw.yml")
    files = {problem.file.split("/")[-1]: problem.remedy
             for problem in load(beside(tmp_path)).problems}  # fmt: skip
    assert "lesson.yaml" in files["les.yaml"]
    assert "nieuw.yaml" in files["nieuw.yml"]


def test_a_content_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    (problem,) = load(beside(tmp_path / "weg")).problems
    assert problem.file == "weg"


def test_an_id_that_exists_already_is_told_and_the_first_stays(tmp_path: Path) -> None:
    file = tmp_path / "services/thuis/service.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(written("service").replace("id: nieuw", "id: thuis", 1), encoding="utf-8")
    catalog = load(beside(tmp_path))
    assert ["'thuis'" in problem.message for problem in catalog.problems] == [True]
    assert catalog.services == OWN.services
    assert catalog.lessons == OWN.lessons


@pytest.mark.parametrize(
    ("kind", "fault", "use"),
    [
        ("service", ("device: desk", "device: tablet"), ("screen: thuis/", "screen: nieuw/")),
        ("person", ("gender: v", "gender: x"), ("persona: sanne", "persona: nieuw")),
    ],
)
def test_a_lesson_that_leans_on_a_faulty_file_is_left_out_too(
    kind: str, fault: tuple[str, str], use: tuple[str, str], tmp_path: Path
) -> None:
    put(tmp_path, kind, changed(kind, *fault))
    put(tmp_path, "lesson", changed("lesson", *use))
    catalog = load(beside(tmp_path))
    first, second = catalog.problems
    assert first.file.endswith(KINDS[kind][1])
    assert second.file.endswith("lesson.yaml")
    assert "'nieuw', en daar zit een fout in" in second.message
    assert ids(catalog) == ids(OWN)


def test_facts_that_a_service_computes_are_known(tmp_path: Path) -> None:
    words = changed("lesson", "title: Kies hoe", 'title: "{proef.uitkomst}" #')
    put(tmp_path, "lesson", words)

    def known(service: str) -> frozenset[str]:
        return frozenset({"proef.uitkomst"}) if service == "digid" else frozenset()

    messages = [problem.message for problem in load(beside(tmp_path), known).problems]
    assert not any("{proef.uitkomst}" in message for message in messages)
    assert any("{aangifte.terug}" in message for message in messages)


def test_a_person_with_one_job_may_use_a_screen_that_also_knows_a_second(tmp_path: Path) -> None:
    words = changed("lesson", "{baan: supermarkt, andere: festival}", "{baan: supermarkt}")
    assert problems_of(tmp_path, "lesson", words) == ()


@settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.sampled_from(sorted(KINDS)),
    st.sampled_from(SPOILED),
    st.integers(0, 10**9),
)
def test_whatever_an_author_writes_the_rest_keeps_working(
    tmp_path_factory: pytest.TempPathFactory,
    kind: str,
    change: Callable[[str, random.Random], str],
    seed: int,
) -> None:
    folder = tmp_path_factory.mktemp("inhoud")
    put(folder, kind, change(written(kind), random.Random(seed)))
    catalog = load(beside(folder))
    assert ids(OWN) <= ids(catalog)
    for problem in catalog.problems:
        assert problem.message
        assert problem.remedy
    assert ("nieuw" in ids(catalog)) == (not catalog.problems)


def test_the_command_checks_everything(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert commands.main(["check"]) == 0
    told = capsys.readouterr().out
    assert "Alles klopt" in told
    assert "hetzelfde" not in told and text("check.vindbaar") not in told
    put(tmp_path, "lesson", changed("lesson", "level: 1", "level: 9"))
    assert commands.main(["check", str(tmp_path)]) == 1
    told = capsys.readouterr().out
    assert "lessons/nieuw/lesson.yaml, regel " in told
    assert "Plek: level" in told
    assert "1 fout gevonden" in told


def test_the_command_reads_the_extra_folder_from_the_environment(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "lesson", changed("lesson", "level: 1", "level: 9"))
    monkeypatch.setenv("SANDBOX_CONTENT", str(tmp_path))
    assert commands.main(["check"]) == 1
    assert "Plek: level" in capsys.readouterr().out


@pytest.mark.parametrize(("arguments", "code"), [([], 2), (["chek"], 2), (["--help"], 0)])
def test_the_command_explains_itself_in_dutch(
    arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands.main(arguments) == code
    assert "Zo gebruik je dit" in capsys.readouterr().out


@pytest.mark.parametrize("folder", ["lessons", "sandbox", "assets"])
def test_our_files_say_the_same_without_the_quick_reader(folder: str) -> None:
    """Where libyaml is not installed PyYAML reads them itself, and takes less for good YAML."""
    for file in sorted((ROOT / folder).rglob("*.yaml")):
        words = file.read_text(encoding="utf-8")
        assert yaml.load(words, Loader=yaml.SafeLoader) == yaml.load(words, Loader=Loader), file
