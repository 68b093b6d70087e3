"""Zotero's own JSON: of its API, of its sync, and of Better BibTeX, which wraps the items."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.model.digest import Finding, LineKind
from desktop.model.sentence import Sentence
from desktop.readers.json_paper import paper
from desktop.readers.json_papers import START
from desktop.readers.json_reading import Grammar, Judged, LeftOut, read_records
from desktop.readers.json_text import Json, Path
from desktop.readers.source import Source

_ITEM = re.compile(r'"itemType"\s*:\s*"')
_FRAME = re.compile(r'"(?:translatorID|BetterBibTeX|useJournalAbbreviation)"|BetterBibTeX JSON')
_ITSELF = re.compile(r'"(?:creators|itemKey|itemID|libraryCatalog|dateAdded|key)"\s*:')
_NO_PAPERS = {"attachment", "note", "annotation"}


class ZoteroJson:
    """Reads items by the names of their fields; notes, attachments and annotations are none."""

    name = "zotero-json"
    label = Sentence("Zotero or Better BibTeX JSON")

    def accepts(self, source: Source) -> int:
        """Look for an item that says its type, or for the settings that come before the items."""
        head = source.head
        if not START.match(head):
            return 0
        if _ITEM.search(head) and _ITSELF.search(head):
            return 94
        return 85 if _FRAME.search(head) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, and at last the heading; see `Reader.read`."""
        return read_records(source, _GRAMMAR)


def _judged(record: dict[str, Json], _path: Path) -> Judged | None:
    data = record.get("data")
    item = data if isinstance(data, dict) else record
    if "itemType" not in item:
        return None
    kind = item["itemType"]
    if isinstance(kind, str) and kind in _NO_PAPERS:
        return LeftOut(Sentence("notes and attachments are no papers."), LineKind.FURNITURE)
    return paper(record, is_sure=True) or LeftOut(Sentence("there is no title."))


_GRAMMAR = Grammar(_judged)
