from __future__ import annotations

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Heading, LineKind, Lines, Problem
from desktop.model.paper import Facts
from desktop.readers.json_paper import Paper
from desktop.readers.json_reading import Grammar, Judged, LeftOut, first_papers, read_records
from desktop.readers.json_text import Json, Path
from desktop.readers.source import Source


def judge(record: dict[str, Json], _path: Path) -> Judged | None:
    if "title" in record:
        seen = PartialDate(2026, 10, 31) if "seen" in record else None
        return Paper(Facts(str(record["title"])), None, seen, ("odd",) if "odd" in record else ())
    return LeftOut("it is a note.", LineKind.FURNITURE) if "note" in record else None


GRAMMAR = Grammar(judge)


def read(text: str) -> list[object]:
    return list(read_records(Source.from_text(text, "x"), GRAMMAR))


def test_papers_lines_and_heading() -> None:
    record = '{"title":\n"Moss", "url": 1,\n"paper": {"abstract":\n2}}'
    found = read(f'{{"name": "Bog",\n"list": [\n\n{record}\n]}}')
    assert found[0] == Draft(Facts("Moss"), None, 4, 7)
    assert [one for one in found if isinstance(one, Lines)] == [
        Lines(1, 3, LineKind.FURNITURE),
        Lines(4, 5, LineKind.TITLE, 0),
        Lines(6, 7, LineKind.ABSTRACT, 0),
        Lines(8, 8, LineKind.FURNITURE),
    ]
    assert Heading("Bog", None) in found


def test_several_on_one_line_are_its_first_title() -> None:
    found = read('[{"title": "A", "seen": 1}, {"title": "B", "seen": 1}]')
    assert found[-1] == Lines(1, 1, LineKind.TITLE, 0)
    assert found[-2] == Heading(None, PartialDate(2026, 10, 31))


def test_what_is_left_out_is_told_once_with_its_first_line() -> None:
    found = read('[{"note": 1},\n{"note": 2},\n{"x": 3},\n4,\n{"title": "A", "odd": 1},\n{"title"]')
    assert [one for one in found if isinstance(one, Problem)] == [
        Problem("A part of the text was left out. It is not JSON.", 6),
        Problem("The text ends early: a bracket is not closed.", 6),
        Problem("2 values were left out: it is a note.", 1),
        Problem("1 value was left out: they do not tell of a paper, or have no title.", 3),
        Problem("1 value was left out: a text or number where a paper was looked for.", 4),
        Problem("Not known, and left out: the fields “odd”.", 5),
    ]


def test_many_losses_are_counted() -> None:
    found = read("[\n" + "{?},\n" * 30 + '{"title": "A"}]')
    told = [one.text for one in found if isinstance(one, Problem)]
    assert len(told) == 21
    assert told[-1] == "10 more parts were left out likewise."


def test_what_was_mended_is_told() -> None:
    found = read("[{'title': 'A'},\n{'title': 'B'}]")
    assert sum(isinstance(one, Draft) for one in found) == 2
    assert [one.line for one in found if isinstance(one, Problem)] == [1]


def test_the_first_papers_of_a_text_that_is_cut() -> None:
    text = '[{"title": "A"}, {"note": 1}, {"title": "B'
    assert first_papers(text, GRAMMAR) == [
        Paper(Facts("A"), None),
        LeftOut("it is a note.", LineKind.FURNITURE),
    ]
