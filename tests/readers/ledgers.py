"""Reading a text whole, holding every reader to its promises."""

from __future__ import annotations

import time
from dataclasses import dataclass

from hypothesis import settings
from hypothesis import strategies as st

from desktop.model.digest import Draft, Finding, Heading, LineKind, Lines, Problem
from desktop.model.errors import ReadProblem
from desktop.readers.reader import Reader
from desktop.readers.source import Source

# The tests look at the time of the processor themselves.
unhurried = settings(deadline=None)

# Of the processor, whatever else the machine does: one per 100 KB, and as much for a start.
MOST_SECONDS = 1.0


@dataclass(frozen=True)
class Ledger:
    """What a reader said of a source."""

    drafts: list[Draft]
    lines: list[Lines]
    problems: list[Problem]
    headings: list[Heading]

    def kind(self, number: int) -> LineKind:
        """Return what a line is."""
        return next(run.kind for run in self.lines if run.first <= number <= run.last)

    def unknown(self) -> list[int]:
        """Return the numbers of the lines that nobody understood."""
        return [
            number
            for run in self.lines
            if run.kind is LineKind.UNKNOWN
            for number in range(run.first, run.last + 1)
        ]


def read_text(reader: Reader, text: str) -> Ledger:
    """Read a text, and check that each line that is not blank is accounted for exactly once."""
    return read_source(reader, Source.from_text(text, "made.txt"))


def read_source(reader: Reader, source: Source) -> Ledger:
    findings = list(reader.read(source))
    _check_order(findings)
    ledger = Ledger(
        [found for found in findings if isinstance(found, Draft)],
        [found for found in findings if isinstance(found, Lines)],
        [found for found in findings if isinstance(found, Problem)],
        [found for found in findings if isinstance(found, Heading)],
    )
    told = [number for run in ledger.lines for number in range(run.first, run.last + 1)]
    assert len(told) == len(set(told)), "a line is told twice"
    lines = dict(source.lines())
    assert set(told) <= set(lines), "a line is told that is not there"
    assert {number for number, line in lines.items() if line.strip()} <= set(told)
    return ledger


def survives(reader: Reader, text: str) -> None:
    """Check that any text is read, in time, and every line of it accounted for."""
    try:
        source = Source.from_text(text, "made.txt")
    except ReadProblem:
        return
    start = time.process_time()
    assert 0 <= reader.accepts(source) <= 100
    read_source(reader, source)
    assert time.process_time() - start < MOST_SECONDS + len(text) / 100_000


@st.composite
def spoiled(draw: st.DrawFn, *wholes: str) -> str:
    """Draw texts that were cut, spliced, shuffled or strewn with what does not belong there."""
    whole = draw(st.sampled_from(wholes))
    strange = st.text(max_size=12) | st.sampled_from(
        [
            "\n",
            "\\\\\n",
            "<",
            "&",
            "]]>",
            "</item>",
            "<entry>",
            '"',
            "(" * 50,
            "-" * 78,
            "\t",
            "\x0b",
        ]
    )
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(whole)))
        end = draw(st.integers(start, len(whole)))
        middle = draw(st.sampled_from(["", whole[start:end] * 2]) | strange)
        whole = whole[:start] + middle + whole[end:]
    return whole


def _check_order(findings: list[Finding]) -> None:
    drafts = 0
    for found in findings:
        if isinstance(found, Draft):
            drafts += 1
        elif isinstance(found, Lines):
            assert found.paper is None or found.paper < drafts, "lines before their paper"
