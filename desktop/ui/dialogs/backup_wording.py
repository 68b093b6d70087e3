"""What backups, and what would differ with them, are called in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from desktop.model.backup import Backup, Cause
from desktop.model.difference import Difference, What
from desktop.ui.translations import QT_TRANSLATE_NOOP, short_pattern

# The translators' tool looks for this very name.
translate = QCoreApplication.translate

_CAUSES = {
    Cause.DAILY: QT_TRANSLATE_NOOP("Backups", "daily"),
    Cause.HAND: QT_TRANSLATE_NOOP("Backups", "by hand"),
    Cause.UPDATE: QT_TRANSLATE_NOOP("Backups", "before an update"),
    Cause.REPAIR: QT_TRANSLATE_NOOP("Backups", "before a repair"),
    Cause.RESTORE: QT_TRANSLATE_NOOP("Backups", "before a restore"),
}
# One, and several.
_DIFFERENCES = {
    What.NOTES_GONE: (
        QT_TRANSLATE_NOOP("Backups", "1 note vanishes"),
        QT_TRANSLATE_NOOP("Backups", "%1 notes vanish"),
    ),
    What.NOTES_CHANGED: (
        QT_TRANSLATE_NOOP("Backups", "1 note becomes what it was"),
        QT_TRANSLATE_NOOP("Backups", "%1 notes become what they were"),
    ),
    What.PAPERS_GONE: (
        QT_TRANSLATE_NOOP("Backups", "1 paper vanishes"),
        QT_TRANSLATE_NOOP("Backups", "%1 papers vanish"),
    ),
    What.DECISIONS: (
        QT_TRANSLATE_NOOP("Backups", "1 paper is decided as it was"),
        QT_TRANSLATE_NOOP("Backups", "%1 papers are decided as they were"),
    ),
    What.TAGS_GONE: (
        QT_TRANSLATE_NOOP("Backups", "1 paper loses tags"),
        QT_TRANSLATE_NOOP("Backups", "%1 papers lose tags"),
    ),
    What.SEARCHES_GONE: (
        QT_TRANSLATE_NOOP("Backups", "1 saved search vanishes"),
        QT_TRANSLATE_NOOP("Backups", "%1 saved searches vanish"),
    ),
    What.NOTES_BACK: (
        QT_TRANSLATE_NOOP("Backups", "1 note comes back"),
        QT_TRANSLATE_NOOP("Backups", "%1 notes come back"),
    ),
    What.PAPERS_BACK: (
        QT_TRANSLATE_NOOP("Backups", "1 paper comes back"),
        QT_TRANSLATE_NOOP("Backups", "%1 papers come back"),
    ),
    What.TAGS_BACK: (
        QT_TRANSLATE_NOOP("Backups", "1 paper gets tags back"),
        QT_TRANSLATE_NOOP("Backups", "%1 papers get tags back"),
    ),
    What.SEARCHES_BACK: (
        QT_TRANSLATE_NOOP("Backups", "1 saved search comes back"),
        QT_TRANSLATE_NOOP("Backups", "%1 saved searches come back"),
    ),
}
# What the person would not see again but in the backup that is made before.
LOSSES = frozenset(
    {
        What.NOTES_GONE,
        What.NOTES_CHANGED,
        What.PAPERS_GONE,
        What.DECISIONS,
        What.TAGS_GONE,
        What.SEARCHES_GONE,
    }
)


def moment(backup: Backup, locale: QLocale) -> str:
    """Say when a backup was made, by day and time of where the person is."""
    at = QDateTime.fromString(backup.made, Qt.DateFormat.ISODate).toLocalTime()
    time = locale.toString(at.time(), QLocale.FormatType.ShortFormat)
    return f"{locale.toString(at.date(), short_pattern(locale))}, {time}"


def cause(backup: Backup) -> str:
    """Say why a backup was made."""
    return translate("Backups", _CAUSES[backup.cause])


def holds(backup: Backup, locale: QLocale) -> str:
    """Say how many papers and notes are in a backup; nothing where that is not known."""
    if not backup.is_verified:
        return ""
    one, several = translate("Backups", "1 paper"), translate("Backups", "%1 papers")
    papers = _count(backup.papers, locale, one, several)
    one, several = translate("Backups", "1 note"), translate("Backups", "%1 notes")
    return f"{papers}, {_count(backup.notes, locale, one, several)}"


def difference(one: Difference, locale: QLocale) -> str:
    """Say what a difference is."""
    single, several = _DIFFERENCES[one.what]
    return _count(one.number, locale, translate("Backups", single), translate("Backups", several))


def _count(number: int, locale: QLocale, one: str, several: str) -> str:
    return one if number == 1 else several.replace("%1", locale.toString(number))
