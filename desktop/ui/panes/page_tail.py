"""What stands at the end of a page: the notes that link to the paper, the papers like it."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QObject, Signal

from desktop.ui.panes.page_backlinks import PageBacklinks
from desktop.ui.panes.page_html import Page
from desktop.ui.panes.page_kin import PageKin
from desktop.ui.session import Session


class PageTail(QObject):
    """The parts that are asked for once the page stands."""

    changed = Signal()
    paper_wanted = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backlinks = PageBacklinks(session, self)
        self._kin = PageKin(session, self)
        self._backlinks.changed.connect(self.changed)
        self._kin.changed.connect(self.changed)
        self._kin.paper_wanted.connect(self.paper_wanted)

    def turn_to(self, paper: int) -> None:
        """Be about another paper."""
        self._backlinks.turn_to(paper)
        self._kin.turn_to(paper)

    def joined(self, page: Page) -> Page:
        """Return a page with these parts at its end."""
        return self._kin.joined(dataclasses.replace(page, html=page.html + self._backlinks.html()))

    def take_link(self, target: str) -> bool:
        """Do what a link of these parts wants; False where it is none of theirs."""
        return self._backlinks.take_link(target) or self._kin.take_link(target)
