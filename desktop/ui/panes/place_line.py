"""What is told of an author or a digest at the head of its list."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Slot

from desktop.model.place_facts import AuthorFacts, DigestFacts, PlaceFacts
from desktop.model.query import Place
from desktop.ui.panes.list_header import ListHeader
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.session import Session
from desktop.ui.translations import short_date

# The translators' tool looks for this very name.
translate = QCoreApplication.translate


class PlaceLine(QObject):
    """Asks for the facts of the place that the list shows, whenever it was read anew."""

    def __init__(self, session: Session, papers: ListPane, header: ListHeader) -> None:
        super().__init__(papers)
        self._session = session
        self._list = papers
        self._header = header
        papers.found.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show what is known of the present place."""
        place = self._list.place()
        if place.author is None and place.digest is None:
            self._header.show_facts("")
            return
        self._session.read(
            lambda library: library.shelves.about(place), lambda facts: self._take(place, facts)
        )

    def _take(self, place: Place, facts: PlaceFacts | None) -> None:
        if place == self._list.place():
            self._header.show_facts("" if facts is None else words(facts, QLocale()))


def words(facts: PlaceFacts, locale: QLocale) -> str:
    """Say what is known of an author or a digest in one line."""
    parts = _author(facts) if isinstance(facts, AuthorFacts) else _digest(facts, locale)
    return " · ".join(part for part in parts if part)


def _author(facts: AuthorFacts) -> tuple[str, ...]:
    first, last = facts.first_year or "", facts.last_year or ""
    years = first if first == last else f"{first}–{last}"
    return (years, " ".join(f"#{tag}" for tag in facts.tags))


def _digest(facts: DigestFacts, locale: QLocale) -> tuple[str, ...]:
    left = translate("Places", "all decided")
    if facts.undecided:
        left = translate("Places", "%Ln undecided", "", facts.undecided)
    at = dt.datetime.fromisoformat(facts.imported_at).astimezone().date()
    imported = translate("Places", "imported %1").replace("%1", short_date(at.isoformat(), locale))
    return (left, imported, facts.file)
