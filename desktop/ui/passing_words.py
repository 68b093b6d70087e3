"""The passing word about what was just done, and what it offers to do about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.ui.widgets.toast import Toast


class Say(Protocol):
    """How a word is passed, with one thing to do about it."""

    def __call__(self, text: str, action: str = "", run: Callable[[], None] | None = None) -> None:
        """Show it."""


class PassingWords(QObject):
    """Says one thing at a time at the foot of a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._offered: Callable[[], None] | None = None
        self._offered_too: Callable[[], None] | None = None

    @cached_property
    def toast(self) -> Toast:
        """The word as one sees it."""
        from desktop.ui.icons import icon
        from desktop.ui.widgets.toast import Toast

        toast = Toast(self._window, icon("close", "on_toast"))
        toast.action_chosen.connect(self._on_action_chosen)
        toast.other_chosen.connect(self._on_other_chosen)
        return toast

    def say(
        self,
        text: str,
        action: str = "",
        run: Callable[[], None] | None = None,
        other: str = "",
        run_other: Callable[[], None] | None = None,
    ) -> None:
        """Show a passing word, with one thing to do about it, or two."""
        self._offered, self._offered_too = run, run_other
        self.toast.show_message(text, action, other=other)

    @Slot()
    def _on_action_chosen(self) -> None:
        if self._offered is not None:
            self._offered()

    @Slot()
    def _on_other_chosen(self) -> None:
        if self._offered_too is not None:
            self._offered_too()
