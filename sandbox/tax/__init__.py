"""The Dutch income tax of private persons 2023-2026, and the four toeslagen, explained.

Rules and figures only; every figure stands in parameters/<year>.yaml beside its source.
"""

from sandbox.tax.assessment import Assessment, assess
from sandbox.tax.benefits.benefit import Benefit
from sandbox.tax.benefits.huur import huurtoeslag
from sandbox.tax.benefits.kind import kindgebonden_budget
from sandbox.tax.benefits.opvang import kinderopvangtoeslag
from sandbox.tax.benefits.zorg import zorgtoeslag
from sandbox.tax.errors import InvalidInput, MissingFigure, NotCovered, TaxError
from sandbox.tax.income.box3 import Box3Result
from sandbox.tax.law.figures import Source, Sure
from sandbox.tax.law.year import YEARS
from sandbox.tax.lines import Line
from sandbox.tax.partners.filing import assess_partners
from sandbox.tax.partners.splitting import Split, best_split
from sandbox.tax.payroll import PayrollMonth, payroll_month
from sandbox.tax.picture import Bar
from sandbox.tax.returns.form import Box3, CareCosts, Gifts, TaxReturn, Travel

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
    "kinderopvangtoeslag",
    "kindgebonden_budget",
    "payroll_month",
    "zorgtoeslag",
]
