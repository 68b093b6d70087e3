from __future__ import annotations

import threading

from desktop.store.library import Library
from tests.store.conftest import Add


def test_the_oldest_touch_comes_first(library: Library, add: Add) -> None:
    first, second, third = add()
    with library.open():
        library.notes.save(first, "touched again")

        assert list(library.outbox.stale(2).values()) == [second, third]
        assert list(library.outbox.stale(9).values()) == [second, third, first]
        assert library.outbox.count() == 3
        assert library.outbox.papers() == {first, second, third}


def test_any_number_of_touches_is_struck_out(library: Library, add: Add) -> None:
    add()
    with library.open():
        library.outbox.mark_indexed(range(5000))

        assert library.outbox.count() == 0
        assert library.outbox.stale(9) == {}


def test_everything_can_be_asked_for(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        old = library.outbox.stale(9)

        library.outbox.put_all()

        new = library.outbox.stale(9)
        assert sorted(new.values()) == ids
        assert not old.keys() & new.keys()


def test_papers_are_asked_for_once(library: Library, add: Add) -> None:
    first, second, third = add()
    with library.open():
        library.outbox.mark_indexed(library.outbox.stale(2))

        assert library.outbox.put([first, third, 77]) == 2
        assert library.outbox.papers() == {first, third, 77}
        assert library.outbox.put([]) == 0
        assert second not in library.outbox.papers()


def test_a_touch_during_the_work_is_not_lost(library: Library, add: Add) -> None:
    """Another thread saves a note between reading the outbox and striking it out."""
    (id_,) = add()[:1]
    with library.open():
        seen = library.outbox.stale(9)

        def save() -> None:
            with library.open():
                library.notes.save(id_, "meanwhile")

        thread = threading.Thread(target=save)
        thread.start()
        thread.join()
        library.outbox.mark_indexed(seen)

        assert list(library.outbox.stale(9).values()) == [id_]
