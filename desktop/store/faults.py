"""The exceptions of SQLite, and of peewee about it, told as Carrel's own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.model.errors import (
    DiskFull,
    LibraryBusy,
    LibraryDamaged,
    LibraryProblem,
    LibraryReadOnly,
)
from desktop.model.sentence import Sentence
from desktop.store.engine import sqlite3

Kinds = tuple[type[Exception], ...]

_DAMAGED = Sentence(
    "The library “{path}” is damaged. Nothing was written to it: “carrel repair” saves "
    "what can be saved, and keeps the damaged file."
)

# What SQLite says, the error it becomes, and the sentence for the person.
FAULTS: tuple[tuple[str, type[LibraryProblem], Sentence], ...] = (
    (
        "disk is full",
        DiskFull,
        Sentence(
            "There is no space left on the disk that holds the library “{path}”. Nothing was "
            "changed: free some space and try again."
        ),
    ),
    (
        "readonly",
        LibraryReadOnly,
        Sentence(
            "The library “{path}” cannot be written to. Check the permissions of the folder and "
            "of the files in it, or choose another library."
        ),
    ),
    (
        "locked",
        LibraryBusy,
        Sentence(
            "The library “{path}” is in use by another program that does not let go of it. Close "
            "it, or wait a moment, and try again."
        ),
    ),
    (
        "unable to open",
        LibraryProblem,
        Sentence(
            "The library “{path}” cannot be opened. Check that the folder exists and may be read "
            "and written, or choose another library."
        ),
    ),
    (
        "not a database",
        LibraryDamaged,
        Sentence(
            "The file “{path}” is not a Carrel library. Choose another folder, or put a backup "
            "of the library in its place."
        ),
    ),
    ("malformed", LibraryDamaged, _DAMAGED),
    ("could not decode", LibraryDamaged, _DAMAGED),
    ("no such table", LibraryDamaged, _DAMAGED),
    ("unsupported file format", LibraryDamaged, _DAMAGED),
    ("too big", LibraryDamaged, _DAMAGED),  # a text, as its damaged length says
    (
        "disk i/o",
        LibraryProblem,
        Sentence(
            "The disk that holds the library “{path}” is full or reports an error. Nothing was "
            "changed: free some space, or check that the disk is connected and sound."
        ),
    ),
)


@contextmanager
def translated(path: Path, kinds: Kinds = (sqlite3.DatabaseError,)) -> Iterator[None]:
    """Raise a LibraryProblem for what SQLite says about the world; let our own bugs through.

    `kinds` are the exceptions that may carry its words.
    """
    try:
        yield
    except kinds as error:
        told = fault(error, path)
        if told is None:
            raise
        raise told from error


def fault(error: BaseException, path: Path) -> LibraryProblem | None:
    """Return what a database error means, or None if it is a bug of ours.

    The cause often hides behind a failed rollback, so the whole chain is read, oldest first.
    """
    for text in reversed(list(_chain(error))):
        for words, kind, sentence in FAULTS:
            if words in text:
                return kind(sentence.filled(path=path))
    return None


def _chain(error: BaseException | None) -> Iterator[str]:
    while error is not None:
        yield str(error).lower()
        error = error.__cause__ or error.__context__
