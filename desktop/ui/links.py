"""Opening a link: only when the person asks, and only of the kinds a digest may hold."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

ALLOWED = frozenset({"http", "https", "mailto"})


def address_of(text: str) -> QUrl | None:
    """Return the address in a link, or None for one that must not be opened."""
    url = QUrl(text.strip(), QUrl.ParsingMode.TolerantMode)
    if url.scheme().lower() == "doi":
        url = QUrl(f"https://doi.org/{url.path()}")
    is_web = url.scheme().lower() in {"http", "https"}
    is_sound = url.isValid() and url.scheme().lower() in ALLOWED and not (is_web and not url.host())
    return url if is_sound else None


def open_link(text: str) -> bool:
    """Hand a link to the browser; return False for one that must not or cannot be opened."""
    url = address_of(text)
    return url is not None and QDesktopServices.openUrl(url)
