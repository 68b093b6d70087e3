"""Asks which folder is to be watched for new digests."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import sizes
from desktop.ui.widgets.elided_label import ElidedLabel

_WIDTH = 460
_MARGIN = 16


class WatchDialog(QDialog):
    """Tells of a folder as soon as it is chosen; None for no folder."""

    folder_chosen = Signal(object)  # Path, or None
    review_wanted = Signal()

    def __init__(self, folder: Path | None, waiting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting = waiting
        self.about = QLabel(self)
        self.name = ElidedLabel(parent=self)
        self.news = QLabel(self)
        self.review = QPushButton(self.tr("Review…"), self)
        self.choose = QPushButton(self)
        self.stop = QPushButton(self.tr("Stop watching"), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._set_up()
        self._lay_out()
        self._show_folder(folder)

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Watch a folder"))
        self.about.setText(
            self.tr(
                "Carrel looks there for digests that come from now on, such as downloads, and "
                "tells you. Nothing is imported before you have seen what is in it."
            )
        )
        self.about.setWordWrap(True)
        self.news.setProperty("role", "meta")
        self.name.setAccessibleDescription(self.tr("Watched folder"))
        for button in (self.review, self.choose, self.stop):
            button.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose_clicked)
        self.stop.clicked.connect(self._on_stop_clicked)
        self.review.clicked.connect(self._on_review_clicked)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        news = QHBoxLayout()
        news.addWidget(self.news, 1)
        news.addWidget(self.review)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.choose)
        foot.addWidget(self.stop)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(12)
        box.addWidget(self.about)
        box.addWidget(self.name)
        box.addLayout(news)
        box.addStretch(1)
        box.addLayout(foot)
        self.setMinimumWidth(sizes.roomy(_WIDTH).width())

    def _show_folder(self, folder: Path | None) -> None:
        none = self.tr("No folder is watched.")
        self.name.setText(QDir.toNativeSeparators(str(folder)) if folder else none)
        self.choose.setText(self.tr("Choose another…") if folder else self.tr("Choose a folder…"))
        self.stop.setVisible(folder is not None)
        one, many = (
            self.tr("1 new digest waits."),
            self.tr("%Ln new digests wait.", "", self._waiting),
        )
        self.news.setText(one if self._waiting == 1 else many)
        for part in (self.news, self.review):
            part.setVisible(self._waiting > 0)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        (self.review if self._waiting else close).setDefault(True)
        self.adjustSize()

    def _take(self, folder: Path | None) -> None:
        self._waiting = 0
        self._show_folder(folder)
        self.folder_chosen.emit(folder)

    @Slot()
    def _on_choose_clicked(self) -> None:
        chooser = QFileDialog(self, self.tr("Choose a folder to watch"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.filesSelected.connect(self._on_folder_chosen)
        chooser.open()

    @Slot(list)
    def _on_folder_chosen(self, names: list[str]) -> None:
        if names:
            self._take(Path(names[0]))

    @Slot()
    def _on_stop_clicked(self) -> None:
        self._take(None)

    @Slot()
    def _on_review_clicked(self) -> None:
        self.accept()
        self.review_wanted.emit()
