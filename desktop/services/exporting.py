"""Exporting papers and notes to a file, whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from desktop.model.errors import ExportProblem
from desktop.model.paper import Paper
from desktop.model.sentence import Sentence
from desktop.services.reading import Cancelled
from desktop.store.library import Library
from desktop.writers.writer import NOTHING_CHOSEN, Chosen, Writer

CHUNK = 200


Progress = Callable[[int, int], None]
Asked = Callable[[], bool]


class Papers:
    """Papers of the library, read some at a time while they are written; `read` counts them.

    Going through them raises Cancelled when asked to stop. To be used with the library open.
    """

    def __init__(
        self,
        library: Library,
        ids: Sequence[int],
        progress: Progress = lambda _done, _total: None,
        cancelled: Asked = lambda: False,
    ) -> None:
        self.library = library
        self.ids = ids
        self._progress = progress
        self.cancelled = cancelled
        self.read = 0

    def __iter__(self) -> Iterator[Paper]:
        for start in range(0, len(self.ids), CHUNK):
            if self.cancelled():
                raise Cancelled
            with self.library.reading() as library:
                chunk = library.exports.with_keys(
                    library.papers.get(self.ids[start : start + CHUNK])
                )
            for paper in chunk:
                self.read += 1
                yield paper
            self._progress(min(start + CHUNK, len(self.ids)), len(self.ids))


def export(papers: Papers, writer: Writer, target: Path, chosen: Chosen = NOTHING_CHOSEN) -> int:
    """Write papers to a file and return how many; the target is replaced only when all is written.

    Raises ExportProblem when the file cannot be written, Cancelled when asked to stop; either way
    an older file at the target is untouched.
    """
    with papers.library.open(), replacing(target) as draft:
        write_text(draft, writer.write(papers, chosen))
    return papers.read


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give another name beside the target to write under; what is there then takes its place.

    Where the target is a link, the file that it leads to is replaced. Raises ExportProblem when the
    file cannot be written.
    """
    real = Path(os.path.realpath(target))
    draft = real.with_name(f".carrel-{uuid.uuid4().hex}.part")
    try:
        _refuse_what_is_no_file(target)
        yield draft
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        if real.exists():
            shutil.copymode(real, draft)
        draft.replace(real)
    except OSError as error:
        raise ExportProblem(
            Sentence(
                "“{target}” could not be written ({reason}). Check the folder and the "
                "space on its disk, or choose another place. Nothing was replaced.",
                target=target,
                reason=error.strerror,
            )
        ) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink()


def write_text(path: Path, pieces: Iterable[str]) -> None:
    """Write a new file of text, with line ends as they are given."""
    with path.open("x", encoding="utf-8", newline="") as file:
        file.writelines(pieces)


def _refuse_what_is_no_file(target: Path) -> None:
    """Raise ExportProblem for folders, and for devices such as /dev/null, which would be lost."""
    if target.is_dir():
        raise ExportProblem(
            Sentence("“{target}” is a folder. Give the name of a file in it.", target=target)
        )
    if target.exists() and not target.is_file():
        raise ExportProblem(
            Sentence(
                "“{target}” is no file that can be replaced. Choose another name.", target=target
            )
        )
