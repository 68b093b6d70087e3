"""Tests of dates and counts as people of a place write them, and of loading a language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import dev_translations
from desktop import paths
from desktop.model.sentence import Sentence
from desktop.settings_table import Settings
from desktop.ui import translations
from desktop.ui.translations import (
    QT_TRANSLATE_NOOP,
    install,
    short_count,
    short_date,
    speak,
    spoken,
)

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
GERMAN = QLocale(QLocale.Language.German)
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        (QLocale.c(), "18 Oct 2024"),
        (BRITISH, "18 Oct 2024"),
        (AMERICAN, "Oct 18, 2024"),
        (QLocale(QLocale.Language.German), "18. Okt. 2024"),
        (QLocale(QLocale.Language.Chinese), "2024年10月18日"),
    ],
)
def test_dates_are_short_and_in_the_order_of_the_place(locale: QLocale, written: str) -> None:
    assert short_date("2024-10-18", locale) == written


@pytest.mark.parametrize(
    ("iso", "written"), [("2024", "2024"), ("2024-10", "Oct 2024"), ("2024-02-29", "29 Feb 2024")]
)
def test_no_part_of_a_date_is_invented(iso: str, written: str) -> None:
    assert short_date(iso, BRITISH) == written


@pytest.mark.parametrize(
    "locale",
    QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )[::10],
)
def test_no_place_puts_weekdays_or_format_letters_into_a_date(locale: QLocale) -> None:
    written = short_date("2024-10-18", locale)
    weekday = locale.dayName(5)
    assert written
    assert "MMM" not in written
    assert weekday not in written


@pytest.mark.parametrize(
    ("count", "written"),
    [
        (0, "0"),
        (999, "999"),
        (1_000, "1k"),
        (1_234, "1.2k"),
        (1_999, "1.9k"),
        (12_999, "12k"),
        (100_000, "100k"),
    ],
)
def test_counts_stay_short(count: int, written: str) -> None:
    assert short_count(count, BRITISH) == written


TEXTS = """<TS version="2.1" language="de"><context><name>Sentence</name>
<message><source>{name} is {what}</source><translation>{what} ist {name}</translation></message>
<message><source>broken</source><translation>kaputt</translation></message>
<message numerus="yes"><source>{count} lines</source><translation>
<numerusform>eine</numerusform><numerusform>{count} Zeilen</numerusform></translation></message>
<message><source>1 line</source><translation>1 Zeile</translation></message>
</context></TS>"""


@pytest.fixture
def german(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[QApplication]:
    """Let the application speak a little German, and forget it afterwards."""
    folder = tmp_path / "i18n"
    folder.mkdir()
    (folder / "carrel_de.ts").write_text(TEXTS, encoding="utf-8")
    dev_translations.compiled(folder / "carrel_de.ts", folder / "carrel_de.qm")
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    before = QLocale()
    speak(qapp, "de")
    yield qapp
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_a_sentence_is_said_in_the_language_of_the_person(german: QApplication) -> None:
    why = Sentence("broken")

    assert spoken(Sentence("{name} is {what}", name="a{b", what=why)) == "kaputt ist a{b"
    assert spoken(Sentence("Not translated")) == "Not translated"
    assert spoken("broken") == "broken"


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 Zeilen"), (1, "1 Zeile"), (2, "2 Zeilen"), (12_345, "12.345 Zeilen")],
)
def test_a_sentence_counts_as_the_language_does(
    german: QApplication, count: int, words: str
) -> None:
    assert spoken(Sentence.counted("1 line", "{count} lines", count)) == words


def test_dates_and_the_buttons_of_qt_speak_the_language_too(german: QApplication) -> None:
    assert short_date("2024-10-18", QLocale()) == "18. Okt. 2024"
    assert german.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_there_are_texts_for_each_language_of_the_settings() -> None:
    choices = Settings.__dataclass_fields__["language"].metadata["choices"]

    assert choices == ("system", "en", *dev_translations.LANGUAGES)


class Tongues:
    """A locale of a person who set several languages."""

    def __init__(self, *tags: str) -> None:
        self.uiLanguages = lambda: list(tags)


@pytest.mark.parametrize(
    ("tags", "language"),
    [
        (["de-AT", "de"], "de"),
        (["fr-FR", "fr", "de"], "de"),
        (["en-GB", "en", "de"], None),
        (["C"], None),
    ],
)
def test_the_first_language_that_carrel_knows_is_spoken(
    tags: list[str], language: str | None
) -> None:
    folder = paths.resources() / "i18n"

    assert translations._spoken_of(Tongues(*tags), folder) == language  # type: ignore[arg-type]


def test_english_loads_nothing(qapp: QApplication) -> None:
    before = len(qapp.findChildren(QTranslator))

    install(qapp, BRITISH)

    assert len(qapp.findChildren(QTranslator)) == before


def test_a_language_without_translation_changes_nothing(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    install(qapp, QLocale(QLocale.Language.Esperanto))
    assert qapp.translate("Actions", "Import…") == "Import…"


def test_marking_a_text_leaves_it_as_it_is() -> None:
    assert QT_TRANSLATE_NOOP("Actions", "Import…") == "Import…"
