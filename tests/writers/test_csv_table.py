from __future__ import annotations

import csv
import io

from desktop.writers.csv_table import csv_table


def test_a_table_is_one_that_spreadsheets_read_and_do_not_compute() -> None:
    text = csv_table(["Tag", "Papers"], [["=1+1", "3"], ['a "b", c', "1"], ["Ö", "0"]])

    assert text.startswith("\ufeffTag,Papers\r\n")
    assert list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))) == [
        ["Tag", "Papers"],
        ["'=1+1", "3"],
        ['a "b", c', "1"],
        ["Ö", "0"],
    ]
