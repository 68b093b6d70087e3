"""Reading a digest file into values, and dating what it tells."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.model.dates import PartialDate, guess_page_year, resolve
from desktop.model.digest import Draft, Heading, Lines, Problem

if TYPE_CHECKING:
    from desktop.readers.reader import Reader
    from desktop.readers.source import Source

CHECK_EVERY = 200
CHUNK = 1 << 20


class Cancelled(Exception):
    """The person did not want to wait any longer; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader found in one source. Dates are still as the digest gave them."""

    source: Source
    path: str
    name: str
    format: str
    label: str
    sha256: str
    date: PartialDate | None
    drafts: tuple[Draft, ...]
    lines: tuple[Lines, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Dated:
    """A reading whose dates have their year; `date_guessed` marks a year that nobody stated."""

    reading: Reading
    date: str | None
    date_guessed: bool
    drafts: tuple[Draft, ...]


def read(
    source: Source,
    path: str,
    reader: Reader | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Reading:
    """Read a file whole; the reader is found by its content unless one is given.

    `path` is where the source came from, as the person will know it again.
    Raises ReadProblem when the file cannot be read or holds no paper, Cancelled when asked to stop.
    """
    # All readers together take as long to import as everything else; most starts read nothing.
    from desktop.readers.registry import reader_for

    reader = reader or reader_for(source)
    heading = Heading()
    drafts: list[Draft] = []
    lines: list[Lines] = []
    problems = [Problem(source.encoding_doubt)] if source.encoding_doubt else []
    for number, finding in enumerate(reader.read(source)):
        if number % CHECK_EVERY == 0 and cancelled():
            raise Cancelled
        match finding:
            case Draft():
                drafts.append(finding)
            case Lines():
                lines.append(finding)
            case Problem():
                problems.append(finding)
            case Heading():
                heading = _joined(heading, finding)
    return Reading(
        source=source,
        path=path,
        name=heading.name or source.name,
        format=reader.name,
        label=reader.label,
        sha256=sha256(source),
        date=heading.date,
        drafts=tuple(drafts),
        lines=tuple(lines),
        problems=tuple(problems),
    )


def dated(reading: Reading, given: PartialDate | None, today: dt.date) -> Dated:
    """Give every date its year: from the person, from the digest, or guessed from both.

    `given` is the digest's date as the person states it, and beats what the digest says.
    """
    page = given or reading.date
    guessed = page is None or page.year is None
    if page is not None and page.year is None:
        page = page.in_year(guess_page_year(page, _dates(reading), today))
    anchor = page or _latest_without_year(reading, today)
    drafts = tuple(_dated_draft(draft, anchor, guessed=guessed) for draft in reading.drafts)
    return Dated(reading, page.iso() if page else None, bool(page and guessed), drafts)


def _dated_draft(draft: Draft, page: PartialDate | None, *, guessed: bool) -> Draft:
    if draft.date is None:
        return draft
    date = resolve(draft.date, page) if page else draft.date
    is_guess = guessed and draft.date.year is None
    facts = dataclasses.replace(
        draft.facts, published=date.iso(), published_guessed=is_guess and date.year is not None
    )
    return dataclasses.replace(draft, facts=facts)


def _dates(reading: Reading) -> list[PartialDate]:
    return [draft.date for draft in reading.drafts if draft.date is not None]


def _latest_without_year(reading: Reading, today: dt.date) -> PartialDate | None:
    """Stand in for the date of a page that shows none: it is not before its latest paper."""
    bare = [date for date in _dates(reading) if date.year is None]
    if not bare:
        return None
    latest = max(bare, key=lambda date: (date.month or 1, date.day or 1))
    return latest.in_year(guess_page_year(latest, _dates(reading), today))


def _joined(known: Heading, told: Heading) -> Heading:
    return Heading(known.name or told.name, known.date or told.date)


def sha256(source: Source) -> str:
    """Return the sum of the bytes of a source, by which a digest is known again."""
    digest = hashlib.sha256()
    with source.open() as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
