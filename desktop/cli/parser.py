"""What may be typed: commands, options, and the help that explains them."""

from __future__ import annotations

import argparse
from collections.abc import Collection
from pathlib import Path

from desktop import __version__
from desktop.cli import typed_values
from desktop.model.row import Status

EPILOG = """\
Exit status: 0 all well; 1 something in the input was not understood, or nothing matched;
2 wrong usage; 3 the library could not be used.
Without a command the window opens; files that are named are offered for import.
"""


def build(typed: Collection[str] | None = None) -> argparse.ArgumentParser:
    """Return the parser of the whole command line.

    Of commands that are not among the words `typed` it knows no more than their names: to make
    what some of them offer takes longer than others take as a whole.
    """
    parser = argparse.ArgumentParser(
        prog="carrel",
        description="A reading list for digests of research papers.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"carrel {__version__}")
    _add_common(parser, default=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, text, add in _COMMANDS:
        command = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        if typed is not None and name not in typed:
            continue
        # Given after the command they win; not given they leave alone what stood before it.
        _add_common(command, default=argparse.SUPPRESS)
        add(command)
    return parser


def _add_common(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--library",
        metavar="DIR",
        type=typed_values.folder,
        default=default,
        help="the folder of the library (otherwise CARREL_LIBRARY, or the usual place)",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=False if default is None else default,
        help="print JSON, for programs",
    )


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="a digest, a folder or a ZIP archive of digests; - is standard input",
    )
    parser.add_argument(
        "--format",
        metavar="NAME",
        help="read it as this format, whatever it looks like; “blocks” is one paper per block",
    )
    parser.add_argument(
        "--digest-date",
        metavar="YYYY-MM-DD",
        type=typed_values.date,
        help="the day of the digest, where the file does not say it in full",
    )
    parser.add_argument(
        "--tag",
        metavar="TAG",
        type=typed_values.tag,
        action="append",
        default=[],
        help="put this tag on the papers that are new; may be given several times",
    )
    parser.add_argument(
        "--status",
        choices=[status.value for status in Status],
        default=Status.INBOX.value,
        help="where new papers go (otherwise the inbox); known ones stay where they are",
    )
    parser.add_argument(
        "--no-rules",
        dest="ruled",
        action="store_false",
        help="do not let rules act on the papers that are new",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, and stop")


def _add_query(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", nargs="*", help="as in the window's search box")


def _add_search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", nargs="+", help="as in the window's search box")


def _add_show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="the number of a paper, or its lasting id")


def _add_note(parser: argparse.ArgumentParser) -> None:
    _add_show(parser)
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--text", metavar="T", help="the new note; empty takes it away")
    group.add_argument("--file", metavar="F", help="a file with the new note; - is standard input")


def _add_ids(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "ids", metavar="ID", nargs="+", help="the number of a paper, or its lasting id"
    )


def _add_set(parser: argparse.ArgumentParser) -> None:
    _add_ids(parser)
    parser.add_argument("--status", choices=[status.value for status in Status], help="move them")
    parser.add_argument(
        "--star", action=argparse.BooleanOptionalAction, help="give them a star, or take it away"
    )
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--rating", metavar="N", type=int, choices=range(1, 6), help="1 to 5")
    group.add_argument(
        "--no-rating", dest="rating", action="store_const", const=0, help="take the rating away"
    )


def _add_tag(parser: argparse.ArgumentParser) -> None:
    _add_ids(parser)
    for option, text in (("--add", "put this tag on them"), ("--remove", "take this tag off them")):
        parser.add_argument(
            option,
            metavar="TAG",
            type=typed_values.tag,
            action="append",
            default=[],
            help=f"{text}; may be given several times",
        )


def _add_history(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--limit",
        metavar="N",
        type=typed_values.positive,
        default=20,
        help="how many (otherwise 20)",
    )


def _add_steps(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "steps",
        metavar="N",
        nargs="?",
        type=typed_values.positive,
        default=1,
        help="how many (otherwise one)",
    )


def _add_export(parser: argparse.ArgumentParser) -> None:
    from desktop.services.export_formats import FORMATS

    names = [one.name for one in FORMATS]
    parser.add_argument("--format", required=True, choices=names, help="the format to write")
    parser.add_argument(
        "--to", metavar="PATH", type=Path, required=True, help="the file, or folder, to write"
    )
    parser.add_argument(
        "--option",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="choose something about the format; may be given several times",
    )
    parser.add_argument(
        "--changed", action="store_true", help="only papers changed since they were last exported"
    )
    _add_query(parser)


def _add_rules(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(what=None)
    deeds = parser.add_subparsers(dest="what", metavar="WHAT")
    for name, text in (
        ("add", "let a rule act on papers that imports add from now on"),
        ("remove", "forget a rule"),
        ("on", "let a rule act again"),
        ("off", "keep a rule, and do not let it act"),
        ("move", "put a rule at another place among all"),
    ):
        deed = deeds.add_parser(name, help=text, description=text, allow_abbrev=False)
        _add_common(deed, default=argparse.SUPPRESS)
        if name == "add":
            _add_rule(deed)
            continue
        deed.add_argument(
            "number", metavar="N", type=typed_values.positive, help="the number of the rule"
        )
        if name == "move":
            deed.add_argument(
                "place", metavar="PLACE", type=typed_values.positive, help="1 is the first"
            )


def _add_rule(parser: argparse.ArgumentParser) -> None:
    from desktop.model.rule import MOVES

    _add_search(parser)
    parser.add_argument(
        "--tag",
        metavar="TAG",
        type=typed_values.tag,
        action="append",
        default=[],
        help="put this tag on what it finds; may be given several times",
    )
    parser.add_argument("--star", action="store_true", help="give it a star")
    moves = [status.value for status in MOVES]
    parser.add_argument("--status", choices=moves, help="move it there instead of the inbox")
    parser.add_argument("--name", metavar="NAME", help="what the rule is called")


def _add_backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        nargs="?",
        choices=("make", "list", "restore"),
        default="make",
        help="make one (as without a word), list all, or put one in the place of the library",
    )
    parser.add_argument("name", metavar="NAME", nargs="?", help="the backup to restore")
    parser.add_argument("--dry-run", action="store_true", help="say what would differ, and stop")


def _add_stats(parser: argparse.ArgumentParser) -> None:
    from desktop.model.reading_debt import Span

    parser.add_argument(
        "--span",
        choices=[span.value for span in Span],
        default=Span.FOUR_WEEKS.value,
        help="how far to look back (otherwise 4 weeks)",
    )


def _add_repair(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="say what would be saved, and stop")


def _add_nothing(parser: argparse.ArgumentParser) -> None:
    del parser


_COMMANDS = (
    ("import", "bring digests into the library", _add_import),
    ("list", "list papers, the newest first", _add_query),
    ("search", "list papers, the best answers first", _add_search),
    ("show", "show a paper", _add_show),
    ("note", "read or write the note of a paper", _add_note),
    ("set", "decide about papers: status, star, rating", _add_set),
    ("tag", "put tags on papers, and take them off", _add_tag),
    ("tags", "list the tags, with how many papers are under each", _add_nothing),
    ("delete", "put papers into the bin", _add_ids),
    ("restore", "take papers out of the bin", _add_ids),
    ("rules", "list what is done with new papers as they arrive, and change it", _add_rules),
    ("history", "list what was done, the newest first", _add_history),
    ("undo", "take back what was done last", _add_steps),
    ("redo", "do again what was taken back last", _add_steps),
    ("stats", "say what came, what was decided, and what waits", _add_stats),
    ("export", "write papers and notes to a file", _add_export),
    ("check", "check that library and index are whole", _add_nothing),
    ("backup", "make a backup, list all, or restore one", _add_backup),
    ("repair", "save what can be saved of a damaged library", _add_repair),
    ("reindex", "make the index anew", _add_nothing),
)
