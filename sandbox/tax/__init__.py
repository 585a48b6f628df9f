"""The Dutch income tax of private persons 2023-2026, zorgtoeslag and huurtoeslag, explained.

Rules and figures only; every figure stands in parameters/<year>.yaml beside its source.
"""

from sandbox.tax.assessment import Assessment, assess
from sandbox.tax.benefit import Benefit
from sandbox.tax.benefit_huur import huurtoeslag
from sandbox.tax.benefit_zorg import zorgtoeslag
from sandbox.tax.box3 import Box3Result
from sandbox.tax.errors import InvalidInput, MissingFigure, NotCovered, TaxError
from sandbox.tax.figures import Source, Sure
from sandbox.tax.law import YEARS
from sandbox.tax.lines import Line
from sandbox.tax.partners import assess_partners
from sandbox.tax.payroll import PayrollMonth, payroll_month
from sandbox.tax.picture import Bar, money_picture
from sandbox.tax.returns import Box3, CareCosts, Gifts, TaxReturn, Travel
from sandbox.tax.splitting import Split, best_split

__all__ = [
    "YEARS",
    "Assessment",
    "Bar",
    "Benefit",
    "Box3",
    "Box3Result",
    "CareCosts",
    "Gifts",
    "InvalidInput",
    "Line",
    "MissingFigure",
    "NotCovered",
    "PayrollMonth",
    "Source",
    "Split",
    "Sure",
    "TaxError",
    "TaxReturn",
    "Travel",
    "assess",
    "assess_partners",
    "best_split",
    "huurtoeslag",
    "money_picture",
    "payroll_month",
    "zorgtoeslag",
]
