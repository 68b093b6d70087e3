from __future__ import annotations

import gc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.model.digest import LineKind, Lines
from desktop.model.errors import ReadProblem
from desktop.readers.packing import Member
from desktop.readers.source import Source
from desktop.services.ledger import Ledger
from desktop.services.reading import Cancelled
from desktop.ui.dialogs import reading_job
from desktop.ui.dialogs.import_entry import Entry, Parts, Pasted, ReadFile, name_of
from desktop.ui.dialogs.reading_job import (
    LONGEST_LINE,
    PAGE_LINES,
    look_into,
    read_file,
    read_page,
    read_some,
    spare_garbage_collector,
)


def quietly(_done: int, _expected: int) -> None:
    pass


def entry_of(path: Path, reader: str | None = None) -> Entry:
    return Entry(0, path.name, path, format=reader)


def read(path: Path) -> ReadFile:
    return read_file(entry_of(path), quietly, lambda: False)


def test_every_line_of_the_sample_has_its_kind(sample: Path) -> None:
    file = read(sample)
    page = read_page(file.reading.source, file.reading.lines, 1)

    assert page.is_last
    assert [line.number for line in page.lines] == list(range(1, page.last + 1))
    assert all((line.kind is None) == (not line.text) for line in page.lines)
    assert file.kinds[LineKind.TITLE] == len(file.reading.drafts)
    assert file.unknown_lines == ()


def test_the_first_line_of_each_paper_is_its_title(sample: Path) -> None:
    file = read(sample)
    page = read_page(file.reading.source, file.reading.lines, 1)

    for position, draft in enumerate(file.reading.drafts):
        line = page.lines[file.first_lines[position] - 1]
        assert line.text.strip() == draft.facts.title
        assert line.paper == position


def test_lines_that_were_not_understood_are_numbered(
    write_digest: Callable[..., Path],
) -> None:
    path = write_digest("odd.txt", ["Herons"])
    path.write_text(path.read_text() + "\n¶¶ §§\n\n§§ ¶¶\n")
    file = read(path)
    number = path.read_text().split("\n").index("¶¶ §§") + 1

    assert file.unknown_lines == (number, number + 2)
    assert file.kinds[LineKind.UNKNOWN] == 2


def test_a_run_of_lines_counts_only_what_is_not_blank() -> None:
    source = Source.from_text("one\n\ntwo\n\n\nthree\n", "x")
    runs = Ledger([Lines(1, 3, LineKind.UNKNOWN), Lines(6, 6, LineKind.TITLE, 0)])

    assert tuple(reading_job._unknown_lines(source, runs)) == (1, 3)


def test_pasted_text_is_read_like_a_file(sample: Path) -> None:
    text = sample.read_text(encoding="utf-8")
    file = read_file(Entry(0, "Pasted", Pasted(text)), quietly, lambda: False)

    assert file.reading.path == "Pasted"
    assert file.reading.drafts == read(sample).reading.drafts


def test_progress_rises_and_stays_below_the_whole(write_digest: Callable[..., Path]) -> None:
    path = write_digest("many.txt", [f"Heron {number}" for number in range(200)])
    reports: list[tuple[int, int]] = []
    read_file(entry_of(path), lambda *report: reports.append(report), lambda: False)

    done = [report[0] for report in reports]
    assert 10 < len(reports) <= 60
    assert done == sorted(done)
    assert all(0 < part < expected for part, expected in reports)


def test_a_file_is_read_as_the_format_that_was_chosen(tmp_path: Path) -> None:
    path = tmp_path / "moss.txt"
    path.write_text("On the moss of roofs\nWe count moss.\n")
    with pytest.raises(ReadProblem):
        read(path)
    file = read_file(entry_of(path, "blocks"), quietly, lambda: False)
    assert [draft.facts.title for draft in file.reading.drafts] == ["On the moss of roofs"]


def test_an_archive_is_looked_into_and_its_files_are_read(tmp_path: Path, sample: Path) -> None:
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(sample, "morning/digest.txt")
    parts = look_into(entry_of(path), quietly, lambda: False)
    assert parts == Parts((Member(path, "morning/digest.txt"),))
    (member,) = parts.origins
    file = look_into(Entry(1, name_of(member), member), quietly, lambda: False)
    assert isinstance(file, ReadFile)
    assert (file.reading.path, file.reading.source.name) == (str(member), "digest.txt")
    assert file.reading.drafts == read(sample).reading.drafts


def test_a_missing_file_is_a_read_problem(tmp_path: Path) -> None:
    with pytest.raises(ReadProblem, match=r"no file “gone\.txt”"):
        read(tmp_path / "gone.txt")


def test_reading_stops_when_it_is_no_longer_wanted(sample: Path) -> None:
    with pytest.raises(Cancelled):
        read_file(entry_of(sample), quietly, lambda: True)


def test_a_long_source_comes_page_by_page() -> None:
    count = 2 * PAGE_LINES + 10
    source = Source.from_text("".join(f"line {number}\n" for number in range(1, count + 1)), "x")
    first = read_page(source, Ledger(), 1)
    last = read_page(source, Ledger(), 2 * PAGE_LINES + 1)

    assert (first.first, first.last, first.is_last) == (1, PAGE_LINES, False)
    assert (last.first, last.last, last.is_last) == (2 * PAGE_LINES + 1, count, True)
    assert last.lines[0].text == f"line {2 * PAGE_LINES + 1}"


def test_pages_are_short_where_lines_are_long() -> None:
    source = Source.from_text("\n".join("x" * 3_000 for _ in range(500)), "x")

    assert len(read_page(source, Ledger(), 1).lines) < 100


def test_a_line_is_one_line_of_bearable_length() -> None:
    source = Source.from_text("a\u2028b\x0bc\n" + "y" * (LONGEST_LINE + 50), "x")
    short, long = read_page(source, Ledger(), 1).lines

    assert short.text == "a b c"
    assert len(long.text) == LONGEST_LINE + 1
    assert long.text.endswith("y…")


def test_what_no_run_covers_was_not_understood() -> None:
    source = Source.from_text("one\ntwo\n", "x")
    page = read_page(source, Ledger([Lines(2, 2, LineKind.TITLE, 0)]), 1)

    assert [line.kind for line in page.lines] == [LineKind.UNKNOWN, LineKind.TITLE]


def test_small_files_are_read_in_one_go(
    tmp_path: Path, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_job, "_AT_ONCE", 60)
    entries = [Entry(key, name, tmp_path / name) for key, name in enumerate("abcd")]
    for entry in entries[:3]:
        assert isinstance(entry.origin, Path)
        entry.origin.write_text(sample.read_text(encoding="utf-8"), encoding="utf-8")
    with (tmp_path / "c").open("a", encoding="utf-8") as large:
        large.write("\n" * 100_000)
    reports: list[tuple[int, int]] = []

    came = read_some([*entries], lambda *report: reports.append(report), lambda: False)

    assert [(entry.name, type(outcome)) for entry, outcome in came] == [
        ("a", ReadFile),
        ("b", ReadFile),
    ]
    alone: list[tuple[int, int]] = []
    read_file(entries[0], lambda *report: alone.append(report), lambda: False)
    assert reports == alone


def test_a_file_that_fails_does_so_when_it_is_the_first(tmp_path: Path, sample: Path) -> None:
    pasted = Entry(0, "a", Pasted(sample.read_text(encoding="utf-8")))
    missing = [Entry(1, "b", tmp_path / "b"), Entry(2, "c", Pasted(" "))]

    came = read_some([pasted, missing[1]], quietly, lambda: False)
    assert [entry for entry, _ in came] == [pasted]
    assert [entry for entry, _ in read_some([pasted, missing[0]], quietly, lambda: False)] == [
        pasted
    ]
    with pytest.raises(ReadProblem):
        read_some(missing, quietly, lambda: False)


def test_much_that_is_read_is_kept_from_the_garbage_collector(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    frozen: list[bool] = []
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(True))
    monkeypatch.setattr(gc, "get_count", lambda: (100, 0, 0))
    spare_garbage_collector()
    assert not frozen
    monkeypatch.setattr(gc, "get_count", lambda: (100_000, 0, 0))
    spare_garbage_collector()
    assert frozen
