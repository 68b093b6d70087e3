"""The small record beside a backup: that it was checked, when it was made, and what is in it."""

from __future__ import annotations

import datetime as dt
import json
import os
import uuid
from pathlib import Path

from desktop.model.backup import Backup, Cause
from desktop.store.copying import Contents, digest_of

_MOST_DIGITS = 12


def record_of(path: Path) -> Path:
    """Return where the record of a backup is."""
    return path.with_suffix(".json")


def write_record(path: Path, contents: Contents, made: str = "") -> None:
    """Write down what a file was found to hold when it was checked."""
    fields = {
        "made": made or iso(dt.datetime.now(dt.UTC)),
        "size": path.stat().st_size,
        "sha256": digest_of(path),
        "papers": contents.number("paper"),
        "notes": contents.number("note"),
        "revision": contents.revision,
    }
    draft = path.with_name(f"new-{uuid.uuid4().hex}.part")
    try:
        with draft.open("w", encoding="utf-8") as file:
            json.dump(fields, file, indent=2)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(record_of(path))
    finally:
        draft.unlink(missing_ok=True)


def read_record(path: Path) -> Backup | None:
    """Return a backup as its name and its record tell; None when the file is not there any more.

    Without a record, or with one of another file, it counts as not verified, and as made when the
    file was changed last.
    """
    number, _, rest = path.stem.partition("-")
    is_numbered = number.isdecimal() and len(number) <= _MOST_DIGITS
    cause = next((one for one in Cause if rest[11:] == one.value), Cause.UPDATE)
    try:
        state = path.stat()
        changed = iso(dt.datetime.fromtimestamp(state.st_mtime, dt.UTC))
    except (OSError, ValueError, OverflowError):
        return None
    plain = Backup(path.name, int(number) if is_numbered else 0, changed, cause, state.st_size)
    try:
        told = json.loads(record_of(path).read_text(encoding="utf-8"))
        found = plain._replace(
            made=iso(dt.datetime.fromisoformat(told["made"])),
            sha256=str(told["sha256"]),
            papers=int(told["papers"]),
            notes=int(told["notes"]),
            revision=int(told["revision"]),
        )
        return found if told["size"] == state.st_size else plain
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return plain


def iso(moment: dt.datetime) -> str:
    """Return a moment as it is written down: to the second, in UTC."""
    return moment.astimezone(dt.UTC).isoformat(timespec="seconds")
