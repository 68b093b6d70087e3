from __future__ import annotations

from desktop.model.correction import Field
from desktop.model.paper import Facts
from desktop.store.library import Library
from tests.store.conftest import Add


def test_keys_are_given_once_and_stay(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        library.exports.give_keys(ids[::-1])
        before = [paper.key for paper in library.papers.get(ids)]
        library.corrections.correct(ids[0], Facts("Another Name"), [Field.TITLE])
        library.exports.give_keys(ids)
        after = [paper.key for paper in library.papers.get(ids)]

    assert all(before)
    assert len(set(before)) == len(ids)
    assert after == before


def test_keys_can_be_seen_before_they_are_given(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        seen = [paper.key for paper in library.exports.with_keys(library.papers.get(ids[::-1]))]
        assert [paper.key for paper in library.papers.get(ids)] == ["", "", ""]
        library.exports.give_keys(ids)
        assert [paper.key for paper in library.papers.get(ids[::-1])] == seen
        assert library.exports.with_keys(library.papers.get(ids)) == library.papers.get(ids)


def test_what_is_touched_has_changed_since_it_was_exported(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        assert library.exports.changed() == set(ids)
        library.exports.mark([*ids, ids[0], 99])
        assert library.exports.changed() <= {ids[2]}  # its note may be of the same millisecond

        library.marks.tag(ids[:1], "sea")
        assert ids[0] in library.exports.changed()
        library.exports.mark(ids)
        library.history.undo()
        assert ids[0] in library.exports.changed()
        library.exports.mark(ids)
        library.marks.delete(ids[:1])
        assert ids[0] not in library.exports.changed()


def test_a_note_that_is_typed_on_has_changed(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        library.notes.save(ids[0], "one", "stay")
        library.exports.mark(ids)
        library.notes.save(ids[0], "one two", "stay")

        assert ids[0] in library.exports.changed()


def test_an_export_that_came_to_nothing_is_forgotten(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        library.exports.mark(ids)
        library.exports.unmark(ids)

        assert library.exports.changed() == set(ids)
