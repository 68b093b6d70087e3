from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.readers.hf_lines import Shape, page_lines
from desktop.readers.hf_said import Said


def shapes(text: str) -> list[Shape]:
    return [line.shape for line in page_lines(enumerate(text.split("\n"), start=1))]


@pytest.mark.parametrize(
    ("line", "shape"),
    [
        ("A title of some words", Shape.TEXT),
        ("2 May things happen here", Shape.TEXT),
        ("word " * 100 + "4 authors", Shape.TEXT),
        ("  • 4 authors", Shape.AUTHORS),
        ("Authors: Ann Example", Shape.AUTHORS),
        ("OpenParlour · Oct 3, 2024", Shape.AUTHORS),
        ("·", Shape.DOT),
        (" • ", Shape.DOT),
        ("Oct 7, 2024 2", Shape.DATE),
        ("12", Shape.COUNT),
        ("-", Shape.COUNT),
        ("https://example.org", Shape.LINK),
        ("Submitted by zoe", Shape.SUBMITTER),
        ("Daily Papers", Shape.FURNITURE),
        ("# Daily Papers", Shape.FURNITURE),
        ("byAK and the research community", Shape.FURNITURE),
        ("By AK and the research community", Shape.FURNITURE),
        ("- Weekly", Shape.FURNITURE),
        ("-----", Shape.FURNITURE),
        ("...", Shape.FURNITURE),
        ("\u200b", Shape.FURNITURE),
        ("View PDF", Shape.BUTTON),
        ("Abstract:", Shape.BUTTON),
        ("%%% @@@", Shape.ODD),
    ],
)
def test_a_line_has_the_shape_that_it_looks_like(line: str, shape: Shape) -> None:
    assert shapes(line) == [shape]


def test_lines_know_their_number_and_the_blank_line_before() -> None:
    lines = list(page_lines(enumerate(["", "A", "B", " \t\xa0", "4 authors  "], start=1)))

    assert [(line.number, line.text, line.spaced) for line in lines] == [
        (2, "A", True),
        (3, "B", False),
        (5, "4 authors", True),
    ]
    assert lines[2].said == Said(author_count=4)


def test_labels_of_title_and_abstract_are_no_part_of_them() -> None:
    lines = page_lines([(1, "Title: On Labels"), (2, "Abstract: We peel."), (3, "Note: stay")])

    assert [line.text for line in lines] == ["On Labels", "We peel.", "Note: stay"]


def test_the_sender_may_stand_on_the_next_line() -> None:
    assert shapes("Submitted by\nzoe\nA title") == [Shape.SUBMITTER, Shape.SUBMITTER, Shape.TEXT]
    assert shapes("Submitted by\n12") == [Shape.SUBMITTER, Shape.COUNT]


def test_the_last_word_of_a_wrapped_title_is_no_menu() -> None:
    title = "A Survey of Small and Large"

    assert shapes(f"{title}\nModels") == [Shape.TEXT, Shape.TEXT]
    assert shapes(f"{title}.\nModels") == [Shape.TEXT, Shape.FURNITURE]
    assert shapes(f"{title}\n\nModels") == [Shape.TEXT, Shape.FURNITURE]
    assert shapes("Something New\nModels") == [Shape.TEXT, Shape.FURNITURE]
    assert shapes("Docs\nModels") == [Shape.FURNITURE, Shape.FURNITURE]
    assert shapes(f"{title}\n4 authors") == [Shape.TEXT, Shape.AUTHORS]


@given(st.lists(st.text()))
def test_every_line_that_is_not_blank_has_a_shape(texts: list[str]) -> None:
    lines = list(page_lines(enumerate(texts, start=1)))

    assert [line.number for line in lines] == [
        number for number, text in enumerate(texts, start=1) if text.strip()
    ]
