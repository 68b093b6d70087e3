"""What may be meant by what stands before the cursor."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.index.search_index import SearchIndex
from desktop.model.completion import Completion, Offered
from desktop.model.digest import Draft
from desktop.model.paper import Facts
from desktop.services.completing import MOST, complete
from desktop.services.importing import commit
from desktop.services.indexing import catch_up
from desktop.store.library import Library
from tests.services.making import made

HOLDER = tuple[Library, SearchIndex]


@pytest.fixture(scope="module")
def holder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HOLDER]:
    """An indexed library of two papers."""
    library = Library(tmp_path_factory.mktemp("completing"))
    index = SearchIndex(library.folder)
    told = [
        Facts("Titanic Tides", "Tidal waves.", ("Ada van Perth",), organization="Tide Lab"),
        Facts("Titans", "Tidal giants."),
    ]
    commit(library, [made(*map(Draft, told))])
    with library.open():
        library.marks.tag([1, 2], "group meeting")
    catch_up(library, index)
    yield library, index
    index.close()
    library.close()


def offered(holder: HOLDER, text: str, cursor: int | None = None) -> Completion:
    return complete(*holder, text, len(text) if cursor is None else cursor, 2026)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("ti", "title:"),
        ("moss -au", "author:"),
        ("is:st", "starred "),
        ("is:", "inbox "),
        ("HAS:AB", "abstract "),
        ("rating:>", ">=4 "),
        ("tag:gr", '"group meeting" '),
        ("#gr", '"group meeting" '),
        ('tag:"group m', '"group meeting" '),
        ("author:per", '"Ada van Perth" '),
        ("org:tide", '"Tide Lab" '),
        ("digest:dai", "Dailies "),
        ("digest:20", "2025-10-31 "),
        ("after:", "2026 "),
        ("year:202", "2026 "),
        ("title:tit", "titanic "),
        ("(tida", "tidal "),
    ],
)
def test_the_likeliest_comes_first(holder: HOLDER, text: str, first: str) -> None:
    assert offered(holder, text).options[0].text == first


def test_an_option_takes_the_place_of_what_was_typed(holder: HOLDER) -> None:
    completion = offered(holder, 'moss tag:"group m')

    assert (completion.start, completion.end) == (9, 17)
    assert completion.options[0].papers == 2


def test_words_are_those_of_the_library(holder: HOLDER) -> None:
    words = [one for one in offered(holder, "tid").options if one.kind is Offered.WORD]

    assert [(one.shown, one.papers) for one in words] == [("tidal", 2), ("tide", 1), ("tides", 1)]


@pytest.mark.parametrize("text", ["", "moss ", '"deep ne', "tag:zzz", "is:starred", "id:4", "qx"])
def test_sometimes_there_is_nothing_to_offer(holder: HOLDER, text: str) -> None:
    assert offered(holder, text).options == ()


def test_inside_of_a_word_nothing_is_offered(holder: HOLDER) -> None:
    assert offered(holder, "title", 2).options == ()
    assert offered(holder, "(ti)", 3).options[0].text == "title:"


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet='ati:"(|)-#* \\', max_size=12), st.integers(0, 12))
def test_nothing_that_is_typed_raises(holder: HOLDER, text: str, cursor: int) -> None:
    completion = offered(holder, text, min(cursor, len(text)))

    assert len(completion.options) <= MOST
    assert 0 <= completion.start <= completion.end <= len(text)
