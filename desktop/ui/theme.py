"""How Carrel looks: colours by name and the one style sheet, in light and dark."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui import contrast, fonts

_FOLLOWER = "carrel_look"
# The accent that the looks have by themselves.
INK = "ink"


class Mode(StrEnum):
    """What the person chose: to follow the system, or one of the two looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tokens(NamedTuple):
    """The colours of one look, by what they are for, as `#rrggbb`.

    Surfaces are `page` (what is read), `list`, `sidebar` (also toolbar and status bar) and `raised`
    (menus, controls). `text` and `secondary` may stand on any of them and on `hover`, `selection`
    and `selection_idle`; `faint` on page, list and hover; `on_…` on the colour of that name.
    `edge` outlines controls, `handle` is that of a scroll bar, a `…_wash` the ground of a banner.
    `chip` (`#aarrggbb`) lets the ground shine through.
    """

    page: str
    list: str
    sidebar: str
    raised: str
    hairline: str
    edge: str
    handle: str
    text: str
    secondary: str
    faint: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    hover: str
    selection: str
    selection_idle: str
    chip: str
    skeleton: str
    highlight: str
    star: str
    good: str
    warning: str
    danger: str
    warning_wash: str
    danger_wash: str
    accent_wash: str
    toast: str
    toast_hover: str
    on_toast: str
    on_toast_accent: str


LIGHT = Tokens(
    page="#ffffff",
    list="#fbfaf8",
    sidebar="#f3f1ed",
    raised="#ffffff",
    hairline="#e4e0d9",
    edge="#8f897f",
    handle="#c8c2b7",
    text="#1f1d1a",
    secondary="#57534c",
    faint="#706b63",
    disabled="#a29c92",
    accent="#2b59a3",
    accent_hover="#234b8c",
    on_accent="#ffffff",
    hover="#f1efea",
    selection="#dce6f6",
    selection_idle="#e7e4de",
    chip="#121f1d1a",
    skeleton="#e9e6df",
    highlight="#ffeea8",
    star="#a56b00",
    good="#2e7a4f",
    warning="#9a5b00",
    danger="#b3362b",
    warning_wash="#fbf0dc",
    danger_wash="#fbe9e6",
    accent_wash="#eaf0fa",
    toast="#2e2c29",
    toast_hover="#45423d",
    on_toast="#f6f3ee",
    on_toast_accent="#a9c4f2",
)

DARK = Tokens(
    page="#1b1b1e",
    list="#202023",
    sidebar="#27272b",
    raised="#2d2d32",
    hairline="#38383e",
    edge="#7b7b85",
    handle="#53535b",
    text="#e9e6e1",
    secondary="#bdb9b1",
    faint="#969289",
    disabled="#6d6a66",
    accent="#86abea",
    accent_hover="#9fbdf0",
    on_accent="#14181f",
    hover="#29292d",
    selection="#293851",
    selection_idle="#35353a",
    chip="#14e9e6e1",
    skeleton="#303035",
    highlight="#5a4b14",
    star="#e5b454",
    good="#79c79b",
    warning="#e0a458",
    danger="#f08d82",
    warning_wash="#3a2f1c",
    danger_wash="#402523",
    accent_wash="#25303f",
    toast="#45454d",
    toast_hover="#55555e",
    on_toast="#f3f0eb",
    on_toast_accent="#b3cdf7",
)


def tokens(palette: QPalette) -> Tokens:
    """Return the colours that go with a palette, so that whoever paints follows it live."""
    dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
    look, accent = DARK if dark else LIGHT, palette.color(QPalette.ColorRole.Accent).name()
    if accent == look.accent:
        return look
    # Only text of high contrast is black or white.
    high = palette.color(QPalette.ColorRole.WindowText).name() in ("#000000", "#ffffff")
    return look_of(accent, dark=dark, high=high)


def is_dark(palette: QPalette) -> bool:
    """Say whether a palette is that of a dark look, whatever its accent."""
    return has_dark_ground(tokens(palette))


def has_dark_ground(look: Tokens) -> bool:
    """Say whether a look is a dark one, whatever else it is."""
    return QColor(look.page).lightness() < 128


@lru_cache
def look_of(accent: str, *, dark: bool, high: bool = False) -> Tokens:
    """Return the look with an accent, by its name or colour; an unknown one changes nothing."""
    from desktop.ui import accents

    look, inks = DARK if dark else LIGHT, accents.known(accent, dark=dark)
    if high:
        return look._replace(**contrast.changes(accent, dark=dark))
    return look._replace(**inks._asdict()) if inks else look


def apply(
    app: QApplication, mode: Mode | str, accent: str = INK, high: str = contrast.SYSTEM
) -> None:
    """Give the whole application a look, and let SYSTEM follow the system from now on."""
    tint(app, mode, accent, high)
    dress(app)


def tint(
    app: QApplication, mode: Mode | str, accent: str = INK, high: str = contrast.SYSTEM
) -> None:
    """Give the application the colours and fonts of a look, without its style sheet as yet."""
    _follower_of(app).follow(Mode(mode), accent, high)


def dress(app: QApplication) -> None:
    """Give the application the style sheet of its look.

    Widgets that were made before are styled once, others anew whenever they are moved.
    """
    _follower_of(app).dress()


def _follower_of(app: QApplication) -> _Follower:
    # As a property: looking through an application's children wraps its style, which takes 10 ms.
    known = app.property(_FOLLOWER)
    return known if isinstance(known, _Follower) else _Follower(app)


class _Follower(QObject):
    """Keeps the application's look in step with the mode and the system."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.setProperty(_FOLLOWER, self)
        self._app = app
        self._mode = Mode.SYSTEM
        self._accent, self._high = INK, contrast.SYSTEM
        self._shown: Tokens | None = None
        self._is_dressed = False
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_color_scheme_changed)
        if hasattr(hints, "accessibility"):  # from Qt 6.10 on
            asked = hints.accessibility().contrastPreferenceChanged
            asked.connect(self._on_color_scheme_changed)

    def follow(self, mode: Mode, accent: str, high: str) -> None:
        """Switch to a mode; title bars and native dialogs go along where the system lets them."""
        self._mode, self._accent, self._high = mode, accent, high
        hints = self._app.styleHints()
        if mode is Mode.SYSTEM:
            hints.unsetColorScheme()
        else:
            dark = mode is Mode.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._show()

    def dress(self) -> None:
        """Put the style sheet on, from now on with each change of the look."""
        if not self._is_dressed:
            self._is_dressed = True
            self._app.setStyleSheet(style_sheet(self._wanted()))

    @Slot()
    def _on_color_scheme_changed(self) -> None:
        self._show()

    def _show(self) -> None:
        wanted, font = self._wanted(), fonts.interface_font()
        if wanted is self._shown and font == self._app.font():
            return
        self._shown = wanted
        self._app.setFont(font)
        self._app.setPalette(palette(wanted))
        if self._is_dressed:
            self._app.setStyleSheet(style_sheet(wanted))

    def _wanted(self) -> Tokens:
        is_dark = self._mode is Mode.DARK
        if self._mode is Mode.SYSTEM:
            is_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        is_high = contrast.is_wanted(self._high, self._app.styleHints())
        if self._accent == INK and not is_high:
            return DARK if is_dark else LIGHT
        return look_of(self._accent, dark=is_dark, high=is_high)


def palette(look: Tokens) -> QPalette:
    """Return the palette of a look; it does not depend on what the platform offers."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    result = QPalette()
    for color_role, color in (
        (role.Window, look.list),
        (role.WindowText, look.text),
        (role.Base, look.page),
        (role.AlternateBase, look.list),
        (role.Text, look.text),
        (role.PlaceholderText, look.secondary),
        (role.Button, look.raised),
        (role.ButtonText, look.text),
        (role.BrightText, look.danger),
        (role.ToolTipBase, look.raised),
        (role.ToolTipText, look.text),
        (role.Highlight, look.selection),
        (role.HighlightedText, look.text),
        (role.Accent, look.accent),
        (role.Link, look.accent),
        (role.LinkVisited, look.accent),
        (role.Light, look.raised),
        (role.Midlight, look.hover),
        (role.Mid, look.hairline),
        (role.Dark, look.edge),
        (role.Shadow, look.edge),
    ):
        result.setColor(color_role, QColor(color))
    result.setColor(group.Inactive, role.Highlight, QColor(look.selection_idle))
    for color_role in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(group.Disabled, color_role, QColor(look.disabled))
    return result


def style_sheet(look: Tokens) -> str:
    """Return `resources/style.qss` with the colours and sizes of a look put in.

    Raises KeyError when the sheet names a colour that does not exist.
    """
    from desktop.ui.style_sheet import filled

    return filled(look._asdict(), is_dark=has_dark_ground(look))
