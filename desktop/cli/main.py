"""Running a command: opening the library, and telling failures as a sentence and a status."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence

from desktop import paths
from desktop.cli import commands, parser
from desktop.cli.printing import complain
from desktop.index.search_index import SearchIndex
from desktop.model.errors import AppError, LibraryProblem, UsageProblem
from desktop.store.library import Library


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    _speak_utf8()
    options = parser.build().parse_args(arguments)
    try:
        status = _run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has had enough; nothing more can be said to them.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return commands.WELL
    except AppError as error:
        complain(error.message)
        return _status(error)
    return status


def _run(options: argparse.Namespace) -> int:
    library = Library(options.library or paths.library_folder())
    index = SearchIndex(library.folder)
    try:
        return commands.RUN[options.command](commands.Desk(library, index), options)
    finally:
        index.close()
        library.close()


def _status(error: AppError) -> int:
    if isinstance(error, LibraryProblem):
        return commands.NO_LIBRARY
    if isinstance(error, UsageProblem):
        return commands.WRONG_USAGE
    return commands.NOT_UNDERSTOOD


def _speak_utf8() -> None:
    """Print the same bytes everywhere, whatever the terminal or the pipe is set to."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
