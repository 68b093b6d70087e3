"""What the command palette offers: commands, places, tags, digests, saved searches, papers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.model.counts import Counts
from desktop.model.display_text import readable, tamed
from desktop.model.query import Place, Shelf
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.palette import Choice, Palette
from desktop.ui.icons import icon
from desktop.ui.panes.place_names import shelf_name
from desktop.ui.session import Session
from desktop.ui.tag_colors import dot
from desktop.ui.translations import short_date

_REMEMBERED = 20
_PAPERS = 20
_DIGESTS = 400
_LEAST_TYPED = 2


class Goer(Protocol):
    """Whoever shows places, papers and what queries find."""

    def go(self, place: Place) -> None:
        """Show a place."""

    def find(self, query: str) -> None:
        """Show what a query finds."""

    def go_to_paper(self, paper: int) -> None:
        """Make a paper current."""


class PaletteCommands(QObject):
    """Opens the palette and does what is chosen in it."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        actions: Callable[[], Mapping[Do, QAction]],
        finding: Goer,
        orders: Callable[[], Iterable[tuple[str, str, Callable[[], None]]]],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._actions = actions
        self._finding = finding
        self._orders = orders
        self._recent: list[str] = []
        self._open = False

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {Do.PALETTE: self.open}

    def state(self) -> dict[str, Any]:
        """Return what was chosen lately, for `restore`."""
        return {"recent": self._recent}

    def restore(self, values: Mapping[str, Any]) -> None:
        """Take what was chosen lately before the last end; what makes no sense is passed over."""
        recent = values.get("recent")
        kept = [key for key in recent if isinstance(key, str)] if isinstance(recent, list) else []
        self._recent = list(dict.fromkeys([*self._recent, *kept]))[:_REMEMBERED]

    def open(self) -> None:
        """Open the palette, or close the one that is open."""
        shown = self._window.findChild(Palette)
        if isinstance(shown, Palette) and shown.isVisible():
            shown.leave()
        elif not self._open:
            self._open = True
            self._session.counts(self._show)

    def _show(self, counts: Counts) -> None:
        self._open = False
        choices = [*self._commands(), *self._places(), *self._sorting(), *self._counted(counts)]
        palette = Palette(choices, self._recent, self._window)
        palette.chosen.connect(self._on_chosen)
        palette.wanted.connect(partial(self._on_wanted, palette))
        palette.open()

    def _commands(self) -> Iterator[Choice]:
        """Yield the commands that can be used now."""
        plain = icon("chevron-right", "secondary")
        for do, action in self._actions().items():
            if action.isEnabled() and do is not Do.PALETTE:
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                name = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
                sign = plain if action.icon().isNull() else action.icon()
                yield Choice(f"do:{do}", name, keys, sign, action.trigger)

    def _places(self) -> Iterator[Choice]:
        kind, sign = self.tr("Place"), icon("library", "secondary")
        for shelf in Shelf:
            run = partial(self._finding.go, Place(shelf))
            yield Choice(f"shelf:{shelf}", shelf_name(shelf), kind, sign, run)

    def _sorting(self) -> Iterator[Choice]:
        kind, sign = self.tr("List"), icon("sort", "secondary")
        for key, name, run in self._orders():
            yield Choice(key, name, kind, sign, run)

    def _counted(self, counts: Counts) -> Iterator[Choice]:
        """Yield tags, saved searches and the newest digests."""
        kind, sign = self.tr("Tag"), icon("tag", "secondary")
        for tag in counts.tags:
            color = self._session.tag_colors.of(tag.name)
            run = partial(self._finding.go, Place(tag=tag.name))
            shown = sign if color is None else dot(color)
            yield Choice(f"tag:{tag.name}", tag.name, kind, shown, run)
        kind, sign = self.tr("Saved search"), icon("saved", "secondary")
        for name, query in counts.searches:
            yield Choice(f"search:{name}", name, kind, sign, partial(self._finding.find, query))
        kind, sign = self.tr("Digest"), icon("digest", "secondary")
        for digest in counts.digests[:_DIGESTS]:
            date = short_date(digest.date, self._window.locale()) if digest.date else ""
            name = " · ".join(part for part in (digest.name, date) if part)
            run = partial(self._finding.go, Place(digest=digest.id))
            yield Choice(f"digest:{digest.id}", name, kind, sign, run)

    def _on_wanted(self, palette: Palette, typed: str) -> None:
        if len(typed.strip()) < _LEAST_TYPED:
            return

        def found(papers: list[tuple[int, str]]) -> None:
            if self._window.findChild(Palette) is palette:
                palette.add(typed, [self._paper(*paper) for paper in papers])

        self._session.read(lambda library: library.shelves.titled(typed, _PAPERS), found)

    def _paper(self, id_: int, title: str) -> Choice:
        name = tamed(readable(" ".join(title.split())))
        run = partial(self._finding.go_to_paper, id_)
        return Choice(f"paper:{id_}", name, self.tr("Paper"), icon("reading", "secondary"), run)

    @Slot(object)
    def _on_chosen(self, choice: Choice) -> None:
        kept = [key for key in self._recent if key != choice.key]
        self._recent = [choice.key, *kept][:_REMEMBERED]
