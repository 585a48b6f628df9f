"""What the tax rules refuse to do, each refusal with a Dutch sentence for the reader."""

from sandbox.texts import text


class TaxError(ValueError):
    """Any refusal of `sandbox.tax`; `str(error)` is one or two Dutch sentences."""


class InvalidInput(TaxError):  # noqa: N818
    """Something was filled in that cannot be right, like a negative amount."""


class NotCovered(TaxError):  # noqa: N818
    """A situation the rules here do not calculate; the sentence names it."""


class MissingFigure(TaxError):  # noqa: N818
    """The law has a figure for this year, but it was not found; names the figure and the year."""

    def __init__(self, figure: str, year: int) -> None:
        super().__init__(text("wet.weigering.het_getal_voor_is", getal=figure, jaar=year))
        self.figure = figure
        self.year = year
