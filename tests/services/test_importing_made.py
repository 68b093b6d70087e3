from __future__ import annotations

import pytest

from desktop.model.paper import Facts
from desktop.services import importing
from desktop.services.importing import Verdict, commit
from desktop.services.reading import Cancelled
from desktop.store.library import Library
from tests.services.making import SOCKS, TEA, made


def test_plans_are_followed_unless_the_library_changed(library: Library) -> None:
    with library.open():
        plans = importing.made(library, [made(TEA, SOCKS)])
        assert plans.holds(library)
        commit(library, [made(TEA, name="Another program's")])
        assert not plans.holds(library)

        summary = commit(library, plans)

        assert [one.verdict for one in summary.files[0].papers] == [
            Verdict.UNCHANGED,
            Verdict.ADDED,
        ]
        assert library.papers.count() == 2


def test_a_plan_that_holds_is_not_made_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    with library.open():
        plans = importing.made(library, [made(TEA, SOCKS)])
        monkeypatch.setattr(importing, "plan", None)

        assert len(commit(library, plans).papers) == 2
        assert library.check() == []


def test_an_import_tells_how_far_it_is_and_can_be_stopped_while_it_writes(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "CHECK_EVERY", 2)
    many = made(*(Facts(f"Tides of the {number}th bay") for number in range(7)))
    reported: list[int] = []
    with library.open():
        plans = importing.made(library, [many], heard=lambda _, done, __: reported.append(done))
        assert reported == [7]
        with pytest.raises(Cancelled):
            commit(library, plans, cancelled=lambda: reported[-1] == 4, report=reported.append)
        assert library.papers.count() == 0
        commit(library, plans, report=reported.append)

    assert reported == [7, 2, 4, 2, 4, 6]
