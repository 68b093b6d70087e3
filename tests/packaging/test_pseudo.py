"""The language that nobody speaks: long, in brackets, and with all that must stay."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

import pseudo


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("&Open…", "&Ö"),
        ("%Ln papers of %1", "%Ln "),
        ("Undo: {step}", "{step}"),
        ("<b>No</b> match", "<b>Ñö</b>"),
    ],
)
def test_places_markup_and_keys_stay(text: str, kept: str) -> None:
    said = pseudo.pseudo(text)

    assert kept in said
    assert said.startswith(pseudo.OPENING)
    assert said.endswith(pseudo.CLOSING)


def test_texts_are_about_twice_as_long() -> None:
    text = "Carrel looks there for new digests and tells you."

    assert len(text) * 1.8 < len(pseudo.pseudo(text)) < len(text) * 2.3


@pytest.mark.parametrize(("text", "said"), [("%1 %", "%1 %"), (" days", " ⟦dâýš lorem⟧")])
def test_signs_alone_and_blanks_around_a_text_stay(text: str, said: str) -> None:
    assert pseudo.pseudo(text) == said


def test_the_application_speaks_it_from_right_to_left_for_a_while(qapp: QApplication) -> None:
    with pseudo.spoken(qapp):
        assert QCoreApplication.translate("Shelf", "Open") == "⟦Öpéñ lorem⟧"
        assert QCoreApplication.translate("Shelf", "%n papers", "", 3).startswith("⟦3 pâpérš")
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft

    assert QCoreApplication.translate("Shelf", "Open") == "Open"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
