from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from desktop.readers.hf_lines import Line, Shape, page_lines
from desktop.readers.hf_stretches import Stretch, stretches

PROSE = (
    "A sentence that is too long for a name, a menu entry, or the words of anybody's search. " * 3
)


def cut(text: str) -> list[Stretch]:
    return list(stretches(page_lines(enumerate(text.split("\n"), start=1))))


def texts(text: str) -> list[tuple[list[str], list[str]]]:
    return [
        ([line.text for line in stretch.body], [line.text for line in stretch.tail])
        for stretch in cut(text)
    ]


def test_a_stretch_ends_before_the_text_after_a_block() -> None:
    assert texts("A\nB\n4 authors\n·\nOct 3\n12\nC\nOct 4\nD") == [
        (["A", "B"], ["4 authors", "·", "Oct 3", "12"]),
        (["C"], ["Oct 4"]),
        (["D"], []),
    ]
    assert [stretch.is_last for stretch in cut("A\nOct 4\nB")] == [False, True]
    assert texts("") == [([], [])]


def test_a_text_in_the_place_of_a_date_stays_in_its_block() -> None:
    assert texts("A\n4 authors\nnoise\n·\nOct 3\nB")[0][1] == ["4 authors", "noise", "·", "Oct 3"]
    assert texts("A\n4 authors\n·\nnoise\nOct 3\nB")[0][1] == ["4 authors", "·", "noise", "Oct 3"]
    assert texts("A\n·\nOct 3, 20\n\nB\n\nC")[0][1] == ["·", "Oct 3, 20"]
    assert texts("A\n·\n\nOct 3, 20") == [(["A"], ["·", "Oct 3, 20"])]


def test_a_title_after_a_block_without_a_date_begins_a_stretch() -> None:
    assert texts("A\n4 authors\nB\n3 authors")[1] == (["B"], ["3 authors"])
    assert texts("A\n·\n4 authors\nB\n·\n3 authors")[1] == (["B"], ["·", "3 authors"])
    assert texts("A\n·\n\nB\n\nC")[1] == (["B", "C"], [])
    assert texts(f"A\n4 authors\n{PROSE}\nOct 3")[1][0] == [PROSE.strip()]


def test_the_head_of_a_page_has_short_texts_and_a_bare_date() -> None:
    assert cut("Daily Papers\npigeons\nOct 31\nA")[0].may_be_head
    assert cut("Oct 31")[0].may_be_head
    assert not cut("A\nOct 31")[0].may_be_head
    assert not cut("A\n·\nOct 31\nB")[0].may_be_head
    assert not cut(f"A\n{PROSE}\nOct 31\nB")[0].may_be_head


def test_the_front_of_a_page_ends_with_its_last_furniture_before_prose() -> None:
    assert cut("Models\nSomething New\nDocs\nA title")[0].front() == 3
    assert cut(f"A title\n{PROSE}\nDocs")[0].front() == 0
    assert cut("A title\nAnother")[0].front() == 0


def test_furniture_ends_what_belongs_to_cards() -> None:
    stretch = cut("A\nOct 3\n12\nDaily Papers\n7\nOct 4\nB")[0]

    assert [line.text for line in stretch.near()] == ["Oct 3", "12"]
    assert [line.text for line in stretch.far()] == ["Daily Papers", "7", "Oct 4"]
    assert cut("A\nOct 3\nB")[0].far() == []


def test_what_leads_the_next_card_is_counted_from_the_end() -> None:
    leading = frozenset({Shape.COUNT, Shape.LINK})

    assert cut("A\nOct 3\n12\nB")[0].for_next(leading) == 1
    assert cut("A\nOct 3\n2\n12\nB")[0].for_next(leading) == 1
    assert cut("A\nOct 3\n2\nhttps://example.org\n12\nB")[0].for_next(leading) == 2
    assert cut("A\nOct 3\n12 upvotes\n3 comments\nB")[0].for_next(leading) == 0
    assert cut("A\nOct 3\n12\nB")[0].for_next(frozenset()) == 0
    assert cut("A\nOct 3\n12")[0].for_next(leading) == 0


def test_authors_are_seen_behind_the_text() -> None:
    assert cut("A\n4 authors\nB")[0].has_authors
    assert not cut("A\nOct 3\nB")[0].has_authors


def test_each_line_is_looked_at_a_few_times_however_many_there_are() -> None:
    assert looks_at("Submitted by\n", 800) < 2.5 * looks_at("Submitted by\n", 400)


def looks_at(line: str, times: int) -> int:
    """Return how often the shape of any line is asked for while a page of them is cut."""
    asked = 0

    class Asked:
        def __init__(self, line: Line) -> None:
            self._line = line

        def __getattr__(self, name: str) -> object:
            nonlocal asked
            asked += name == "shape"
            return getattr(self._line, name)

    lines = map(Asked, page_lines(enumerate((line * times).split("\n"), start=1)))
    list(stretches(cast("Iterator[Line]", lines)))
    return asked
