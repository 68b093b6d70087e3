"""The head of the list: what it shows, how many papers that are, in which order and how densely."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.model.query import Key, Order, Sort
from desktop.ui import fonts, sizes
from desktop.ui.icons import icon
from desktop.ui.panes.list_state import Kind
from desktop.ui.panes.place_names import paper_count
from desktop.ui.panes.row_delegate import Density
from desktop.ui.widgets.elided_label import ElidedLabel


class ListHeader(QWidget):
    """Shows what it is told, and says when another order or density is wanted."""

    order_chosen = Signal(object)  # Order
    density_chosen = Signal(object)  # Density

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ElidedLabel(parent=self)
        self._name.setProperty("role", "title")
        self._meta = ElidedLabel(parent=self)
        self._meta.setProperty("role", "meta")
        self._meta.setFont(fonts.figures(self._meta.font()))
        self._words = QVBoxLayout()
        self._chosen = Order(Key(Sort.ADDED))
        self._kind = Kind.SHELF
        self._sort = self._button("sort")
        self._sort.clicked.connect(self._on_sort_clicked)
        # Beside the menu of all orders, one click goes from the best to the newest and back.
        self._order = QPushButton(self)
        self._order.setProperty("kind", "quiet")
        self._order.setProperty("fit", "small")
        self._order.clicked.connect(self._on_order_clicked)
        self._order.hide()
        self._dense = self._button("compact")
        self._dense.setCheckable(True)
        self._dense.setAccessibleName(self.tr("Compact list"))
        self._dense.setToolTip(self.tr("Compact list"))
        self._dense.clicked.connect(self._on_dense_clicked)
        self._lay_out()

    def show_list(self, place: str, query: str, papers: int, marked: int | None) -> None:
        """Show what the list is of; `marked` says how many papers are selected, if that is news.

        `place` is where a query was asked; it may be empty if that was everywhere.
        """
        name, meta = place, paper_count(papers)
        if query:
            name = self.tr("Results for “{query}”").format(query=query.strip())
        if query and place:
            meta = self.tr("{papers} in {place}").format(papers=meta, place=place)
        if marked is not None:
            locale = self.locale()
            meta = self.tr("{marked} of {count} selected").format(
                marked=locale.toString(marked), count=locale.toString(papers)
            )
        self._name.setText(name)
        self._meta.setText(meta)

    def show_facts(self, facts: str) -> None:
        """Say more of the place in a line of its own, or nothing."""
        if facts or "_facts" in vars(self):
            self._facts.setText(facts)
            self._facts.setVisible(bool(facts))

    @cached_property
    def _facts(self) -> ElidedLabel:
        label = ElidedLabel(parent=self)
        label.setProperty("role", "meta")
        label.setFont(self._meta.font())
        self._words.addWidget(label)
        return label

    def show_order(self, chosen: Order, kind: Kind) -> None:
        """Show the order that is in force, and offer those that a list of this kind can have."""
        from desktop.ui.panes.order_names import order_name, sort_name

        self._chosen, self._kind = chosen, kind
        tip = self.tr("Sorted by: {order}").format(order=order_name(chosen, kind))
        self._sort.setToolTip(tip)
        self._sort.setAccessibleName(tip)
        other = order_name(_other_order(chosen), kind)
        self._order.setText(sort_name(chosen.first.sort, kind))
        self._order.setToolTip(self.tr("Sort by: {order}").format(order=other))
        self._order.setAccessibleName(f"{tip}. {self._order.toolTip()}")
        self._order.setVisible(kind is Kind.SEARCH)

    def show_density(self, density: Density) -> None:
        """Show which density is in force."""
        self._dense.setChecked(density is Density.COMPACT)

    def open_menu(self) -> None:
        """Offer all orders and groups below the button of them."""
        from PySide6.QtWidgets import QMenu

        from desktop.ui.panes.order_menu import fill_order_menu

        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        fill_order_menu(menu, self._chosen, self._kind, self.order_chosen.emit)
        menu.popup(self._sort.mapToGlobal(self._sort.rect().bottomLeft()))

    def _button(self, picture: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(picture, "secondary"))
        button.setIconSize(sizes.square(16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        words = self._words
        words.setSpacing(0)
        words.addWidget(self._name)
        meta = QHBoxLayout()
        meta.setSpacing(4)
        meta.addWidget(self._meta, 1)
        meta.addWidget(self._order)
        words.addLayout(meta)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 8, 8)
        line.setSpacing(4)
        line.addLayout(words, 1)
        line.addWidget(self._sort)
        line.addWidget(self._dense)

    @Slot()
    def _on_sort_clicked(self) -> None:
        self.open_menu()

    @Slot()
    def _on_order_clicked(self) -> None:
        self.order_chosen.emit(_other_order(self._chosen))

    @Slot(bool)
    def _on_dense_clicked(self, checked: bool) -> None:
        self.density_chosen.emit(Density.COMPACT if checked else Density.COMFORTABLE)


def _other_order(order: Order) -> Order:
    is_best = order.first.sort is Sort.RELEVANCE
    return order._replace(first=Key(Sort.PUBLISHED if is_best else Sort.RELEVANCE), then=None)
