"""A whole school day, with nonsense in every place where something can be typed: `make day` lives
it and prints what is kept of it, column by column.

A class that works and answers a round together, two teachers, a help desk, somebody who looks
along, an oefencode on another device, and addresses that somebody made up.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from itertools import product
from pathlib import Path

from streamlit.testing.v1 import AppTest

from sandbox.fields import chosen
from sandbox.pages import DOORS
from sandbox.ui import leading, looking, runtime
from tests.flows.walking import Walk

CANARY = "kanariepiet-77"
"""What is typed everywhere, and stands in no file of ours."""
HOSTILE = (CANARY, f"<img src=x onerror=alert('{CANARY}')>", f"🐤{CANARY}" * 400)
LESSONS = ("eerste-aangifte", "blauwe-brief")
FIELDS = {
    "zoekveld": ("zoek",),
    "veld-klascode": ("klas_ga", "sleutel_ga"),
    "veld-docentsleutel": ("sleutel_ga",),
    "veld-oefencode": ("code_druk",),
    "veld-meekijkcode": ("meekijk_kijk",),
    "veld-samencode": ("samen_ga",),
    "veld-rijbewijscode": ("klopt",),
    "lesmaker_title": ("maker_over",),
    "lesmaker_goal": ("maker_over",),
}
"""Every field outside a lesson, and the buttons that send it."""
LIVED = {"done", "wrong", "help", "hint", "in-class", "class-made", "class-joined", "class-told",
         "class-removed", "class-put-back", "class-curtain", "class-timer", "round-question",
         "round-answer", "class-part-closed", "class-part-opened", "step-reset", "searched",
         "class-feeling", "felt"}  # fmt: skip
"""Kinds of events without which it was no school day."""
ADDRESSES = ("les", "stap", "pagina", "klas", "meekijken", "onderwerp", "sprong")


def day() -> tuple[str, set[str]]:
    """Everybody's day, from the first class to the last visitor.

    Gives the code of the class, and the fields outside lessons in which nonsense was typed.
    """
    docent = Walk(cookie="docent").open().press("ik_les")
    docent.at.radio(key="maak_zwerven").set_value("ja")
    docent.press("maak_klas")
    code, key = docent.place["klas"], str(docent.at.session_state["teacher_key"][1])
    pupils = [come_in(code, name) for name in ("anna", "bram", "cato")]
    for pupil, lesson in zip(pupils, (*LESSONS, LESSONS[0]), strict=True):
        work(feels(pupil, lesson).begin(lesson, "zelf"), 8)
    speak(code)
    play_a_round(code, pupils)
    second_teacher(code, key)
    on_another_device(pupils[0])
    look_along(pupils[1])
    at_the_help_desk()
    strange_addresses()
    joker = Walk(cookie="joker")
    fields = {key for one in (pupils[0], docent, joker) for key in every_field(one, code)}
    pupils[2].open(pagina="vergeten").press("vergeten_ja")
    runtime.settle()
    return code, fields


def come_in(code: str, name: str) -> Walk:
    """A pupil who types nonsense for a code, then scans it and takes the first nickname."""
    pupil = Walk(cookie=name).open(klas=HOSTILE[1]).open(pagina="meedoen")
    return typed(pupil, "veld-klascode", CANARY).open(klas=code).press("naam_0")


def feels(walk: Walk, lesson: str) -> Walk:
    """Says before a lesson how sure one is, and begins."""
    walk.open(pagina="manier", les=lesson).at.radio(key=f"zeker_{lesson}").set_value("2")
    return walk.press("begin_les")


def work(walk: Walk, steps: int) -> None:
    """Walks a lesson, with nonsense in every field of every step before what is right."""
    for number in range(steps):
        if walk.finished:
            return
        lines = [one.id for one in walk.scene().fields if not chosen(one.kind)]
        if lines:
            walk.submit(walk.right() | dict.fromkeys(lines, HOSTILE[number % len(HOSTILE)]))
            if walk.scene().blocked:
                walk.press("druk")
        for button in ("tip", "hulp"):
            if button in walk.page().buttons:
                walk.press(button)
        walk.submit(walk.right())


def speak(code: str) -> None:
    """All that a teacher presses in the live part of the page, and words that are no press."""
    words = ("1", "bord", "10", f"{LESSONS[0]}/woning", f"1/{LESSONS[0]}/manier", CANARY)
    told_live(code, *(f"{act} {word}" for act in leading.LIVE for word in words))
    told_live(code, *HOSTILE, "verder -", "erin 1", "ronde-uit -")


def told_live(code: str, *words: str) -> None:
    """What the browser of the teacher tells the server, one after the other, whatever it is."""
    at = AppTest.from_function(_told, default_timeout=60)
    at.query_params.update({"pagina": "klas", "klas": code})
    at.session_state["teaches"] = (code,)
    at.session_state["carried"] = ("", "")
    at.session_state["words"] = words
    at.run()
    assert not at.exception


def _told() -> None:
    import streamlit as st

    from sandbox.ui import leading, live

    for words in st.session_state["words"]:
        if press := live.press_of(words):
            leading.LIVE[press[0]](press[1])


def play_a_round(code: str, pupils: list[Walk]) -> None:
    """One question of a round; each pupil answers, and somebody sends what is no answer."""
    told_live(code, "ronde echt-of-nep")
    for pupil in pupils:
        pupil.open(les=LESSONS[0])
        answer = next(key for key in pupil.page().buttons if key.startswith("ronde_"))
        pupil.press(answer)
    told_live(code, "ronde-uit -")


def second_teacher(code: str, key: str) -> None:
    """Somebody opens the class elsewhere, with nonsense first."""
    walk = Walk(cookie="invaller").open(pagina="klas", klas=code)
    typed(walk, "veld-docentsleutel", CANARY)
    walk.at.text_input(key="veld-klascode").set_value(code)
    walk.at.text_input(key="veld-docentsleutel").set_value(key.replace("-", " "))
    walk.press("sleutel_ga")
    assert walk.says(code)


def on_another_device(pupil: Walk) -> None:
    """A pupil goes on with the oefencode, after one that is none."""
    walk = typed(Walk(cookie="telefoon").open(pagina="code"), "veld-oefencode", HOSTILE[1])
    typed(walk, "veld-oefencode", pupil.learner)
    assert walk.learner == pupil.learner


def look_along(shows: Walk) -> None:
    """A volunteer looks along with somebody who types."""
    shows.begin("mijnoverheid", "zelf").press("hulp").press("hulp_meekijken")
    html = "".join(shows.page().html)
    code = html.split('data-meekijkcode="')[1].split('"')[0]
    helps = typed(Walk(cookie="hulp").open(pagina="meekijken"), "veld-meekijkcode", HOSTILE[2])
    typed(helps, "veld-meekijkcode", code)
    shows.run().press("meekijk_ja")
    for words in HOSTILE:
        looking.follow(words)
    work(shows, 4)
    helps.run()
    shows.press("meekijk_stop")


def at_the_help_desk() -> None:
    """A visitor is helped, and the next one comes."""
    walk = Walk(cookie="balie").open().press("ik_help")
    typed(walk, "zoekveld", HOSTILE[1])
    work(walk.press("wens_belasting"), 6)
    runtime.unbind(walk.at.session_state["carried"][0])
    work(walk.open(pagina="helpen").press("wens_brief"), 3)


def strange_addresses() -> None:
    """Nonsense in every place of an address."""
    for name in ADDRESSES:
        for words in HOSTILE:
            Walk(cookie="joker").open(**{"les": LESSONS[0], name: words})


def every_field(walk: Walk, code: str) -> set[str]:
    """Nonsense in every field of every page; which those are."""
    fields: set[str] = set()
    for page, klas in product(DOORS, ("", code)):
        here = [
            str(one.key) for one in walk.open(pagina=page, les=LESSONS[0], klas=klas).at.text_input
        ]
        for key in here:
            typed(walk.open(pagina=page, les=LESSONS[0], klas=klas), key, CANARY)
        fields.update(here)
    return fields


def typed(walk: Walk, key: str, words: str) -> Walk:
    """Types in a field outside a lesson and sends it."""
    walk.at.text_input(key=key).set_value(words)
    return walk.press(next(one for one in FIELDS[key] if one in walk.page().buttons))


def columns(path: Path) -> dict[str, list[object]]:
    """All values that stand in a file, each once, by table and column."""
    with closing(sqlite3.connect(path)) as db:
        tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            f"{table}.{column}": [
                value
                for (value,) in db.execute(f"SELECT DISTINCT {column} FROM {table} ORDER BY 1")
            ]
            for (table,) in tables
            for column, *_ in db.execute(f"SELECT * FROM {table}").description
        }


def printed(found: dict[str, list[object]]) -> Iterator[str]:
    """Every column with every value in it."""
    for name, values in found.items():
        yield f"\n{name}: {len(values)}"
        yield from (f"  {value}" for value in values)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "oefenloket.db"
        os.environ["SANDBOX_DATABASE"] = str(path)
        logging.disable()
        day()
        print("\n".join(printed(columns(path))))
        raw = b"".join(file.read_bytes() for file in path.parent.iterdir() if file.is_file())
        print(f"\n{CANARY} in the file or beside it: {raw.count(CANARY.encode())}")


if __name__ == "__main__":
    main()
