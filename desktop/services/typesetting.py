"""Pages for print: a process of its own sets HTML as PDF.

Setting type takes Qt, which services do not know, and its time; a process can be ended. The same
program is started again with a word that `__main__` knows, and talks in files: one paper a line,
as a JSON object of its HTML and the formulas in it.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop.model.errors import ExportProblem
from desktop.model.formula import read
from desktop.model.sentence import Sentence
from desktop.services.formula_setting import Pictured
from desktop.services.pdf_text import with_readable_text
from desktop.services.reading import Cancelled

if TYPE_CHECKING:
    import subprocess

WORD = "--typeset"
# Seconds: to begin on a busy machine, for each paper, and between two looks at the process.
_BEGINNING, _EACH, _BETWEEN = 60.0, 0.5, 0.02


class Article(NamedTuple):
    """A paper as an HTML fragment; the formulas in it are pictures with their numbers."""

    html: str
    formulas: Sequence[Pictured] = ()

    def written(self) -> str:
        """Return the article as a line that `read_article` understands."""
        formulas = [(tex, formula.written()) for tex, formula in self.formulas]
        return json.dumps({"html": self.html, "formulas": formulas})


def read_article(line: str) -> Article:
    """Return the article that `written` made a line of."""
    told = json.loads(line)
    return Article(told["html"], [Pictured(tex, read(text)) for tex, text in told["formulas"]])


def typeset(
    articles: Iterable[Article],
    target: Path,
    size: str,
    title: str,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Set papers as a PDF file at `target`, which is replaced.

    `size` is that of the paper, `A4` or `Letter`. Raises ExportProblem when it does not come about,
    Cancelled when asked to stop, OSError when files cannot be written.
    """
    with tempfile.TemporaryDirectory(prefix="carrel-") as folder:
        source = Path(folder) / "papers.jsonl"
        count = 0
        with source.open("w", encoding="utf-8") as file:
            for article in articles:
                file.write(f"{article.written()}\n")
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
