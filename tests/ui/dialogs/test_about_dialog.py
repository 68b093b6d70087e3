from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from desktop import __version__
from desktop.ui.dialogs.about_dialog import AboutDialog


def facts_of(dialog: AboutDialog) -> dict[str, str]:
    form = dialog.facts
    roles = (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole)
    texts = [
        [form.itemAt(row, role).widget().text() for role in roles] for row in range(form.rowCount())
    ]
    return dict(texts)


def test_it_tells_the_versions_of_everything(host: QWidget) -> None:
    dialog = AboutDialog(host, Path("/home/ada/papers"))
    dialog.open()
    facts = facts_of(dialog)

    assert f"Carrel {__version__}" in [label.text() for label in dialog.findChildren(QLabel)]
    assert facts["Licence"] == "MIT"
    assert facts["Qt"] == qVersion()
    assert {"PySide6", "SQLite", "Whoosh", "Python"} <= facts.keys()
    assert facts["Library"] == "/home/ada/papers"


def test_it_needs_no_library(host: QWidget) -> None:
    assert "Library" not in facts_of(AboutDialog(host))
