"""The one style sheet, with colours, sizes and pictures put in."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from desktop import paths
from desktop.ui import fonts
from desktop.ui.sizes import beside

# Signs that the sheet draws, in pixels beside letters of the usual size.
_BESIDE = (10, 14, 15, 16, 18, 20, 22, 24, 26)


def filled(colors: Mapping[str, str], *, is_dark: bool) -> str:
    """Return `resources/style.qss` with the colours of a look, by their names.

    Raises KeyError when the sheet names a colour that does not exist.
    """
    text = (paths.resources() / "style.qss").read_text(encoding="utf-8")
    smaller = {"body_size": 0, "meta_size": 1, "label_size": 2, "title_size": -3}
    sizes = {name: fonts.interface_font(less).pixelSize() for name, less in smaller.items()}
    sizes |= {f"beside_{pixels}": beside(pixels) for pixels in _BESIDE}
    sizes["ringed_14"] = beside(14) - 2  # inside of a ring that is a pixel wider
    pictures = {
        "icons": (paths.resources() / "icons").as_posix(),
        "look": "dark" if is_dark else "light",
    }
    return Template(text).substitute({**colors, **sizes, **pictures})
