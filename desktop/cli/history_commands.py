"""The commands about the history: what was done, to take it back and to do it again."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from desktop.cli.desk import NOT_UNDERSTOOD, WELL, Desk
from desktop.cli.printing import complain, print_json, say, step_fields, step_line
from desktop.model.step import Change, Step, label
from desktop.store.library import Library


def history(desk: Desk, options: argparse.Namespace) -> int:
    """List the steps that were made, the newest first."""
    with desk.library.reading() as library:
        steps = library.history.steps(options.limit)
    if options.json:
        print_json({"steps": [step_fields(step) for step in steps]})
    else:
        say(*(step_line(step) for step in steps))
    if not steps:
        complain("Nothing was done in this library yet.")
    return WELL if steps else NOT_UNDERSTOOD


def undo(desk: Desk, options: argparse.Namespace) -> int:
    """Take back the newest steps."""
    return _travel(desk, options, lambda library: library.history.undo(), "undo", "Undone")


def redo(desk: Desk, options: argparse.Namespace) -> int:
    """Do again what was taken back last."""
    return _travel(desk, options, lambda library: library.history.redo(), "redo", "Redone")


def _travel(
    desk: Desk,
    options: argparse.Namespace,
    go: Callable[[Library], Change],
    verb: str,
    done: str,
) -> int:
    steps: list[Step] = []
    with desk.library.open():
        while len(steps) < options.steps and (step := go(desk.library).step) is not None:
            steps.append(step)
    if steps:
        desk.catch_up()
    if options.json:
        print_json({"steps": [step_fields(step) for step in steps]})
    else:
        say(*(f"{done}: {label(step)}." for step in steps))
    if len(steps) < options.steps:
        complain(f"There is nothing {'more ' * bool(steps)}to {verb}.")
    return WELL if steps else NOT_UNDERSTOOD
