"""The person's language: translators for the texts, and dates as people write them."""

from __future__ import annotations

import math
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from desktop import paths
from desktop.model.sentence import Sentence, fill

_WEEKDAY = re.compile(r"[\s,،]*d{3,4}[\s,،]*")


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text in a table for the translators' tool, which looks for this very name."""
    del context
    return text


def speak(app: QCoreApplication, language: str) -> None:
    """Let the application speak a language of the settings, and write dates and numbers so."""
    if language != "system" and QLocale(language).language() is not QLocale().language():
        QLocale.setDefault(QLocale(language))
    install(app, QLocale())


def install(app: QCoreApplication, locale: QLocale) -> None:
    """Let the application speak the first language of a locale that there are texts in."""
    ours = paths.resources() / "i18n"
    language = _spoken_of(locale, ours)
    if language is None:
        return
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # What Qt itself says first: of two translators the later one is asked first.
    for name, folder in (("qtbase", qt), ("carrel", ours)):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", str(folder)):
            app.installTranslator(translator)


def _spoken_of(locale: QLocale, folder: Path) -> str | None:
    """Return the language of a locale that there are texts for; None for English, and no other."""
    for tag in locale.uiLanguages():
        language = tag.partition("-")[0]
        if language == "en":
            return None
        if (folder / f"carrel_{language}.qm").exists():
            return language
    return None


def language() -> str:
    """Return the language that the window speaks, as the names of its files write it."""
    return _spoken_of(QLocale(), paths.resources() / "i18n") or "en"


def spoken(text: str) -> str:
    """Say a sentence of the layers below the window in the person's language; others stay."""
    if not isinstance(text, Sentence):
        return text
    number = -1 if text.number is None else text.number
    words = QCoreApplication.translate("Sentence", text.template, "", number)
    locale = QLocale()
    said = {
        name: locale.toString(value) if isinstance(value, int) else spoken(value)
        for name, value in text.fields.items()
    }
    return fill(words, said)


def short_date(iso: str, locale: QLocale) -> str:
    """Write an ISO date of any precision (`2024`, `2024-10`, `2024-10-18`) as "18 Oct 2024".

    The order is that of the locale, whose own short form would be bare figures.
    """
    parts = iso.split("-")
    if len(parts) == 1:
        return iso
    year, month = int(parts[0]), int(parts[1])
    day = int(parts[2]) if len(parts) > 2 else 1
    pattern = "MMM yyyy" if len(parts) == 2 else short_pattern(locale)
    return locale.toString(QDate(year, month, day), pattern)


def short_count(count: int, locale: QLocale) -> str:
    """Write a count in at most four figures or so: 310, 1.2k, 12k."""
    if count < 1_000:
        return locale.toString(count)
    places = 1 if count < 10_000 and count % 1_000 >= 100 else 0
    # Rounded down: a thousand more than there are would be a strange thing to see.
    thousands = math.floor(count / 100) / 10 if places else math.floor(count / 1_000)
    figure = locale.toString(float(thousands), "f", places)
    return QCoreApplication.translate("Translations", "%1k").replace("%1", figure)


def short_pattern(locale: QLocale) -> str:
    """Return how the locale writes a day: in its order, the month in letters, all of the year."""
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    return _WEEKDAY.sub("", long, count=1).replace("MMMM", "MMM")
