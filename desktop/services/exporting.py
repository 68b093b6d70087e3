"""Exporting papers and notes to a file, whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import uuid
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop.model.errors import ExportProblem
from desktop.model.paper import Paper
from desktop.services.reading import Cancelled
from desktop.store.library import Library
from desktop.writers.writer import Writer

CHUNK = 200


def export(
    library: Library,
    ids: Sequence[int],
    writer: Writer,
    target: Path,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write papers to a file and return how many; the target is replaced only when all is written.

    Raises ExportProblem when the file cannot be written, Cancelled when asked to stop; either way
    an older file at the target is untouched.
    """
    written = 0

    def papers() -> Iterator[Paper]:
        nonlocal written
        for start in range(0, len(ids), CHUNK):
            if cancelled():
                raise Cancelled
            with library.reading():
                chunk = library.papers.get(ids[start : start + CHUNK])
            yield from chunk
            written += len(chunk)
            progress(min(start + CHUNK, len(ids)), len(ids))

    with library.open():
        _replace(target, writer, papers())
    return written


def preview(library: Library, ids: Sequence[int], writer: Writer, most: int = 3) -> str:
    """Return what the first papers of an export would look like."""
    with library.reading():
        return "".join(writer.write(library.papers.get(ids[:most])))


def _replace(target: Path, writer: Writer, papers: Iterator[Paper]) -> None:
    """Write beside the target under another name, then move into its place at once.

    Where the target is a link, the file that it leads to is replaced.
    """
    real = Path(os.path.realpath(target))
    draft = real.with_name(f".carrel-{uuid.uuid4().hex}.part")
    try:
        _refuse_what_is_no_file(target)
        with draft.open("x", encoding="utf-8", newline="\n") as file:
            for piece in writer.write(papers):
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        if real.exists():
            shutil.copymode(real, draft)
        draft.replace(real)
    except OSError as error:
        raise ExportProblem(
            f"“{target}” could not be written ({error.strerror}). Check the folder and the space "
            "on its disk, or choose another place. Nothing was replaced."
        ) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink()


def _refuse_what_is_no_file(target: Path) -> None:
    """Raise ExportProblem for folders, and for devices such as /dev/null, which would be lost."""
    if target.is_dir():
        raise ExportProblem(f"“{target}” is a folder. Give the name of a file in it.")
    if target.exists() and not target.is_file():
        raise ExportProblem(f"“{target}” is no file that can be replaced. Choose another name.")
