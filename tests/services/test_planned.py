from __future__ import annotations

from desktop.model.clues import Left
from desktop.model.correction import Corrections, Field
from desktop.model.digest import Draft
from desktop.model.doubt import Why
from desktop.model.paper import Facts
from desktop.services.planned import FilePlan, Planned, Verdict, packing_of
from tests.services.making import SOCKS, TEA, made

DRAFTS = (Draft(TEA, None, 1, 3), Draft(SOCKS, None, 4, 6))
MORE = SOCKS._replace(upvotes=3)
PLANS = [
    Planned(-1, DRAFTS[0], 0, Verdict.ADDED, None, TEA, left=Left("tea", (1, 2))),
    Planned(-2, DRAFTS[1], 1, Verdict.ADDED, None, MORE, (5,), ((4, Why.TITLE),)),
    Planned(7, DRAFTS[1], 1, Verdict.UPDATED, SOCKS, MORE),
    Planned(8, DRAFTS[1], 1, Verdict.UNCHANGED, MORE, MORE),
    Planned(
        9,
        DRAFTS[0],
        0,
        Verdict.UNCHANGED,
        TEA,
        TEA,
        corrections=Corrections(Facts("Mugs"), frozenset([Field.TITLE])),
    ),
]


def test_plans_come_back_as_they_were() -> None:
    packing = packing_of(DRAFTS)

    assert packing.unpack(packing.pack(PLANS)) == PLANS


def test_a_plan_counts_its_papers() -> None:
    plan = FilePlan(made(TEA, SOCKS), PLANS)

    assert [plan.count(verdict) for verdict in Verdict] == [2, 1, 2]
