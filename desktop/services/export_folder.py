"""Exporting into a folder of notes, one file a paper, again and again, without losing a word.

A file is found by the id in its head, whatever it is called by now, and merged with the library
over what was exported last (`services/page_merge.py`). New texts are written aside and put into
place at the end, each whole.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from desktop.model.errors import ExportProblem
from desktop.model.note_links import Linked
from desktop.model.paper import Paper
from desktop.model.sentence import Sentence
from desktop.services.export_files import BINARY, File, Files, stamp_of
from desktop.services.export_links import FolderLinks
from desktop.services.export_pages import (
    marked_as_conflict,
    profile_named,
    stem_for,
)
from desktop.services.exporting import Papers
from desktop.services.page_merge import merged_page
from desktop.store.export_book import ExportBook, Page


class Wanted(NamedTuple):
    """How a folder is wanted: for which program, names from what, deleted files again or not."""

    profile: str = "plain"
    names: str = "title"
    restore: bool = False


@dataclass(slots=True)
class Outcome:
    """What an export did: numbers of files, and the names of those that keep the other side."""

    papers: int = 0
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    left_out: int = 0
    conflicts: list[str] = field(default_factory=list)


def export_folder(papers: Papers, target: Path, wanted: Wanted, today: dt.date) -> Outcome:
    """Write papers into a folder, which is made if need be.

    Raises ExportProblem when it cannot be written, Cancelled when asked to stop: then nothing was.
    """
    real = Path(os.path.realpath(target))
    try:
        if real.exists() and not real.is_dir():
            raise ExportProblem(
                Sentence("“{target}” is a file. Give the name of a folder.", target=target)
            )
        with papers.library.open():
            return _Export(papers, real, wanted, today).run()
    except OSError as error:
        raise ExportProblem(
            Sentence(
                "“{target}” could not be written ({reason}). Check the folder and the "
                "space on its disk, or choose another place.",
                target=target,
                reason=error.strerror,
            )
        ) from error


class _Export:
    """One run: pages are made and merged one by one, written aside, then put into place."""

    def __init__(self, papers: Papers, folder: Path, wanted: Wanted, today: dt.date) -> None:
        self._papers = papers
        self._folder = folder
        self._wanted = wanted
        self._profile = profile_named(wanted.profile)
        self._today = today
        self._book = ExportBook(papers.library.folder)
        self._aside = folder.with_name(f".carrel-{uuid.uuid4().hex}.part")
        self._there = Files(folder, self._profile)
        self._names = self._book.names(folder)
        # Where nothing is left of it, the folder was emptied to begin anew.
        self._is_new = not any(uid in self._there for uid in self._names)
        self._chosen = self._choose_names() if papers.library.links.are_there() else {}
        names = self._there.names(self._names) | self._chosen
        self._links = FolderLinks(papers.library, self._profile.name, names)
        self._pages: list[Page] = []
        self._ready: list[tuple[str, File | None]] = []
        self._outcome = Outcome()

    def run(self) -> Outcome:
        """Do it all, or nothing."""
        self._aside.mkdir(parents=True)
        try:
            for paper in self._papers:
                self._add(paper)
            self._put_in_place()
        finally:
            shutil.rmtree(self._aside, ignore_errors=True)
        self._book.keep(self._folder, self._pages)
        return self._outcome

    def _choose_names(self) -> dict[str, str]:
        """Give new files their names beforehand, for notes to link to them."""
        return {
            paper.uid: self._new_name(paper)
            for paper in self._papers.library.links.named(self._papers.ids)
            if paper.uid not in self._there and not self._is_left_out(paper.uid)
        }

    def _new_name(self, paper: Paper | Linked) -> str:
        return self._there.new_name(stem_for(paper, self._profile, self._wanted.names))

    def _is_left_out(self, uid: str) -> bool:
        """Say whether the file of a paper was there and was deleted."""
        return uid in self._names and not self._is_new and not self._wanted.restore

    def _add(self, paper: Paper) -> None:
        page = self._profile.page(self._links.written(paper))
        self._outcome.papers += 1
        file = self._there.of(paper.uid, self._names.get(paper.uid))
        if file is not None:
            self._merge(paper, file, page)
        elif self._is_left_out(paper.uid):
            self._outcome.left_out += 1
            return
        else:
            file_name = self._chosen.get(paper.uid) or self._new_name(paper)
            self._write_aside(file_name, page)
            self._ready.append((file_name, None))
            self._outcome.new += 1
        self._pages.append(Page(paper.uid, file.name if file else file_name, page))

    def _merge(self, paper: Paper, file: File, page: str) -> None:
        if file.text == page:
            self._outcome.unchanged += 1
            return
        base = self._book.text(self._folder, paper.uid)
        if file.text is None or base is None:
            self._keep_beside(file.name, page)
            return
        merged = merged_page(base, file.text, page)
        if merged.is_conflict:
            self._keep_beside(file.name, page)
        if merged.text == file.text:
            self._outcome.unchanged += not merged.is_conflict
            return
        text = merged.text.replace("\n", "\r\n") if file.has_crlf else merged.text
        self._write_aside(file.name, text)
        self._ready.append((file.name, file))
        self._outcome.updated += 1

    def _keep_beside(self, name: str, page: str) -> None:
        """Keep what the library says in a file of its own, which is no paper's."""
        stem = Path(name).stem
        beside = self._there.new_name(f"{stem} (conflict {self._today.isoformat()})")
        self._write_aside(beside, marked_as_conflict(page))
        self._ready.append((beside, None))
        self._outcome.conflicts.append(beside)

    def _write_aside(self, name: str, text: str) -> None:
        path = f"{self._aside}{os.sep}{name}"
        if "/" in name:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        # For thousands of small files the layers of a Python file cost more than the writing.
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, 0o666)
        try:
            _write_all(file, text.encode())
        finally:
            os.close(file)

    def _put_in_place(self) -> None:
        if not self._folder.exists():
            self._aside.replace(self._folder)
            return
        for name, file in self._ready:
            source, target = self._aside / name, self._folder / name
            if file is None and not target.exists():
                source.replace(target)
            elif file is not None and stamp_of(target) == file.stamp:
                _replace(source, target)
            else:  # it was written to in this moment
                beside = self._there.new_name(f"{target.stem} (conflict {self._today})")
                source.replace(self._folder / beside)
                self._outcome.conflicts.append(beside)


def _write_all(file: int, data: bytes) -> None:
    while data:
        data = data[os.write(file, data) :]


def _replace(source: Path, target: Path) -> None:
    """Replace a file that a person may have written in, so that not even a power cut loses both."""
    with source.open("rb+") as file:
        os.fsync(file.fileno())
    shutil.copymode(target, source)
    source.replace(target)
