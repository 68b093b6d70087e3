"""The notes that link to the paper of a page, as a part of it that unfolds."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from shiboken6 import isValid

from desktop.model.display_text import readable, tamed
from desktop.ui.panes.page_kin import PAPER_LINK
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.model.note_links import Linking

# The translators' tool looks for this very name.
translate = QCoreApplication.translate

BACKLINKS_LINK = "backlinks"
SHOWN = 200


class PageBacklinks(QObject):
    """Knows which notes link to the paper of a page; open stays open."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._paper: int | None = None
        self._linking: tuple[Linking, ...] = ()
        self._is_open = False
        session.changed.connect(self._on_changed)

    def turn_to(self, paper: int) -> None:
        """Be about another paper."""
        self._paper, self._linking = paper, ()
        self._ask(paper)

    def html(self) -> str:
        """Return this part; nothing where no note links to the paper."""
        return backlinks_html(self._linking, is_open=self._is_open)

    def take_link(self, target: str) -> bool:
        """Do what a link of this part wants; False where it is none of its links."""
        if target != BACKLINKS_LINK:
            return False
        self._is_open = not self._is_open
        self.changed.emit()
        return True

    def _ask(self, paper: int) -> None:
        self._session.read(
            lambda library: tuple(library.links.linking_to(paper)),
            lambda found: self._take(paper, found),
        )

    def _take(self, paper: int, linking: tuple[Linking, ...]) -> None:
        # The page may be gone by the time that the answer comes.
        if isValid(self) and paper == self._paper and linking != self._linking:
            self._linking = linking
            self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        """Look again: any note may have been changed."""
        if self._paper is not None:
            self._ask(self._paper)


def backlinks_html(linking: Sequence[Linking], *, is_open: bool) -> str:
    """Return the part as HTML."""
    if not linking:
        return ""
    count = len(linking)
    one, many = translate("Page", "Linked from 1 note"), translate("Page", "Linked from {n} notes")
    head = one if count == 1 else many.replace("{n}", str(count))
    arrow = "▾" if is_open else "▸"
    lines = [f'<p class="label"><a href="app:{BACKLINKS_LINK}">{escape(head)} {arrow}</a></p>']
    if is_open:
        lines += [_line(one) for one in linking[:SHOWN]]
    if is_open and count > SHOWN:
        rest = translate("Page", "and {n} more").replace("{n}", str(count - SHOWN))
        lines.append(f'<p class="line">{escape(rest)}</p>')
    return "".join(lines)


def _line(one: Linking) -> str:
    title = tamed(readable(" ".join(one.title.split()))) or translate("Page", "Untitled")
    return f'<p class="line"><a href="app:{PAPER_LINK}{one.paper}">{escape(title)}</a></p>'
