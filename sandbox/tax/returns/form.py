"""What a person fills in: the tax return and its parts, checked when they are made."""

from dataclasses import dataclass, field
from datetime import date

from sandbox.tax.errors import InvalidInput, NotCovered
from sandbox.tax.law.year import law
from sandbox.tax.returns.checks import count, day, kind, whole_euros, yes_or_no
from sandbox.texts import text

NOT_COVERED = {
    "box2": text("wet.invullen.inkomen_uit_aanmerkelijk_belang"),
    "lijfrente": text("wet.invullen.aftrek_voor_een_lijfrente"),
    "winst": text("wet.invullen.winst_uit_een_eigen"),
    "partneralimentatie": text("wet.invullen.partneralimentatie"),
    "werkelijk_rendement": text("wet.invullen.het_werkelijke_rendement_in"),
    "buitenland": text("wet.invullen.inkomen_uit_het_buitenland"),
}
"""Parts of the real return that are refused as soon as something is filled in."""


def _check_euros(record: object, names: dict[str, str]) -> None:
    for name, what in names.items():
        object.__setattr__(record, name, whole_euros(getattr(record, name), what))


@dataclass(frozen=True, slots=True)
class Box3:
    """Own assets and debts on 1 January, whole euros; a shared account: each the own half.

    `green` are recognised green savings and investments, not counted in the other two.
    """

    savings: int = 0
    investments: int = 0
    debts: int = 0
    green: int = 0

    def __post_init__(self) -> None:
        _check_euros(
            self,
            {
                "savings": text("wet.invullen.spaargeld"),
                "investments": text("wet.invullen.beleggingen_en_ander_bezit"),
                "debts": text("wet.invullen.schulden"),
                "green": text("wet.invullen.groen_spaargeld_en_groene"),
            },
        )


@dataclass(frozen=True, slots=True)
class Gifts:
    """Gifts of the year, whole euros; `cultural` is not counted in `ordinary`."""

    ordinary: int = 0
    cultural: int = 0
    periodic: int = 0

    def __post_init__(self) -> None:
        _check_euros(
            self,
            {
                "ordinary": text("wet.woorden.gewone_giften"),
                "cultural": text("wet.invullen.giften_aan_culturele_instellingen"),
                "periodic": text("wet.woorden.periodieke_giften"),
            },
        )


@dataclass(frozen=True, slots=True)
class CareCosts:
    """Specific care costs of the year, whole euros.

    `plain` counts as it is (doctor, dentist, visits); `raised` may be raised for low incomes
    (medicine, aids, transport, diet, extra help).
    """

    plain: int = 0
    raised: int = 0

    def __post_init__(self) -> None:
        _check_euros(
            self,
            {
                "plain": text("wet.woorden.zorgkosten"),
                "raised": text("wet.woorden.zorgkosten_met_verhoging"),
            },
        )


@dataclass(frozen=True, slots=True)
class Travel:
    """Commuting by public transport: kilometres one way, days a week, euros from the employer."""

    km: int = 0
    days: int = 0
    reimbursed: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "km", whole_euros(self.km, text("wet.invullen.kilometers")))
        object.__setattr__(
            self, "days", count(self.days, text("wet.invullen.reisdagen_per_week"), 0, 7)
        )
        object.__setattr__(
            self, "reimbursed", whole_euros(self.reimbursed, text("wet.invullen.reisvergoeding"))
        )


@dataclass(frozen=True, slots=True)
class TaxReturn:
    """The return of one person for one year, whole euros.

    `pension` is every income that is not from work (AOW, pension, WW).
    `settled_arbeidskorting` is the sum on the jaaropgaven; None when it is not filled in.
    `single`: no partner the whole year. `woz` is the own share of the value of the own home,
    on 1 January of the year before. Partners may put all of the home with one of them.
    Raises InvalidInput for what cannot be right and NotCovered for what is left out here.
    """

    year: int
    born: date
    wage: int = 0
    pension: int = 0
    withheld: int = 0
    settled_arbeidskorting: int | None = None
    single: bool = True
    youngest_child_born: date | None = None
    wajong: bool = False
    woz: int = 0
    mortgage_interest: int = 0
    gifts: Gifts = field(default_factory=Gifts)
    care_costs: CareCosts = field(default_factory=CareCosts)
    travel: Travel = field(default_factory=Travel)
    box3: Box3 = field(default_factory=Box3)
    box2: int = 0
    lijfrente: int = 0
    winst: int = 0
    partneralimentatie: int = 0
    werkelijk_rendement: int = 0
    buitenland: int = 0

    def __post_init__(self) -> None:
        law(self.year)
        _check_euros(
            self,
            {
                "wage": text("wet.woorden.loon"),
                "pension": text("wet.woorden.pensioen_en_uitkeringen"),
                "withheld": text("wet.invullen.ingehouden_loonheffing"),
                "woz": text("wet.invullen.woz_waarde"),
                "mortgage_interest": text("wet.woorden.hypotheekrente"),
                **NOT_COVERED,
            },
        )
        for what, found in ((NOT_COVERED[n], getattr(self, n)) for n in NOT_COVERED):
            if found:
                raise NotCovered(text("wet.invullen.dat_rekenen_we_hier", wat=what))
        self._check_persons()
        self._check_amounts()
        for each, wanted in (
            (self.gifts, Gifts),
            (self.care_costs, CareCosts),
            (self.travel, Travel),
            (self.box3, Box3),
        ):
            kind(each, wanted, wanted.__name__)

    def _check_persons(self) -> None:
        yes_or_no(self.single, text("wet.invullen.alleenstaand"))
        yes_or_no(self.wajong, text("wet.invullen.wajong"))
        last = date(self.year, 12, 31)
        if day(self.born, text("wet.invullen.geboortedatum")) > last:
            raise InvalidInput(text("wet.invullen.geboortedatum_die_kan_niet", jaar=self.year))
        child = self.youngest_child_born
        if child is None:
            return
        if day(child, text("wet.invullen.geboortedatum_van_je_kind")) > last:
            raise InvalidInput(text("wet.invullen.geboortedatum_van_je_kind_die", jaar=self.year))
        if child <= self.born:
            raise InvalidInput(text("wet.invullen.geboortedatum_van_je_kind_je"))

    def _check_amounts(self) -> None:
        if self.withheld > self.wage + self.pension:
            raise InvalidInput(text("wet.invullen.ingehouden_loonheffing_die_kan"))
        if self.settled_arbeidskorting is None:
            return
        _check_euros(
            self, {"settled_arbeidskorting": text("wet.invullen.verrekende_arbeidskorting")}
        )
        if self.settled_arbeidskorting > self.wage:
            raise InvalidInput(text("wet.invullen.verrekende_arbeidskorting_die_kan"))
