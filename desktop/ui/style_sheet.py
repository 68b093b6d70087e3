"""The one style sheet, with colours, sizes and pictures put in."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from desktop import paths
from desktop.ui import fonts


def filled(colors: Mapping[str, str], *, is_dark: bool) -> str:
    """Return `resources/style.qss` with the colours of a look, by their names.

    Raises KeyError when the sheet names a colour that does not exist.
    """
    text = (paths.resources() / "style.qss").read_text(encoding="utf-8")
    body = fonts.interface_font().pixelSize()
    sizes = {
        "body_size": body,
        "meta_size": body - 1,
        "label_size": body - 2,
        "title_size": body + 3,
    }
    pictures = {
        "icons": (paths.resources() / "icons").as_posix(),
        "look": "dark" if is_dark else "light",
    }
    return Template(text).substitute({**colors, **sizes, **pictures})
