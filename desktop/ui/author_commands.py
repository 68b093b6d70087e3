"""The command that goes to the papers of an author, chosen by a few letters of the name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.action_spec import Do
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.ui.dialogs.palette import Choice, Palette

# Who is offered before a letter is typed, and whom the library finds of all others.
_OFFERED, _FOUND = 100, 40

Named = list[tuple[str, int]]


class AuthorCommands(QObject):
    """Offers those who wrote most, and finds all others by their names."""

    def __init__(self, session: Session, window: QWidget, go: Callable[[str], None]) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._go = go
        self._offered: frozenset[str] = frozenset()
        self._is_asking = False

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {Do.AUTHOR: self.ask}

    def ask(self) -> None:
        """Ask whose papers are to be shown."""
        if not self._is_asking:
            self._is_asking = True
            self._session.read(lambda library: library.shelves.authors.most(_OFFERED), self._open)

    def _open(self, offered: Named) -> None:
        from desktop.ui.dialogs.palette import Palette

        self._is_asking = False
        self._offered = frozenset(name for name, _ in offered)
        palette = Palette(self._choices(offered), (), self._window)
        palette.setAccessibleName(self.tr("Papers of an author"))
        palette.line.setAccessibleName(self.tr("Papers of an author"))
        palette.line.setPlaceholderText(self.tr("The name of an author…"))
        palette.hint.setText(self.tr("Nobody is called so."))
        palette.list.setAccessibleName(self.tr("Authors"))
        palette.wanted.connect(partial(self._on_wanted, palette))
        palette.open()

    def _on_wanted(self, palette: Palette, typed: str) -> None:
        from desktop.ui.dialogs.palette import Palette

        def found(named: Named) -> None:
            if self._window.findChild(Palette) is palette:
                others = [one for one in named if one[0] not in self._offered]
                palette.add(typed, self._choices(others))

        if typed.strip():
            self._session.read(lambda library: library.shelves.authors.named(typed, _FOUND), found)

    def _choices(self, named: Iterable[tuple[str, int]]) -> list[Choice]:
        from desktop.ui.dialogs.palette import Choice
        from desktop.ui.icons import icon
        from desktop.ui.panes.place_names import paper_count

        sign = icon("note", "secondary")
        return [
            Choice(f"author:{name}", name, paper_count(papers), sign, partial(self._go, name))
            for name, papers in named
        ]
