"""The accent colours that one can choose beside ink, each for a light and a dark look."""

from __future__ import annotations

from typing import NamedTuple


class Inks(NamedTuple):
    """The tokens of a look that go with its accent, as `#rrggbb`."""

    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    accent_wash: str
    on_toast_accent: str


LIGHT = {
    "teal": Inks("#0d6670", "#09525a", "#ffffff", "#d3e9ea", "#e6f2f3", "#8fd3da"),
    "moss": Inks("#3d6526", "#31521e", "#ffffff", "#dfe9d6", "#edf3e8", "#b4d89a"),
    "plum": Inks("#81387f", "#6b2d6a", "#ffffff", "#f0deef", "#f7edf6", "#e2b4e0"),
    "rust": Inks("#94431b", "#7c3614", "#ffffff", "#f5e1d6", "#faefe8", "#f2b795"),
    "graphite": Inks("#45474d", "#34363b", "#ffffff", "#dfe0e4", "#eeeff1", "#c9ccd4"),
}

DARK = {
    "teal": Inks("#74c3cb", "#93d3d9", "#0e1a1b", "#1f4044", "#1f3436", "#a5dbe0"),
    "moss": Inks("#a2c786", "#b7d5a0", "#141a10", "#304026", "#29331f", "#c3deb0"),
    "plum": Inks("#d69ad4", "#e1b2df", "#1c121c", "#4a2f49", "#382a38", "#e6c1e5"),
    "rust": Inks("#eba37a", "#f1b797", "#1d130d", "#4d3324", "#3a2b23", "#f3c3a8"),
    "graphite": Inks("#b9bcc4", "#cbced4", "#17181b", "#3b3e45", "#313338", "#d2d5db"),
}


def known(accent: str, *, dark: bool) -> Inks | None:
    """Return the inks of an accent, by its name or its colour; None for ink itself and others."""
    inks = DARK if dark else LIGHT
    colors = {one.accent: one for one in inks.values()}
    return inks.get(accent) or colors.get(accent)
