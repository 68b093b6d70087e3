from __future__ import annotations

from desktop.model.digest import LineKind, Problem
from desktop.readers.line_runs import Mark
from desktop.readers.xml_frame import Frame
from desktop.readers.xml_pieces import Piece


def _unknown(frame: Frame, *texts: str) -> list[int]:
    line = 1
    found: list[int] = []
    for text in texts:
        events = frame.take(Piece(text, line, is_record=False))
        marks = [event for event in events if isinstance(event, Mark)]
        found += [mark.number for mark in marks if mark.kind is LineKind.UNKNOWN]
        line += text.count("\n")
    return found


def test_the_first_element_of_each_name_is_told() -> None:
    frame = Frame()
    assert _unknown(frame, "<a><Title> Bog\nnews</Title>", "<title>Other</title>", "</a>\n") == []
    assert frame.told["title"] == "Bog news"
    assert frame.open_element is None


def test_an_element_without_an_end_stays_open() -> None:
    frame = Frame()
    _unknown(frame, "<rss><channel>")
    assert frame.open_element == "rss"


def test_text_outside_of_all_elements_is_not_understood() -> None:
    assert _unknown(Frame(), "moss\n\n<a>\nfern</a>\n", "reed\n</b>\n") == [1, 5, 6]


def test_mere_tags_where_none_is_expected_are_furniture() -> None:
    assert _unknown(Frame(), "<a></a>\n</b>\n") == []


def test_declared_entities_end_the_reading_of_the_frame() -> None:
    frame = Frame()
    events = list(
        frame.take(Piece('<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>', 1, is_record=False))
    )
    assert not any(isinstance(event, Problem) for event in events)
    assert frame.told == {}
