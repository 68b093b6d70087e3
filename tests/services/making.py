"""Digests that were never written down, and the ways to bring them into a library."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft
from desktop.model.paper import Facts
from desktop.readers.source import Source
from desktop.services.ledger import Ledger
from desktop.services.reading import Dated, Reading, dated, read

TODAY = dt.date(2026, 11, 22)

TEA = Facts("Chaos in a Cup of Tea", abstract="Tea is stirred until it is chaos.")
SOCKS = Facts("Sorting Socks", abstract="We sort socks by smell alone.", author_count=3)
SHEEP = Facts("How Many Sheep", abstract="Sheep are counted.", published="2024-05-01")


def made(*told: Facts | Draft, name: str = "Dailies", date: str | None = "2025-10-31") -> Dated:
    """Return a digest that tells of papers, each on three lines."""
    drafts = tuple(
        one if isinstance(one, Draft) else Draft(one, None, 3 * number + 1, 3 * number + 3)
        for number, one in enumerate(told)
    )
    sha256 = hashlib.sha256(f"{name}{told}".encode()).hexdigest()
    source = Source.from_text("\n".join(draft.facts.title or "-" for draft in drafts), name)
    reading = Reading(
        source, f"/{name}.txt", name, "made-up", "Made up", sha256, None, drafts, Ledger(), ()
    )
    return Dated(reading, date, False, drafts)


def file(path: Path, given: PartialDate | None = None) -> Dated:
    """Read a digest file."""
    return dated(read(Source.from_path(path), str(path)), given, TODAY)
