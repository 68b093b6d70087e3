"""The command that saves what can be saved of a damaged library."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.cli.desk import NOT_UNDERSTOOD, WELL
from desktop.cli.printing import papers_in_words, print_json, say
from desktop.services.repairing import Repair, faults_in, repair_library


def repair(folder: Path, options: argparse.Namespace) -> int:
    """Repair the library, or say that there is nothing to repair."""
    faults = faults_in(folder)
    done = repair_library(folder, keep=not options.dry_run) if faults else None
    if options.json:
        print_json(_fields(faults, done))
    elif done is None:
        say("All is well: there is nothing to repair.")
    else:
        say(*_told(done))
    return NOT_UNDERSTOOD if done is not None and done.lost else WELL


def _told(done: Repair) -> list[str]:
    would = "" if done.kept is not None else "would be "
    lines = [f"{papers_in_words(done.papers)} {would}saved, {done.notes} with notes."]
    if done.backup is not None:
        lines.append(f"{done.from_backup} lost entries are from the backup {done.backup.name}.")
    lines += [f"damaged or lost: {line}" for line in done.lost]
    if done.kept is not None:
        lines.append(f"The damaged library is kept in {done.kept}")
    return lines


def _fields(faults: list[str], done: Repair | None) -> dict[str, object]:
    return {
        "faults": faults,
        "papers": done.papers if done else None,
        "notes": done.notes if done else None,
        "from_backup": done.from_backup if done else 0,
        "lost": list(done.lost) if done else [],
        "kept": str(done.kept) if done and done.kept is not None else None,
    }
