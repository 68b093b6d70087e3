"""Names for export files: telling, and allowed on every system."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.model.file_names import safe_stem
from desktop.model.paper import Paper

MOST_CHARACTERS = 80


def export_name(ends: Sequence[Paper], count: int, suffix: str, today: dt.date) -> str:
    """Name a file for so many papers, of which `ends` are the first and the last.

    One paper gives its title, papers of one digest its name and date, others the day.
    """
    if count == 1 and ends:
        return safe_name(ends[0].title, suffix)
    seen = [paper.sightings[-1] for paper in ends if paper.sightings]
    if len(seen) == len(ends) and len({sighting.digest for sighting in seen}) == 1:
        return safe_name(" ".join(filter(None, (seen[0].name, seen[0].date))), suffix)
    papers = QCoreApplication.translate("ExportDialog", "Papers")
    return safe_name(f"{papers} {today.isoformat()}", suffix)


def safe_name(text: str, suffix: str) -> str:
    """Make a file name of a text that Windows, macOS and Linux all take."""
    papers = QCoreApplication.translate("ExportDialog", "Papers")
    return f"{safe_stem(text, papers, MOST_CHARACTERS)}{suffix}"
