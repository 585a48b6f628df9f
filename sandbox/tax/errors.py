"""What the tax rules refuse to do, each refusal with a Dutch sentence for the reader."""


class TaxError(ValueError):
    """Any refusal of `sandbox.tax`; `str(error)` is one or two Dutch sentences."""


class InvalidInput(TaxError):  # noqa: N818
    """Something was filled in that cannot be right, like a negative amount."""


class NotCovered(TaxError):  # noqa: N818
    """A situation the rules here do not calculate; the sentence names it."""


class MissingFigure(TaxError):  # noqa: N818
    """The law has a figure for this year, but it was not found; names the figure and the year."""

    def __init__(self, figure: str, year: int) -> None:
        super().__init__(
            f"Het getal “{figure}” voor {year} is niet gevonden. "
            "Daarom rekenen we dit niet uit. Kies een ander jaar."
        )
        self.figure = figure
        self.year = year
