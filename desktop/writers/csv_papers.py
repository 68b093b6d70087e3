"""CSV: the list as a table for spreadsheets, which must not take a title for a formula.

A cell that a spreadsheet would compute gets an apostrophe before it, as OWASP advises
(https://owasp.org/www-community/attacks/CSV_Injection); importing takes it away again. Texts stand
in quotes: a spreadsheet that is told to take what is quoted as text keeps the noughts of 0704.0001.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from typing import Literal

from desktop.model.paper import Paper
from desktop.writers.paper_fields import paper_fields
from desktop.writers.writer import NOTHING_CHOSEN, Chosen, Option, choice_of

BYTE_ORDER_MARK = "\ufeff"
COLUMNS = (
    "title", "authors", "author_count", "organization", "published", "published_guessed",
    "arxiv_id", "doi", "urls", "status", "starred", "rating", "tags", "digests", "upvotes",
    "comments", "abstract", "note", "key", "uid",
)  # fmt: skip
_OPTIONS = (
    Option(
        "for",
        "For",
        (("any", "any program"), ("excel", "Excel, which needs a mark to read accents")),
    ),
    Option(
        "separator",
        "Between cells",
        (("comma", "comma"), ("semicolon", "semicolon"), ("tab", "tab")),
    ),
)
_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}
# What begins a formula, also behind blanks and signs that are not seen; and what has an apostrophe
# before such a beginning by itself, so that taking one away always gives the text back.
_FORMULA = re.compile(r"'*(?:[\s\ufeff\u200b-\u200f\u2060\x00-\x1f]*[=+\-@＝＋－＠]|[\t\r])")


class CsvPapers:
    """One line a paper, below a line with names."""

    name = "csv"
    label = "CSV"
    description = "A table for spreadsheets"
    suffix = ".csv"
    options: tuple[Option, ...] = _OPTIONS

    def write(self, papers: Iterable[Paper], chosen: Chosen = NOTHING_CHOSEN) -> Iterator[str]:
        """Yield the lines."""
        separator = _SEPARATORS[choice_of(_OPTIONS, "separator", chosen)]
        if choice_of(_OPTIONS, "for", chosen) == "excel":
            yield BYTE_ORDER_MARK
        yield row(COLUMNS, separator)
        for paper in papers:
            yield row(cells(paper), separator, quoted=True)


def cells(paper: Paper) -> list[str | int]:
    """Return the cells of a paper, in the order of the columns; what is no number is a text."""
    fields = paper_fields(paper)
    fields["digests"] = [_digest(one) for one in fields["digests"]]
    # An address may hold any other sign that could stand between two.
    fields["urls"] = "\n".join(fields["urls"])
    return [_cell(fields[name]) for name in COLUMNS]


def harmless(text: str) -> str:
    """Return a text that no spreadsheet computes."""
    return f"'{text}" if _FORMULA.match(text) else text


def _cell(value: object) -> str | int:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return value
    return harmless("; ".join(map(str, value)) if isinstance(value, list) else str(value))


def _digest(seen: dict[str, object]) -> str:
    return ", ".join(str(part) for part in (seen["name"], seen["date"]) if part)


def row(values: Iterable[str | int], separator: str, *, quoted: bool = False) -> str:
    """Return a line of cells; texts are `quoted`, or only those that have to be."""
    line = io.StringIO()
    quoting: Literal[0, 2] = csv.QUOTE_NONNUMERIC if quoted else csv.QUOTE_MINIMAL
    writer = csv.writer(line, delimiter=separator, lineterminator="\r\n", quoting=quoting)
    writer.writerow([one if isinstance(one, int) else one.replace("\x00", "") for one in values])
    return line.getvalue()
