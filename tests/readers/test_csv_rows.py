from __future__ import annotations

import time

import pytest

from desktop.readers.csv_rows import Row, csv_rows


def rows(text: str, separator: str = ",") -> list[Row]:
    return list(csv_rows(enumerate(text.split("\n"), start=1), separator))


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("a,b,c", ["a", "b", "c"]),
        ("a,,", ["a", "", ""]),
        ('"a,b",c', ["a,b", "c"]),
        ('"a ""b""",c', ['a "b"', "c"]),
        ('a, "b,c" ,d', ["a", "b,c", "d"]),
        ('"a "b" c",d', ['a "b" c', "d"]),
        ('a"b,c', ['a"b', "c"]),
        ('"",""', ["", ""]),
        ('a,""', ["a", ""]),
        ('""', [""]),
    ],
)
def test_cells_of_a_line(text: str, cells: list[str]) -> None:
    assert [row.cells for row in rows(text)] == [cells]


def test_other_separators() -> None:
    assert rows("a;b,c;d", ";")[0].cells == ["a", "b,c", "d"]
    assert rows('a\tb "c"\t"d"', "\t")[0].cells == ["a", 'b "c"', "d"]


def test_a_quoted_cell_may_hold_lines() -> None:
    (head, row, last) = rows('t,a,d\n\n"M","It\n\ngrows","D"\nx,y,z')
    assert head.cells == ["t", "a", "d"]
    assert row.cells == ["M", "It\n\ngrows", "D"]
    assert (row.line, row.last, row.starts) == (3, 5, [3, 3, 5])
    assert [list(row.lines_of(place)) for place in range(3)] == [[3], [3, 4, 5], [5]]
    assert (last.cells, last.line) == (["x", "y", "z"], 6)


def test_a_quote_that_is_never_closed_loses_its_line_only() -> None:
    found = rows('t,a\n"M,x\nF,y\nR,z')
    assert [(row.cells, row.whole) for row in found] == [
        (["t", "a"], True),
        (['"M', "x"], True),
        (["F", "y"], True),
        (["R", "z"], True),
    ]
    cut = rows('t,a,b\nF,y,z\nM,"It grows\nand')
    assert [(row.cells, row.whole) for row in cut[2:]] == [
        (['M,"It grows'], False),
        (["and"], False),
    ]


def test_quotes_that_stand_for_themselves() -> None:
    found = rows('t\ta\n"Wet" moss\tx\nF\t"y"\nR\tz', "\t")
    assert [row.cells for row in found] == [
        ["t", "a"],
        ['"Wet" moss', "x"],
        ["F", "y"],
        ["R", "z"],
    ]


def test_blank_rows() -> None:
    assert [row.is_blank() for row in rows("a,b\n , \n,")] == [False, True, True]


@pytest.mark.parametrize(
    "text", ['"' * 100_000, '","' * 50_000, " " * 100_000 + '"', '"a\n' * 30_000, ", " * 60_000]
)
def test_any_text_is_cut_in_time(text: str) -> None:
    start = time.process_time()
    rows("a,b\n" + text)
    assert time.process_time() - start < 1.0
