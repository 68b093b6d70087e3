"""The translators' files: what is collected, and what is found to be wrong with them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import dev_translations
from desktop.ui.action_spec import Menu
from desktop.ui.action_table import SPECS
from dev_translations import faults_of_message, faults_of_text

MESSAGES = """\
<TS version="2.1" language="de" sourcelanguage="en"><context><name>Shelf</name>{}</context></TS>"""
ONE = "<message><source>{}</source><translation{}>{}</translation></message>"


def message(inside: str) -> ET.Element:
    return ET.fromstring(f"<message>{inside}</message>")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Open", "Öffnen"),
        ("&Open…", "Ö&ffnen…"),
        ("%1 of %2", "%2, davon %1"),
        ("%1 %", "%1 %"),
        ("“{name}” is <b>not</b> there", "<b>Es fehlt</b> „{name}“"),
        ("Pen & paper", "Stift & Papier"),
    ],
)
def test_a_translation_built_like_its_source_is_right(source: str, text: str) -> None:
    assert list(faults_of_text(source, text)) == []


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Open", ""),
        ("&Open…", "Öffnen…"),
        ("Open", "Ö&ffnen"),
        ("Open…", "Öffnen"),
        ("Name:", "Name"),
        ("Add ", "Hinzu"),
        (" days", "Tage"),
        ("%1 of %2", "%1 von"),
        ("%1 papers", "%2 Artikel"),
        ("%Ln papers", "%n Artikel"),
        ("No “{name}”", "Kein „{Name}“"),
        ("<b>Not</b> there", "<b>Nicht da"),
    ],
)
def test_a_translation_built_otherwise_is_named(source: str, text: str) -> None:
    assert len(list(faults_of_text(source, text))) == 1


@pytest.mark.parametrize(
    ("text", "is_right"),
    [("Ein Artikel in %1", True), ("%Ln Artikel in %1", True), ("Ein Artikel", False)],
)
def test_one_paper_needs_no_figure(text: str, is_right: bool) -> None:
    found = list(faults_of_text("%Ln papers in %1", text, is_one=True))

    assert (not found) is is_right


def test_what_waits_for_a_translator_is_told() -> None:
    inside = '<source>Open</source><translation type="unfinished">Öffnen</translation>'

    assert list(faults_of_message(message(inside))) == ["unfinished"]


def test_each_form_of_a_number_is_looked_at() -> None:
    forms = "<numerusform>%Ln Artikel</numerusform><numerusform>Artikel</numerusform>"
    inside = f"<source>%Ln papers</source><translation>{forms}</translation>"

    assert list(faults_of_message(message(inside))) == ["“Artikel” has nothing for %Ln"]


def test_texts_that_are_missing_and_left_over_are_told(tmp_path: Path) -> None:
    old, fresh = tmp_path / "old.ts", tmp_path / "fresh.ts"
    old.write_text(MESSAGES.format(ONE.format("Shut", "", "Zu")), encoding="utf-8")
    fresh.write_text(MESSAGES.format(ONE.format("Open", "", "Auf")), encoding="utf-8")

    assert list(dev_translations.differences(old, fresh)) == [
        "Shelf: “Open”: missing",
        "Shelf: “Shut”: obsolete",
    ]


def test_what_is_finished_is_compiled_and_nothing_else(tmp_path: Path) -> None:
    source, program = tmp_path / "carrel_de.ts", tmp_path / "carrel_de.qm"
    unfinished = ONE.format("Shut", ' type="unfinished"', "Zu")
    inside = ONE.format("Open", "", "Auf") + unfinished
    source.write_text(MESSAGES.format(inside), encoding="utf-8")

    dev_translations.compiled(source, program)

    translator = QTranslator()
    assert translator.load(str(program))
    assert translator.translate("Shelf", "Open") == "Auf"
    assert not translator.translate("Shelf", "Shut")


def test_collecting_keeps_what_was_translated(tmp_path: Path) -> None:
    path = tmp_path / "carrel_de.ts"
    inside = ONE.format("Open", "", "Auf") + ONE.format("No text of Carrel", "", "Nichts")
    path.write_text(MESSAGES.replace("Shelf", "FilePanel").format(inside), encoding="utf-8")

    dev_translations.collect(path)

    found = {(context, one.findtext("source")) for context, one in dev_translations.messages(path)}
    assert len(found) > 1_000
    assert ("FilePanel", "No text of Carrel") not in found


def test_texts_with_numbers_are_collected_with_forms_for_them(tmp_path: Path) -> None:
    path = tmp_path / "carrel_de.ts"
    path.write_text(MESSAGES.format(""), encoding="utf-8")

    dev_translations.collect(path)

    bare = [
        f"{context}: {text}"
        for context, one in dev_translations.messages(path)
        if re.search("%L?n", text := one.findtext("source", "")) and not one.get("numerus")
    ]
    assert bare == []


@pytest.mark.parametrize("language", dev_translations.LANGUAGES)
def test_each_language_is_whole(language: str) -> None:
    assert list(dev_translations.faults_of(language)) == []


def test_no_two_entries_of_a_menu_have_the_same_key_in_german() -> None:
    path = dev_translations.source_of("de")
    said = {
        one.findtext("source", ""): one.findtext("translation", "")
        for context, one in dev_translations.messages(path)
        if context == "Actions"
    }
    menus: dict[str, list[str]] = {"": [said[menu.value] for menu in Menu]}
    for spec in SPECS:
        menus.setdefault(spec.under or spec.menu.value, []).append(said[spec.text])
        if spec.under and said[spec.under] not in menus[spec.menu.value]:
            menus[spec.menu.value].append(said[spec.under])
    for name, entries in menus.items():
        keys = [key.casefold() for entry in entries for key in re.findall(r"&(\w)", entry)]
        assert len(set(keys)) == len(keys), (name, sorted(keys))
