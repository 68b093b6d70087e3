"""The commands: each takes what was typed and returns an exit status."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TypeVar

from desktop.cli import printing
from desktop.cli.desk import NO_LIBRARY, NOT_UNDERSTOOD, WELL, Desk, standard_input
from desktop.cli.finding import found_papers
from desktop.cli.paper_names import papers_named
from desktop.cli.printing import complain, papers_in_words, print_json, say
from desktop.model.errors import ReadProblem
from desktop.model.paper import Paper
from desktop.model.query import Sort
from desktop.model.sentence import Sentence
from desktop.services import indexing
from desktop.store.conflicts import conflict_copies
from desktop.writers.paper_fields import paper_fields

Where = TypeVar("Where")


def list_papers(desk: Desk, options: argparse.Namespace) -> int:
    """List papers, the newest first."""
    return _tell_found(desk, options, Sort.ADDED)


def search(desk: Desk, options: argparse.Namespace) -> int:
    """List papers, the best answers first."""
    return _tell_found(desk, options, Sort.RELEVANCE)


def show(desk: Desk, options: argparse.Namespace) -> int:
    """Show a paper."""
    paper = _paper(desk, options)
    if paper is None:
        return NOT_UNDERSTOOD
    if options.json:
        print_json({"papers": [paper_fields(paper)]})
    else:
        say(*printing.paper_page(paper))
    return WELL


def note(desk: Desk, options: argparse.Namespace) -> int:
    """Read or write the note of a paper."""
    text = _note_text(options)
    paper = _paper(desk, options)
    if paper is None:
        return NOT_UNDERSTOOD
    if text is not None:
        with desk.library.open():
            desk.library.notes.save(paper.id, text)
        desk.catch_up()
        paper = _paper(desk, options) or paper
    if options.json:
        print_json({"papers": [paper_fields(paper)]})
    elif text is None:
        say(paper.note.removesuffix("\n"))
    else:
        say(f"Saved the note of “{paper.title}”.")
    return WELL


def check(desk: Desk, options: argparse.Namespace) -> int:
    """Check that library and index are whole."""
    with desk.library.open():
        library = desk.library.check()
        papers, waiting = len(desk.library.shelves.everything()), desk.library.outbox.count()
    index = list(indexing.differences(desk.library, desk.index))
    copies = [path.name for path in conflict_copies(desk.library.folder)]
    if options.json:
        print_json(
            {
                "papers": papers,
                "waiting": waiting,
                "library": library,
                "index": index,
                "copies": copies,
            }
        )
    else:
        say(f"{papers_in_words(papers)}, {waiting} waiting to be indexed")
        say(*(f"library: {line}" for line in library), *(f"index: {line}" for line in index))
        say(_advice(library, index))
    for name in copies:
        complain(
            f"“{name}” is another copy of the library, as programs that synchronise folders leave "
            "them: what was done in it is nowhere else. Put it as library.db into a folder of its "
            "own, export it with --library as JSON, and import that file here."
        )
    if library:
        return NO_LIBRARY
    return NOT_UNDERSTOOD if index else WELL


def reindex(desk: Desk, options: argparse.Namespace) -> int:
    """Make the index anew."""
    indexing.rebuild(desk.library, desk.index)
    done = indexing.catch_up(desk.library, desk.index)
    if options.json:
        print_json({"indexed": done})
    else:
        say(f"Indexed {papers_in_words(done)}.")
    return WELL


def _in(module: str, name: str) -> Callable[[Where, argparse.Namespace], int]:
    """Return a command whose module is imported when it is run: a search waits for no exports."""

    def run(where: Where, options: argparse.Namespace) -> int:
        command: Callable[[Where, argparse.Namespace], int]
        command = getattr(import_module(f"desktop.cli.{module}"), name)
        return command(where, options)

    return run


RUN: dict[str, Callable[[Desk, argparse.Namespace], int]] = {
    "import": _in("import_command", "import_files"),
    "list": list_papers,
    "search": search,
    "show": show,
    "note": note,
    "set": _in("mark_commands", "set_marks"),
    "tag": _in("mark_commands", "tag"),
    "tags": _in("tag_commands", "tags"),
    "delete": _in("mark_commands", "delete"),
    "restore": _in("mark_commands", "restore"),
    "rules": _in("rule_commands", "rules"),
    "history": _in("history_commands", "history"),
    "undo": _in("history_commands", "undo"),
    "redo": _in("history_commands", "redo"),
    "stats": _in("stats_command", "stats"),
    "export": _in("export_command", "export"),
    "check": check,
    "reindex": reindex,
}

# These may be wanted just when the library cannot be opened.
RUN_CLOSED: dict[str, Callable[[Path, argparse.Namespace], int]] = {
    "backup": _in("backup_command", "backup"),
    "repair": _in("repair_command", "repair"),
}


def _tell_found(desk: Desk, options: argparse.Namespace, sort: Sort) -> int:
    found = found_papers(desk, options, sort)
    with desk.library.reading():
        papers = desk.library.papers.get(found.ids)
    if found.query.warning:
        complain(found.query.warning)
    if options.json:
        print_json({"papers": [paper_fields(paper) for paper in papers]})
    else:
        say(*(printing.paper_line(paper) for paper in papers))
    if not papers:
        complain(
            "Nothing matches." + (f" Did you mean: {found.suggestion}?" * bool(found.suggestion))
        )
    return WELL if papers else NOT_UNDERSTOOD


def _paper(desk: Desk, options: argparse.Namespace) -> Paper | None:
    ids = papers_named(desk, [options.id])
    if ids is None:
        if options.json:
            print_json({"papers": []})
        return None
    with desk.library.reading() as library:
        return next(iter(library.papers.get(ids)), None)


def _note_text(options: argparse.Namespace) -> str | None:
    if options.file is None:
        return str(options.text) if options.text is not None else None
    try:
        if options.file == "-":
            return standard_input().read().decode("utf-8-sig")
        return Path(options.file).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ReadProblem(
            Sentence(
                "“{file}” cannot be read ({reason}). The note stays as it was.",
                file=options.file,
                reason=error.strerror,
            )
        ) from error
    except UnicodeDecodeError as error:
        raise ReadProblem(
            Sentence(
                "“{file}” is not UTF-8 text. The note stays as it was; save the file as UTF-8.",
                file=options.file,
            )
        ) from error


def _advice(library: Sequence[str], index: Sequence[str]) -> str:
    if library:
        return "The library is damaged. “carrel repair” saves what can be saved."
    return "Run “carrel reindex” to make the index anew." if index else "All is well."
