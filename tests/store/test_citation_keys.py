from __future__ import annotations

from desktop.store.citation_keys import keyless, keys_of, new_keys
from desktop.store.library import Library
from desktop.store.tables import database
from tests.store.conftest import Add


def test_only_papers_without_a_key_wait_for_one(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        assert keyless(database.obj, ids[::-1]) == sorted(ids)
        library.exports.give_keys(ids[:2])

        assert keyless(database.obj, ids) == ids[2:]
        assert list(keys_of(ids)) == ids[:2]


def test_papers_of_one_name_get_different_keys(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        paper = library.papers.get(ids[:1])[0]
        twin = library.papers.get(ids[1:2])[0]
        keys = new_keys(database.obj, [paper, paper.__class__(twin.id, twin.uid, paper.facts)])

    assert len(set(keys.values())) == 2
