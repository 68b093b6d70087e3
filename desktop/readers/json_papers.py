"""Any JSON of papers: answers of services, dumps, lines of JSON, and what people make of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.model.digest import Finding
from desktop.model.sentence import Sentence
from desktop.readers.json_paper import Paper, paper
from desktop.readers.json_reading import Grammar, Judged, first_papers, read_records
from desktop.readers.json_text import Json, Path
from desktop.readers.json_topics import paper_in_words
from desktop.readers.source import Source

START = re.compile(
    r"[\s\x1e\ufeff]*(?:(?://|#)[^\n]*\n\s*){0,20}[\[{]\s*(?:[\"'\[\]{}]|//|null|\Z)"
)
_TITLE = re.compile(r"""["']\w{0,12}title["']\s*:""", re.IGNORECASE)
_OTHER = re.compile(
    r"""["'](?:\w{0,12}abstract\w{0,16}|\w{0,12}summary|author\w{0,8}|creators?|doi|arxiv\w{0,8})["']\s*:""",
    re.IGNORECASE,
)
_EMPTY = re.compile(
    r'\s*(?:\[\s*\]|\{\s*\}|\{[^{}\[\]]{0,999}"\w{1,20}"\s*:\s*\[\s*\][^{}\[\]]{0,999}\})\s*'
)


class JsonPapers:
    """Reads objects by what their keys mean, wherever in the text they stand."""

    name = "json-papers"
    label = Sentence("JSON or JSON Lines of papers")

    def accepts(self, source: Source) -> int:
        """Look for a record that is a paper, else for the keys of one that is cut."""
        head = source.head
        if not START.match(head):
            return 0
        if any(isinstance(found, Paper) for found in first_papers(head, _GRAMMAR)):
            return 60
        if _EMPTY.fullmatch(head):
            return 20
        return 30 if _TITLE.search(head) and _OTHER.search(head) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, and at last the heading; see `Reader.read`."""
        return read_records(source, _GRAMMAR)


def _judged(record: dict[str, Json], path: Path) -> Judged | None:
    return paper(record, path[-1] if path else "")


_GRAMMAR = Grammar(_judged, paper_in_words)
