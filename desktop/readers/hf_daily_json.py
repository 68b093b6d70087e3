"""Hugging Face's Daily Papers as its API and its pages hold them in JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.model.digest import Finding
from desktop.model.sentence import Sentence
from desktop.readers.json_paper import paper
from desktop.readers.json_papers import START
from desktop.readers.json_reading import Grammar, Judged, read_records
from desktop.readers.json_text import Json, Path
from desktop.readers.source import Source

_PAGE = re.compile(r'"dailyPapers"\s*:\s*\[')
_ITEM = re.compile(r'"paper"\s*:\s*\{\s*"(?:id|authors|_id)"\s*:')
_SIGNS = re.compile(
    r'"(?:discussionId|numComments|submittedOnDaily(?:At|By)|isAuthorParticipating|ai_keywords)"\s*:'
)


class HfDailyJson:
    """Reads a list of papers, an object that holds one, or the object of a single paper."""

    name = "hf-daily-json"
    label = Sentence("Hugging Face Daily Papers, JSON")

    def accepts(self, source: Source) -> int:
        """Look for what only this API calls so."""
        head = source.head
        if not START.match(head):
            return 0
        if _PAGE.search(head) or (_ITEM.search(head) and '"publishedAt"' in head):
            return 95
        return 90 if _SIGNS.search(head) and '"upvotes"' in head and '"title"' in head else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, and at last the heading; see `Reader.read`."""
        return read_records(source, _GRAMMAR)


def _judged(record: dict[str, Json], _path: Path) -> Judged | None:
    is_paper = isinstance(record.get("paper"), dict) or "summary" in record
    return paper(record, is_sure=True) if is_paper else None


_GRAMMAR = Grammar(_judged)
