"""A page of text that loads nothing, goes nowhere, and hands on the links that are clicked."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QHelpEvent, QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QToolTip, QWidget

OWN_SCHEME = "app"
PASSED_ON = frozenset({"http", "https", "doi", "mailto"})
_LONGEST_TIP = 300


class SafeBrowser(QTextBrowser):
    """Shows HTML without following it.

    `link_clicked` comes for links to the web and to mail; `own_link_clicked` with what follows
    `app:` in a link, for what a page of ours offers by itself. Links within the page scroll to
    their place; all others do nothing. Pictures are those that were added to the document.
    """

    link_clicked = Signal(QUrl)
    own_link_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._nothing.fill(Qt.GlobalColor.transparent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def loadResource(self, _type: int, _name: QUrl | str) -> object:
        """Give one pixel that cannot be seen, whatever a page names.

        Where it gets nothing, not even an empty array of bytes, Qt goes and reads the file itself.
        """
        return self._nothing

    def doSetSource(
        self,
        name: QUrl | str,
        type_: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
    ) -> None:
        """Go nowhere: the page is what it was given."""

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = tip_of(self.anchorAt(event.pos()))
            if tip:
                QToolTip.showText(event.globalPos(), tip, self.viewport())
                return True
        return super().viewportEvent(event)

    @Slot(QUrl)
    def _on_anchor_clicked(self, link: QUrl) -> None:
        scheme = link.scheme().lower()
        if scheme in PASSED_ON:
            self.link_clicked.emit(link)
        elif scheme == OWN_SCHEME:
            self.own_link_clicked.emit(link.path())
        elif not scheme and not link.path() and link.hasFragment():
            self.scrollToAnchor(link.fragment())


def tip_of(target: str) -> str:
    """Return the text of a tip that tells where a link leads, empty for links that lead nowhere.

    It is made rich text on purpose, so that Qt does not take the address for some.
    """
    if QUrl(target).scheme().lower() not in PASSED_ON:
        return ""
    shown = target if len(target) <= _LONGEST_TIP else f"{target[:_LONGEST_TIP]}…"
    return f"<span>{escape(shown)}</span>"
