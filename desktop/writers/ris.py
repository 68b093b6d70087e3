"""RIS: references for EndNote, Zotero, Mendeley and others.

The tags are those of https://en.wikipedia.org/wiki/RIS_(file_format); what is on arXiv is of the
kind “unpublished”, since there is none for preprints.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop.model.paper import Paper
from desktop.writers import referring
from desktop.writers.writer import NOTHING_CHOSEN, Chosen, Option, is_on, switch

_OPTIONS = (
    switch("abstracts", "Abstracts", usual=True),
    switch("notes", "Notes", usual=True),
)
# A line of a note that would be taken for a field.
_TAG = re.compile(r"^(?=[A-Z][A-Z0-9]\s\s-)", re.MULTILINE)
# Line ends that are not one to everyone, and controls.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]+")


class Ris:
    """References, one field a line."""

    name = "ris"
    label = "RIS"
    description = "References for EndNote, Zotero, Mendeley and most databases"
    suffix = ".ris"
    options: tuple[Option, ...] = _OPTIONS

    def write(self, papers: Iterable[Paper], chosen: Chosen = NOTHING_CHOSEN) -> Iterator[str]:
        """Yield the references."""
        for number, paper in enumerate(papers):
            lines = [f"{tag}  - {value}" for tag, value in _fields(paper, chosen)]
            yield "\n" * bool(number) + "\n".join([*lines, "ER  - ", ""])


def _fields(paper: Paper, chosen: Chosen) -> Iterator[tuple[str, str]]:
    facts = paper.facts
    yield "TY", "UNPB" if facts.arxiv_id else "GEN"
    yield "ID", referring.key_of(paper)
    yield "TI", _line(facts.title)
    for name in referring.names(facts):
        yield "AU", _line(", ".join(filter(None, name)))
    yield from _published(paper)
    if facts.abstract and is_on(_OPTIONS, "abstracts", chosen):
        yield "AB", _line(facts.abstract)
    for tag in paper.marks.tags:
        yield "KW", _line(tag)
    if paper.note.strip() and is_on(_OPTIONS, "notes", chosen):
        yield "N1", _lines(paper.note)


def _published(paper: Paper) -> Iterator[tuple[str, str]]:
    facts = paper.facts
    date = referring.date_parts(facts)
    if date:
        yield "PY", f"{date[0]:04}"
        yield "DA", "/".join([f"{date[0]:04}", *(f"{part:02}" for part in date[1:])])
    if facts.arxiv_id:
        yield "PB", referring.ARXIV
        yield "DB", referring.ARXIV
        yield "AN", f"{referring.ARXIV}:{facts.arxiv_id}"
    doi = referring.doi(facts)
    if doi:
        yield "DO", _line(doi)
    for url in referring.addresses(facts):
        yield "UR", _line(url)


def _line(text: str) -> str:
    return referring.one_line(_CONTROLS.sub(" ", text))


def _lines(text: str) -> str:
    """Return a text of several lines, none of which is blank or looks like a field."""
    lines = (line.rstrip() for line in _CONTROLS.sub(" ", text.strip()).splitlines())
    return _TAG.sub(" ", "\n".join(line or " " for line in lines))
