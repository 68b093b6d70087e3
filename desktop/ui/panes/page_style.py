"""How a page is set: fonts, sizes at a zoom, the width of a column, and the sheet that says so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from string import Template

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextDocument

from desktop import paths
from desktop.ui import fonts, theme

BODY = 17
SMALLEST, LARGEST = 11, 102
LEAST_MARGIN = 24

_LETTERS_IN_A_LINE = 70
_SAMPLE = (
    "Models of language are trained on large collections of text, and we ask how much of what "
    "they learn depends on the order in which it is shown. The answer is found to be surprising."
)
# Pixels at the usual size; all of them grow and shrink with the body.
_SIZES = {
    "title_size": 25,
    "title_leading": 31,
    "body_leading": 27,
    "meta_size": 13,
    "meta_leading": 20,
    "line_leading": 24,
    "label_size": 11,
    "code_size": 14,
    "tiny": 4,
    "small": 8,
    "medium": 12,
    "large": 24,
}
_NARROW = 320
_NARROW_SIZES = {"title_size": 20, "title_leading": 26}


@dataclass(frozen=True, slots=True)
class PageStyle:
    """The look of a page; `body` is the size of its letters in pixels.

    Its letters have serifs, or are those of the interface.

    In a `narrow` pane titles are smaller, or they would break in the middle of words.
    """

    look: theme.Tokens
    body: int = BODY
    narrow: bool = False
    serif: bool = True

    def in_width(self, width: int) -> PageStyle:
        """Return the style for a pane of a width."""
        return replace(self, narrow=width < self.px(_NARROW))

    def with_letters(self, body: int, serif: bool) -> PageStyle:
        """Return the style with other letters, of a size that can be read."""
        return replace(self, body=clamped(body), serif=serif)

    def px(self, usual: float) -> int:
        """Return a length that is `usual` pixels at the usual size of letters."""
        return round(usual * self.body / BODY)

    def font(self) -> QFont:
        """Return the font of the text."""
        return QFont(_font(self.body, self.serif))

    def sheet(self) -> str:
        """Return `resources/page.css` with colours and sizes put in."""
        return _sheet(self)

    def measure(self) -> int:
        """Return the width of a full column: between 66 and 72 letters."""
        return _measure(self.body, self.serif)

    def margin(self, width: int) -> int:
        """Return what stays free left and right of a column in a pane of a width."""
        return max(LEAST_MARGIN, (width - self.measure()) // 2)

    def document(self, html: str, parent: QObject) -> QTextDocument:
        """Return a document of this look. Laid out it is only when somebody shows it."""
        document = QTextDocument(parent)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.font())
        document.setDefaultStyleSheet(self.sheet())
        document.setHtml(html)
        return document


# Kept, since to ask the system for a family takes longer than to set a page in it.
@lru_cache
def _font(body: int, serif: bool) -> QFont:
    if serif:
        return fonts.reading_font(body)
    font = fonts.interface_font()
    font.setPixelSize(body)
    return font


@lru_cache
def _measure(body: int, serif: bool) -> int:
    metrics = QFontMetricsF(_font(body, serif))
    return round(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * _LETTERS_IN_A_LINE)


@lru_cache(maxsize=8)
def _sheet(style: PageStyle) -> str:
    text = (paths.resources() / "page.css").read_text(encoding="utf-8")
    usual = _SIZES | _NARROW_SIZES if style.narrow else _SIZES
    sizes = {name: style.px(size) for name, size in usual.items()}
    return Template(text).substitute(style.look._asdict(), **sizes, **_families(style.look))


def clamped(body: int) -> int:
    """Return a size of letters that can be read and still fits."""
    return min(max(body, SMALLEST), LARGEST)


def monospace_family() -> str:
    """Return the system's family for code."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


def _families(look: theme.Tokens) -> dict[str, str]:
    return {
        "interface": f"'{fonts.interface_font().family()}'",
        "monospace": f"'{monospace_family()}'",
        "code_ground": look.sidebar,
    }
