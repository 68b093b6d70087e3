"""Markdown: papers with their abstracts and notes, to read, print and keep.

A file of one paper begins with YAML front matter that Obsidian and others read (flat keys, every
text in double quotes). Notes stand between `%% begin notes %%` and `%% end notes %%`, so that a
program can tell them from what Carrel wrote around them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from desktop.model.paper import Facts, Paper

# Signs that would be read as markup anywhere; a # makes a tag in some programs.
_MARKUP = re.compile(r"([\\`*_\[\]#])")
# What would be read as HTML. A backslash before it is not understood everywhere.
_HTML = re.compile(r"<|&(?=#?\w+;)")
_ENTITIES = {"<": "&lt;", "&": "&amp;"}
# What makes a list, a quotation or a rule of the line that begins with it.
_BLOCK = re.compile(r"^(?:(\d{1,9})(?=[.)])|(?=[-+>]))")
# Maths between dollars as Pandoc tells it from prices: no blank inside the dollars, no digit after.
_MATHS = re.compile(r"\$(?=\S)[^$\n]{1,500}(?<=\S)\$(?!\d)")
_TAG_IN_MATHS = re.compile(r"<(?=[A-Za-z/!?])")
# What may be made a link without a doubt.
_ADDRESS = re.compile(r"https?://[^\s<>]+", re.IGNORECASE)
# What YAML does not allow raw, even in double quotes (YAML 1.2.2, 5.1), beyond what JSON escapes.
_YAML_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")

NOTES_BEGIN, NOTES_END = "%% begin notes %%", "%% end notes %%"


class Markdown:
    """One Markdown file for any number of papers."""

    name = "markdown"
    label = "Markdown"
    suffix = ".md"

    def write(self, papers: Iterable[Paper]) -> Iterator[str]:
        """Yield the text, paper by paper."""
        stream = iter(papers)
        first = list(islice(stream, 2))
        if len(first) == 1:
            yield front_matter(first[0])
        for number, paper in enumerate(chain(first, stream)):
            yield ("\n---\n\n" if number else "") + section(paper)


def section(paper: Paper) -> str:
    """Return a paper as text: title, facts, abstract, note."""
    parts = [f"# {escaped(_one_line(paper.title))}", "\n".join(_fact_lines(paper))]
    if paper.facts.abstract:
        lines = paper.facts.abstract.strip().splitlines()
        parts.append("\n".join(f"> {_quoted(_one_line(line))}".rstrip() for line in lines))
    if paper.note.strip():
        parts.append(f"{NOTES_BEGIN}\n{paper.note.rstrip()}\n{NOTES_END}")
    return "\n\n".join(part for part in parts if part) + "\n"


def front_matter(paper: Paper) -> str:
    """Return the YAML block of a paper. What is not known is left out."""
    facts, marks = paper.facts, paper.marks
    sighting = paper.sightings[-1] if paper.sightings else None
    values: dict[str, object] = {
        "title": _one_line(facts.title),
        "authors": [_one_line(name) for name in facts.authors],
        "author_count": facts.author_count,
        "organization": facts.organization,
        "date": facts.published,
        "digest": _one_line(sighting.name) if sighting else None,
        "digest_date": sighting.date if sighting else None,
        "arxiv": facts.arxiv_id,
        "doi": facts.doi,
        "url": facts.urls[0] if facts.urls else None,
        "status": marks.status.value,
        "starred": marks.starred or None,
        "rating": marks.rating,
        "tags": list(marks.tags),
        "carrel_id": paper.uid,
    }
    lines = [f"{key}: {yaml(value)}" for key, value in values.items() if value is not None]
    return "\n".join(["---", *lines, "---", "", ""])


def yaml(value: object) -> str:
    """Return a YAML scalar or flow list; texts are always in double quotes."""
    text = json.dumps(value, ensure_ascii=False)
    return _YAML_UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def escaped(text: str) -> str:
    """Return a line of text so that Markdown shows it as it is; maths between dollars is kept."""
    kept = 0
    pieces = []
    for maths in _MATHS.finditer(text):
        # The blank says nothing in maths, and keeps what follows from being read as HTML.
        pieces += [_plain(text[kept : maths.start()]), _TAG_IN_MATHS.sub("< ", maths[0])]
        kept = maths.end()
    return "".join([*pieces, _plain(text[kept:])])


def _quoted(line: str) -> str:
    return _BLOCK.sub(r"\1\\", escaped(line))


def _plain(text: str) -> str:
    return _MARKUP.sub(r"\\\1", _HTML.sub(lambda found: _ENTITIES[found[0]], text))


def _fact_lines(paper: Paper) -> Iterator[str]:
    facts, marks = paper.facts, paper.marks
    yield from _line("Authors", _authors(facts))
    yield from _line("Organization", facts.organization)
    yield from _line("Published", facts.published, " (year guessed)" * facts.published_guessed)
    for sighting in paper.sightings:
        yield from _line("Digest", sighting.name, f", {sighting.date}" if sighting.date else "")
    yield from _line("arXiv", facts.arxiv_id)
    yield from _line("DOI", facts.doi)
    for url in facts.urls:
        address = f"<{url}>" if _ADDRESS.fullmatch(url) else escaped(url)
        yield from _line("Link", address, raw=True)
    yield from _line("Status", marks.status.value, " ★" * marks.starred)
    yield from _line("Rating", f"{marks.rating} of 5" if marks.rating else None)
    yield from _line("Tags", " ".join(f"#{tag.replace(' ', '-')}" for tag in marks.tags), raw=True)


def _line(name: str, value: str | None, after: str = "", *, raw: bool = False) -> Iterator[str]:
    if value:
        yield f"- {name}: {value if raw else escaped(_one_line(value))}{after}"


def _authors(facts: Facts) -> str | None:
    if facts.authors:
        return ", ".join(facts.authors)
    return str(facts.author_count) if facts.author_count else None


def _one_line(text: str) -> str:
    return " ".join(text.split())
