"""The links to papers in a rendered note: those that lead somewhere can be clicked."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from html import escape, unescape
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desktop.model.display_text import tamed
from desktop.model.note_links import Linked, parsed
from desktop.ui.panes.page_kin import PAPER_LINK
from desktop.ui.session import Session

_LINK = re.compile(r'<span class="link">([^<]*)</span>')

Known = Mapping[str, Linked | None]


class LinkedHtml(NamedTuple):
    """A note whose links lead to papers, and what they call them."""

    html: str
    targets: tuple[str, ...] = ()


def with_links(html: str, known: Known) -> LinkedHtml:
    """Return what `rendering.render` made of a note, with links to the papers that are known.

    What is None in `known` leads nowhere, and reads as it was typed, in brackets.
    """
    targets: dict[str, None] = {}

    def shown(match: re.Match[str]) -> str:
        typed = unescape(match[1])
        link = parsed(typed)
        if link is None:
            return escape(tamed(typed))
        targets[link.target] = None
        words = escape(tamed(link.words))
        if link.target not in known:
            return words
        linked = known[link.target]
        if linked is None:
            return f'<span class="missing">[[{words}]]</span>'
        return f'<a href="app:{PAPER_LINK}{linked.paper}">{words}</a>'

    return LinkedHtml(_LINK.sub(shown, html), tuple(targets))


class PaperLinks(QObject):
    """Knows which papers the links of the note mean that is shown; None stands for no paper."""

    found = Signal()  # something else than before

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: frozenset[str] = frozenset()
        self._known: dict[str, Linked | None] = {}
        session.changed.connect(self._on_changed)

    def known(self) -> Known:
        """Return what was found."""
        return self._known

    def want(self, targets: Collection[str]) -> None:
        """Find out what links mean, unless it is known."""
        self._wanted = frozenset(targets)
        if not self._known.keys() >= self._wanted:
            self._ask()

    def _ask(self) -> None:
        wanted = self._wanted
        self._session.read(
            lambda library: library.links.found(wanted), lambda found: self._take(wanted, found)
        )

    def _take(self, wanted: frozenset[str], found: Mapping[str, Linked]) -> None:
        if wanted != self._wanted:
            return
        known = {target: found.get(target) for target in wanted}
        if known != self._known:
            self._known = known
            self.found.emit()

    @Slot()
    def _on_changed(self) -> None:
        """Look again: papers were merged, deleted, or came."""
        if self._wanted:
            self._ask()
