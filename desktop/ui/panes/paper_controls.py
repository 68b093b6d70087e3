"""What the person decides about a paper: state, star, rating and tags, in a row that wraps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCursor
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.model.paper import Marks
from desktop.model.query import Shelf
from desktop.model.row import Status
from desktop.ui import sizes, theme
from desktop.ui.icons import Tint, icon
from desktop.ui.panes.place_names import shelf_name
from desktop.ui.tag_colors import TagColors
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.star_rating import StarRating
from desktop.ui.widgets.tag_chips import TagChips
from desktop.ui.widgets.tag_input import TagInput

SHOWN_TAGS = 24
_HEIGHT = 28
_GAP = 6

STATUS_SIGNS: dict[Status, tuple[str, Tint]] = {
    Status.INBOX: ("inbox", "accent"),
    Status.LATER: ("later", "text"),
    Status.READING: ("reading", "accent"),
    Status.DONE: ("done", "good"),
    Status.SKIPPED: ("skipped", "secondary"),
}


class PaperControls(QWidget):
    """Shows the marks of one paper, or offers what can be done with several."""

    status_wanted = Signal(object)
    star_wanted = Signal(bool)
    rating_wanted = Signal(object)
    tag_wanted = Signal(str)
    untag_wanted = Signal(str)
    tags_needed = Signal()  # the tags of the library are needed, for completion

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = Marks()
        self._all_tags_shown = False
        self._came_from: QWidget | None = None
        self._status = self._make_status()
        self._star = self._make_star()
        self._rating = StarRating(icon("star-filled", "star"), icon("star", "secondary"), self)
        self._rating.chosen.connect(self._on_rating_chosen)
        self._add = self._make_add()
        self._tags = TagChips(self)
        self._tags.chosen.connect(self._on_tag_chosen)
        self._tags.removal_wanted.connect(self.untag_wanted)
        self._more = QPushButton(self)
        self._more.setProperty("kind", "quiet")
        self._more.clicked.connect(self._on_more_clicked)
        self._input = TagInput(self)
        self._input.entered.connect(self.tag_wanted)
        self._input.left.connect(self._on_input_left)
        self._lay_out()

    def show_marks(self, marks: Marks) -> None:
        """Show what was decided about a paper."""
        self._marks = marks
        self._show_status(marks)
        self._show_star(marks.starred)
        self._rating.set_rating(marks.rating)
        self._show_tags()

    def show_many(self) -> None:
        """Offer what can be done with several papers, whatever was decided about each."""
        self._marks = Marks()
        self._status.setText(self.tr("Move to"))
        self._status.setIcon(icon("folder", "secondary"))
        for action in self._status.choices.actions():
            action.setChecked(False)
        self._show_star(starred=False)
        self._rating.set_rating(None)
        self._show_tags()

    def fold_tags(self) -> None:
        """Show only the first of many tags."""
        self._all_tags_shown = False
        self._show_tags()

    def color_tags(self, colors: TagColors) -> None:
        """Show tags in their colours, now and whenever these change."""
        self._tags.set_inks(lambda tag: colors.ink(tag, theme.tokens(self.palette())))
        colors.changed.connect(self._tags.update)

    def edit_tags(self) -> None:
        """Open the line for tags and go there."""
        if not self._input.isVisible():
            self._came_from = QApplication.focusWidget()
            self._input.clear()
            self._input.show()
            self.tags_needed.emit()
        self._input.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stop_editing(self) -> None:
        """Close the line for tags; the focus stays where it is."""
        self._came_from = None
        self._input.hide()

    def offer_tags(self, tags: Sequence[str]) -> None:
        """Say which tags the library has."""
        has = {tag.lower() for tag in self._marks.tags}
        self._input.offer([tag for tag in tags if tag.lower() not in has])

    def _lay_out(self) -> None:
        row = QWidget(self)
        flow = FlowLayout(row, gap=_GAP)
        for part in (self._status, self._star, self._rating, self._add):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP + 2)
        column.addWidget(row)
        column.addWidget(self._tags)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._input)
        self._more.hide()
        self._input.hide()

    def _make_status(self) -> MenuButton:
        button = MenuButton(icon("chevron-down", "secondary"), self)
        group = QActionGroup(self)
        for status in Status:
            action = QAction(icon(*STATUS_SIGNS[status]), _name_of(status), group)
            action.setCheckable(True)
            action.setData(status)
            button.choices.addAction(action)
        group.triggered.connect(self._on_status_triggered)
        button.setFixedHeight(sizes.beside(_HEIGHT))
        button.setToolTip(self.tr("Where this paper stands"))
        return button

    def _make_star(self) -> QToolButton:
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(sizes.square(16))
        button.setFixedSize(sizes.square(_HEIGHT))
        button.clicked.connect(lambda: self.star_wanted.emit(not self._marks.starred))
        return button

    def _make_add(self) -> QToolButton:
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(icon("plus", "secondary"))
        button.setIconSize(sizes.square(16))
        button.setFixedHeight(sizes.beside(_HEIGHT))
        button.setText(self.tr("Tag"))
        button.setToolTip(self.tr("Add a tag"))
        button.setAccessibleName(self.tr("Add a tag"))
        button.clicked.connect(self.edit_tags)
        return button

    def _show_status(self, marks: Marks) -> None:
        name = self.tr("In the bin") if marks.deleted else _name_of(marks.status)
        sign = icon("bin", "secondary") if marks.deleted else icon(*STATUS_SIGNS[marks.status])
        self._status.setText(name)
        self._status.setIcon(sign)
        self._status.setAccessibleName(self.tr("State: %1").replace("%1", name))
        for action in self._status.choices.actions():
            action.setChecked(action.data() == marks.status)
        self._status.setEnabled(not marks.deleted)

    def _show_star(self, starred: bool) -> None:
        self._star.setIcon(icon("star-filled", "star") if starred else icon("star", "secondary"))
        words = self.tr("Take the star away") if starred else self.tr("Give it a star")
        self._star.setToolTip(words)
        self._star.setAccessibleName(words)

    def _show_tags(self) -> None:
        tags = self._marks.tags
        is_folded = not self._all_tags_shown and len(tags) > SHOWN_TAGS + 1
        self._tags.set_tags(tags[:SHOWN_TAGS] if is_folded else tags)
        self._more.setVisible(is_folded)
        self._more.setText(self.tr("Show %Ln more tags", "", len(tags) - SHOWN_TAGS))
        self._order_tab_stops()

    def _order_tab_stops(self) -> None:
        """Let Tab reach new chips after what stands before them, and not at the window's end."""
        before: QWidget = self._add
        for stop in (*self._tags.findChildren(QPushButton), self._more, self._input):
            self.setTabOrder(before, stop)
            before = stop

    @Slot(QAction)
    def _on_status_triggered(self, action: QAction) -> None:
        self.status_wanted.emit(Status(action.data()))

    @Slot(int)
    def _on_rating_chosen(self, rating: int) -> None:
        self.rating_wanted.emit(rating or None)

    @Slot(str)
    def _on_tag_chosen(self, tag: str) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = self.tr("Remove tag “%1”").replace("%1", tag.replace("&", "&&"))
        menu.addAction(icon("close", "secondary"), text, lambda: self.untag_wanted.emit(tag))
        menu.popup(self._place_of_menu())

    def _place_of_menu(self) -> QPoint:
        chip = QApplication.focusWidget()
        if chip is not None and self._tags.isAncestorOf(chip):
            return chip.mapToGlobal(chip.rect().bottomLeft())
        return QCursor.pos()

    @Slot()
    def _on_more_clicked(self) -> None:
        self._all_tags_shown = True
        self._show_tags()

    @Slot(bool)
    def _on_input_left(self, goes_back: bool) -> None:
        came_from, self._came_from = self._came_from, None
        self._input.hide()
        if goes_back and came_from is not None:
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)


def _name_of(status: Status) -> str:
    return shelf_name(Shelf(status.value))
