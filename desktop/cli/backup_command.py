"""The command about backups, which needs no library that can be opened but to make one."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.cli.desk import NOT_UNDERSTOOD, WELL
from desktop.cli.printing import complain, papers_in_words, print_json, say
from desktop.model.backup import Backup
from desktop.model.difference import Difference
from desktop.model.errors import LibraryProblem, UsageProblem
from desktop.model.sentence import Sentence
from desktop.services.backing_up import back_up
from desktop.store.backups import Backups
from desktop.store.comparing import differences
from desktop.store.library import FILE_NAME, Library, utc_now
from desktop.store.restoring import restore

_MB = 1_000_000


def backup(folder: Path, options: argparse.Namespace) -> int:
    """Make a backup, list all, or put one in the place of the library."""
    run: dict[str, Callable[[Path, argparse.Namespace], int]] = {
        "make": _make,
        "list": _list,
        "restore": _restore,
    }
    if (options.name is None) == (options.what == "restore"):
        raise UsageProblem(
            Sentence(
                "“carrel backup restore” takes the name of a backup, as “carrel backup "
                "list” tells it; the others take none."
            )
        )
    return run[options.what](folder, options)


def _make(folder: Path, options: argparse.Namespace) -> int:
    library = Library(folder)
    made = back_up(library)
    library.close()
    if options.json:
        print_json({"backups": [_fields(made)]})
    else:
        say(f"Made and checked the backup {_line(made)}")
    return WELL


def _list(folder: Path, options: argparse.Namespace) -> int:
    found = _backups(folder).all()
    if options.json:
        print_json({"backups": [_fields(one) for one in found]})
    else:
        say(*(_line(one) for one in found))
    if not found:
        complain("There is no backup yet. “carrel backup” makes one.")
    return WELL if found else NOT_UNDERSTOOD


def _restore(folder: Path, options: argparse.Namespace) -> int:
    library, backups = folder / FILE_NAME, _backups(folder)
    chosen = backups.named(options.name)
    found = _differences(library, backups, chosen)
    if options.dry_run:
        backups.verify(chosen)
        kept = None
    else:
        kept = restore(library, backups, chosen).kept
    if options.json:
        told = [{"what": one.what.value, "count": one.number} for one in found or ()]
        where = str(kept) if kept is not None else None
        print_json({"backups": [_fields(chosen)], "differences": told, "kept": where})
    else:
        say(*_told(chosen, found, kept, is_done=not options.dry_run))
    return WELL


def _told(
    chosen: Backup, found: list[Difference] | None, kept: Path | None, *, is_done: bool
) -> list[str]:
    lines = [f"{one.number:>7}  {one.what.value}" for one in found or ()]
    if found is None:
        lines.append("The library cannot be read, so what differs is not known.")
    elif not found:
        lines.append("Papers, notes and decisions are the same.")
    if is_done:
        lines.append(f"The library is what it was in the backup {chosen.name}.")
    if kept is not None:
        lines.append(f"What was there before is kept as {kept}")
    return lines


def _differences(library: Path, backups: Backups, chosen: Backup) -> list[Difference] | None:
    try:
        return differences(library, backups.path_of(chosen))
    except LibraryProblem:
        return None


def _backups(folder: Path) -> Backups:
    return Backups(folder / FILE_NAME, utc_now)


def _line(one: Backup) -> str:
    at = dt.datetime.fromisoformat(one.made).astimezone()
    told = f"{papers_in_words(one.papers)}, {one.notes} with notes" * one.is_verified
    about = ", ".join(part for part in (f"{one.size / _MB:.1f} MB", told or "not checked") if part)
    return f"{one.name.removesuffix('.db')}  {at:%Y-%m-%d %H:%M}  {about}"


def _fields(one: Backup) -> dict[str, Any]:
    """Return a backup as JSON; the names are documented in the README and stay."""
    return {
        "name": one.name.removesuffix(".db"),
        "made": one.made,
        "cause": one.cause.value,
        "size": one.size,
        "verified": one.is_verified,
        "papers": one.papers if one.is_verified else None,
        "notes": one.notes if one.is_verified else None,
    }
