from __future__ import annotations

import pytest

from desktop.model.paper import Facts
from desktop.services import planning, staging
from desktop.services.importing import commit
from desktop.services.planned import Verdict
from desktop.services.planning import Planner
from desktop.services.reading import Cancelled
from desktop.store.library import Library
from tests.services.making import SHEEP, SOCKS, TEA, made

MANY = [Facts(f"Tides of the {'abcdefghij'[n % 10] * 9}{n} bay", doi=f"10.1/{n}") for n in range(9)]


def never() -> bool:
    return False


def test_what_is_known_is_looked_for_batch_by_batch(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "AT_ONCE", 2)
    commit(library, [made(MANY[8], SHEEP)])
    heard: list[tuple[int, int]] = []
    with library.open():
        planner = Planner(library, never, lambda _, done, new: heard.append((done, len(new))))
        plan = planner.plan(made(*MANY, SHEEP, MANY[0], name="More"))

    assert [one.paper for one in plan.papers] == [*range(-1, -9, -1), 1, 2]
    assert [one.verdict for one in plan.papers[-2:]] == [Verdict.UNCHANGED] * 2
    assert plan.papers[0].again == (10,)
    assert heard == [(2, 2), (4, 2), (6, 2), (8, 2), (10, 2), (11, 1)]
    assert (plan.count(Verdict.ADDED), plan.doubtful()) == (8, 0)


def test_a_paper_of_the_library_comes_before_one_of_the_file(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "AT_ONCE", 1)
    here = TEA._replace(doi="10.1/tea")
    commit(library, [made(here)])
    with library.open():
        plan = Planner(library, never).plan(made(SOCKS, here, TEA, name="More"))

    assert [(one.paper, one.again) for one in plan.papers] == [(-1, ()), (1, (2,))]


def test_a_plan_is_the_same_from_the_disk(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    digest = made(*MANY, TEA, TEA, SHEEP)
    with library.open():
        expected = list(Planner(library, never).plan(digest).papers)
        monkeypatch.setattr(staging, "ROOM", 0)
        monkeypatch.setattr(staging, "TOGETHER", 2)
        plan = Planner(library, never).plan(digest)

    assert list(plan.papers) == expected


def test_planning_can_be_stopped(library: Library) -> None:
    with library.open(), pytest.raises(Cancelled):
        Planner(library, lambda: True).plan(made(TEA))
