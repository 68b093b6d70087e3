"""Why a query finds a paper, and which papers are like one."""

from __future__ import annotations

from desktop.index.search_index import SearchIndex
from desktop.model.paper import Facts
from desktop.services.explaining import kin, reasons
from desktop.services.importing import commit
from desktop.services.indexing import catch_up
from desktop.store.library import Library
from tests.services.making import SHEEP, SOCKS, TEA, made

WOOL = Facts("Socks of Wool", abstract="Socks, sorted by smell.", author_count=2)


def test_reasons_are_words_and_fields(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS, SHEEP)])
    catch_up(library, index)

    found = reasons(library, index, "socks is:inbox smell -tea", 2)

    assert {(one.asked, one.field) for one in found} == {
        ("socks", "title"),
        ("socks", "abstract"),
        ("smell", "abstract"),
    }
    assert abs(sum(one.share for one in found) - 1) < 1e-6
    assert reasons(library, index, "socks", 1) == ()
    assert reasons(library, index, "is:inbox", 2) == ()


def test_kin_shares_words_and_is_not_in_the_bin(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS, WOOL)])
    catch_up(library, index)

    (found,) = kin(library, index, 2)
    assert (found.id, found.title, found.byline) == (3, "Socks of Wool", "2 authors")
    assert "socks" in found.words
    with library.open():
        library.marks.delete([3])
    assert kin(library, index, 2) == ()
