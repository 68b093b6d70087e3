"""The commands about rules: all of them, and a new one of the search at hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.action_spec import Do
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.ui.dialogs.rules_dialog import RulesDialog


class RuleCommands(QObject):
    """Shows the rules; what is changed there is a step that can be taken back."""

    def __init__(self, session: Session, window: QWidget, query: Callable[[], str]) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._query = query

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {Do.RULES: self.show_rules, Do.MAKE_RULE: self.make_rule}

    def show_rules(self) -> None:
        """Show all rules; the window of them may stay open."""
        self._dialog()

    def make_rule(self) -> None:
        """Ask what is to be done with new papers that the search at hand would find."""
        self._dialog().ask_new(self._query())

    def _dialog(self) -> RulesDialog:
        from desktop.ui.dialogs.rules_dialog import RulesDialog

        shown = self._window.findChild(RulesDialog)
        dialog = shown if isinstance(shown, RulesDialog) else None
        dialog = dialog or RulesDialog(self._session, self._window)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog
