"""High contrast: what a look changes so that all of it is read by those who see little.

Text has at least 7 to 1 on whatever it stands on, signs and outlines 4.5; tests compute it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.accents import Inks

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints

# What is set for it: as the system says, or one of two.
SYSTEM, ON = "system", "on"

LIGHT = {
    "page": "#ffffff",
    "list": "#ffffff",
    "sidebar": "#ffffff",
    "raised": "#ffffff",
    "hairline": "#5c5c5c",
    "edge": "#000000",
    "handle": "#4d4d4d",
    "text": "#000000",
    "secondary": "#262626",
    "faint": "#3d3d3d",
    "disabled": "#5e5e5e",
    "hover": "#eeeeee",
    "selection_idle": "#dcdcdc",
    "chip": "#1a000000",
    "skeleton": "#d0d0d0",
    "highlight": "#ffe500",
    "star": "#5f3b00",
    "good": "#0b5427",
    "warning": "#693a00",
    "danger": "#8a0f07",
    "warning_wash": "#fff0d0",
    "danger_wash": "#ffe3df",
    "toast": "#000000",
    "toast_hover": "#2b2b2b",
    "on_toast": "#ffffff",
}

DARK = {
    "page": "#000000",
    "list": "#000000",
    "sidebar": "#000000",
    "raised": "#161616",
    "hairline": "#9a9a9a",
    "edge": "#e0e0e0",
    "handle": "#bdbdbd",
    "text": "#ffffff",
    "secondary": "#e6e6e6",
    "faint": "#cfcfcf",
    "disabled": "#9a9a9a",
    "hover": "#1f1f1f",
    "selection_idle": "#2e2e2e",
    "chip": "#26ffffff",
    "skeleton": "#3a3a3a",
    "highlight": "#5a4700",
    "star": "#ffd36b",
    "good": "#7ff0ad",
    "warning": "#ffc56b",
    "danger": "#ffb9b2",
    "warning_wash": "#2e2100",
    "danger_wash": "#3a0d09",
    "toast": "#2b2b2b",
    "toast_hover": "#3d3d3d",
    "on_toast": "#ffffff",
}

LIGHT_INKS = {
    "ink": Inks("#1a4181", "#143468", "#ffffff", "#d4e2f7", "#edf2fa", "#c5dafc"),
    "teal": Inks("#044a52", "#033b41", "#ffffff", "#cef8fd", "#eafbfd", "#c5f6fc"),
    "moss": Inks("#2a4a17", "#223c13", "#ffffff", "#e2f3d8", "#f2f9ee", "#d9fcc5"),
    "plum": Inks("#692867", "#542053", "#ffffff", "#f1daf0", "#f8eff8", "#fcc5fa"),
    "rust": Inks("#722e0d", "#5b250a", "#ffffff", "#fadfd1", "#fbf1ec", "#fcd7c5"),
    "graphite": Inks("#41434a", "#34363b", "#ffffff", "#e4e5e7", "#f3f3f4", "#dddfe3"),
}

DARK_INKS = {
    "ink": Inks("#99bfff", "#b8d2ff", "#000000", "#0b234c", "#0a1629", "#bdd5ff"),
    "teal": Inks("#5cf0ff", "#7af3ff", "#000000", "#08353a", "#0a2629", "#99f6ff"),
    "moss": Inks("#a2ff5c", "#b4ff7a", "#000000", "#1e3a08", "#17290a", "#c5ff99"),
    "plum": Inks("#ff99fc", "#ffb8fd", "#000000", "#3a0838", "#290a28", "#ffbdfd"),
    "rust": Inks("#ffa978", "#ffbd97", "#000000", "#3a1a08", "#29150a", "#ffc8a8"),
    "graphite": Inks("#b9bdc6", "#cacdd4", "#000000", "#1e2024", "#18191b", "#d2d4da"),
}


def changes(accent: str, *, dark: bool) -> dict[str, str]:
    """Return the tokens that are others, with an accent by its name or colour; ink if unknown."""
    inks = DARK_INKS if dark else LIGHT_INKS
    colors = {one.accent: one for one in inks.values()}
    chosen = inks.get(accent) or colors.get(accent) or inks["ink"]
    return {**(DARK if dark else LIGHT), **chosen._asdict()}


def is_wanted(setting: str, hints: QStyleHints) -> bool:
    """Say whether contrast is to be high: as is set, or as the system asks."""
    if setting != SYSTEM:
        return setting == ON
    from PySide6.QtCore import Qt

    # Qt tells of it from 6.10 on.
    ask = getattr(hints, "accessibility", None)
    return ask is not None and ask().contrastPreference() is Qt.ContrastPreference.HighContrast
