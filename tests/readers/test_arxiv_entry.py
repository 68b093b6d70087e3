from __future__ import annotations

from desktop.model.digest import LineKind
from desktop.readers.arxiv_entry import Entry, Part
from desktop.readers.arxiv_lines import Line, Shape, shape_of


def _entry(*texts: str) -> Entry:
    lines = [Line(number, text, shape_of(text)) for number, text in enumerate(texts, start=1)]
    entry = Entry(lines[0])
    shapes: list[Shape | None] = [*(line.shape for line in lines[1:]), None][1:]
    for line, following in zip(lines[1:], shapes, strict=True):
        assert entry.take(line, following)
    return entry


def test_a_field_out_of_its_place_goes_on_with_the_one_before() -> None:
    entry = _entry(
        "arXiv:2610.00001", "Title: Moss", "Date: a study", "Title: a tale", "Authors: A"
    )
    assert entry.draft().facts.title == "Moss Date: a study Title: a tale"


def test_a_deeper_line_is_no_field() -> None:
    entry = _entry("arXiv:2610.00001", "Title: Moss and", "  Comments: an essay")
    assert entry.draft().facts.title == "Moss and Comments: an essay"


def test_its_parts_follow_each_other() -> None:
    assert _entry("arXiv:2610.00001", "Title: Moss").part is Part.FIELDS
    assert _entry("arXiv:2610.00001", "Title: Moss", "\\\\", "Green").part is Part.ABSTRACT
    whole = _entry("arXiv:2610.00001", "Title: Moss", "\\\\")
    assert whole.part is Part.DONE
    assert not whole.take(Line(4, "more", Shape.TEXT), None)


def test_an_abstract_that_is_lost_is_not_understood() -> None:
    entry = _entry("arXiv:2610.00001", "Title: Moss", "\\\\", "Green and")
    entry.lose_abstract()
    assert entry.draft().facts.abstract == ""
    assert [mark.kind for mark in entry.marks(0)][-1] is LineKind.UNKNOWN


def test_it_is_called_by_its_title_or_its_number() -> None:
    assert _entry("arXiv:2610.00001", "Title: Moss").name == "“Moss”"
    assert _entry("arXiv:2610.00001").name == "arXiv:2610.00001"
