"""What an assessment and the best division cost: `python -m tests.bench.bench_tax`.

Prints milliseconds. Aims: an assessment under 1 ms, also with all its lines; the best division
of partners with everything to divide under 200 ms.
"""

import statistics
import time
from collections.abc import Callable
from datetime import date

from sandbox.tax import (
    Box3,
    CareCosts,
    Gifts,
    TaxReturn,
    assess,
    assess_partners,
    best_split,
    payroll_month,
)

ONE = TaxReturn(
    2025,
    date(1988, 4, 2),
    wage=85_000,
    withheld=30_000,
    woz=450_000,
    mortgage_interest=12_000,
    gifts=Gifts(ordinary=2_500, cultural=500, periodic=1_000),
    youngest_child_born=date(2017, 6, 1),
)
OTHER = TaxReturn(
    2025,
    date(1990, 9, 9),
    wage=24_000,
    withheld=1_000,
    care_costs=CareCosts(plain=6_000, raised=2_000),
    box3=Box3(savings=150_000, investments=190_000, debts=20_000),
)
OLD_ONE = TaxReturn(
    2025,
    date(1951, 2, 3),
    pension=58_000,
    woz=700_000,
    mortgage_interest=25_000,
    gifts=Gifts(ordinary=9_000),
)
OLD_OTHER = TaxReturn(
    2025,
    date(1953, 2, 3),
    pension=39_000,
    care_costs=CareCosts(plain=16_000),
    box3=Box3(savings=900_000, investments=400_000),
)


def with_lines() -> object:
    found = assess(ONE)
    return found.lines, found.income_lines, found.outcome, found.picture


WORK: dict[str, tuple[Callable[[], object], int]] = {
    "assess": (lambda: assess(ONE), 500),
    "assess, every line and the picture": (with_lines, 300),
    "assess_partners": (lambda: assess_partners(ONE, OTHER, {"box3": 0.3}), 300),
    "payroll_month": (lambda: payroll_month(2025, 3_456, credit=True), 500),
    "best_split, four joint items": (lambda: best_split(ONE, OTHER), 10),
    "best_split, pensioners with four joint items": (lambda: best_split(OLD_ONE, OLD_OTHER), 10),
}


def main() -> None:
    print(f"{'milliseconds':<46} {'median':>8} {'95 %':>8} {'most':>8}")
    for name, (call, times) in WORK.items():
        call()
        spent = []
        for _ in range(times):
            started = time.perf_counter()
            call()
            spent.append((time.perf_counter() - started) * 1000)
        high = statistics.quantiles(spent, n=20)[18]
        print(f"{name:<46} {statistics.median(spent):8.3f} {high:8.3f} {max(spent):8.3f}")


if __name__ == "__main__":
    main()
