"""What can go wrong, told in words a person can act on.

AppError
├── ReadProblem       a digest file cannot be read, or is no digest
├── UsageProblem      a wish that makes no sense (an unknown id, format or status)
├── ExportProblem     an export could not be written
└── LibraryProblem    the library could not be used
    ├── LibraryTooNew     written by a newer version of Carrel
    ├── LibraryDamaged    not a library, or not whole any more
    ├── LibraryReadOnly   it can be read, not written
    ├── LibraryBusy       another program holds it for too long
    └── DiskFull          no space left where the library is
"""

from __future__ import annotations

from desktop.model.sentence import Sentence


class AppError(Exception):
    """A failure to show to the person: what is wrong, where, and what to do."""

    def __init__(self, message: Sentence) -> None:
        super().__init__(message)
        self.message = message


class ReadProblem(AppError):
    """A digest file cannot be read, or is no digest."""


class UsageProblem(AppError):
    """A wish that makes no sense: an unknown id, format or status."""


class ExportProblem(AppError):
    """An export could not be written."""


class LibraryProblem(AppError):
    """The library could not be used."""


class LibraryTooNew(LibraryProblem):
    """The library was written by a newer version of Carrel."""


class LibraryDamaged(LibraryProblem):
    """The file is not a library, or not whole any more."""


class LibraryReadOnly(LibraryProblem):
    """The library can be read, not written."""


class LibraryBusy(LibraryProblem):
    """Another program holds the library for too long."""


class DiskFull(LibraryProblem):
    """No space is left where the library is."""
