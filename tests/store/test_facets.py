from __future__ import annotations

from desktop.model.digest import Draft
from desktop.model.facets import Facets
from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.services.importing import commit
from desktop.store import facets as module
from desktop.store.facets import facets
from desktop.store.library import Library
from tests.services.making import made

PAPERS = [
    Draft(Facts("Tea", organization="Tea Lab", published="2024-05-01")),
    Draft(Facts("Socks", organization="Tea Lab", published="2023")),
    Draft(Facts("Sheep", published="2024-01")),
    Draft(Facts("Wool")),
]


def test_what_papers_have_is_counted(library: Library) -> None:
    commit(library, [made(*PAPERS)])
    with library.open():
        library.marks.set_status([1, 2], Status.DONE)
        library.marks.tag([1], "sea/deep")
        library.marks.tag([1, 2], "sea")
        library.marks.tag([4], "land")
        found = facets([1, 2, 3])
        nothing = facets([])

    assert found.states == ((Status.INBOX, 1), (Status.DONE, 2))
    assert found.tags == (("sea", 2), ("sea/deep", 1))
    assert found.years == ((2024, 2), (2023, 1))
    assert [(digest.id, digest.date, digest.papers) for digest in found.digests] == [
        (1, "2025-10-31", 3)
    ]
    assert found.organizations == (("Tea Lab", 2),)
    assert nothing == Facets()


def test_a_tag_counts_those_below_it_and_lists_are_short(
    library: Library, monkeypatch: object
) -> None:
    commit(library, [made(*PAPERS)])
    with library.open():
        library.marks.tag([1], "sea")
        library.marks.tag([2, 3], "sea/deep")
        for number in range(module.MOST):
            library.marks.tag([4], f"wool {number:02}")
        found = facets([1, 2, 3, 4])

    assert found.tags[:2] == (("sea", 3), ("sea/deep", 2))
    assert len(found.tags) == module.MOST
