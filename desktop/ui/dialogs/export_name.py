"""Names for export files: telling, and allowed on every system."""

from __future__ import annotations

import datetime as dt
import re
import textwrap
import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.model.paper import Paper

MOST_CHARACTERS = 80
_MOST_BYTES = 200
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
# Devices that Windows takes for files, with any suffix
# (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)


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
    plain = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", text))
    plain = "".join(sign for sign in plain if unicodedata.category(sign) not in ("Cf", "Cs"))
    words = textwrap.shorten(plain, MOST_CHARACTERS, placeholder="") or plain[:MOST_CHARACTERS]
    short = words.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    if not short:
        short = QCoreApplication.translate("ExportDialog", "Papers")
    return f"{'_' if _DEVICE.match(short) else ''}{short}{suffix}"
