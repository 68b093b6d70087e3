"""Tests of dates and counts as people of a place write them, and of loading a language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.ui.translations import QT_TRANSLATE_NOOP, install, short_count, short_date

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
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


def test_a_language_without_translation_changes_nothing(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    install(qapp, QLocale(QLocale.Language.Esperanto))
    assert qapp.translate("Actions", "Import…") == "Import…"


def test_marking_a_text_leaves_it_as_it_is() -> None:
    assert QT_TRANSLATE_NOOP("Actions", "Import…") == "Import…"
