from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Finding, Heading, LineKind, Lines, Problem
from desktop.model.errors import ReadProblem
from desktop.model.paper import Facts
from desktop.readers.source import Source
from desktop.services.reading import CHECK_EVERY, Cancelled, dated, read
from tests.services.making import TODAY


class Told:
    """A reader that tells what it was given."""

    name = "told"
    label = "What was told"

    def __init__(self, *findings: Finding) -> None:
        self._findings = findings

    def accepts(self, source: Source) -> int:
        return 100

    def read(self, source: Source) -> Iterator[Finding]:
        yield from self._findings


def draft(year: int | None = None, month: int | None = None, day: int | None = None) -> Draft:
    date = PartialDate(year, month, day) if year or month else None
    return Draft(Facts("Tides"), date)


def published(
    *findings: Finding, given: PartialDate | None = None
) -> list[tuple[str | None, bool]]:
    reading = read(Source.from_text("x", "x"), "x", Told(*findings))
    return [
        (one.facts.published, one.facts.published_guessed)
        for one in dated(reading, given, TODAY).drafts
    ]


def test_a_reading_holds_all_that_a_reader_found() -> None:
    findings = (
        Heading("Monday", None),
        draft(2024),
        Lines(1, 2, LineKind.TITLE, 0),
        Problem("odd", 3),
        Heading("Ignored", PartialDate(2024, 5, 6)),
    )
    source = Source.from_text("one\ntwo\nthree", "file.txt")

    reading = read(source, "some/file.txt", Told(*findings))

    assert (reading.name, reading.date) == ("Monday", PartialDate(2024, 5, 6))
    assert (reading.format, reading.label, reading.path) == (
        "told",
        "What was told",
        "some/file.txt",
    )
    (told,) = reading.drafts
    assert told == findings[1]._replace(facts=Facts("Tides", published="2024"))
    assert reading.lines == (findings[2],)
    assert reading.problems == (Problem("odd", 3),)
    assert reading.sha256 == hashlib.sha256(b"one\ntwo\nthree").hexdigest()


def test_a_digest_without_a_heading_is_called_like_its_file() -> None:
    assert read(Source.from_text("x", "file.txt"), "x", Told(draft())).name == "file.txt"


def test_the_reader_is_found_by_the_content(sample: Path) -> None:
    reading = read(Source.from_path(sample), str(sample))

    assert reading.format == "hf-daily-text"
    assert len(reading.drafts) == 24


def test_a_text_that_is_no_digest_is_refused() -> None:
    with pytest.raises(ReadProblem, match="does not look like a digest"):
        read(Source.from_text("Dear diary", "diary.txt"), "diary.txt")


def test_a_guessed_encoding_is_a_problem() -> None:
    source = Source.from_bytes("Überraschung für Zoë".encode("cp1252"), "old.txt")

    (problem,) = read(source, "old.txt", Told(draft())).problems
    assert "Windows-1252" in problem.text


def test_reading_can_be_stopped() -> None:
    told = Told(*[draft()] * (2 * CHECK_EVERY))
    answers = [False, True]

    with pytest.raises(Cancelled):
        read(Source.from_text("x", "x"), "x", told, cancelled=lambda: answers.pop(0))

    assert answers == []


@pytest.mark.parametrize(
    ("page", "given", "date", "guessed"),
    [
        (None, None, None, False),
        (PartialDate(2024, 10, 31), None, "2024-10-31", False),
        (PartialDate(None, 10, 31), None, "2026-10-31", True),
        (PartialDate(None, 10, 31), PartialDate(2020, 10, 31), "2020-10-31", False),
        (None, PartialDate(2020, 10, 31), "2020-10-31", False),
    ],
)
def test_the_date_of_a_digest_is_stated_told_or_guessed(
    page: PartialDate | None, given: PartialDate | None, date: str | None, guessed: bool
) -> None:
    reading = read(Source.from_text("x", "x"), "x", Told(Heading(date=page), draft(None, 5, 1)))

    found = dated(reading, given, TODAY)

    assert (found.date, found.date_guessed) == (date, guessed)


def test_papers_belong_to_the_year_of_the_page_or_the_one_before() -> None:
    page = Heading(date=PartialDate(None, 10, 31))

    assert published(page, draft(2024, 3, 1), draft(None, 10, 31), draft(None, 11, 1), draft()) == [
        ("2024-03-01", False),
        ("2025-10-31", True),
        ("2024-11-01", True),
        (None, False),
    ]
    assert published(page, draft(None, 10, 1), draft(2024), given=PartialDate(2020, 10, 31)) == [
        ("2020-10-01", False),
        ("2024", False),
    ]


def test_a_page_without_a_date_is_not_before_its_latest_paper() -> None:
    assert published(draft(2023, 1, 1), draft(None, 5, 1), draft(None, 6, 1)) == [
        ("2023-01-01", False),
        ("2024-05-01", True),
        ("2024-06-01", True),
    ]
    assert published(draft(2023)) == [("2023", False)]


def test_the_real_page_is_of_2025(samples: Path) -> None:
    path = samples / "hf_daily_text" / "huggingface_daily_papers_oct31.txt"

    found = dated(read(Source.from_path(path), str(path)), None, dt.date(2026, 11, 22))

    assert (found.date, found.date_guessed, len(found.drafts)) == ("2025-10-31", True, 82)
    assert sum(one.facts.published_guessed for one in found.drafts) == 18
    assert all(one.facts.published for one in found.drafts if one.date)
