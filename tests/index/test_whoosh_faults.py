"""What is known to be wrong with Whoosh, and that none of it reaches the person who searches.

Some tests show the fault itself first: when one of these fails, Whoosh has been mended.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

import pytest
from whoosh import fields, index, qparser

from desktop.index.search_index import Document, SearchIndex
from desktop.model.digest import Draft
from desktop.model.paper import Facts
from desktop.model.query import Place, Sort
from desktop.model.query_parts import And, Match, Not, Or, Text
from desktop.services.importing import commit
from desktop.services.indexing import catch_up
from desktop.services.searching import find
from desktop.store.library import Library
from tests.services.making import made

SCHEMA = fields.Schema(id=fields.ID(unique=True, stored=True), text=fields.TEXT)
FLOWS = Text("flows")
LETTERS = "bcdeghijkl"


@pytest.fixture
def mine(tmp_path: Path) -> Iterator[SearchIndex]:
    mine = SearchIndex(tmp_path)
    mine.drop()
    mine.update([Document(1, "Flows"), Document(2, "Flows and agents"), Document(3, "Agents")])
    yield mine
    mine.close()


def test_whoosh_finds_what_is_gone_after_a_refresh(tmp_path: Path) -> None:
    stock = index.create_in(tmp_path, SCHEMA)
    with stock.writer() as writer:
        for id_ in ("1", "2"):
            writer.add_document(id=id_, text="flows")
    searcher = stock.searcher()
    with stock.writer() as writer:
        writer.delete_by_term("id", "1")
    refreshed = searcher.refresh()
    found = {
        hit["id"] for hit in refreshed.search(qparser.QueryParser("text", SCHEMA).parse("flows"))
    }
    refreshed.close()
    stock.close()
    assert found == {"1", "2"}


def test_a_reader_that_stays_open_never_finds_what_is_gone(
    mine: SearchIndex, tmp_path: Path
) -> None:
    reader = SearchIndex(tmp_path)
    with ThreadPoolExecutor(1) as other:
        for turn in range(10):
            mine.update(
                [Document(1, f"Flows {LETTERS[turn] * 5}"), Document(10 + turn, "Flows")], [2]
            )
            for asked in (
                reader.matching,
                lambda node: other.submit(reader.matching, node).result(),
            ):
                assert asked(FLOWS) == {1, *range(10, 11 + turn)}
                assert asked(Text(LETTERS[turn] * 5)) == {1}
                assert asked(Text(LETTERS[turn - 1] * 5)) == set()
                assert asked(Not(FLOWS)) == {3}
            assert [hit.id for hit in reader.search(FLOWS, 1)] == [10 + turn]
            assert reader.complete(LETTERS[turn], ("title",), 9) == [(LETTERS[turn] * 5, 1)]
            mine.update([Document(2, "Flows")])
        other.submit(reader.close).result()
    reader.close()


def test_threads_that_share_an_index_are_answered_rightly(mine: SearchIndex) -> None:
    """Whoosh's own searchers raise when they are shared, and what is worse, answer wrongly."""
    mine.update(
        Document(number, f"Paper {number} of flows", "α β γ " * (number % 7))
        for number in range(10, 200)
    )
    asked = [FLOWS, Text("pap", match=Match.TYPED), Text("β γ", match=Match.PHRASE), Not(Text("α"))]
    right = [mine.matching(node) for node in asked]

    def ask(turn: int) -> bool:
        number = turn % len(asked)
        return mine.matching(asked[number]) == right[number]

    with ThreadPoolExecutor(4) as threads:
        assert all(threads.map(ask, range(200)))


@pytest.mark.parametrize(
    ("text", "raised"),
    [("NOT NOT a", IndexError), ("NOT " * 2000, IndexError)],
)
def test_whoosh_cannot_read_some_queries(text: str, raised: type[Exception]) -> None:
    with pytest.raises(raised):
        qparser.QueryParser("text", SCHEMA).parse(text)


# What made Whoosh raise, hang or find nothing without a word.
BAD = (
    "NOT NOT a", "(" * 5000, "NOT " * 2000, "-" * 5000, ")" * 5000, '"' * 5000,
    "date:[foo TO bar]", "read:[a TO b]", 'year:"1990 1991"', "[a TO b]", "{a TO b}", "[TO b]",
    "[a* TO b*]", "id:[1 TO 2]", "year:19*", 'date:"last tuesday"', "year:abc", "x" * 10_000,
    " OR ".join(f"word{number}" for number in range(2000)), "a~9", "ab~2", "abcdef~3", "flows~99",
    "*", "**", "*a*", "*a", "?????", "a*", "title:*", "tag:*", "is:*", "~", "~2", "^", "flows^1e9",
    "title:(flows", "unknown:flows", "flows AND", "OR", "\\", '"flows', "'", "[", "<", "..", ":",
    "date:..", "rating:..", "\x00", "\ud800", "\u202e", "a\u0301" * 500, "(a OR " * 300,
    "title:" * 500, "x:" * 500, "tag:" * 300 + "x", "(((a) OR b) AND NOT (c OR (d)))" * 30,
)  # fmt: skip


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, SearchIndex]]:
    library = Library(tmp_path_factory.mktemp("faults"))
    searched = SearchIndex(library.folder)
    words = ["".join(letters) for letters in product("abcdefghij", "xyz", LETTERS)]
    told = [
        Draft(Facts(f"Flows {number}", abstract=" ".join(words[number % 9 :: 5])))
        for number in range(200)
    ]
    commit(library, [made(*told)])
    catch_up(library, searched)
    yield library, searched
    searched.close()
    library.close()


@pytest.mark.parametrize("text", BAD, ids=lambda text: ascii(text[:12]))
def test_anything_may_be_asked(shelf: tuple[Library, SearchIndex], text: str) -> None:
    """It is answered, in little time even where Whoosh never ends, and never misread in silence."""
    library, searched = shelf
    begin = time.process_time()
    for sort in (Sort.RELEVANCE, Sort.ADDED):
        found = find(library, searched, text, Place(), sort)
        assert found.query.understood or found.query.root is None
        assert found.query.root is not None or found.query.warning or found.ids == ()
    assert time.process_time() - begin < 2


def test_what_cannot_be_asked_by_typing_is_answered_too(shelf: tuple[Library, SearchIndex]) -> None:
    _, searched = shelf
    assert searched.matching(Text("", match=Match.PREFIX)) == set()
    assert searched.matching(Text("*", match=Match.FUZZY, edits=9)) == set()
    assert searched.matching(Text("a", match=Match.FUZZY, edits=9)) <= searched.ids()
    assert searched.matching(And(())) <= searched.ids()
    assert searched.matching(Or(())) == set()
    deep = FLOWS
    for _ in range(200):
        deep = Not(deep)
    assert searched.matching(deep) == searched.ids()
    beginnings = tuple(Text(letter, match=Match.PREFIX) for letter in "abcdefghij")
    assert searched.matching(Or(beginnings)) == searched.ids()
