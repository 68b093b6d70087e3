"""The import command: reads files, folders and archives, and says what came of them."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop.cli.desk import NOT_UNDERSTOOD, WELL, Desk, standard_input
from desktop.cli.printing import complain, print_json, say
from desktop.model.errors import ReadProblem
from desktop.model.row import Status

if TYPE_CHECKING:
    from desktop.model.dates import PartialDate
    from desktop.model.rule import Rule
    from desktop.readers.packing import Member
    from desktop.readers.reader import Reader
    from desktop.readers.source import Source
    from desktop.services.importing import Arrival, FilePlan
    from desktop.services.reading import Dated
    from desktop.services.ruling import Ruled
    from desktop.services.staging import Room

    Given = str | Path | Member

STANDARD_INPUT = "-"


class _Acted(NamedTuple):
    """The rules of the library, and what they did, or would do."""

    rules: Sequence[Rule]
    ruled: Ruled


def import_files(desk: Desk, options: argparse.Namespace) -> int:
    """Import digests: all of them in one step, those that can be read."""
    # Takes as long to import as all other commands together.
    from desktop.cli.import_report import is_understood, returning_lines
    from desktop.readers.registry import reader_named
    from desktop.services import importing

    reader = reader_named(options.format) if options.format else None
    names, read = zip(*_read_all(options, reader), strict=True)
    files = [one for one in read if not isinstance(one, ReadProblem)]
    arrival = importing.Arrival(Status(options.status), tuple(options.tag), options.ruled)
    if options.dry_run or not files:
        plans, ruled, back = _foresee(desk, files, arrival)
    else:
        summary = importing.commit(desk.library, files, arrival=arrival)
        plans, ruled, back = summary.files, summary.ruled, ()
        desk.catch_up()
    with desk.library.reading() as library:
        rules = library.rules.all()
    _tell_import(names, read, plans, options, _Acted(rules, ruled))
    if not options.json:
        say(*returning_lines(back))
    understood = all(is_understood(dated.reading) for dated in files)
    return WELL if understood and len(files) == len(read) else NOT_UNDERSTOOD


def _foresee(
    desk: Desk, files: Sequence[Dated], arrival: Arrival
) -> tuple[Sequence[FilePlan], Ruled, Sequence[int]]:
    """Say what importing files would do, what rules would, and how many papers get notes back."""
    from desktop.services import importing
    from desktop.services.foreseeing import foreseen, returning
    from desktop.services.ruling import tallied

    with desk.library.reading() as library:
        plans = importing.plan(library, files)
        ruled = tallied(foreseen(library, plans, arrival).values())
        return plans, ruled, [returning(library, plan) for plan in plans]


def _read_all(
    options: argparse.Namespace, reader: Reader | None
) -> Iterator[tuple[str, Dated | ReadProblem]]:
    """Yield each file by its name: those of a folder or an archive one by one."""
    from desktop.readers.packing import contents
    from desktop.services.staging import Room

    room = Room()
    for given in options.files:
        try:
            paths = [given] if given == STANDARD_INPUT else contents(Path(given))
        except ReadProblem as problem:
            yield given, problem
            continue
        yield from ((str(path), _read(path, options.digest_date, reader, room)) for path in paths)


def _read(
    path: Given, date: PartialDate | None, reader: Reader | None, room: Room
) -> Dated | ReadProblem:
    from desktop.services import reading

    try:
        read = reading.read(_source(path), str(path), reader, room=room)
        today = dt.datetime.now().astimezone().date()
        return reading.dated(read, date, today)
    except ReadProblem as problem:
        return problem


def _source(path: Given) -> Source:
    from desktop.readers.packing import Member
    from desktop.readers.source import Source

    if path == STANDARD_INPUT:
        return Source.from_stream(standard_input(), "standard input")
    return Source.from_member(path) if isinstance(path, Member) else Source.from_path(Path(path))


def _tell_import(
    paths: Sequence[str],
    read: Sequence[Dated | ReadProblem],
    plans: Sequence[FilePlan],
    options: argparse.Namespace,
    acted: _Acted,
) -> None:
    from desktop.cli.import_report import file_fields, file_lines, rule_lines
    from desktop.cli.rule_commands import acted_fields

    coming = iter(plans)
    done = [one if isinstance(one, ReadProblem) else next(coming) for one in read]
    if options.json:
        files = [file_fields(*pair) for pair in zip(paths, done, strict=True)]
        print_json({"files": files, "rules": acted_fields(acted.rules, dict(acted.ruled.by_rule))})
    for path, one in zip(paths, done, strict=True):
        if isinstance(one, ReadProblem):
            complain(one.message)
        elif not options.json:
            say(*file_lines(path, one, dry=options.dry_run))
    if not options.json:
        say(*rule_lines(acted.rules, acted.ruled, dry=options.dry_run))
