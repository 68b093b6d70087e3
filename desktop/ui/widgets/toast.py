"""A word about what was just done, with a way or two to go on from it; it leaves by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QEnterEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop.ui.widgets import motion
from desktop.ui.widgets.spoken import announce

_SECONDS = 6.0
_AFTER_PAUSE = 2_000
_MARGIN = 16
_SLIDE = 12
_WIDEST_TEXT = 420
# What stands beside the text takes about so much.
_BESIDE = 160


class Toast(QFrame):
    """Floats over the bottom of its parent; stays while the mouse or the keyboard is on it.

    A new message takes the place of the one before. `dismissed` follows however it left.
    """

    action_chosen = Signal()
    other_chosen = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget, close: QIcon) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._host = parent
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._action = QPushButton(self)
        self._action.clicked.connect(self._on_action_clicked)
        self._other = QPushButton(self)
        self._other.clicked.connect(self._on_other_clicked)
        self._close = QToolButton(self)
        self._close.setIcon(close)
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.clicked.connect(self.dismiss)
        self._rest = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.dismiss)
        self._opacity = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._opacity)
        self._motion = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._motion.valueChanged.connect(self._on_motion_value_changed)
        self._motion.finished.connect(self._on_motion_finished)
        self._lay_out()
        for watched in (parent, self._action, self._other, self._close):
            watched.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 8, 8)
        line.setSpacing(8)
        line.addWidget(self._text)
        line.addWidget(self._action)
        line.addWidget(self._other)
        line.addWidget(self._close)

    def show_message(
        self, text: str, action: str = "", seconds: float = _SECONDS, other: str = ""
    ) -> None:
        """Say what was done, and offer an action such as "Undo", or two, for some seconds."""
        self._text.setText(text)
        for button, name in ((self._action, action), (self._other, other)):
            button.setText(name)
            button.setVisible(bool(name))
        self.setAccessibleName(text)
        self._place()
        self.raise_()
        self.show()
        self._rest = round(seconds * 1000)
        self._timer.start(self._rest)
        self._move(QVariantAnimation.Direction.Forward)
        announce(self, text)

    @Slot()
    def dismiss(self) -> None:
        """Let the message leave."""
        self._timer.stop()
        if self.is_leaving() or self.isHidden():
            return
        self._move(QVariantAnimation.Direction.Backward)
        self.dismissed.emit()

    def is_leaving(self) -> bool:
        """Say whether the message is on its way out."""
        is_moving = self._motion.state() == QVariantAnimation.State.Running
        return is_moving and self._motion.direction() == QVariantAnimation.Direction.Backward

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif event.type() == QEvent.Type.FocusIn:
            self._pause()
        elif event.type() == QEvent.Type.FocusOut:
            self._resume()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._pause()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._resume()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _pause(self) -> None:
        if self._timer.isActive():
            self._rest = self._timer.remainingTime()
            self._timer.stop()

    def _resume(self) -> None:
        buttons = (self._action, self._other, self._close)
        has_keyboard = any(button.hasFocus() for button in buttons)
        if self.isVisible() and not self.is_leaving() and not has_keyboard:
            self._timer.start(max(self._rest, _AFTER_PAUSE))

    def _place(self) -> None:
        room = self._host.width() - 2 * _MARGIN - _BESIDE
        room -= self._other.sizeHint().width() if self._other.text() else 0
        wanted = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 2
        self._text.setFixedWidth(max(120, min(wanted, room, _WIDEST_TEXT)))
        self.adjustSize()
        self.move(self._resting_place())

    def _resting_place(self) -> QPoint:
        left = (self._host.width() - self.width()) // 2
        return QPoint(left, self._host.height() - self.height() - _MARGIN)

    def _move(self, direction: QVariantAnimation.Direction) -> None:
        self._motion.stop()
        self._motion.setDirection(direction)
        self._motion.setDuration(motion.duration(self))
        self._opacity.setEnabled(True)
        self._motion.start()

    @Slot(object)
    def _on_motion_value_changed(self, share: float) -> None:
        self._opacity.setOpacity(share)
        self.move(self._resting_place() + QPoint(0, round((1 - share) * _SLIDE)))

    @Slot()
    def _on_motion_finished(self) -> None:
        # Text under an effect is drawn by way of a picture, which costs sharpness.
        self._opacity.setEnabled(False)
        if self._motion.direction() == QVariantAnimation.Direction.Backward:
            self.hide()

    @Slot()
    def _on_action_clicked(self) -> None:
        self.action_chosen.emit()
        self.dismiss()

    @Slot()
    def _on_other_clicked(self) -> None:
        self.other_chosen.emit()
        self.dismiss()
