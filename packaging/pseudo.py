"""A language that nobody speaks: long, and from the right, to see what breaks a window.

    python3 packaging/dev.py shots --pseudo

Each text is put into ⟦ ⟧, its letters wear accents, and it is about twice as long; places for
values, markup and the marks of keys stay. What shows no brackets was never marked for translators,
or comes from data; what lacks one of them is cut off.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication

OPENING, CLOSING = "⟦", "⟧"

_KEPT = re.compile(r"%L?(?:n|\d{1,2})|\{\w*\}|<[^>]*>|&\w+;|&(?=\w)|\n")
_ACCENTED = str.maketrans(
    "AEIOUYaeiouycnszCNSZ",
    "ÂÉÎÖÛÝâéîöûýçñšžÇÑŠŽ",
)
# What makes a text longer: words that break as those of a language do.
_FILLING = "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt"


class PseudoTranslator(QTranslator):
    """Gives each text its form in the language that nobody speaks."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        _context: bytes | str,
        text: bytes | str,
        _remark: bytes | str | None = None,
        _number: int = -1,
    ) -> str:
        return pseudo(text.decode() if isinstance(text, bytes) else text)


def pseudo(text: str) -> str:
    """Return a text as the language has it."""
    pieces = _KEPT.split(text)
    letters = sum(map(len, pieces))
    if not any(sign.isalpha() for piece in pieces for sign in piece):
        return text
    kept = [*_KEPT.findall(text), ""]
    said = "".join(
        piece.translate(_ACCENTED) + one for piece, one in zip(pieces, kept, strict=True)
    )
    core = said.strip()
    before, after = said[: len(said) - len(said.lstrip())], said[len(said.rstrip()) :]
    end = "…" if core.endswith("…") else ""
    return f"{before}{OPENING}{core.removesuffix('…')} {_filling(letters)}{end}{CLOSING}{after}"


def is_spoken() -> bool:
    """Say whether the application speaks the language just now."""
    return QCoreApplication.translate("Pseudo", "Open").startswith(OPENING)


def _filling(length: int) -> str:
    """Return words of about so many letters."""
    words = _FILLING * (length // len(_FILLING) + 1)
    end = words.find(" ", max(length - 4, 2))
    return words[: end if 0 <= end <= length + 4 else length].strip()


@contextmanager
def spoken(app: QApplication) -> Iterator[None]:
    """Let the application speak the language, from right to left, while the block runs."""
    # What is imported on a thread later may not ask a translator that is written in Python.
    importlib.import_module("pyqtgraph")
    translator = PseudoTranslator(app)
    app.installTranslator(translator)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        translator.deleteLater()
