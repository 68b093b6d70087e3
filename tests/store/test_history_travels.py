from __future__ import annotations

from desktop.store.library import Library
from tests.store.conftest import Add, step_of
from tests.store.dumping import dump


def never() -> bool:
    return False


def silent(done: int, total: int) -> None:
    pass


def test_the_history_goes_to_any_point_in_one_change(library: Library, add: Add) -> None:
    states = [dump(library)]
    ids = add()
    states.append(dump(library))
    with library.open():
        for rating in (1, 2, 3):
            library.marks.set_rating(ids[:rating], rating)
            states.append(dump(library))
        steps = [0, *(step.id for step in reversed(library.history.steps(9)))]
        for here in (1, 4, 0, 2, 3, 0, 4):
            before, reports = library.history.revision(), list[tuple[int, int]]()
            change = library.history.go_to(
                steps[here], lambda done, total, to=reports: to.append((done, total)), never
            )

            assert dump(library) == states[here]
            assert library.history.revision() == change.revision == before + 1
            assert reports[-1] == (len(reports), len(reports))
        assert change.papers == frozenset(ids)


def test_who_stands_at_a_point_goes_nowhere(library: Library, add: Add) -> None:
    add()
    with library.open():
        before = library.history.revision()
        [step] = library.history.steps(9)

        assert library.history.go_to(step.id, silent, never).is_nothing
        assert library.history.revision() == before


def test_a_way_that_is_cancelled_was_never_gone(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        for rating in (1, 2, 3):
            library.marks.set_rating(ids, rating)
        before, revision = dump(library), library.history.revision()
        answers = iter((False, False, True))

        assert library.history.go_to(0, silent, lambda: next(answers)).is_nothing
        assert (dump(library), library.history.revision()) == (before, revision)
        assert step_of(library.history.undo()) == "rate"
