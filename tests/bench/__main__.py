"""`make bench`: everything measured in one run; `--quick` for a look."""

from __future__ import annotations

import sys

from tests.bench import (
    bench_class,
    bench_finding,
    bench_school,
    bench_store,
    bench_tax,
    bench_voice,
    load,
    looked_on,
    painting,
    visiting,
)
from tests.bench.servers import both
from tests.bench.table import Row, printed


def main(quick: bool) -> None:
    """Prints the table of ratios, and then tax, voice, store and class on their own."""
    shapes = load.recorded()
    rows: list[Row] = painting.rows(shapes, presses=5 if quick else 15, starts=1 if quick else 5)
    rows += visiting.rows(shapes, rounds=1 if quick else 5)
    rows += looked_on.rows(presses=5 if quick else 12, rounds=1 if quick else 4)
    with both(shapes) as pair:
        rows += load.alone(pair, presses=5 if quick else 20, rounds=1 if quick else 3)
        rows += load.together(pair, presses=2 if quick else 10, learners=30, think=load.THINK)
        rows.append(load.memory(pair, learners=5 if quick else 20))
    rows.append(bench_store.presses())
    rows += [bench_class.look(), bench_class.refresh(), *bench_finding.rows()]
    rows += bench_school.rows(*((30, 2, 1) if quick else ()))
    print(printed(rows))
    if not quick:
        for own in (bench_tax, bench_voice, bench_store, bench_class):
            own.main()


if __name__ == "__main__":
    main("--quick" in sys.argv)
