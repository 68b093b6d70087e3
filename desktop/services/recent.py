"""Libraries that were open and files that were imported lately, in a file beside the settings."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import NamedTuple

FILE_NAME = "recent.json"
MOST = 8


class Recent(NamedTuple):
    """Whole names of folders and files, the newest first."""

    libraries: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()

    def with_library(self, folder: str) -> Recent:
        """Return it with the library that was just opened at the head."""
        return self._replace(libraries=_ahead(folder, self.libraries))

    def with_import(self, file: str) -> Recent:
        """Return it with the file that was just imported at the head."""
        return self._replace(imports=_ahead(file, self.imports))


def load(folder: Path) -> Recent:
    """Read what was recent; nothing where the file is missing or makes no sense."""
    try:
        stored = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Recent()
    if not isinstance(stored, dict):
        return Recent()
    return Recent(*(_names(stored.get(name)) for name in Recent._fields))


def keep(folder: Path, recent: Recent) -> None:
    """Write what is recent, whole or not at all; nothing is lost that matters if it cannot be."""
    path = folder / FILE_NAME
    draft = path.with_name(f"{FILE_NAME}.{os.urandom(8).hex()}.part")
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            draft.write_text(json.dumps(recent._asdict(), indent=1), encoding="utf-8")
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)


def _ahead(name: str, names: tuple[str, ...]) -> tuple[str, ...]:
    return (name, *(other for other in names if other != name))[:MOST]


def _names(stored: object) -> tuple[str, ...]:
    if not isinstance(stored, list):
        return ()
    whole = (name for name in stored if isinstance(name, str) and Path(name).is_absolute())
    return tuple(whole)[:MOST]
