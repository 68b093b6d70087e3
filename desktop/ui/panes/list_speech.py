"""What a line of the list says to those who hear it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.model.row import Row, Status
from desktop.ui.translations import short_date
from desktop.ui.translations import spoken as said

# The translators' tool looks for this very name.
translate = QCoreApplication.translate


def spoken(row: Row) -> str:
    """Say a row in words."""
    parts = [row.title, said(row.byline)]
    parts.append(short_date(row.published, QLocale()) if row.published else "")
    parts.append(_status_word(row.status))
    parts.append(translate("ListSpeech", "starred") if row.starred else "")
    parts.append(_rating_words(row.rating) if row.rating else "")
    parts.append(translate("ListSpeech", "with a note") if row.has_note else "")
    parts.append(_digest_words(row.digests) if row.digests > 1 else "")
    parts.append(_tag_words(row.tags) if row.tags else "")
    return ", ".join(part for part in parts if part)


def _status_word(status: Status) -> str:
    words = {
        Status.INBOX: translate("ListSpeech", "undecided"),
        Status.LATER: translate("ListSpeech", "for later"),
        Status.READING: translate("ListSpeech", "being read"),
        Status.DONE: translate("ListSpeech", "done"),
        Status.SKIPPED: translate("ListSpeech", "skipped"),
    }
    return words[status]


def _rating_words(rating: int) -> str:
    return translate("ListSpeech", "rated %1 of 5").replace("%1", str(rating))


def _digest_words(digests: int) -> str:
    return translate("ListSpeech", "seen in %n digests", "", digests)


def _tag_words(tags: tuple[str, ...]) -> str:
    return translate("ListSpeech", "tags: %1").replace("%1", ", ".join(tags))
