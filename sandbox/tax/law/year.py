"""The law of one year, read once from parameters/<year>.yaml."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Self, TypeVar

import yaml
from pydantic import BaseModel, model_validator

from sandbox.quick_yaml import Loader
from sandbox.tax.errors import InvalidInput, MissingFigure, NotCovered
from sandbox.tax.law.chapters import (
    AlgemeneHeffingskorting,
    Aow,
    Arbeidskorting,
    Box1Law,
    Box3Law,
    CareLaw,
    Combinatiekorting,
    GiftsLaw,
    HuurtoeslagLaw,
    KinderopvangtoeslagLaw,
    KindgebondenBudgetLaw,
    Minimum,
    OwnHomeLaw,
    ShrinkingCredit,
    TravelLaw,
    ZorgtoeslagLaw,
)
from sandbox.tax.law.figures import Euros, Figure, Reference, Source, Written, source_of
from sandbox.texts import text

YEARS = (2023, 2024, 2025, 2026)
FOLDER = Path(__file__).parents[1] / "parameters"
Found = TypeVar("Found")


class Law(Written):
    """All figures of one year."""

    year: int
    sources: dict[str, Reference]
    aow: Aow
    box1: Box1Law
    algemene_heffingskorting: AlgemeneHeffingskorting
    arbeidskorting: Arbeidskorting
    ouderenkorting: ShrinkingCredit
    alleenstaandeouderenkorting: Euros
    jonggehandicaptenkorting: Euros
    combinatiekorting: Combinatiekorting
    own_home: OwnHomeLaw
    box3: Box3Law
    minimum: Minimum
    gifts: GiftsLaw
    care_costs: CareLaw
    travel: TravelLaw | None
    zorgtoeslag: ZorgtoeslagLaw | None
    huurtoeslag: HuurtoeslagLaw | None
    kindgebonden_budget: KindgebondenBudgetLaw | None
    kinderopvangtoeslag: KinderopvangtoeslagLaw | None

    @model_validator(mode="after")
    def _every_figure_has_its_source(self) -> Self:
        unknown = {figure.source for figure in figures_in(self)} - set(self.sources)
        if unknown:
            raise ValueError(
                text("wet.jaar.bron_bestaat_niet_onder", waarde=", ".join(sorted(unknown)))
            )
        return self

    def source(self, *used: Figure) -> Source:
        """Where these figures were read, for one line of the calculation."""
        return source_of(self.sources, *used)

    def need(self, found: Found | None, figure: str) -> Found:
        """`found`, or a refusal that names the `figure` (Dutch) that is missing this year."""
        if found is None:
            raise MissingFigure(figure, self.year)
        return found

    def has_aow_age(self, born: date) -> bool:
        """Whether somebody had AOW age the whole year; refuses who cannot be calculated."""
        if born < self.aow.own_bracket_before.value:
            raise NotCovered(text("wet.jaar.je_bent_geboren_voor"))
        if born <= self.aow.reached_before_year.value:
            return True
        if born <= self.aow.reached_during_year.value:
            raise NotCovered(text("wet.jaar.je_kreeg_in_de", jaar=self.year))
        return False


def figures_in(part: object) -> Iterator[Figure]:
    """Every figure in a part of the law, however deep."""
    if isinstance(part, Figure):
        yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from figures_in(each)
    elif isinstance(part, BaseModel):
        for name in type(part).model_fields:
            yield from figures_in(getattr(part, name))


class _Reader(Loader):  # type: ignore[misc, valid-type]
    """Reads 6.337 as the decimal number that is written, never as a float."""


def _decimal(reader: _Reader, node: yaml.ScalarNode) -> Decimal:
    return Decimal(reader.construct_scalar(node))


_Reader.add_constructor("tag:yaml.org,2002:float", _decimal)


def read(text: str) -> Law:
    """A parameter file as a `Law`; pydantic's ValidationError names what is wrong where."""
    found = yaml.load(text, Loader=_Reader)  # nosec B506  # a SafeLoader that reads decimals
    return Law.model_validate(found)


@cache
def _law(year: int) -> Law:
    return read((FOLDER / f"{year}.yaml").read_text(encoding="utf-8"))


def law(year: int) -> Law:
    """The law of `year` (2023 to 2026); read once. Raises InvalidInput for any other year."""
    if isinstance(year, bool) or not isinstance(year, int) or year not in YEARS:
        raise InvalidInput(
            text("wet.jaar.dit_belastingjaar_kennen_we", jaar=YEARS[0], jaar_2=YEARS[-1])
        )
    return _law(year)
