"""Texts of others, made safe and plain: failures in one sentence, tool tips without markup."""

from __future__ import annotations

import html

from PySide6.QtCore import QCoreApplication

from desktop.model.errors import AppError
from desktop.ui.session import Session
from desktop.ui.translations import spoken


def reason(error: BaseException) -> str:
    """Say in a sentence what went wrong."""
    if isinstance(error, AppError):
        return spoken(error.message)
    return QCoreApplication.translate(
        "PlainWords", "Something went wrong in Carrel itself. Nothing was changed."
    )


def told(error: BaseException, session: Session) -> str:
    """Say what went wrong, and hand a fault of Carrel's own to the session, to be reported."""
    if not isinstance(error, AppError):
        session.failed.emit(error)
    return reason(error)


def tip(text: str) -> str:
    """Return a tool tip that shows a text as it is, wrapped; Qt would look for markup in it."""
    return f"<p>{html.escape(text)}</p>"
