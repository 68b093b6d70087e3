"""Logseq: pages of blocks, with `key:: value` lines as properties.

Names of properties are in small letters with hyphens; a value is one line, and stands in quotes
where Logseq would make links of what is in it (https://github.com/logseq/docs, Properties).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop.model.paper import Paper
from desktop.writers.markdown_text import escaped, escaped_line
from desktop.writers.referring import addresses, key_of, one_line
from desktop.writers.writer import NOTHING_CHOSEN, Chosen, Option

_LINKING = re.compile(r"[#\[\]\"(){},]|::|https?:")
_IN_TAG = re.compile(r"[,#\[\]\"\s]+")
_PROPERTY = re.compile(r"^(\s*[\w-]+\\*):(?=:\s)")
NOTES = "Notes"


class Logseq:
    """One block a paper, with its facts as properties."""

    name = "logseq"
    label = "Logseq"
    description = "Blocks with properties, to paste into or open with Logseq"
    suffix = ".md"
    options: tuple[Option, ...] = ()

    def write(self, papers: Iterable[Paper], chosen: Chosen = NOTHING_CHOSEN) -> Iterator[str]:
        """Yield the blocks."""
        del chosen
        for paper in papers:
            yield f"- {escaped(one_line(paper.title))}\n"
            yield from (f"  {line}\n" for line in _properties(paper))
            yield from (f"{_below(line)}\n" for line in _blocks(paper))


def page(paper: Paper) -> str:
    """Return a paper as a page of its own: properties first, then blocks."""
    lines = [*_properties(paper, is_page=True), "", *_blocks(paper)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _properties(paper: Paper, *, is_page: bool = False) -> Iterator[str]:
    facts, marks = paper.facts, paper.marks
    if is_page:
        yield f"title:: @{key_of(paper)}"
        yield f"alias:: {_quoted(facts.title)}"
    values = {
        "citekey": key_of(paper),
        "full-title": facts.title if is_page else "",
        "authors": "; ".join(facts.authors),
        "author-count": str(facts.author_count or ""),
        "organization": facts.organization,
        "date": facts.published,
        "date-guessed": "true" * (facts.published_guessed and facts.published is not None),
        "digest": "; ".join(", ".join(filter(None, (s.name, s.date))) for s in paper.sightings),
        "arxiv": facts.arxiv_id,
        "doi": facts.doi,
        "url": " ".join(addresses(facts)),
        "status": marks.status.value,
        "starred": "true" * marks.starred,
        "rating": str(marks.rating or ""),
        "carrel-id": paper.uid,
    }
    yield from (f"{name}:: {_quoted(value)}" for name, value in values.items() if value)
    tags = [name for tag in marks.tags if (name := _IN_TAG.sub("-", tag).strip("-"))]
    if tags:
        yield f"tags:: {', '.join(tags)}"
    if tags != list(marks.tags):
        yield f"tags-in-carrel:: {_quoted('; '.join(marks.tags))}"


def _quoted(text: str) -> str:
    """Return a value on one line, in quotes where it would turn into links."""
    line = one_line(text)
    if not _LINKING.search(line):
        return line
    # There is no escape for a quote within quotes.
    return '"{}"'.format(line.replace('"', "”"))


def _blocks(paper: Paper) -> Iterator[str]:
    for part in paper.facts.abstract.split("\n"):
        if part.strip():
            yield f"- > {_kept(escaped_line(one_line(part)))}"
    if paper.note.strip():
        yield f"- {NOTES}"
        yield from map(_below, _note(paper.note))


def _below(line: str) -> str:
    """Return a line of a block below another one; two blanks at its end break it in Markdown."""
    return f"\t{line}" if line.strip() else ""


def _note(note: str) -> Iterator[str]:
    """Yield a note as one block: Markdown that is indented below its bullet is a part of it."""
    for number, line in enumerate(note.strip("\n").splitlines()):
        yield f"{'  ' if number else '- '}{_kept(line)}"


def _kept(line: str) -> str:
    """Return a line that is no property."""
    return _PROPERTY.sub(r"\1\\:", line)
