"""Pages for print: a process of its own sets HTML as PDF.

Setting type takes Qt, which services do not know, and its time; a process can be ended. The same
program is started again with a word that `__main__` knows, and talks in files: one paper a line,
as a JSON text of HTML.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.model.errors import ExportProblem
from desktop.model.sentence import Sentence
from desktop.services.pdf_text import with_readable_text
from desktop.services.reading import Cancelled

if TYPE_CHECKING:
    import subprocess

WORD = "--typeset"
# Seconds: to begin on a busy machine, for each paper, and between two looks at the process.
_BEGINNING, _EACH, _BETWEEN = 60.0, 0.5, 0.02


def typeset(
    articles: Iterable[str],
    target: Path,
    size: str,
    title: str,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Set papers, each given as an HTML fragment, as a PDF file at `target`, which is replaced.

    `size` is that of the paper, `A4` or `Letter`. Raises ExportProblem when it does not come about,
    Cancelled when asked to stop, OSError when files cannot be written.
    """
    import json

    with tempfile.TemporaryDirectory(prefix="carrel-") as folder:
        source = Path(folder) / "papers.jsonl"
        count = 0
        with source.open("w", encoding="utf-8") as file:
            for article in articles:
                file.write(f"{json.dumps(article)}\n")
                count += 1
        draft = Path(folder) / "papers.pdf"
        _run([str(source), str(draft), size, title], _BEGINNING + count * _EACH, cancelled)
        target.write_bytes(with_readable_text(draft.read_bytes()))


def _run(words: list[str], patience: float, cancelled: Callable[[], bool]) -> None:
    import subprocess

    with subprocess.Popen(
        [*_program(), WORD, *words],
        env=_environment(os.environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            _wait(process, time.monotonic() + patience, cancelled)
        finally:
            process.kill()
    if process.returncode != 0:
        raise ExportProblem(
            Sentence(
                "The pages could not be set. Check the space on the disk, or choose another format."
            )
        )


def _wait(process: subprocess.Popen[bytes], end: float, cancelled: Callable[[], bool]) -> None:
    while process.poll() is None and time.monotonic() < end:
        if cancelled():
            raise Cancelled
        time.sleep(_BETWEEN)


def _program() -> list[str]:
    """Return how this program is started again: a bundle is its own interpreter."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "desktop"]


def _environment(ours: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of the child: it finds the same code, and needs no display."""
    home = str(Path(__file__).resolve().parent.parent.parent)
    path = os.pathsep.join(filter(None, (home, ours.get("PYTHONPATH"))))
    environment = {**ours, "PYTHONPATH": path}
    if sys.platform not in {"win32", "darwin"}:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return environment
