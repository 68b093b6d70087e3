"""The papers that are like the one of a page, as a part of it that unfolds."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.model.display_text import readable, tamed
from desktop.model.kin import Kin
from desktop.services.consulting import Alike
from desktop.ui.panes.page_html import Page
from desktop.ui.session import Session
from desktop.ui.translations import spoken

# The translators' tool looks for this very name.
translate = QCoreApplication.translate

KIN_LINK = "similar"
PAPER_LINK = "paper/"


class PageKin(QObject):
    """Knows what is like the paper of a page, once the person has asked; open stays open."""

    changed = Signal()
    paper_wanted = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._paper: int | None = None
        self._kin: Sequence[Kin] | None = None
        self._is_open = False

    def turn_to(self, paper: int) -> None:
        """Be about another paper."""
        self._paper, self._kin = paper, None
        if self._is_open:
            self._ask()

    def joined(self, page: Page) -> Page:
        """Return a page with this part at its end."""
        return dataclasses.replace(
            page, html=page.html + kin_html(self._kin, is_open=self._is_open)
        )

    def take_link(self, target: str) -> bool:
        """Do what a link of this part wants; False where it is none of its links."""
        if target.startswith(PAPER_LINK):
            self.paper_wanted.emit(int(target.removeprefix(PAPER_LINK)))
        elif target == KIN_LINK:
            self._is_open = not self._is_open
            if self._is_open and self._kin is None:
                self._ask()
            self.changed.emit()
        else:
            return False
        return True

    def _ask(self) -> None:
        paper = self._paper
        if paper is not None:
            self._session.consult(Alike(paper), lambda kin: self._take(paper, kin))

    def _take(self, paper: int, kin: Sequence[Kin]) -> None:
        if paper == self._paper:
            self._kin = kin
            self.changed.emit()


def kin_html(kin: Sequence[Kin] | None, *, is_open: bool) -> str:
    """Return the part as HTML; `kin` is None while nobody has asked or the answer is to come."""
    arrow = "▾" if is_open else "▸"
    head = translate("Page", "Similar in your library")
    lines = [f'<p class="label"><a href="app:{KIN_LINK}">{escape(head)} {arrow}</a></p>']
    if is_open and kin is None:
        lines.append(_line(escape(translate("Page", "Looking…"))))
    elif is_open and not kin:
        lines.append(_line(escape(translate("Page", "Nothing here is like it."))))
    elif is_open:
        lines += [_line(_relative(one)) for one in kin or ()]
    return "".join(lines)


def _relative(one: Kin) -> str:
    title = tamed(readable(" ".join(one.title.split()))) or translate("Page", "Untitled")
    shared = translate("Page", "shares: {words}").replace("{words}", ", ".join(one.words))
    said = " · ".join(part for part in (tamed(readable(spoken(one.byline))), shared) if part)
    return f'<a href="app:{PAPER_LINK}{one.id}">{escape(title)}</a><br>{escape(said)}'


def _line(html: str) -> str:
    return f'<p class="line">{html}</p>'
