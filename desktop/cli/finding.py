"""Which papers a query on the command line means."""

from __future__ import annotations

import argparse

from desktop.cli.desk import Desk
from desktop.model.query import Found, Place, Shelf, Sort
from desktop.services import searching


def found_papers(desk: Desk, options: argparse.Namespace, sort: Sort) -> Found:
    """Return what the words typed find; all papers where there are none."""
    text = " ".join(options.query)
    if text:
        desk.catch_up()
    return searching.find(desk.library, desk.index, text, Place(Shelf.ALL), sort)
