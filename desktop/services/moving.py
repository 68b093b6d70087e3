"""Moving a library that nobody has open: copied, compared byte by byte, and only then used."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.model.errors import LibraryProblem
from desktop.model.sentence import Sentence

LIBRARY = "library.db"
_CHUNK = 1 << 20

Report = Callable[[int, int], None]


def trouble_with_home(folder: Path) -> Sentence:
    """Return why a library cannot be made in or moved to a folder, or nothing."""
    if (folder / LIBRARY).exists():
        return Sentence(
            "There is a library in “{folder}” already. Open it, or choose an empty folder.",
            folder=folder,
        )
    try:
        is_empty = not folder.exists() or not any(folder.iterdir())
    except OSError as error:
        return Sentence(
            "The folder “{folder}” cannot be used ({reason}). Choose another one.",
            folder=folder,
            reason=error.strerror,
        )
    if is_empty:
        return Sentence("")
    return Sentence("The folder “{folder}” is not empty. Choose an empty one.", folder=folder)


def trouble_with_library(folder: Path) -> Sentence:
    """Return why there is no library to open in a folder, or nothing."""
    if (folder / LIBRARY).is_file():
        return Sentence("")
    if not folder.is_dir():
        return Sentence(
            "The folder “{folder}” is not there. If it is on a drive, connect it.", folder=folder
        )
    return Sentence(
        "There is no library in “{folder}”: it would hold a file named {name}.",
        folder=folder,
        name=LIBRARY,
    )


def copy_library(
    source: Path, target: Path, report: Report, is_cancelled: Callable[[], bool]
) -> bool:
    """Copy a library to a folder that is empty or not there; say whether it was done.

    The copy is made beside its place under another name, compared with the library, and moved
    into place whole. Whatever happens, the library itself stays as it is. Raises LibraryProblem.
    """
    trouble = trouble_with_home(target)
    if trouble:
        raise LibraryProblem(trouble)
    if target.resolve().is_relative_to(source.resolve()):
        raise LibraryProblem(
            Sentence("“{target}” is inside the library. Choose a folder elsewhere.", target=target)
        )
    draft = target.with_name(f"{target.name}.{os.urandom(4).hex()}.part")
    try:
        if not _copied(source, draft, report, is_cancelled):
            return False
        if target.exists():
            target.rmdir()
        draft.replace(target)
    except OSError as error:
        raise LibraryProblem(
            Sentence(
                "The library could not be copied to “{target}” ({reason}). It is still "
                "in “{source}”, and nothing was changed.",
                target=target,
                reason=error.strerror or error,
                source=source,
            )
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return True


def _copied(source: Path, draft: Path, report: Report, is_cancelled: Callable[[], bool]) -> bool:
    """Copy and compare all files; each byte counts twice in what is reported."""
    files = [path for path in sorted(source.rglob("*")) if path.is_file()]
    sizes = {path: path.stat().st_size for path in files}
    total, done = 2 * sum(sizes.values()), 0
    for step in (_copy, _compare):
        for path in files:
            if is_cancelled():
                return False
            step(path, draft / path.relative_to(source))
            done += sizes[path]
            report(done, total)
    return True


def _copy(path: Path, copy: Path) -> None:
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(path, copy)
    with copy.open("rb+") as file:
        os.fsync(file.fileno())


def _compare(path: Path, copy: Path) -> None:
    for one, other in zip(_chunks(path), _chunks(copy), strict=True):
        if one != other:
            raise OSError(f"“{path.name}” changed while it was copied")


def _chunks(path: Path) -> Iterator[bytes]:
    """Yield the content of a file in pieces, and an empty one at its end."""
    with path.open("rb") as file:
        while piece := file.read(_CHUNK):
            yield piece
    yield b""
