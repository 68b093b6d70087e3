from __future__ import annotations

from desktop.index.search_index import SearchIndex
from desktop.model.facets import Facets, Relaxation
from desktop.model.query import Place, Shelf
from desktop.model.query_parts import Fact, FactField, Not, Text
from desktop.model.row import Status
from desktop.services.importing import commit
from desktop.services.indexing import catch_up
from desktop.services.narrowing import facets, relaxed
from desktop.store.library import Library
from tests.services.making import SHEEP, SOCKS, TEA, made


def test_what_is_found_is_counted(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS, SHEEP)])
    with library.open():
        library.marks.set_status([2], Status.DONE)
    catch_up(library, index)

    assert facets(library, index, "socks ", Place()).states == ((Status.DONE, 1),)
    assert facets(library, index, "", Place(Shelf.INBOX)).states == ((Status.INBOX, 2),)
    assert facets(library, index, "nothing-at-all ", Place()) == Facets()


def test_a_query_is_relaxed_part_by_part(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS, SHEEP)])
    catch_up(library, index)

    found = relaxed(library, index, "socks zebra is:inbox ", Place())

    assert found == [
        Relaxation("socks is:inbox", Text("zebra"), 1, 0),
        Relaxation("zebra is:inbox", Text("socks"), 0, 1),
        Relaxation("socks zebra", Fact(FactField.IS, "inbox"), 0, 3),
    ]


def test_the_place_is_kept_to(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS, SHEEP)])
    with library.open():
        library.marks.delete([2])
    catch_up(library, index)

    found = relaxed(library, index, "socks -tea ", Place())

    assert found[0] == Relaxation("-tea", Text("socks"), 1, 0)
    assert found[1].part == Not(Text("tea"))
    assert relaxed(library, index, "socks tea is:deleted", Place())[0].papers in (0, 1)


def test_a_query_of_one_part_has_nothing_to_leave_out(library: Library, index: SearchIndex) -> None:
    assert relaxed(library, index, "socks ", Place()) == []
    assert relaxed(library, index, "", Place()) == []
