"""What the state pays people by law, and what they pay back: AOW, child benefit, WW, study.

Rules and figures only; every figure stands in amounts.yaml beside its source, with the days
between which it holds.
"""

from sandbox.payments.aow import aow_net, aow_part, aow_starts
from sandbox.payments.child import CHILD_AGES, child_benefit, first_quarter, paid_on
from sandbox.payments.official import NoAmount, Official, official, official_all
from sandbox.payments.study import by_capacity, travel_fine, yearly_terms
from sandbox.payments.ww import WwMonth, ww_month, ww_stops

__all__ = [
    "CHILD_AGES",
    "NoAmount",
    "Official",
    "WwMonth",
    "aow_net",
    "aow_part",
    "aow_starts",
    "by_capacity",
    "child_benefit",
    "first_quarter",
    "official",
    "official_all",
    "paid_on",
    "travel_fine",
    "ww_month",
    "ww_stops",
    "yearly_terms",
]
