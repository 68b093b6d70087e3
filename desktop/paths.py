"""Where Carrel's own resources and the person's files are; imports nothing of ours."""

from __future__ import annotations

import os
from pathlib import Path

_NAME = "carrel"
_HERE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder of icons, style sheet and translations.

    An installed or bundled Carrel carries it inside the package; a checkout has it beside.
    """
    inside = _HERE / "resources"
    return inside if inside.is_dir() else _HERE.parent / "resources"


def library_folder(chosen: str = "") -> Path:
    """Return the folder of the library: CARREL_LIBRARY, what was chosen, else the usual one.

    That is in the user's data folder. It is not created here.
    """
    named = os.environ.get("CARREL_LIBRARY") or chosen
    if named:
        return Path(named).expanduser().absolute()
    # Only needed when nothing was named, and not free to import.
    import platformdirs

    return platformdirs.user_data_path(_NAME, appauthor=False) / "library"


def settings_folder() -> Path:
    """Return the folder of settings and window layout, apart from the library; not created here."""
    import platformdirs

    return platformdirs.user_config_path(_NAME, appauthor=False)
