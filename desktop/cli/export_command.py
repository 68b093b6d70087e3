"""The command that takes papers out: `carrel export`."""

from __future__ import annotations

import argparse
import dataclasses
import datetime as dt
from collections.abc import Sequence
from typing import Any

from desktop.cli.desk import NOT_UNDERSTOOD, WELL, Desk
from desktop.cli.finding import found_papers
from desktop.cli.printing import complain, papers_in_words, print_json, say
from desktop.model.errors import AppError, UsageProblem
from desktop.model.query import Sort
from desktop.model.sentence import Sentence
from desktop.services import export_jobs
from desktop.services.export_folder import Outcome
from desktop.services.export_formats import Kind, format_named
from desktop.services.exporting import Papers
from desktop.writers.writer import checked


def export(desk: Desk, options: argparse.Namespace) -> int:
    """Write papers and notes to a file, or to a folder."""
    format_ = format_named(options.format)
    chosen = checked(format_.options, _chosen(options.option))
    ids = _ids(desk, options)
    if not ids:
        complain("Nothing matches, so nothing was written.")
        if options.json:
            print_json({"path": str(options.to), "papers": 0})
        return NOT_UNDERSTOOD
    outcome = _run(desk, export_jobs.Wish(format_, ids, options.to, chosen))
    is_folder = format_.kind is Kind.FOLDER
    if options.json:
        print_json({"path": str(options.to), **_fields(outcome, is_folder=is_folder)})
    else:
        say(f"Wrote {papers_in_words(outcome.papers)} to {options.to}.")
        say(*_told(outcome) if is_folder else ())
    return WELL


def _ids(desk: Desk, options: argparse.Namespace) -> Sequence[int]:
    found = found_papers(desk, options, Sort.ADDED)
    if not options.changed:
        return found.ids
    with desk.library.open():
        changed = desk.library.exports.changed()
    return [id_ for id_ in found.ids if id_ in changed]


def _run(desk: Desk, wish: export_jobs.Wish) -> Outcome:
    export_jobs.prepare(desk.library, wish)
    try:
        return export_jobs.run(wish, Papers(desk.library, wish.ids), dt.date.today())  # noqa: DTZ011
    except (AppError, KeyboardInterrupt):
        export_jobs.give_up(desk.library, wish)
        raise


def _chosen(told: Sequence[str]) -> dict[str, str]:
    chosen: dict[str, str] = {}
    for one in told:
        name, sign, value = one.partition("=")
        if not sign:
            raise UsageProblem(Sentence("“{one}” is not NAME=VALUE, such as “notes=no”.", one=one))
        chosen[name.strip()] = value.strip()
    return chosen


def _fields(outcome: Outcome, *, is_folder: bool) -> dict[str, Any]:
    fields = dataclasses.asdict(outcome)
    return fields if is_folder else {"papers": outcome.papers}


def _told(outcome: Outcome) -> list[str]:
    """Return what happened to the files of a folder, in words."""
    counts = {
        "new": outcome.new,
        "updated": outcome.updated,
        "unchanged": outcome.unchanged,
        "deleted there and left out": outcome.left_out,
    }
    lines = [", ".join(f"{count} {word}" for word, count in counts.items() if count)]
    lines += [
        f"Both sides changed the same; the library's side is in “{name}”."
        for name in outcome.conflicts
    ]
    return [line for line in lines if line]
