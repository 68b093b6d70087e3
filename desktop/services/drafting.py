"""Notes that are being typed, kept on disk until the library has them.

A draft is a small file, written whole and flushed to the disk within a few milliseconds, however
busy the library is; so a crash costs no more than what was typed since the last one. At the next
start the drafts that were left are saved as notes.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from desktop.store.library import Library


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A text on its way into the note of a paper; `uid` is the paper's."""

    paper: int
    uid: str
    text: str


class Drafts:
    """The drafts of a library, in a folder beside it. To be used on one thread at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "drafts"
        self._newest: dict[int, str] = {}

    def keep(self, draft: NoteDraft) -> None:
        """Put a draft on the disk, in the place of an older one of the same paper."""
        self._newest[draft.paper] = draft.text
        self._folder.mkdir(parents=True, exist_ok=True)
        target = self._path(draft.paper)
        part = target.with_suffix(f".{os.getpid()}.part")
        try:
            with part.open("w", encoding="utf-8") as file:
                json.dump({"paper": draft.paper, "uid": draft.uid, "text": draft.text}, file)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)

    def drop(self, draft: NoteDraft) -> None:
        """Forget a draft, now that the library has its text; a newer one of the paper stays."""
        if self._newest.get(draft.paper, draft.text) == draft.text:
            self._newest.pop(draft.paper, None)
            self._path(draft.paper).unlink(missing_ok=True)

    def left(self) -> list[NoteDraft]:
        """Return the drafts that a crash left behind; a damaged file is passed over and kept."""
        found = []
        for path in sorted(self._folder.glob("*.json")):
            try:
                fields = json.loads(path.read_text(encoding="utf-8"))
                found.append(
                    NoteDraft(int(fields["paper"]), str(fields["uid"]), str(fields["text"]))
                )
            except (OSError, ValueError, KeyError, TypeError, RecursionError):
                continue
        return found

    def _path(self, paper: int) -> Path:
        return self._folder / f"{paper}.json"


def replay(library: Library, drafts: Drafts) -> list[int]:
    """Save left drafts as notes; return their papers. One whose paper is gone stays on the disk.

    A text that the note had before is older than the note: the crash came between saving it and
    forgetting the draft.
    """
    saved = []
    with library.open():
        for draft in drafts.left():
            papers = library.papers.with_uid(draft.uid)
            if papers:
                if not _had(library, papers[0], draft.text):
                    library.notes.save(papers[0], _beside(library, papers[0], draft))
                    saved.append(papers[0])
                drafts.drop(draft)
    return saved


def _beside(library: Library, paper: int, draft: NoteDraft) -> str:
    """Return the text of a draft; that of a paper merged into another is added to what is there."""
    (found,) = library.papers.get([paper])
    if found.uid == draft.uid:
        return draft.text
    from desktop.services.merging import heading_of, joined_notes

    return joined_notes(found.note, draft.text, heading_of(found))


def _had(library: Library, paper: int, text: str) -> bool:
    return any(version.text == text for version in library.notes.versions(paper))
