"""What stands behind an option, as a value. Each raises ArgumentTypeError for what is none."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.model.dates import PartialDate, parse_iso
from desktop.model.errors import UsageProblem
from desktop.store.tag_names import clean_tag


def folder(text: str) -> Path:
    """Return the folder of that name; `~` is the home of the person."""
    # An empty name, as of a variable that is not set, would mean the current folder.
    if not text:
        raise argparse.ArgumentTypeError("the name of the folder is empty")
    return Path(text).expanduser().absolute()


def tag(text: str) -> str:
    """Return a tag as the library has it."""
    try:
        return clean_tag(text)
    except UsageProblem as problem:
        raise argparse.ArgumentTypeError(problem.message) from None


def positive(text: str) -> int:
    """Return a number above 0."""
    if not (text.isascii() and text.isdigit() and 0 < len(text) < 10 and int(text)):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number such as 3")
    return int(text)


def date(text: str) -> PartialDate:
    """Return a whole day."""
    try:
        date = parse_iso(text)
    except ValueError:
        date = PartialDate()
    if date.day is None or not date.year:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day such as 2025-10-31")
    return date
