"""Two servers on one file, content that changes meanwhile, and a clock that is set back."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.serving import ROOT, Server
from tests.resilience.working import (
    Pupil,
    all_work,
    arrived,
    holds_each_step_once,
    some_steps,
)
from tests.waiting import finished

CLOCK = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
int clock_gettime(clockid_t which, struct timespec *now) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = dlsym(RTLD_NEXT, "clock_gettime");
    int done = real(which, now);
    if (which == CLOCK_REALTIME) {
        long back = 0;
        FILE *said = fopen(getenv("CLOCK_BACK"), "r");
        if (said) { if (fscanf(said, "%ld", &back) != 1) back = 0; fclose(said); }
        now->tv_sec -= back;
    }
    return done;
}
"""
"""The clock of the machine, so many seconds back as a file says."""


def test_two_servers_on_one_file_keep_each_step_of_everybody_once(
    loket: Server, tmp_path: Path
) -> None:
    (tmp_path / "ander").mkdir()
    same = {**loket.environment, "SANDBOX_DATABASE": str(loket.database)}
    other = Server(ROOT / "app.py", tmp_path / "ander", environment=same)
    loket.start()
    other.start()

    async def practise() -> None:
        here, there = await asyncio.gather(arrived(loket.port, 4), arrived(other.port, 4))
        await all_work([*here, *there], 3)
        again = Pupil(other.port)
        await again.go_on(here[0].code)
        together = [here[0].learner.press_on(), again.learner.press_on()]
        await asyncio.gather(*together)  # the same step, in two servers at once
        here[0].told += 1
        await all_work([*here[1:], *there], 3)
        holds_each_step_once(loket.database, [*here, *there])

    try:
        finished(practise())
    finally:
        other.stop()


def test_content_that_changes_meanwhile_takes_no_step_away(loket: Server, tmp_path: Path) -> None:
    own = tmp_path / "eigen"
    shutil.copytree(ROOT / "lessons" / "blauwe-brief", own / "lessons" / "eigen-les")
    lesson = own / "lessons" / "eigen-les" / "lesson.yaml"
    written = lesson.read_text(encoding="utf-8").replace("id: blauwe-brief", "id: eigen-les")
    lesson.write_text(written, encoding="utf-8")
    loket.environment = {**loket.environment, "SANDBOX_CONTENT": str(own)}
    loket.start()

    async def practise(change: str) -> list[Pupil]:
        pupils = await arrived(loket.port, 3)
        await all_work(pupils, 2)
        lesson.write_text(change, encoding="utf-8")
        await all_work(pupils, 2)
        return pupils

    pupils = finished(practise("[" * 1000))
    loket.end()
    loket.start()
    pupils += finished(practise(written))
    shutil.rmtree(own / "lessons")
    loket.end()
    loket.start()
    pupils += finished(some_steps(loket, 3))
    holds_each_step_once(loket.database, pupils)


@pytest.mark.skipif(sys.platform != "linux", reason="puts a library before that of Linux")
@pytest.mark.skipif(not shutil.which("cc"), reason="needs a C compiler")
@pytest.mark.parametrize("back", [3600, 400 * 24 * 3600])
def test_a_clock_that_is_set_back_costs_nobody_a_step(
    back: int, loket: Server, tmp_path: Path
) -> None:
    library, said = tmp_path / "clock.so", tmp_path / "terug"
    build = ["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", str(library), "-ldl"]
    subprocess.run(build, input=CLOCK.encode(), check=True)
    said.write_text("0")
    clock = {"LD_PRELOAD": str(library), "CLOCK_BACK": str(said)}
    loket.environment = {**loket.environment, **clock}
    loket.start()

    async def practise() -> None:
        pupils = await arrived(loket.port, 5)
        await all_work(pupils, 3)
        said.write_text(str(back))
        await all_work(pupils, 3)
        assert [pupil.kept for pupil in pupils] == [6] * 5
        pupils += await arrived(loket.port, 2)
        await all_work(pupils[-2:], 2)
        holds_each_step_once(loket.database, pupils)

    finished(practise())
    assert loket.ask("/gezond").status == 200
