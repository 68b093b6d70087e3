"""Carrel's own Markdown, as exports hold it: one paper or many, notes included.

`writers/markdown.py` says what it looks like. A head of YAML, which a file of one paper has, is
believed before the lines below it; programs for notes may have written it anew, in their manner.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.model.digest import Draft, Finding, LineKind, Problem
from desktop.model.sentence import Sentence
from desktop.readers.carrel_section import NOTES_BEGIN, NOTES_END, Section
from desktop.readers.line_runs import Mark, left_out, settled
from desktop.readers.source import Source

_RULE = "---"
_HEAD = re.compile(r"\ufeff?\s{0,9}---\n(?:[^\n]*\n){1,80}?carrel_id: ")
_STATUS = re.compile(
    r"^# [^\n]*\n\n?(?:- [A-Za-z][^\n]*\n){0,80}?- Status: (?:inbox|later|reading|done|skipped)\b",
    re.MULTILINE,
)


class CarrelMarkdown:
    """Reads sections: a title, facts as a list, the abstract as a quotation, and the note."""

    name = "carrel-markdown"
    label = Sentence("Markdown of Carrel's own")

    def accepts(self, source: Source) -> int:
        """Look for a head with Carrel's id, or a title and a list with a status below it."""
        if _HEAD.match(source.head):
            return 98
        return 97 if _STATUS.search(source.head) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return settled(_events(source))


def _events(source: Source) -> Iterator[Mark | Draft | Problem]:
    papers = 0
    stray: list[int] = []
    for lines in _sections(source):
        section = Section(lines)
        draft = section.draft()
        if draft is not None:
            yield draft
        for number, kind in section.kinds:
            if kind is LineKind.UNKNOWN:
                stray.append(number)
            yield Mark(number, kind, None if draft is None else papers)
        papers += draft is not None
        if section.is_cut:
            yield Problem(
                Sentence("The text ends within a note; what followed is missing."), section.last
            )
    yield from left_out(stray, papers)


def _sections(source: Source) -> Iterator[list[tuple[int, str]]]:
    """Cut the text before each title that a rule stands above, but not within a note."""
    section: list[tuple[int, str]] = []
    is_titled = in_note = False
    before = ""
    for number, line in source.lines():
        if not line.strip():
            section.append((number, line))
            continue
        is_title = not in_note and line.startswith("# ")
        if is_title and is_titled and before == _RULE:
            yield section
            section = []
        is_titled = is_titled or is_title
        section.append((number, line))
        before = line.strip()
        in_note = before == NOTES_BEGIN or (in_note and before != NOTES_END)
    if is_titled or before:
        yield section
