"""Reading a file for the import dialog: with its progress, and page by page to look at."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desktop.model.digest import Draft, Finding, LineKind, Lines
from desktop.model.storable import storable
from desktop.readers.packing import Member, contents
from desktop.readers.reader import Reader
from desktop.readers.source import Source
from desktop.services.ledger import Ledger
from desktop.services.reading import read
from desktop.services.staging import Room
from desktop.ui.dialogs.import_entry import Entry, Outcome, Parts, Pasted, ReadFile, name_of
from desktop.ui.dialogs.paper_lines import HearingTask

Report = Callable[[int, int], None]
Heard = Callable[[Draft], None]

PAGE_LINES = 1_000
PAGE_CHARACTERS = 200_000
LONGEST_LINE = 4_000
_REPORTS = 50
# Seconds for which small files, in bytes, are read in one go.
_AT_ONCE = 0.1
_SMALL = 64_000
# So many new objects are worth being kept from those who look for garbage.
_MANY_OBJECTS = 20_000
# What a text widget would take for the end of a line, and a source does not.
_BREAKS = str.maketrans("\v\f\x1c\x1d\x1e\x85\u2028\u2029", " " * 8)


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of a source, what it was understood to be, and the paper it belongs to.

    `kind` is None for a blank line; `paper` is the position of a draft.
    """

    number: int
    text: str
    kind: LineKind | None
    paper: int | None


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A stretch of a source that is not too long to show; `is_last` when nothing follows it."""

    lines: tuple[SourceLine, ...]
    is_last: bool

    @property
    def first(self) -> int:
        """The number of the first line."""
        return self.lines[0].number if self.lines else 1

    @property
    def last(self) -> int:
        """The number of the last line."""
        return self.lines[-1].number if self.lines else 0


def look_into(
    entry: Entry,
    report: Report,
    cancelled: Callable[[], bool],
    heard: Heard = lambda _: None,
    room: Room | None = None,
) -> ReadFile | Parts:
    """Read a file, or say what is in a folder or an archive; raise what `read_file` raises."""
    if isinstance(entry.origin, Path):
        parts = contents(entry.origin)
        if parts != [entry.origin]:
            return Parts(tuple(parts))
    return read_file(entry, report, cancelled, heard, room)


def read_some(
    entries: Sequence[Entry],
    report: Report,
    cancelled: Callable[[], bool],
    heard: Heard = lambda _: None,
    room: Room | None = None,
) -> list[tuple[Entry, Outcome]]:
    """Read the first file, and those that follow while they take no time to speak of.

    `heard` is told of the papers in the first one. Raises what `look_into` raises for that one;
    another one that fails so waits for its turn to be the first.
    """
    came: list[tuple[Entry, Outcome]] = []
    until = time.monotonic() + _AT_ONCE
    for entry in entries:
        if came and (time.monotonic() > until or not _is_small(entry)):
            break
        try:
            if came:
                came.append((entry, look_into(entry, _hushed, cancelled, room=room)))
            else:
                came.append((entry, look_into(entry, report, cancelled, heard, room)))
        except Exception:
            if not came:
                raise
            break
    return came


def read_telling(
    entries: Sequence[Entry], task: HearingTask, room: Room
) -> list[tuple[Entry, Outcome]]:
    """Read as `read_some` does, telling of the papers of the first file as they come."""
    heard = task.hear_drafts(entries[0].key)
    came = read_some(entries, task.report, task.is_cancelled, heard, room)
    task.pass_on()
    return came


def _hushed(done: int, expected: int) -> None:
    """Tell nobody how far a file is that is read in no time."""
    del done, expected


def _is_small(entry: Entry) -> bool:
    match entry.origin:
        case Path():
            try:
                return entry.origin.stat().st_size <= _SMALL
            except OSError:
                return False
        case Member():
            return False
        case Pasted():
            return len(entry.origin.text) <= _SMALL


def read_file(
    entry: Entry,
    report: Report,
    cancelled: Callable[[], bool],
    heard: Heard = lambda _: None,
    room: Room | None = None,
) -> ReadFile:
    """Read a file or a pasted text; raise what `services.reading.read` raises."""
    # The readers take long to import, which is better done here than on the window's thread.
    from desktop.readers.registry import reader_for, reader_named

    source = _source(entry)
    reader = reader_named(entry.format) if entry.format else reader_for(source)
    reading = read(source, _path(entry), _Watched(reader, report, heard), cancelled, room)
    unknown = tuple(_unknown_lines(source, reading.lines))
    kinds = reading.lines.counts()
    if unknown:
        kinds[LineKind.UNKNOWN] = len(unknown)
    return ReadFile(reading, kinds, unknown, reading.lines.first_lines())


def _source(entry: Entry) -> Source:
    match entry.origin:
        case Path():
            return Source.from_path(entry.origin)
        case Member():
            return Source.from_member(entry.origin)
        case Pasted():
            return Source.from_text(entry.origin.text, entry.name)


def _path(entry: Entry) -> str:
    match entry.origin:
        case Path():
            path = entry.origin
            return str(path.with_name(name_of(path))) if path.name else entry.name
        case Member():
            return storable(str(entry.origin))
        case Pasted():
            return entry.name


def read_page(source: Source, ledger: Ledger, first: int) -> SourcePage:
    """Return the lines from `first` on, as many as are good to show at once."""
    shown: list[SourceLine] = []
    characters = 0
    for number, text in islice(source.lines(), first - 1, None):
        if len(shown) == PAGE_LINES or characters >= PAGE_CHARACTERS:
            return SourcePage(tuple(shown), is_last=False)
        shown.append(_line(number, text, ledger))
        characters += len(shown[-1].text)
    return SourcePage(tuple(shown), is_last=True)


def _line(number: int, text: str, ledger: Ledger) -> SourceLine:
    if not text.strip():
        return SourceLine(number, "", None, None)
    text = text.translate(_BREAKS)
    if len(text) > LONGEST_LINE:
        text = text[:LONGEST_LINE] + "…"
    run = ledger.at(number)
    if run is None:
        return SourceLine(number, text, LineKind.UNKNOWN, None)
    return SourceLine(number, text, run.kind, run.paper)


def _unknown_lines(source: Source, ledger: Ledger) -> Iterable[int]:
    unknown = list(ledger.of_kind(LineKind.UNKNOWN))
    if all(run.first == run.last for run in unknown):
        return (run.first for run in unknown)
    numbers = {number for run in unknown for number in range(run.first, run.last + 1)}
    return (number for number, text in source.lines() if number in numbers and text.strip())


class _Watched:
    """A reader that tells how far it is, in lines, and what it finds."""

    def __init__(self, reader: Reader, report: Report, heard: Heard) -> None:
        self.name = reader.name
        self.label = reader.label
        self._reader = reader
        self._report = report
        self._heard = heard

    def accepts(self, source: Source) -> int:
        return self._reader.accepts(source)

    def read(self, source: Source) -> Iterator[Finding]:
        expected = _expected_lines(source)
        step = max(expected // _REPORTS, 1)
        due = step
        for finding in self._reader.read(source):
            if isinstance(finding, Draft):
                self._heard(finding)
            elif isinstance(finding, Lines) and finding.last >= due:
                due = finding.last + step
                self._report(min(finding.last, expected - 1), expected)
                spare_garbage_collector()
            yield finding


def spare_garbage_collector() -> None:
    """Keep what was read, if it is much, from being looked through for garbage again and again.

    That is done on the thread of the window. What is read refers to nothing that refers back to
    it, so that it goes as soon as nobody holds it.
    """
    if gc.get_count()[0] > _MANY_OBJECTS:
        gc.freeze()


def _expected_lines(source: Source) -> int:
    """Guess the number of lines from how many the head has."""
    head = max(len(source.head.encode(source.encoding, "replace")), 1)
    return max(2, round(source.head.count("\n") * source.size / head))
