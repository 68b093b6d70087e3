"""Running a command: opening the library, and telling failures as a sentence and a status."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence

from desktop import paths
from desktop.cli import commands, desk, parser
from desktop.cli.printing import complain
from desktop.index.search_index import IndexProblem, SearchIndex
from desktop.model.errors import AppError, LibraryProblem, UsageProblem
from desktop.model.report import report
from desktop.settings import load
from desktop.store.library import Library

# What shells report for a command that was stopped with Ctrl+C.
INTERRUPTED = 130
# What they know as an error inside a program (EX_SOFTWARE).
BROKEN = 70
_NO_MEMORY = "There is not enough memory. Close other programs, and try again; nothing was changed."
_APOLOGY = (
    "Something went wrong inside Carrel. Your papers and notes are safe; these lines help to mend "
    "it, and hold nothing of them:"
)


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    _speak_utf8()
    options = parser.build(arguments).parse_args(arguments)
    try:
        return _run(options)
    except BrokenPipeError:
        return desk.WELL  # whoever read our output has had enough
    except KeyboardInterrupt:
        return INTERRUPTED
    except AppError as error:
        complain(error.message)
        return _status(error)
    except MemoryError:
        complain(_NO_MEMORY)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told without anyone's texts
        complain(_APOLOGY)
        for line in report(error).split("\n"):
            complain(line)
    return BROKEN


def _run(options: argparse.Namespace) -> int:
    folder = options.library or paths.library_folder(load(paths.settings_folder()).library)
    if options.command in commands.RUN_CLOSED:
        return commands.RUN_CLOSED[options.command](folder, options)
    library = Library(folder)
    index = SearchIndex(library.folder)
    try:
        return commands.RUN[options.command](desk.Desk(library, index), options)
    finally:
        index.close()
        library.close()


def _status(error: AppError) -> int:
    if isinstance(error, LibraryProblem | IndexProblem):
        return desk.NO_LIBRARY
    if isinstance(error, UsageProblem):
        return desk.WRONG_USAGE
    return desk.NOT_UNDERSTOOD


def _speak_utf8() -> None:
    """Print the same bytes everywhere, whatever the terminal or the pipe is set to."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
