"""CSL-JSON, the exchange format of citation processors, as Zotero, Pandoc and others write it.

https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
"""

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

TYPES = (
    r"article(?:-journal|-magazine|-newspaper)?|bill|book|broadcast|chapter|classic|collection"
    r"|dataset|document|entry(?:-dictionary|-encyclopedia)?|event|figure|graphic|hearing|interview"
    r"|legal_case|legislation|manuscript|map|motion_picture|musical_score|pamphlet|paper-conference"
    r"|patent|performance|periodical|personal_communication|post(?:-weblog)?|regulation|report"
    r"|review(?:-book)?|software|song|speech|standard|thesis|treaty|webpage"
)
_TYPE = re.compile(rf'"type"\s*:\s*"(?:{TYPES})"')
_SIGNS = re.compile(
    r'"(?:date-parts|family|citation-key|container-title|title-short|publisher-place)"\s*:'
)
_FOREIGN = re.compile(r'"(?:message-type|reference-count|is-referenced-by-count|itemType)"\s*:')


class CslJson:
    """Reads items by what their variables mean; editors are not taken for authors."""

    name = "csl-json"
    label = Sentence("CSL-JSON")

    def accepts(self, source: Source) -> int:
        """Look for an item of one of its types, with a variable that only it spells so."""
        head = source.head
        if not START.match(head) or not _TYPE.search(head) or not _SIGNS.search(head):
            return 0
        return 40 if _FOREIGN.search(head) else 90

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, and at last the heading; see `Reader.read`."""
        return read_records(source, _GRAMMAR)


def _judged(record: dict[str, Json], _path: Path) -> Judged | None:
    is_item = "title" in record and ("type" in record or "id" in record)
    return paper(record, is_sure=True) if is_item else None


_GRAMMAR = Grammar(_judged)
