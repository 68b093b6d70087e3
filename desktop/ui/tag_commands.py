"""What can be done with a tag everywhere: another name, one with another tag, a colour, gone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QMenu, QWidget

from desktop.model.counts import Counts
from desktop.model.step import Change, label
from desktop.model.tag_color import TagColor
from desktop.ui.action_spec import Do
from desktop.ui.icons import icon
from desktop.ui.session import Session
from desktop.ui.tag_colors import fill_color_menu
from desktop.ui.translations import spoken

Say = Callable[[str, str, Callable[[], None] | None], None]


class TagCommands(QObject):
    """Changes tags on all papers at once; each change is a step that can be taken back."""

    def __init__(self, session: Session, window: QWidget, say: Say) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._say = say

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {Do.TAGS: self.show_tags}

    def show_tags(self) -> None:
        """Show all tags; the window of them may stay open."""
        from desktop.ui.dialogs.tags_dialog import TagsDialog

        shown = self._window.findChild(TagsDialog)
        if isinstance(shown, TagsDialog):
            dialog = shown
        else:
            dialog = TagsDialog(self._session, self._window)
            dialog.rename_wanted.connect(self.rename)
            dialog.merge_wanted.connect(self.merge)
            dialog.color_wanted.connect(self.color)
            dialog.delete_wanted.connect(self.delete)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    @Slot(str, QPoint)
    def show_menu(self, name: str, where: QPoint) -> None:
        """Show what can be done with a tag, at a point of the screen."""
        menu = QMenu(self._window)
        menu.addAction(self.tr("&Rename…"), lambda: self.rename(name))
        menu.addAction(self.tr("&Merge into…"), lambda: self.merge(name))
        colors = menu.addMenu(self.tr("&Colour"))
        current = self._session.tag_colors.of(name)
        fill_color_menu(colors, current, lambda color: self.color(name, color))
        menu.addSeparator()
        gone = menu.addAction(self.tr("&Delete everywhere"), lambda: self.delete(name))
        gone.setIcon(icon("bin", "secondary"))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    @Slot(str)
    def rename(self, name: str) -> None:
        """Ask for another name for a tag."""
        self._ask_name(name, merges=False)

    @Slot(str)
    def merge(self, name: str) -> None:
        """Ask for the tag that another one is to become one with."""
        self._ask_name(name, merges=True)

    @Slot(str, object)
    def color(self, name: str, color: TagColor | None) -> None:
        """Give a tag a colour, or take it away."""
        self._session.edit(lambda library: library.tags.color(name, color))

    @Slot(str)
    def delete(self, name: str) -> None:
        """Take a tag off all papers, and forget it."""
        self._session.edit(lambda library: library.tags.delete(name), self._tell)

    def _ask_name(self, name: str, *, merges: bool) -> None:
        from desktop.ui.dialogs.tag_name_dialog import TagNameDialog

        def rename(new: str) -> None:
            self._session.edit(lambda library: library.tags.rename(name, new), self._tell)

        def ask(counts: Counts) -> None:
            names = [tag.name for tag in counts.tags]
            dialog = TagNameDialog(name, names, self._window, merges=merges)
            dialog.named.connect(rename)
            dialog.open()

        self._session.counts(ask)

    def _tell(self, change: Change) -> None:
        if change.step is not None:
            words = spoken(label(change.step))
            self._say(words[:1].upper() + words[1:] + ".", self.tr("Undo"), self._session.undo)
