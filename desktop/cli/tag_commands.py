"""The command that lists tags."""

from __future__ import annotations

import argparse

from desktop.cli.desk import NOT_UNDERSTOOD, WELL, Desk
from desktop.cli.printing import complain, print_json, say


def tags(desk: Desk, options: argparse.Namespace) -> int:
    """List the tags, and how many papers are under each."""
    with desk.library.reading() as library:
        found = library.shelves.counts().tags
    if options.json:
        names = ("name", "papers", "papers_below", "color")
        print_json({"tags": [dict(zip(names, tag, strict=True)) for tag in found]})
    else:
        say(*(f"{tag.below:>6}  {tag.name}" for tag in found))
    if not found:
        complain("There are no tags.")
    return WELL if found else NOT_UNDERSTOOD
