"""Filters to be clicked together, with how many of the papers that are found each would leave."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.model.facets import DigestFacet, Facets
from desktop.model.query import Place
from desktop.model.query_parts import FactField, TextField
from desktop.model.query_pieces import Piece, filters, quoted, switched, with_piece, without
from desktop.model.spreading import Spreading
from desktop.services.consulting import Spread
from desktop.services.spreading import without_dates, without_states
from desktop.ui import sizes
from desktop.ui.panes.filter_rows import (
    Choice,
    ChoiceBox,
    ChoiceRow,
    YearRow,
    labelled,
    mark_choices,
    rating_choices,
    state_choices,
)
from desktop.ui.session import Session
from desktop.ui.translations import short_date

_WIDTH = 380
_MARGIN = 14
_PAUSE_MS = 120
_MOST_TAGS = 14


class FilterPopup(QFrame):
    """Writes what is clicked into the query; box, chips and this are views of one text."""

    text_wanted = Signal(str)

    def __init__(
        self, session: Session, place: Callable[[], Place], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("filter_popup")
        self.setAccessibleName(self.tr("Filters"))
        self._session = session
        self._place = place
        self._text = ""
        self._spreading: Spreading | None = None
        self.states = ChoiceRow(self.tr("State"))
        self.marks = ChoiceRow(self.tr("Marks"))
        self.ratings = ChoiceRow(self.tr("Rating"))
        self.tags = ChoiceRow(self.tr("Tags"))
        self._named_tags = labelled(self.tags.name, self.tags)
        self.years = YearRow(self.tr("Years"))
        self.digests = ChoiceBox(self.tr("Digest"), self.tr("Any digest"))
        self.organizations = ChoiceBox(self.tr("Organisation"), self.tr("Any organisation"))
        self.clear = QPushButton(self.tr("Clear filters"))
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._lay_out()
        self._connect()

    def open_at(self, button: QWidget, text: str) -> None:
        """Open below a button for a query."""
        self._text = text
        self._show()
        self._ask()
        self._fit()
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + 4))
        screen = button.screen().availableGeometry()
        left = min(max(corner.x() - self.width(), screen.left()), screen.right() - self.width())
        top = min(corner.y(), screen.bottom() + 1 - self.height())
        self.move(left, max(top, screen.top()))
        self.show()
        self.states.focus_first()

    def show_text(self, text: str) -> None:
        """Follow the query; the numbers follow when they are known."""
        self._text = text
        if self.isVisible():
            self._show()
            self._pause.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be of another size when what is inside has become so."""
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._inside = QWidget()
        self._inside.setProperty("surface", "raised")
        self._inside.installEventFilter(self)
        self._area = area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(10)
        for row in (self.states, self.marks, self.ratings):
            column.addWidget(labelled(row.name, row))
        column.addWidget(self._named_tags)
        column.addWidget(labelled(self.years.name, self.years))
        for box in (self.digests, self.organizations):
            column.addWidget(labelled(box.name, box))
        self.clear.setProperty("kind", "quiet")
        self.clear.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.clear)
        column.addLayout(foot)

    def _fit(self) -> None:
        """Be as wide and high as what is inside, or as high as the screen has room for."""
        column = self._inside.layout()
        if column is not None:
            least = sizes.roomy(_WIDTH).width()
            self.setFixedWidth(max(least, self._inside.minimumSizeHint().width()) + 2)
            wanted = column.totalHeightForWidth(self.width() - 2) + 2
            room = self.screen().availableGeometry().height()
            policy = Qt.ScrollBarPolicy
            is_cut = wanted > room
            self._area.setVerticalScrollBarPolicy(
                policy.ScrollBarAlwaysOn if is_cut else policy.ScrollBarAlwaysOff
            )
            self.resize(self.width(), min(wanted, room))

    def _connect(self) -> None:
        self._pause.timeout.connect(self._ask)
        self._session.indexed.connect(self._on_news)
        self._session.changed.connect(self._on_news)
        self.states.chosen.connect(self._on_state_chosen)
        self.marks.chosen.connect(self._on_mark_chosen)
        self.ratings.chosen.connect(lambda value: self._put_only(FactField.RATING, value))
        self.tags.chosen.connect(lambda value: self._switch(FactField.TAG, value))
        self.years.chosen.connect(self._on_years_chosen)
        self.digests.chosen.connect(lambda value: self._put_only(FactField.DIGEST, value))
        self.organizations.chosen.connect(
            lambda value: self._put_only(TextField.ORGANIZATION, value)
        )
        self.clear.clicked.connect(self._on_clear_clicked)

    @Slot()
    def _on_news(self) -> None:
        if self.isVisible():
            self._pause.start()

    @Slot()
    def _ask(self) -> None:
        self._session.consult(Spread(self._text, self._place()), self._take)

    def _take(self, spreading: Spreading) -> None:
        self._spreading = spreading
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        """Show what the query asks for, and how many papers each choice would leave."""
        there = [piece for piece in filters(self._text) if not piece.negated]
        asked = {(piece.field, piece.value.casefold()) for piece in there}
        facets = self._spreading.facets if self._spreading else Facets()
        self.states.show_choices(state_choices(self._spreading, asked))
        self.marks.show_choices(mark_choices(self._spreading, asked))
        self.ratings.show_choices(rating_choices(asked))
        self.tags.show_choices(
            Choice(name, name, papers, (FactField.TAG, name.casefold()) in asked)
            for name, papers in facets.tags[:_MOST_TAGS]
        )
        self._named_tags.setHidden(self._spreading is not None and not self.tags.choices())
        self.years.show_years(facets.years, there)
        self.digests.show_values(
            [(one.date or one.name, _named(one), one.papers) for one in facets.digests],
            _value(there, FactField.DIGEST),
        )
        self.organizations.show_values(
            [(name, name, papers) for name, papers in facets.organizations],
            _value(there, TextField.ORGANIZATION),
        )
        self.clear.setEnabled(bool(there))
        if self.isVisible():
            self._fit()

    def _tell(self, text: str) -> None:
        self._text = text
        self.text_wanted.emit(text)

    @Slot(str)
    def _on_state_chosen(self, value: str) -> None:
        """Ask for one state, or for none if it was that."""
        rest = without_states(self._text)
        was = {one.value.casefold() for one in filters(self._text) if one.field is FactField.IS}
        self._tell(rest if value in was else with_piece(rest, f"{FactField.IS}:{value}"))

    @Slot(str)
    def _on_mark_chosen(self, value: str) -> None:
        name, _, what = value.partition(":")
        self._switch(FactField(name), what)

    @Slot(str)
    def _on_years_chosen(self, dates: str) -> None:
        rest = without_dates(self._text)
        self._tell(with_piece(rest, dates) if dates else rest)

    @Slot()
    def _on_clear_clicked(self) -> None:
        text = self._text
        while there := filters(text):
            text = without(text, there[0])
        self._tell(text)

    def _switch(self, field: FactField | TextField, value: str) -> None:
        self._tell(switched(self._text, field, value))

    def _put_only(self, field: FactField | TextField, value: str) -> None:
        """Let a field have one value, or none if it is empty or what it had."""
        text, had = self._text, ""
        while there := [one for one in filters(text) if one.field is field and not one.negated]:
            had = there[0].value
            text = without(text, there[0])
        if value and value.casefold() != had.casefold():
            text = with_piece(text, f"{field}:{quoted(value)}")
        self._tell(text)


def _named(digest: DigestFacet) -> str:
    """Call a digest by its day first: names tend to be the same every day."""
    day = short_date(digest.date, QLocale()) if digest.date else ""
    return " · ".join(part for part in (day, digest.name) if part)


def _value(there: list[Piece], field: FactField | TextField) -> str:
    return next((piece.value for piece in there if piece.field is field), "")
