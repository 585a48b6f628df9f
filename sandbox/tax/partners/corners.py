"""Where a cost that is made of flat pieces is lowest: a search along edges.

The tax of two partners is flat (up to rounding) between the places where a rule starts or
stops, such as the end of a bracket. Each such place is a plane through the cube of possible
divisions of three things. A cost made of flat pieces is lowest in a corner, where three planes
meet, so it is enough to walk along the lines in which two planes meet. Credits that are larger
than the tax add corners of their own, between two points where an amount changes sign.

Only the search is in floating point; what it proposes is calculated exactly by the caller.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

Vector = tuple[float, float, float]
Point = tuple[int, int, int]
"""A division in ten-thousandths: (10000, 5000, 0) is all, half, nothing."""
FINE = 10_000
NEAR = 1e-9


@dataclass(frozen=True, slots=True)
class Plane:
    """All points with slope . point = level."""

    slope: Vector
    level: float

    def height(self, point: Vector) -> float:
        return _dot(self.slope, point) - self.level

    def cuts_cube(self) -> bool:
        """Whether points of the cube lie on both sides."""
        low = sum(min(0.0, s) for s in self.slope)
        return low < self.level < sum(max(0.0, s) for s in self.slope)


def walls(active: tuple[bool, bool, bool]) -> list[Plane]:
    """The sides of the cube; what is not active stays at 0."""
    axes: tuple[Vector, ...] = ((1, 0, 0), (0, 1, 0), (0, 0, 1))
    return [
        Plane(axis, level)
        for axis, on in zip(axes, active, strict=True)
        for level in ((0, 1) if on else (0,))
    ]


def lowest(planes: list[Plane], amounts: Callable[[Point], tuple[int, ...]]) -> list[Point]:
    """Points of the cube, the lowest cost first.

    `planes` with the walls of the cube; `amounts` gives for a point what each person owes,
    below 0 when credits are left over. The cost is the sum of what is above 0.
    """
    known: dict[Point, tuple[int, ...]] = {}

    def owed(point: Point) -> tuple[int, ...]:
        if point not in known:
            known[point] = amounts(point)
        return known[point]

    for stops in edges(planes):
        for one, other in pairwise(stops):
            for low, high in zip(owed(_fine(one)), owed(_fine(other)), strict=True):
                if low * high < 0:
                    owed(_fine(_between(one, other, low / (low - high))))
    return sorted(known, key=lambda point: (cost(known[point]), point))


def cost(amounts: tuple[int, ...]) -> int:
    """What is owed together: nobody owes less than 0."""
    return sum(max(0, amount) for amount in amounts)


def edges(planes: list[Plane]) -> Iterator[list[Vector]]:
    """Each line in which two planes meet, as its points in order where planes cross it."""
    for one, other in combinations(planes, 2):
        direction = _cross(one.slope, other.slope)
        ends = _inside(_on_both(one, other, direction), direction)
        if ends is None:
            continue
        start, end = ends
        stops = {0.0, 1.0}
        for plane in planes:
            first, last = plane.height(start), plane.height(end)
            if first * last < 0:
                stops.add(first / (first - last))
        yield [_between(start, end, stop) for stop in sorted(stops)]


def _on_both(one: Plane, other: Plane, direction: Vector) -> Vector | None:
    """A point on both planes; None when they are parallel (Cramer's rule otherwise)."""
    size = _dot(direction, direction)
    if size < NEAR:
        return None
    first, second = _cross(other.slope, direction), _cross(direction, one.slope)
    x, y, z = ((one.level * f + other.level * s) / size for f, s in zip(first, second, strict=True))
    return x, y, z


def _inside(point: Vector | None, direction: Vector) -> tuple[Vector, Vector] | None:
    """The ends of the part of a line that lies in the cube."""
    if point is None:
        return None
    low, high = float("-inf"), float("inf")
    for place, step in zip(point, direction, strict=True):
        if abs(step) < NEAR:
            if not -NEAR <= place <= 1 + NEAR:
                return None
            continue
        to_walls = sorted((-place / step, (1 - place) / step))
        low, high = max(low, to_walls[0]), min(high, to_walls[1])
    if low > high:
        return None
    return _along(point, direction, low), _along(point, direction, high)


def _along(point: Vector, direction: Vector, step: float) -> Vector:
    x, y, z = (p + step * d for p, d in zip(point, direction, strict=True))
    return x, y, z


def _between(one: Vector, other: Vector, part: float) -> Vector:
    x, y, z = (a + part * (b - a) for a, b in zip(one, other, strict=True))
    return x, y, z


def _fine(point: Vector) -> Point:
    x, y, z = (min(FINE, max(0, round(each * FINE))) for each in point)
    return x, y, z


def _dot(one: Vector, other: Vector) -> float:
    return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]


def _cross(one: Vector, other: Vector) -> Vector:
    return (
        one[1] * other[2] - one[2] * other[1],
        one[2] * other[0] - one[0] * other[2],
        one[0] * other[1] - one[1] * other[0],
    )
