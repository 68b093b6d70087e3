"""A field for the date of a digest, which may be unknown."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from desktop.model.dates import PartialDate, parse_iso
from desktop.ui.translations import short_pattern

_NOT_KNOWN = QDate(1900, 1, 1)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DigestDate(QDateEdit):
    """Shows a date, or says that there is none; tells when the person states or confirms one."""

    stated = Signal(object)  # PartialDate, another than it showed
    confirmed = Signal()  # by Enter, whatever it shows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = _NOT_KNOWN  # what is known outside, too
        self.setCalendarPopup(True)
        self.setMinimumDate(_NOT_KNOWN)
        self.setSpecialValueText(self.tr("not known"))
        self.setDisplayFormat(short_pattern(self.locale()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._calm_calendar()
        self.dateChanged.connect(self._on_date_changed)

    def show_date(self, iso: str | None) -> None:
        """Show an ISO date of any precision without telling anyone; unknown parts become 1."""
        date = _NOT_KNOWN
        if iso is not None:
            known = parse_iso(iso)
            date = QDate(known.year or 1900, known.month or 1, known.day or 1)
        self._told = date
        if date != self.date():
            self.blockSignals(True)
            self.setDate(date)
            self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        # Enter confirms the date; it must not press the dialog's button as well.
        if event.key() in _ENTER:
            event.accept()
            self.confirmed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling past must not change a date.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _calm_calendar(self) -> None:
        """Let no day stand out; Qt would write week-ends in a red of its own."""
        calendar = self.calendarWidget()
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())

    @Slot(QDate)
    def _on_date_changed(self, date: QDate) -> None:
        # Qt tells of a date that it was given in silence at the next Enter.
        if date not in (_NOT_KNOWN, self._told):
            self._told = date
            self.stated.emit(PartialDate(date.year(), date.month(), date.day()))
